"""What a source says about a claim, in words: the verdict, where it stands, what is different there."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from claimcheck.layout import phrases
from claimcheck.layout.phrases import shorten

_WORDS = 1000  # characters that are printed of a source's words
_CALM = frozenset({"exact", "typography", "agrees"})
_VERDICTS = {"typography": "exact but for typography", "stitched": "stitched from parts"}


@dataclass(frozen=True, slots=True)
class Change:
    """One difference between draft and source; a loud one touches a number, a name or a negation."""

    text: str
    loud: bool


@dataclass(frozen=True, slots=True)
class Source:
    """A verdict with the source's place and words, all raw; `calm` where nothing is the matter."""

    verdict: str
    calm: bool
    place: str
    words: str
    changes: tuple[Change, ...]
    warning: str


def source(found: Mapping[str, object]) -> Source:
    """A row of `Claim.sources` for people; what the row does not say is left empty."""
    verdict, warning = _text(found, "verdict"), _text(found, "warning")
    changes = found.get("changes")
    rows = changes if isinstance(changes, list | tuple) else ()
    return Source(
        verdict=_VERDICTS.get(verdict, verdict),
        calm=verdict in _CALM and not warning,
        place=", ".join(_place(found)),
        words=shorten(_text(found, "words"), _WORDS),
        changes=tuple(_change(row) for row in rows if isinstance(row, Mapping)),
        warning=warning,
    )


def _text(row: Mapping[str, object], name: str) -> str:
    held = row.get(name)
    return held if isinstance(held, str) else ""


def _place(found: Mapping[str, object]) -> Iterator[str]:
    if path := _text(found, "path"):
        yield shorten(path)
    if isinstance(line := found.get("line"), int):
        yield phrases.lines(line, line)


def _change(row: Mapping[str, object]) -> Change:
    """One line: changed: “21” in the draft, “12” in the source."""
    sides = [
        f"“{shorten(_text(row, name))}” in the {name}" for name in ("draft", "source") if _text(row, name)
    ]
    return Change(f"{_text(row, 'op')}: {', '.join(sides)}", bool(row.get("loud")))
