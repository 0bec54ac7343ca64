"""News items in JSON (IPTC ninjs 1.x to 3.x): headline, byline, body, captions, the day of the version.

Source: IPTC, "ninjs", versions 1.4, 2.1 and 3.0.
"""

import json
import re
from collections.abc import Iterator
from datetime import date
from itertools import islice
from typing import TYPE_CHECKING, Any

from claimcheck.copydesk.decode import decode, shown
from claimcheck.copydesk.manuscript import Manuscript
from claimcheck.draft import BlockKind
from claimcheck.errors import ReadError

if TYPE_CHECKING:
    from claimcheck.markup.laid import Paragraph

SUFFIXES = (".ninjs", ".ninjs.json")
OPENS = re.compile(
    rb'(?:\xef\xbb\xbf)?\s*\{(?s:.{0,65536}?)"(?:version_?created|body_x?html|body_text|bodies|headlines)"\s*:',
    re.IGNORECASE,
)
LARGEST = 10_000_000

_MARKED = ("html", "xml")
_DAY = ("versioncreated", "versionCreated", "firstcreated", "firstCreated", "contentCreated")
_EMBARGO = ("embargoed", "embargoedUntil", "embargoeduntil")
_SAYS = ("description_text", "descriptions")
_PICTURED = ("picture", "graphic", "video")
_MOST_PICTURES = 100


def read(data: bytes, path: str) -> Manuscript:
    """The manuscript of an item; ReadError where it is no JSON or no news item."""
    from claimcheck.markup.story import Story, manuscript  # noqa: PLC0415  # only where there is an item

    name = shown(path)
    item, notices = _item(data, path)
    body, kind = _body(item, name)
    head = tuple(_head(item))
    captions = tuple(_captions(item))
    if not (head or body or captions):
        raise ReadError(f"{name} is no ninjs item: it has no headline and no body")
    embargoed = any(item.get(key) for key in _EMBARGO)
    others = [each for each in _kinds(item) if each != kind]
    if body and others:
        notices = (*notices, f"the body is read as {kind}; its other forms are not: {', '.join(others)}")
    return manuscript(Story(head, tuple(body), captions, _day(item), embargoed, notices), "versioncreated")


def _item(data: bytes, path: str) -> tuple[dict[str, Any], tuple[str, ...]]:
    decoded = decode(data, path)
    try:
        item = json.loads(decoded.text)
    except RecursionError as error:
        raise ReadError(f"{shown(path)} is nested too deep: not read") from error
    except json.JSONDecodeError as error:
        raise ReadError(f"{shown(path)}, line {error.lineno}: no valid JSON: {error.msg}") from error
    except ValueError as error:
        raise ReadError(f"{shown(path)} holds a number that can't be read: {error}") from error
    if not isinstance(item, dict):
        raise ReadError(f"{shown(path)} is no ninjs item: its top level is no object")
    return item, decoded.notices


def _head(item: dict[str, Any]) -> "Iterator[Paragraph]":
    from claimcheck.markup.laid import Paragraph  # noqa: PLC0415  # as above

    for kind, keys in (
        (BlockKind.HEADLINE, ("headline", "headlines")),
        (BlockKind.DEK, _SAYS),
        (BlockKind.BYLINE, ("byline", "by")),
        (BlockKind.DATELINE, ("located",)),
    ):
        found = next(((key, words) for key in keys for words in _strings(item.get(key))), None)
        if found:
            pictured = item.get("type") in _PICTURED and kind is BlockKind.DEK
            yield Paragraph(found[1], BlockKind.CAPTION if pictured else kind, path=f"/{found[0]}")


def _strings(value: Any) -> Iterator[str]:
    """The texts of a field, which older versions have as one and newer ones as a list of objects."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        objects = [each for each in value if isinstance(each, dict)]
        main = sorted(objects, key=lambda each: each.get("role") not in {"main", "headline", None})
        yield from (each["value"] for each in main if isinstance(each.get("value"), str))


def _bodies(item: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    """What each form of the body is, where it stands, and the text."""
    for key, value in item.items():
        if key.startswith("body_") and isinstance(value, str):
            yield key.removeprefix("body_"), f"/{key}", value
    bodies = item.get("bodies")
    for number, each in enumerate(bodies if isinstance(bodies, list) else []):
        if isinstance(each, dict) and isinstance(each.get("value"), str):
            kind = str(each.get("contentType") or each.get("contenttype") or "text/plain")
            yield kind, f"/bodies/{number}", each["value"]


def _kinds(item: dict[str, Any]) -> list[str]:
    return list(dict.fromkeys(kind for kind, _, value in _bodies(item) if value.strip()))


def _body(item: dict[str, Any], name: str) -> "tuple[list[Paragraph], str]":
    """The paragraphs of the body's best form, marked up before plain, and which form it is."""
    from claimcheck.markup.html import fragment  # noqa: PLC0415  # imports lxml
    from claimcheck.markup.story import lines  # noqa: PLC0415  # as above

    found = [each for each in _bodies(item) if each[2].strip()]
    found.sort(key=lambda each: not any(sign in each[0] for sign in _MARKED))
    if not found:
        return [], ""
    kind, path, text = found[0]
    marked = any(sign in kind for sign in _MARKED)
    return list(fragment(text, name, path) if marked else lines(text, path)), kind


def _captions(item: dict[str, Any]) -> "Iterator[Paragraph]":
    """What the pictures that go with an item show."""
    from claimcheck.markup.laid import Paragraph  # noqa: PLC0415  # as above

    held = item.get("associations")
    listed = enumerate(held) if isinstance(held, list) else ()
    pictures = held.items() if isinstance(held, dict) else listed
    for key, picture in islice(pictures, _MOST_PICTURES):
        if not isinstance(picture, dict) or picture.get("type") not in _PICTURED:
            continue
        said = (words for field in _SAYS for words in _strings(picture.get(field)))
        caption = next(said, None)
        if caption:
            yield Paragraph(caption, BlockKind.CAPTION, path=f"/associations/{key}")


def _day(item: dict[str, Any]) -> date | None:
    from claimcheck.markup.story import day  # noqa: PLC0415  # as above

    said = (item[key] for key in _DAY if isinstance(item.get(key), str))
    return next((found for each in said if (found := day(each))), None)
