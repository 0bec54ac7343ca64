"""What a checklist says in words: places, dates, flags, how the draft was read.

All of it is raw text, for the emitter to escape.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import date

from claimcheck.claims import Claim, Flag, Quantity, Quotation, Statement, Superlative, Title, Value, When
from claimcheck.draft import Unit
from claimcheck.ledger import SETTLED
from claimcheck.report import ChunkOutcome, Coverage, Report, Revision, Run

FLAGS = {
    Flag.IN_HEADLINE: "in the headline",
    Flag.IN_CAPTION: "in a caption",
    Flag.IN_QUOTATION: "in a quotation",
    Flag.UNATTRIBUTED: "no source given",
    Flag.ANONYMOUS_SOURCE: "anonymous source",
    Flag.VAGUE: "vague",
}
TYPES = {"quantity": "figures", "date": "dates", "quotation": "quotations", "title": "titles"}
_PROBLEM = 300  # characters that are printed of a problem
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}(?!\d)")
_WEEK = re.compile(r"(\d{4})-W(\d{2})")


def lines(first: int, last: int, unit: Unit = "line") -> str:
    """One line or a run of lines, or what the unit is: "line 34", "lines 61-83", "page 3"."""
    return f"{unit} {first}" if first == last else f"{unit}s {first}-{last}"


def numbers(found: Iterable[int], unit: Unit = "line") -> str:
    """Numbers in order, each once, after what they count: "line 9", "lines 21, 50 and 58"."""
    *most, last = map(str, sorted(set(found)))
    return f"{unit}s {', '.join(most)} and {last}" if most else f"{unit} {last}"


def kind(name: str) -> str:
    """A claim's kind or a mention's type as a noun: "troop count", "figure"."""
    return "figure" if name == "quantity" else name.replace("_", " ")


def shorten(text: str, limit: int = 120) -> str:
    """The text, without its middle where it is longer than `limit` characters."""
    if len(text) <= limit:
        return text
    return f"{text[: limit * 2 // 3]} […] {text[-(limit // 3) :]}"


def engine(run: Run) -> str:
    """Who found the claims, and where the copy went."""
    if run.engine == "offline":
        return "Offline detectors; nothing left this machine."
    if run.endpoint is None:
        return f"Model {run.model or 'unknown'}, its recorded replies; nothing left this machine."
    return f"Model {run.model or 'unknown'}; the copy was sent to {run.endpoint}."


def source(report: Report) -> str:
    """When the draft was published by what it says itself, who found the claims, where the copy went."""
    draft = report.draft
    if draft.published is None:
        return f"Publication date unknown. {engine(report.run)}"
    known = f" ({draft.published_from})" if draft.published_from else ""
    return f"Published {draft.published.isoformat()}{known}. {engine(report.run)}"


def tally(report: Report) -> str:
    """How many items there are, and how many of each priority."""
    counts = report.tally
    names = {1: "first", 2: "then", 3: "if time allows"}
    parts = ", ".join(f"{counts[rank]} {name}" for rank, name in names.items() if counts[rank])
    settled = sum(claim.status in SETTLED for claim in report.claims if claim.repeats is None)
    done = f" Settled: {settled}." if settled else ""
    return f"{sum(counts.values())} to check: {parts}.{done}" if parts else "Nothing to check was found."


def revised(revision: Revision) -> Iterator[str]:
    """What became of the earlier draft's claims, in one line; then what was read back with doubt."""
    retouched = sum(change.outcome == "kept" for change in revision.changes)
    alike = f" ({retouched} with other typography)" if retouched else ""
    since = f" since sha256 {revision.sha256[:12]}" if revision.sha256 else ""
    yield (
        f"Revised{since}: {revision.kept} kept{alike}, {revision.stale} stale, "
        f"{revision.reopened} open again, {revision.new} new, {revision.gone} gone."
    )
    yield from (f"Read back with doubt: {shorten(problem, _PROBLEM)}" for problem in revision.problems)


def covered(coverage: Iterable[tuple[str, Coverage]]) -> str:
    """How many mentions of each type the detectors found, and how many of them an item covers."""
    seen_all = tuple(coverage)
    parts = [f"{TYPES.get(name, f'{name}s')} {seen.covered} of {seen.found}" for name, seen in seen_all]
    rest = "; the rest is listed at the end" if any(seen.covered < seen.found for _, seen in seen_all) else ""
    return f"Covered: {', '.join(parts)}{rest}." if parts else ""


def named(report: Report) -> str:
    """How many of the figures, dates and quotations a model named by itself; empty where none was asked."""
    seen = report.named
    if report.run.engine == "offline" or not seen.found:
        return ""
    return f"The model itself named {seen.covered} of these {seen.found}."


def failure(place: str, chunk: ChunkOutcome) -> str:
    """Which part of the draft was not read, and why."""
    tries = f", {chunk.attempts} attempts" if chunk.attempts > 1 else ""
    reason = shorten(chunk.reason or "no reason given")
    return f"{place} {chunk.status}: {reason}{tries}"


def fault(chunk: ChunkOutcome) -> str:
    """What was the matter with a reply that counts all the same."""
    place = lines(chunk.first_line, chunk.last_line)
    return f"The model's reply on {place} had faults: {shorten(chunk.reason or '')}."


def flags(claim: Claim) -> list[str]:
    """What an editor should know about a claim, in words."""
    return [FLAGS[flag] for flag in claim.flags if flag is not Flag.RELATIVE_DATE]


def when(value: str) -> str:
    """An ISO 8601 or EDTF value as an editor reads it, with the weekday of each day."""
    first, slash, last = value.partition("/")
    if not slash:
        return _day(value)
    if first == "..":
        return f"until {_day(last)}"
    return f"from {_day(first)} on" if last == ".." else f"{_day(first)} to {_day(last)}"


def _day(value: str) -> str:
    about = "about " if value.endswith("~") else ""
    value = value.removesuffix("~")
    try:
        if _DAY.match(value):
            return f"{about}{_DAYS[date.fromisoformat(value[:10]).weekday()]} {value.replace('T', ' ')}"
        if week := _WEEK.fullmatch(value):
            return f"{about}the week of Mon {date.fromisocalendar(int(week[1]), int(week[2]), 1)}"
    except ValueError:
        pass
    return f"{about}{value}"


def reading(value: Value) -> str:
    """A typed value in one short line; empty where nothing is known."""
    match value:
        case Quantity():
            return quantity(value)
        case When(value=found):
            return found or ""
        case Quotation(speaker=speaker, speaker_words=printed, role=role):
            return ", ".join(filter(None, (speaker or printed, role)))
        case Title(name, title):
            return f"{name}, {title}"
        case Superlative(what, since):
            return " ".join(filter(None, (what, since and f"since {since}")))
        case Statement(who, what, stage):
            return ", ".join(filter(None, (who, what, stage)))


def quantity(value: Quantity) -> str:
    """A figure with its bounds and unit: "> 40,000 troops", "10 to 12 percent"."""
    bounds = [f"{bound:,}" for bound in (value.low, value.high) if bound is not None]
    sign = "" if value.comparator in ("=", "between") else f"{value.comparator} "
    figure = " to ".join(dict.fromkeys(bounds))
    return " ".join(filter(None, (f"{sign}{figure}".strip(), value.currency, value.unit)))
