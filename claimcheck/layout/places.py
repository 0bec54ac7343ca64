"""Where something stands in a draft, as people find it: by its lines, its paragraphs or its pages."""

from collections.abc import Iterable

from claimcheck.draft import Block, Draft
from claimcheck.layout import phrases
from claimcheck.report import ChunkOutcome


def place(draft: Draft, start: int, end: int | None = None) -> str:
    """What a stretch takes up: "line 34", "lines 61-83", "page 3", "paragraphs 4-6"."""
    last = start if end is None else max(start, end - 1)
    return phrases.lines(draft.number(start), draft.number(last), draft.unit)


def skipped(draft: Draft, block: Block) -> str:
    """Where furniture stands; empty where it is none of the paragraphs that are counted."""
    counted = draft.unit != "paragraph" or block.start in draft.units
    return place(draft, block.start, block.end) if counted else ""


def others(draft: Draft, offsets: Iterable[int], shown: int) -> str:
    """Where else than at `shown` some offsets stand: "lines 21, 50 and 58"; empty where nowhere."""
    found = {draft.number(offset) for offset in offsets} - {draft.number(shown)}
    return phrases.numbers(found, draft.unit) if found else ""


def failure(draft: Draft, chunk: ChunkOutcome) -> str:
    """Which part of the draft was not read, and why."""
    if draft.unit == "line":
        return phrases.failure(phrases.lines(chunk.first_line, chunk.last_line), chunk)
    span = draft.lines(chunk.first_line, chunk.last_line)
    return phrases.failure(place(draft, span.start, span.end - 1), chunk)
