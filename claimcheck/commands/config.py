"""`claimcheck config`: every setting, what it is, and who said so."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from typing import Any, Literal
from urllib.parse import urlsplit

from claimcheck.configuration import Loaded, load
from claimcheck.output import write

_TABLES = ("house", "gate")


def run(form: Literal["text", "json"]) -> int:
    """Print the settings that hold here: one line each, or one JSON object."""
    loaded = load()
    rows = list(_settings(loaded))
    if form == "json":
        settings = [{"name": name, "value": value, "from": origin} for name, value, origin in rows]
        file = str(loaded.file.path) if loaded.file else None
        shown = {"schema": "claimcheck.config/1", "file": file, "settings": settings}
        write(json.dumps(shown, ensure_ascii=False, indent=2) + "\n", None)
    else:
        write(_table([(name, _inert(value), origin) for name, value, origin in rows]), None)
    return 0


def _settings(loaded: Loaded) -> Iterator[tuple[str, Any, str]]:
    """Each setting: its full name, its value without the secrets of an address, who said so."""
    for name, value in asdict(loaded.values).items():
        if name in _TABLES and isinstance(value, Mapping):
            for inner, each in value.items():
                yield f"{name}.{inner}", each, loaded.origin(name, inner)
        elif name == "base_url" and value:
            parts = urlsplit(value)
            shown = parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl()
            yield name, shown, loaded.origin(name)
        else:
            yield name, str(value) if name == "prompts" and value else value, loaded.origin(name)


def _inert(value: Any) -> str:
    """A value on one line that can't steer a terminal."""
    text = json.dumps(value, ensure_ascii=False)
    return "".join(char if char.isprintable() else f"\\u{ord(char):04x}" for char in text)


def _table(rows: list[tuple[str, str, str]]) -> str:
    wide = [max(len(row[column]) for row in rows) for column in (0, 1)]
    wide[1] = min(wide[1], 40)
    return "".join(f"{name:{wide[0]}}  {value:{wide[1]}}  {origin}\n" for name, value, origin in rows)
