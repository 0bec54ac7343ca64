"""claimcheck reads a draft and hands the editor every claim to check.

    import claimcheck

    report = claimcheck.check(claimcheck.read("draft.md"))
    print(claimcheck.emit(report, "markdown"))

`read`, `detect`, `check` and `emit` are loaded when they are first used.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from claimcheck.version import VERSION

__version__ = VERSION
__all__ = ["check", "detect", "emit", "read"]

if TYPE_CHECKING:
    from claimcheck.api import check, detect, emit, read


def __getattr__(name: str) -> object:
    if name in __all__:
        return getattr(import_module("claimcheck.api"), name)
    raise AttributeError(f"module 'claimcheck' has no attribute {name!r}")
