"""`claimcheck doctor`: what is installed and configured, and who would see the copy."""

import platform
from collections.abc import Iterator
from importlib.metadata import version

from claimcheck import __version__, plugins
from claimcheck.emitters import formats
from claimcheck.kinds import kinds
from claimcheck.output import write


def run() -> int:
    """Print one line a fact."""
    write("".join(f"{name}: {value}\n" for name, value in _facts()), None)
    return 0


def _facts() -> Iterator[tuple[str, str]]:
    yield "claimcheck", f"{__version__} on Python {platform.python_version()}"
    yield "engine", "offline: the detectors alone"
    yield "who sees the copy", "nobody: nothing leaves this machine"
    yield "detectors", ", ".join(plugins.names("claimcheck.detectors"))
    yield "claim kinds", ", ".join(kind.name for kind in kinds())
    yield "findings", ", ".join(plugins.names("claimcheck.findings"))
    yield "output formats", ", ".join(formats())
    yield "sentence model", f"nupunkt {version('nupunkt')}"
