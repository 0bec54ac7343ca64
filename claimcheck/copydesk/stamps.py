"""Bylines and datelines: who wrote, where and when; and the dateline that opens a paragraph."""

import re
from dataclasses import dataclass
from datetime import date

from claimcheck.copydesk.dates import dates
from claimcheck.draft import BlockKind

_LONGEST = 200
_UPDATED = re.compile(r"(?:updated|modified|corrected|edited)(?: on| at)?[:\s]*\Z", re.IGNORECASE)
_NOISE = re.compile(
    r"\b(?:first |originally )?(?:published|posted|issued|filed|released)\b|\b(?:last )?(?:updated|"
    r"modified)\b|\bdate\b|\bdated\b"
    r"|\b\d{1,2}[:.h]\d\d(?:[:.]\d\d)?(?: ?[ap]\.?m\b\.?)?|\b\d{1,2} ?[ap]\.?m\b\.?"
    r"|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?"
    r"|\b(?:GMT|UTC|BST|CES?T|EES?T|MSK|I?ST|[ECMP][SD]?T|AE[SD]T)\b(?:[+-]\d{1,2}(?::?\d\d)?)?"
    r"|\b\d{1,3}[- ]min(?:ute)?s?(?: read)?\b|\b(?:on|at|of|the)\b|[|·•,;:/()\[\]–—-]",
    re.IGNORECASE,
)
_PARTICLE = (
    r"(?:and|in|for|with|of|the|at|from|de|da|di|del|der|den|la|le|van|von|bin|ibn|al|el|staff|agencies|our)"
)
_NAME = rf"(?:[^\W\d_a-z][\w.'’@-]*|{_PARTICLE})"
_ROLE = r"(?:[a-z]+\s){0,2}(?:editor|correspondent|reporter|writer|columnist|analyst|critic|staff|in-chief)"
_BYLINE = re.compile(
    rf"(?:[Bb]y:?|BY:?|(?:Written|Story|Reported|Text) by:?)\s+{_NAME}(?:[\s,&/|]+{_NAME}){{0,15}}"
    rf"(?:\s{_ROLE})?"
)
_PLACE = re.compile(r"(?:[A-ZÀ-Þ][\w.'’]*\s*){1,5}")
# AP and Reuters style: KYIV, Ukraine, April 13, 2021 (Reuters) - Text; place, year and agency may lack.
_HEAD = re.compile(r"(?P<head>[^–—]{4,80}?)\s?(?:[–—]|--?)\s")
_DAY = re.compile(r"\b[A-Z][a-z]{2,8}\.?\s\d{1,2}\b|\b\d{1,2}\s[A-Z][a-z]{2,8}\b\.?")
_DESK = re.compile(r"\([^()]{0,40}\)")
_TOWN = re.compile(r"(?:[A-ZÀ-Þ][A-ZÀ-Þ.'’/-]+[\s,]*)+(?:[A-Z][\w.]+[\s,]*){0,3}")


@dataclass(frozen=True, slots=True)
class Stamp:
    """What a byline or dateline says; `published` is the day given first that is not an update's."""

    kind: BlockKind
    published: date | None


def stamp(words: str) -> Stamp | None:
    """What a line says of the writing of the article, if that is all it says."""
    if len(words) > _LONGEST:
        return None
    found = list(dates(words))
    rest = words
    for span, _ in reversed(found):
        rest = f"{rest[: span.start]} | {rest[span.end :]}"
    rest = " ".join(_NOISE.sub(" ", rest).split())
    published = next((day for span, day in found if not _UPDATED.search(words[: span.start])), None)
    published = published or next((day for _, day in found), None)
    if _BYLINE.fullmatch(rest):
        return Stamp(BlockKind.BYLINE, published)
    if published and (not rest or _PLACE.fullmatch(rest)):
        return Stamp(BlockKind.DATELINE, published)
    town = _DAY.sub("", rest).strip()
    if town != rest and _TOWN.fullmatch(town):
        return Stamp(BlockKind.DATELINE, None)
    return None


@dataclass(frozen=True, slots=True)
class Opening:
    """The dateline that opens a paragraph: its words, and the date where it has a year."""

    words: str
    published: date | None


def opening(words: str) -> Opening | None:
    """The dateline in front of a paragraph's first sentence, where it names a day."""
    found = _HEAD.match(words)
    if not found:
        return None
    head = found["head"]
    full = list(dates(head))
    rest = head
    for span, _ in reversed(full):
        rest = f"{rest[: span.start]} {rest[span.end :]}"
    without_day = _DAY.sub(" ", rest)
    if not full and without_day == rest:
        return None
    place = _DESK.sub(" ", without_day).strip(" ,")
    if place and not _TOWN.fullmatch(place):
        return None
    return Opening(head, full[0][1] if full else None)
