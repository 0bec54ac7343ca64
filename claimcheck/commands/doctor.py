"""`claimcheck doctor`: what is installed and configured, and who would see the copy."""

import platform
from collections.abc import Iterator
from importlib.metadata import version

from claimcheck import __version__, plugins, settings
from claimcheck.configuration import Configuration, load
from claimcheck.emitters import formats
from claimcheck.engines.model import prompt
from claimcheck.engines.model.tokens import counter
from claimcheck.kinds import kinds
from claimcheck.output import write


def run() -> int:
    """Print one line a fact."""
    write("".join(f"{name}: {value}\n" for name, value in _facts()), None)
    return 0


def _facts() -> Iterator[tuple[str, str]]:
    yield "claimcheck", f"{__version__} on Python {platform.python_version()}"
    loaded = load()
    values = loaded.values
    yield "settings", str(loaded.file.path) if loaded.file else "no file"
    yield from _engine(values)
    yield "detectors", ", ".join(plugins.names("claimcheck.detectors"))
    yield "claim kinds", ", ".join(kind.name for kind in kinds())
    yield "findings", ", ".join(plugins.names("claimcheck.findings"))
    yield "output formats", ", ".join(formats())
    yield "sentence model", f"nupunkt {version('nupunkt')}"
    yield "prompt", f"{prompt.VERSION}, sha256 {prompt.load(values.prompts, values.house.ask).sha256[:12]}"
    yield (
        "tokens",
        "counted with o200k_base" if counter().exact else "estimated: no vocabulary on this machine",
    )


def _engine(values: Configuration) -> Iterator[tuple[str, str]]:
    """What a check would ask; of the key only whether there is one."""
    if values.engine == "offline" or not values.has_server:
        yield "engine", "offline: the detectors alone"
        yield "who sees the copy", "nobody: nothing leaves this machine"
        return
    chosen = values.for_model
    yield "engine", f"model: {chosen.model}"
    yield "who sees the copy", chosen.host + (", which is this machine" if chosen.local else "")
    yield "OPENAI_API_KEY", "set" if settings.api_key() else "not set"
