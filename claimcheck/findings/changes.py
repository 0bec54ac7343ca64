"""A change in percent that its two values do not give, and percent where percentage points are meant."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from claimcheck.draft import Span
from claimcheck.findings import Examples, Figure, figures_by_sentence, shown
from claimcheck.report import Evidence, Finding

EXAMPLES = Examples(
    finds=(
        (
            "Support rose from 40 percent to 50 percent, a [10 percent] rise.",
            "From “40 percent” to “50 percent” is 25 percent, or 10 percentage points: not “10 percent”.",
        ),
        (
            "Sales fell [30 percent], from 200 cars to 150 cars.",
            "From “200 cars” to “150 cars” is 25 percent, not “30 percent”.",
        ),
        (
            "The deficit grew to $5 million from $4 million, up [40 percent].",
            "From “$4 million” to “$5 million” is 25 percent, not “40 percent”.",
        ),
        (
            "It made 5,000 tons of steel last year, up from 4,000 tons in 2024, an increase of [20 percent].",
            "From “4,000 tons” to “5,000 tons” is 25 percent, not “20 percent”.",
        ),
        ("It made 90 tons, [down from 80 tons] in 2024.", "From “80 tons” to “90 tons” is no fall."),
        ("Sales [rose from 200 cars to 150 cars].", "From “200 cars” to “150 cars” is no rise."),
        ("Output [fell to 90 tons from 80 tons].", "From “80 tons” to “90 tons” is no fall."),
    ),
    ignores=(
        "Support rose from 40 percent to 50 percent, a 25 percent rise.",
        "Support rose from 40 percent to 50 percent, or 10 percentage points.",
        "Sales fell 25 percent, from 200 cars to 150 cars.",
        "Sales rose from $4.1 million to $5.2 million, up 27 percent.",
        "Sales rose from 100 cars to 150 cars; the north has 30 percent of them.",
        "Trains from 30 towns to 40 villages fell by 12 percent.",
        "The tax fell from 30 percent to 20 percent for 5 percent of all.",
        "Costs fell from between 30 and 40 tons to 50 tons.",
    ),
)

_ABOUT = r"(?:about |around |some |nearly |almost |roughly )?"
_WORDS = r"(?: [a-z]+){0,5}(?: in (?:[a-z]+ )?\d{4})?,?"
_FROM = re.compile(rf"\bfrom {_ABOUT}\Z", re.IGNORECASE)
_TO = re.compile(rf"\bto {_ABOUT}(?:a record )?\Z")
_THEN_TO = re.compile(rf"{_WORDS} to {_ABOUT}(?:a record )?")
_THEN_FROM = re.compile(rf"{_WORDS} from {_ABOUT}")
_THEN_UP_FROM = re.compile(rf"{_WORDS} (?P<verb>up|down) (?:[a-z]+ )?from {_ABOUT}")
_RISE = (
    "ris(?:e|es|ing)|rose|risen|increas(?:e|es|ed|ing)|grow|grew|grown|growing|climb(?:s|ed)?|jump(?:s|ed)?"
    "|surg(?:e|es|ed)|soared|up"
)
_FALL = (
    "fall|falls|fell|fallen|falling|drop(?:s|ped)?|decreas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|sank|slid"
    "|plung(?:e|es|ed)|shrank|down"
)
_RISES = re.compile(rf"\b(?:{_RISE}) \Z")
_FALLS = re.compile(rf"\b(?:{_FALL}) \Z")
_BEFORE = re.compile(rf"\b(?:{_RISE}|{_FALL}|cut)(?: by| of)? {_ABOUT}\Z")
_AFTER = re.compile(rf" (?:[a-z-]+ )?(?:{_RISE}|{_FALL}|gain|loss|reduction|cut|growth)\b")
_TITLE = "Change and values disagree"
_OTHER_FORMS = frozenset({"age", "ratio", "score", "ordinal"})
_REACH = 40
# A point is lost in rounding a percentage, a twentieth in rounding to millions, else a hundredth.
_POINT = 1.0
_LOOSE = 0.05
_TIGHT = 0.01
_MILLION = 1_000_000
# Smaller whole numbers are counted, not rounded.
_ROUND = 1000
# "From 5 to 6 million" leaves the first million out.
_FARTHEST = 100


@dataclass(frozen=True, slots=True)
class _Change:
    """Two values of one thing in the order of time; `verb` is where the words "rose from" begin."""

    start: Figure
    end: Figure
    verb: int | None
    rises: bool | None

    @property
    def span(self) -> Span:
        """The stretch of both values."""
        first, last = sorted((self.start.span, self.end.span))
        return Span(first.start, last.end)

    @property
    def low(self) -> float:
        """The value before."""
        return float(self.start.value.low or 0)

    @property
    def high(self) -> float:
        """The value after."""
        return float(self.end.value.low or 0)


def find(evidence: Evidence) -> Iterator[Finding]:
    """Changes that go the other way, and percentages that are not what their values make."""
    text = evidence.prose.text
    for _, figures in figures_by_sentence(evidence):
        changes = [change for pair in pairwise(figures) for change in _changes(text, *pair)]
        if len(changes) != 1:
            continue
        (change,) = changes
        if change.verb is not None and change.rises is not (change.high > change.low):
            yield _turned(evidence, change, change.verb)
        told = [figure for figure in figures if _is_told(text, change, figure)]
        if len(told) == 1:
            yield from _wrong(evidence, change, told[0])


def _changes(text: str, one: Figure, other: Figure) -> Iterator[_Change]:
    """The change between two neighbours: "from this to that", "to this from that", "this, up from that"."""
    before = text[max(0, one.span.start - _REACH) : one.span.start]
    for opens, goes_on, pair in ((_FROM, _THEN_TO, (one, other)), (_TO, _THEN_FROM, (other, one))):
        opening = opens.search(before)
        if opening and goes_on.fullmatch(text, one.span.end, other.span.start) and _same_thing(*pair):
            cause = before[: opening.start()]
            rises, falls = _RISES.search(cause), _FALLS.search(cause)
            verb = rises or falls
            at = one.span.start - len(before) + verb.start() if verb else None
            yield _Change(*pair, at, bool(rises) if verb else None)
    after = _THEN_UP_FROM.fullmatch(text, one.span.end, other.span.start)
    if after and _same_thing(other, one):
        yield _Change(other, one, after.start("verb"), after["verb"] == "up")


def _same_thing(start: Figure, end: Figure) -> bool:
    """Whether both are exact and of one kind: "from 40 to 50 percent", "from 200 cars to 150"."""
    one, two = start.value, end.value
    if one.low is None or two.low is None or one.low != one.high or two.low != two.high:
        return False
    if not 0 < one.low <= two.low * _FARTHEST or two.low > one.low * _FARTHEST or one.low == two.low:
        return False
    bare = one.unit is None or two.unit is None or one.unit == two.unit
    return bare and one.currency == two.currency and not {one.form, two.form} & _OTHER_FORMS


def _is_told(text: str, change: _Change, figure: Figure) -> bool:
    """Whether a percentage is said to be the change: "a 10 percent rise"."""
    value = figure.value
    if value.form != "percentage" or figure in (change.start, change.end) or value.low != value.high:
        return False
    gap = max(figure.span.start - change.span.end, change.span.start - figure.span.end)
    before = text[max(0, figure.span.start - _REACH) : figure.span.start]
    cue = _BEFORE.search(before) or _AFTER.match(text, figure.span.end)
    return gap <= _REACH and cue is not None and "point" not in (value.unit or "")


def _wrong(evidence: Evidence, change: _Change, told: Figure) -> Iterator[Finding]:
    """The finding if the percentage is neither what the values make nor their rounding."""
    said = float(told.value.low or 0)
    points = abs(change.high - change.low)
    percent = 100 * points / change.low
    values = f"From {shown(change.start.text)} to {shown(change.end.text)} is {percent:.3g} percent"
    if change.end.value.form == "percentage":
        if abs(said - percent) > _POINT >= abs(said - points):
            yield _finding(
                evidence, told, f"{values}, or {points:.3g} percentage points: not {shown(told.text)}."
            )
    elif not _rounds(change, said):
        yield _finding(evidence, told, f"{values}, not {shown(told.text)}.")


def _rounds(change: _Change, said: float) -> bool:
    """Whether values that are rounded to these make the change."""
    lows, highs = (_rounded(figure) for figure in (change.start, change.end))
    made = [100 * abs(high - low) / low for low in lows for high in highs]
    return min(made) - _POINT <= said <= max(made) + _POINT


def _rounded(figure: Figure) -> tuple[float, float]:
    """The least and the greatest value that may be rounded to a figure."""
    number = float(figure.value.low or 0)
    digits = f"{number:.15g}"
    zeros = len(digits) - len(digits.rstrip("0")) if "." not in digits else -len(digits.partition(".")[2])
    share = _LOOSE if number >= _MILLION else _TIGHT
    slack = min(0.5 * 10.0**zeros, share * number) if number >= _ROUND else 0.5 * 10.0 ** min(0, zeros)
    return number - slack, number + slack


def _turned(evidence: Evidence, change: _Change, verb: int) -> Finding:
    kind = "rise" if change.rises else "fall"
    end = max(change.span.end if verb < change.span.start else 0, change.start.span.end)
    place = evidence.prose.source(Span(verb, end))
    message = f"From {shown(change.start.text)} to {shown(change.end.text)} is no {kind}."
    return Finding("changes", "warning", _TITLE, message, place.start, place.end)


def _finding(evidence: Evidence, told: Figure, message: str) -> Finding:
    place = evidence.prose.source(told.span)
    return Finding("changes", "warning", _TITLE, message, place.start, place.end)
