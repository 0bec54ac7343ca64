"""What the sources have of a draft's claims, in words. All of it is raw text, for the emitter to escape."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping

from claimcheck.claims import Change, Claim, Passage, Quantity, Quotation, Title, Verdict, When
from claimcheck.layout import phrases
from claimcheck.layout.phrases import shorten
from claimcheck.report import Report

_WORDS = 400  # characters that are printed of a source's words
_VERDICTS: Mapping[Verdict, str] = {
    "exact": "exact in",
    "typography": "exact but for typography in",
    "altered": "altered from",
    "stitched": "stitched from parts of",
    "agrees": "agrees with",
    "differs": "differs from",
}
_OPS = {"dropped": "left out", "added": "added", "inserted": "in brackets", "omitted": "cut"}
# How a count of each verdict is named, alone and in the plural, by what is counted.
_COUNTED: Mapping[str, Mapping[Verdict, str]] = {
    "quotation": {
        "exact": "exact",
        "typography": "exact but for typography",
        "altered": "altered",
        "stitched": "stitched",
        "not found": "not found",
    },
    "figure": {"agrees": "agree", "differs": "differ", "not found": "not found"},
    "date": {"agrees": "agree", "differs": "differ", "not found": "not found"},
    "title": {"agrees": "agree", "differs": "differ", "not found": "not found"},
}


def alarming(claim: Claim) -> bool:
    """Whether a source has other words or values than the claim."""
    return any(passage.alarming for passage in claim.sources)


def remarks(claim: Claim) -> Iterator[str]:
    """What an editor must see beside the claim: that a source differs, or that none has it."""
    if any(passage.verdict == "not found" for passage in claim.sources):
        yield "not in the sources"
    for passage in claim.sources:
        if passage.alarming:
            same = passage.verdict in ("exact", "typography")
            yield f"{_VERDICTS[passage.verdict]} {_path(passage)}{', but' if same else ':'} see below"


def lines(claim: Claim) -> Iterator[str]:
    """One line a source: how the claim compares with it, its line, its words, the changes."""
    return (passage(found) for found in claim.sources if found.verdict != "not found")


def passage(found: Passage) -> str:
    """What one source has, in one line."""
    if found.verdict == "not found":
        return found.verdict
    words = shorten(found.words or "", _WORDS)
    said = [f"{_VERDICTS[found.verdict]} {_path(found)}, line {found.line}: “{words}”"]
    said += map(_change, found.changes)
    dated = isinstance(found.value, When) and found.value.relative and found.value.value
    if dated and not re.search(r"\d", words):
        said.append(f"read as {phrases.when(dated)}")
    if found.warning:
        said.append(f"{'NB ' if found.alarming else ''}{found.warning}")
    return "; ".join(said)


def _path(found: Passage) -> str:
    return shorten(found.path or "", 300)


def _change(change: Change) -> str:
    ours, theirs = shorten(change.draft, _WORDS), shorten(change.source, _WORDS)
    mark = "NB " if change.loud else ""
    if change.op == "changed":
        return f"{mark}“{ours}” here, “{theirs}” there"
    if change.op == "inserted":
        return f"{mark}in brackets “{ours}”" + (f" for “{theirs}”" if theirs else "")
    return f"{mark}{_OPS[change.op]} “{ours if change.op == 'added' else theirs}”"


def summary(report: Report) -> Iterator[str]:
    """How the claims compare with the sources, in one line; repeats count once."""
    read = sum(source.problem is None for source in report.sources)
    if not read:
        return
    compared = [claim for claim in report.claims if claim.repeats is None and claim.sources]
    counts: dict[str, Counter[Verdict]] = {name: Counter() for name in _COUNTED}
    for claim in compared:
        if name := _counted(claim):
            counts[name][_foremost(claim)] += 1
    parts = "; ".join(filter(None, (_tally(name, found) for name, found in counts.items())))
    warned = sum(_foremost(claim) in ("exact", "typography") and alarming(claim) for claim in compared)
    more = f" Exact words with a warning: {warned}." if warned else ""
    yield f"Against {read} {'source' if read == 1 else 'sources'}: {parts or 'nothing to compare'}.{more}"


def _counted(claim: Claim) -> str | None:
    match claim.value:
        case Quotation():
            return "quotation"
        case Quantity():
            return "figure"
        case When():
            return "date"
        case Title():
            return "title"
        case _:
            return None


def _foremost(claim: Claim) -> Verdict:
    """A claim's verdict in the summary: the best of a quotation's, the worst of a value's."""
    if isinstance(claim.value, Quotation):
        return claim.sources[0].verdict
    return "differs" if alarming(claim) else claim.sources[0].verdict


def _tally(name: str, found: Counter[Verdict]) -> str:
    """The counts of one kind: "11 quotations exact, 2 altered", "9 figures agree, 1 differs"."""
    parts: list[str] = []
    for verdict, plural in _COUNTED[name].items():
        if count := found[verdict]:
            noun = "" if parts else f" {name}" if count == 1 else f" {name}s"
            said = verdict if count == 1 and verdict in ("agrees", "differs") else plural
            parts.append(f"{count}{noun} {said}")
    return ", ".join(parts)


def unread(report: Report) -> Iterator[str]:
    """The sources that could not be read, which no claim was compared with."""
    for source in report.sources:
        if source.problem:
            yield f"Source not read: {shorten(source.problem, _WORDS)}"
