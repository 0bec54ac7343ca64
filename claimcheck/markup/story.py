"""A news item as agencies send it: its parts, whatever the format, laid out as a manuscript's text."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from claimcheck.copydesk.dates import dates
from claimcheck.copydesk.manuscript import Manuscript, squeezed
from claimcheck.copydesk.plain import plain
from claimcheck.draft import BlockKind
from claimcheck.markup.laid import Paragraph, laid

# Of a word's parts: an item may give its headline in two lengths, or say again what its body says.
_LETTERS = re.compile(r"\w+")
_HALVES = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Story:
    """An item's parts: `head` as far as its own fields say, `body` with what its markup says of it."""

    head: tuple[Paragraph, ...]
    body: tuple[Paragraph, ...]
    captions: tuple[Paragraph, ...] = ()
    published: date | None = None
    embargoed: bool = False
    notices: tuple[str, ...] = ()


def manuscript(story: Story, source: str) -> Manuscript:
    """The manuscript of an item; `source` is the field that its day is from.

    A part of the head that the body prints again is read there.
    """
    printed = {_folded(each.words) for each in story.body}
    opening = _folded(" ".join(each.words for each in story.body[:3]))
    kinds = {each.kind for each in story.body} - {BlockKind.HEADLINE}
    head = [
        each for each in _once(story.head) if each.kind not in kinds and not _again(each, printed, opening)
    ]
    told = [_whole(each) for each in (*head, *story.body, *_once(story.captions))]
    titles = [each for each in told if each.kind is BlockKind.HEADLINE]
    made = laid(replace(each, kind=BlockKind.SUBHEAD) if each in titles[1:] else each for each in told)
    return Manuscript(
        made.text,
        made.pieces,
        title=squeezed(titles[0].words) if titles else None,
        published=story.published,
        confidential=story.embargoed,
        notices=story.notices,
        published_from=source,
        unit="paragraph",
        units=made.starts,
    )


def lines(text: str, path: str) -> Iterator[Paragraph]:
    """The paragraphs of plain text that was taken from `path`."""
    text = _HALVES.sub("\ufffd", text)
    yield from (Paragraph(each.words, None, each.listed, path) for each in plain(text))


def day(words: str) -> date | None:
    """The day of a time in ISO 8601, or of any full date."""
    return next((found for _, found in dates(words[:200])), None)


def _once(parts: tuple[Paragraph, ...]) -> Iterator[Paragraph]:
    seen: set[str] = set()
    for each in parts:
        folded = _folded(each.words)
        if folded and folded not in seen:
            seen.add(folded)
            yield each


def _again(part: Paragraph, printed: set[str], opening: str) -> bool:
    folded = _folded(part.words)
    return folded in printed or (part.kind is not BlockKind.HEADLINE and folded in opening)


def _folded(words: str) -> str:
    return " ".join(_LETTERS.findall(words.casefold()))


def _whole(part: Paragraph) -> Paragraph:
    """A paragraph without halves of characters, which JSON can hold and no file."""
    return replace(part, words=_HALVES.sub("\ufffd", part.words))
