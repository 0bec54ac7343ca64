"""What is whole in a reply: JSON in fences, with text around it, as a bare list, or cut off in the middle."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, TypeAlias

Json: TypeAlias = dict[str, Any]

_SURROGATES = re.compile("[\ud800-\udfff]")
_LONGEST_INTEGER = 18
_THINKING = re.compile(r"\A\s*<think(?:ing)?>.*?</think(?:ing)?>", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Salvage:
    """The whole items of each list of a reply, by the list's name, and what was wrong with the reply.

    `fault` is None for a reply that was one JSON object of the form asked for, whatever stood around it.
    """

    lists: dict[str, list[Any]]
    fault: str | None


class _DuplicateKeyError(ValueError):
    pass


def _once(pairs: list[tuple[str, Any]]) -> Json:
    """An object whose keys are all different; which of two values was meant can't be known."""
    found = {key: _sound(value) for key, value in pairs}
    if len(found) != len(pairs):
        raise _DuplicateKeyError("a key stands twice in one object")
    return found


def _sound(value: Any) -> Any:
    """The value; in a string U+FFFD for half of a surrogate pair, which no draft has and UTF-8 can't hold."""
    return _SURROGATES.sub("\ufffd", value) if isinstance(value, str) else value


def _integer(digits: str) -> int | float:
    """The number; one longer than any count is a float, infinite where need be, so that nothing overflows."""
    return int(digits) if len(digits) <= _LONGEST_INTEGER else float(digits)


_DECODER = json.JSONDecoder(object_pairs_hook=_once, parse_int=_integer, strict=False)
_LENIENT = json.JSONDecoder(parse_int=_integer, strict=False)


def salvage(reply: str, names: tuple[str, ...]) -> Salvage:
    """Take the lists `names` out of a reply; a bare list counts as the last of them."""
    text = _THINKING.sub("", reply)
    useless = "the reply is not JSON"
    try:
        if (whole := _whole(text, names)) is not None:
            return Salvage(whole, None)
    except RecursionError:
        useless = "the reply is nested too deep"
    lists = {name: list(_items_of(text, name)) for name in names}
    if not any(lists.values()):
        lists = {names[-1]: list(_bare_items(text))}
    kept = sum(map(len, lists.values()))
    fault = f"the reply is not whole JSON; {kept} items of it are" if kept else useless
    return Salvage(lists, fault)


def _whole(text: str, names: tuple[str, ...]) -> dict[str, list[Any]] | None:
    """The lists of the first JSON value in the text that has them; None where there is none."""
    for start in _openings(text):
        try:
            value, _ = _DECODER.raw_decode(text, start)
        except ValueError:
            continue
        if isinstance(value, list) and value and all(isinstance(item, dict) for item in value):
            if "{" in text[:start]:
                continue  # a list inside a broken object is not the list of claims
            return {names[-1]: value}
        if isinstance(value, dict) and any(isinstance(value.get(name), list) for name in names):
            return {name: value[name] for name in names if isinstance(value.get(name), list)}
    return None


def _openings(text: str, most: int = 20) -> Iterator[int]:
    """Where JSON may begin; a bounded number, since each costs a parse."""
    for number, found in enumerate(re.finditer(r"[{\[]", text)):
        if number == most:
            return
        yield found.start()


def _items_of(text: str, name: str) -> Iterator[Any]:
    """The whole items of a named list, as far as they go."""
    opening = re.search(rf'"{re.escape(name)}"\s*:\s*\[', text)
    if opening:
        yield from _items_from(text, opening.end())


def _bare_items(text: str) -> Iterator[Any]:
    opening = re.search(r"\[\s*(?=\{)", text)
    if opening:
        yield from _items_from(text, opening.end())


def _items_from(text: str, at: int) -> Iterator[Any]:
    """Items from an offset on, up to the first that is broken; one with a key twice is left out."""
    while at < len(text):
        at = _after_blanks(text, at)
        try:
            item, end = _item(text, at)
        except (ValueError, RecursionError):
            return
        if end == len(text) and isinstance(item, int | float):
            return  # "12" at the very end may be the head of "123"
        at = end
        if item is not None:
            yield item


def _item(text: str, at: int) -> tuple[Any, int]:
    """The value at an offset and where it ends; None for an object with a key twice, which is left out."""
    try:
        return _DECODER.raw_decode(text, at)
    except _DuplicateKeyError:
        return None, _LENIENT.raw_decode(text, at)[1]


def _after_blanks(text: str, at: int) -> int:
    while at < len(text) and text[at] in " \t\r\n,":
        at += 1
    return at
