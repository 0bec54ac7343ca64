"""Where the keys of a TOML text stand: tomllib reads the values but keeps no lines."""

import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

Key: TypeAlias = tuple[str | int, ...]


def places(text: str) -> Mapping[Key, int]:
    """The line, from 1, in which the statement of each key begins; `text` is TOML that reads without error.

    A key is the path to it; an element of an array is a number in the path, from 0.
    """
    found: dict[Key, int] = {}
    seen: Counter[Key] = Counter()
    table: Key = ()
    for line, statement in _statements(text):
        read = tomllib.loads(statement)
        if statement.lstrip().startswith("["):
            table = _table(read, seen)
            found.setdefault(table, line)
        else:
            for key in _keys(read):
                found.setdefault((*table, *key), line)
    return found


def _statements(text: str) -> Iterator[tuple[int, str]]:
    """Each statement with its first line: as few lines as read alone, since one that goes on does not."""
    held: list[str] = []
    for number, line in enumerate(text.replace("\r\n", "\n").split("\n"), 1):
        held.append(line)
        if "#" not in line and line.rstrip().endswith(","):
            continue  # no statement ends so, and a list of a thousand names is not read a thousand times
        statement = "\n".join(held)
        try:
            read = tomllib.loads(statement)
        except tomllib.TOMLDecodeError:
            continue
        if read:
            yield number - len(held) + 1, statement
        held = []


def _table(read: Mapping[str, Any], seen: Counter[Key]) -> Key:
    """The path that a header opens; each further header of an array of tables opens its next element."""
    path: Key = ()
    inner: Any = read
    while inner:
        name, inner = next(iter(inner.items()))
        path = (*path, name)
        if seen[path] and not isinstance(inner, list):
            path = (*path, seen[path] - 1)
        if isinstance(inner, list):
            seen[path] += 1
            path, inner = (*path, seen[path] - 1), inner[0]
    return path


def _keys(value: Any) -> Iterator[Key]:
    """The path of each key and element of a value."""
    inside: Any = ()
    if isinstance(value, dict):
        inside = value.items()
    elif isinstance(value, list):
        inside = enumerate(value)
    for name, inner in inside:
        yield (name,)
        yield from ((name, *key) for key in _keys(inner))
