"""Modules of a folder as plug-ins: their names without importing them, one of them loaded by its name."""

import importlib
import pkgutil
from functools import cache
from types import ModuleType


@cache
def names(package: str) -> tuple[str, ...]:
    """The plug-ins of a package, sorted by name; a leading underscore hides a module."""
    found = importlib.import_module(package)
    return tuple(
        sorted(module.name for module in pkgutil.iter_modules(found.__path__) if module.name[0] != "_")
    )


def load(package: str, name: str) -> ModuleType:
    """The plug-in `name` of a package; KeyError where there is none."""
    if name not in names(package):
        raise KeyError(name)
    return importlib.import_module(f"{package}.{name}")


@cache
def load_all(package: str) -> tuple[ModuleType, ...]:
    """All plug-ins of a package, sorted by name."""
    return tuple(load(package, name) for name in names(package))
