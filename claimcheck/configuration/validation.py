"""A file's table or a variable's text read as settings; what does not hold is an error with its place."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import fields
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, get_type_hints

from claimcheck import plugins, settings
from claimcheck.configuration.files import NAMED, File
from claimcheck.configuration.places import Key
from claimcheck.configuration.values import Configuration
from claimcheck.errors import ConfigurationError
from claimcheck.failing import conditions

if TYPE_CHECKING:
    from pydantic import ValidationError
    from pydantic_core import ErrorDetails

# What says where copy goes, or what is asked of it: not for a file that merely lies in a folder.
_NAMED_ONLY = ("base_url", "prompts")
_LISTS = ("fail_on", "formats")
_KINDS = "claimcheck.kinds"


def of_file(file: File) -> Mapping[str, Any]:
    """The settings that a file sets, by name; ConfigurationError names file and line of one that is none."""
    from pydantic import TypeAdapter, ValidationError  # noqa: PLC0415  # where nothing is set it is not needed

    for name in _NAMED_ONLY:
        if name in file.table and not file.named:
            raise ConfigurationError(
                f"{file.place((name,))}: {name}: only for a file that {NAMED} names, since copy goes by it"
            )
    try:
        read = TypeAdapter(Configuration).validate_json(json.dumps(file.table, default=str), strict=True)
    except ValidationError as error:
        raise ConfigurationError(_told(error, file)) from error
    for key, name, known in _words(read):
        if name not in known:
            told = f"{'.'.join(map(str, key))}: {name!r} is none{_near(name, known)}"
            raise ConfigurationError(f"{file.place(key)}: {told}")
    if read.base_url is not None:
        settings.address(read.base_url, f"{file.path}: base_url")
    values = {name: getattr(read, name) for name in file.table}
    if read.prompts:
        values["prompts"] = file.path.parent / read.prompts
    return values


def of_text(name: str, text: str, where: str) -> Any:
    """The value of a setting in a variable, a list by its commas; ConfigurationError where it is none."""
    if name == "base_url":
        return settings.address(text, where)
    from pydantic import TypeAdapter, ValidationError  # noqa: PLC0415  # as above

    wanted = get_type_hints(Configuration, include_extras=True)[name]
    try:
        if name in _LISTS:
            items = tuple(item.strip() for item in text.split(","))
            known = _known(name)
            for item in (item for item in items if item not in known):
                raise ConfigurationError(f"{where}: {item!r} is none{_near(item, known)}")
            return items
        return TypeAdapter(wanted).validate_strings(text)
    except ValidationError as error:
        raise ConfigurationError(f"{where}: {_plain(error.errors()[0])}") from error


def _told(error: "ValidationError", file: File) -> str:
    """The first thing that does not hold, in the order of the file."""
    first = error.errors(include_url=False)[0]
    key: Key = tuple(part for part in first["loc"] if part != "[key]")
    return f"{file.place(key)}: {'.'.join(map(str, key))}: {_plain(first, key)}"


def _plain(fault: "ErrorDetails", key: Key = ()) -> str:
    if fault["type"] == "unexpected_keyword_argument":
        return f"no such setting{_near(str(key[-1]), tuple(_names(key[:-1])))}"
    if fault["type"] == "predicate_failed":
        return "should not be blank"
    return str(fault["msg"]).replace("Input should", "should").replace("Tuple", "The list")


def _names(table: Key) -> Iterator[str]:
    """The settings of a table."""
    of = get_type_hints(Configuration)[str(table[0])] if table else Configuration
    return (field.name for field in fields(of))


def _near(name: str, known: tuple[str, ...]) -> str:
    close = get_close_matches(name, known, 1)
    return f"; did you mean {close[0]}?" if close else f"; there are {', '.join(known)}"


def _known(list_: str) -> tuple[str, ...]:
    """What may stand in a setting that is a list of words."""
    return conditions() if list_ == "fail_on" else plugins.names("claimcheck.emitters")


def _words(read: Configuration) -> Iterator[tuple[Key, str, tuple[str, ...]]]:
    """Each word that has to name a kind or a format: its key, itself, and what there is."""
    kinds = plugins.names(_KINDS)
    for list_ in _LISTS:
        for index, name in enumerate(getattr(read, list_)):
            yield (list_, index), name, _known(list_)
    for index, name in enumerate(read.house.off):
        yield ("house", "off", index), name, kinds
    for index, name in enumerate(read.gate.kinds):
        yield ("gate", "kinds", index), name, kinds
    for field in ("priorities", "checks", "ask"):
        for name in getattr(read.house, field):
            yield ("house", field, name), name, kinds
