"""Options in groups: a parameter whose type is a dataclass stands for the options that its fields are."""

import inspect
from collections.abc import Callable
from dataclasses import MISSING, Field, fields, is_dataclass
from typing import Any


def flattened(command: Callable[..., None]) -> Callable[..., None]:
    """The command with the fields of its groups as parameters of its own, for typer to read."""
    signature = inspect.signature(command)
    groups: dict[str, Any] = {
        name: each.annotation for name, each in signature.parameters.items() if is_dataclass(each.annotation)
    }

    def call(**given: Any) -> None:
        for name, group in groups.items():
            given[name] = group(**{field.name: given.pop(field.name) for field in fields(group)})
        command(**given)

    parameters = [
        flat.replace(kind=inspect.Parameter.KEYWORD_ONLY)
        for name, each in signature.parameters.items()
        for flat in (map(_parameter, fields(groups[name])) if name in groups else [each])
    ]
    flat_command: Any = call
    flat_command.__signature__ = signature.replace(parameters=parameters)
    flat_command.__annotations__ = {each.name: each.annotation for each in parameters} | {"return": None}
    flat_command.__name__, flat_command.__doc__ = command.__name__, command.__doc__
    return call


def _parameter(field: "Field[Any]") -> inspect.Parameter:
    default = inspect.Parameter.empty if field.default is MISSING else field.default
    return inspect.Parameter(
        field.name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=field.type
    )
