"""The sentences of a running text, as spans of it; none crosses a line (a block of the draft)."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from claimcheck.draft import Span, trimmed
from claimcheck.prose import Prose

# What can't open a sentence: nupunkt cuts after "Calif." in "D-Calif., voted".
_CONTINUES = ",;:)]"
_LONGEST = 24
# Ranks and forms of address stand before a name, at no sentence's end.
_ADDRESS = re.compile(
    r"(?<!\w)(?:Adm|Asst|Brig|Capt|Cllr|Cmdr|Col|Cpl|Cpt|Det|Dr|Fr|Gen|Gov|Hon|Insp|Lt|Maj|Messrs|Mr|Mrs|Ms"
    r"|Ofc|Pfc|Prof|Pte|Pvt|Rep|Reps|Rev|Sen|Sens|Sgt|Spc|Ssgt|Supt)\.\Z"
)
# Where a sentence may end though a splitter took its last word for an abbreviation ("sent.", "p.m.").
_STOP = re.compile(r"\.[\"')’”]? (?=[A-Z\"“‘'])")
# Whatever nupunkt takes for a sentence's end, and what only closes the last sentence.
_MAYBE = re.compile(r"[.!?…](?=[^\w.,'’‘-]|['’‘](?![^\W\d_])|[.,-])")
_LAST = re.compile(r"[.!?…]+[\"'”’)\]]*\Z")
_PLAIN = re.compile(r"(?<![\w.’'-])[a-z]{4,}\Z")
_ABBREVIATIONS = frozenset(
    {"approx", "asst", "brig", "capt", "cllr", "cmdr", "cont", "dept", "esp", "govt", "hosp", "incl", "insp"}
    | {"messrs", "misc", "prof", "reps", "resp", "sens", "ssgt", "supt", "univ"}
)
_SHORTEST = 4
# Shorter words that are whole, though the splitter takes them for abbreviations too: "in a row."
_WHOLE = frozenset(
    {"add", "bat", "bed", "bus", "cap", "car", "dig", "hay", "how", "ill", "lab", "leg", "low", "met", "nor"}
    | {"pen", "pet", "pin", "pop", "pub", "raw", "row", "sat", "saw", "sir", "so", "sum", "sun", "tax", "ten"}
    | {"wig", "win"}
)
# What opens a sentence and no name.
_OPENER = (
    r"(?:The|This|That|These|Those|He|She|It|They|We|You|I|His|Her|Its|Their|Our|But|And|Or|Nor|Yet|So|In|On"
    r"|At|After|Before|When|While|If|As|Though|Although|Since|There|Then|Now|Not|No|Some|Many|Both"
    r"|Each|Every|All|An?|According)\b(?![-.])"
)
_OPENS = re.compile(_OPENER)
# Abbreviations that can end a sentence, before a word that opens one.
_CLOSING = re.compile(r"(?<=[ \d])(?:[ap]\.m|Inc|Corp|Co|Ltd|Bros|Jr|Sr|etc|U\.S|U\.K|U\.N|D\.C)\Z")
_TIME = re.compile(r"(?<=\d )[ap]\.m\Z")
# What goes on after a time of day.
_DAY = re.compile(
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Eastern|Pacific|Central|Mountain|Greenwich|Jan|Feb|Mar|Apr"
    r"|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Christmas|New Year|Easter|[A-Z]{2}"
)
# nupunkt sees a sentence open after a straight mark but not after a curly one.
_STRAIGHT = str.maketrans("“”‘’«»„", '""\'\'"""')


@dataclass(frozen=True)
class Sentences:
    """All sentences in order, without the blanks between them."""

    spans: tuple[Span, ...]

    @cached_property
    def _starts(self) -> list[int]:
        return [span.start for span in self.spans]

    def at(self, offset: int) -> Span:
        """The sentence that holds an offset, or the one before it."""
        return self.spans[self.index(offset)]

    def index(self, offset: int) -> int:
        """The number, from 0, of the sentence that holds an offset, or of the one before it."""
        return max(0, bisect_right(self._starts, offset) - 1)

    def within(self, span: Span) -> tuple[Span, ...]:
        """The sentences that share at least one code point with a non-empty span."""
        first, last = self.index(span.start), self.index(span.end - 1)
        return tuple(found for found in self.spans[first : last + 1] if found.overlaps(span))


def sentences(prose: Prose) -> Sentences:
    """Split the running text into sentences, by nupunkt's model of English abbreviations."""
    return Sentences(tuple(span for line in prose.lines for span in _split(prose.text, line.start, line.end)))


def _split(text: str, start: int, end: int) -> Iterator[Span]:
    """The sentences of a line: cut after whole plain words, what else may end one left to the splitter."""
    opened, doubtful = start, False
    for found in _MAYBE.finditer(text, start, end):
        at = found.start()
        stop = _STOP.match(text, at, end)
        if stop and _is_sure(text[max(opened, at - _LONGEST) : at].rpartition(" ")[2], text, stop.end()):
            yield from _piece(text, opened, stop.end() - 1, doubtful=doubtful)
            opened, doubtful = stop.end(), False
        else:
            doubtful = doubtful or _LAST.match(text, at, end) is None
    yield from _piece(text, opened, end, doubtful=doubtful)


def _is_sure(word: str, text: str, onward: int) -> bool:
    """Whether the full stop after a word is no abbreviation's: a whole word, by itself or by what follows."""
    if word in _WHOLE:
        return True
    if len(word) < _SHORTEST or not word.isascii() or word.lower() in _ABBREVIATIONS:
        return False
    if word.isalpha() and word.islower():
        return True
    return word.isalnum() and _OPENS.match(text, onward) is not None


def _piece(text: str, start: int, end: int, *, doubtful: bool) -> Iterator[Span]:
    """The sentences of a part of a line, all of it one if nothing inside is `doubtful`."""
    if not doubtful:
        if found := trimmed(text, start, end):
            yield found
        return
    import nupunkt  # noqa: PLC0415  # 60 ms that `--help` does not pay

    held: Span | None = None
    for first, last in nupunkt.sent_spans(text[start:end].translate(_STRAIGHT)):
        found = trimmed(text, start + first, start + last)
        if found is None:
            continue
        if held and _goes_on(text, held, found.start):
            held = Span(held.start, found.end)
            continue
        if held:
            yield from _parted(text, held)
        held = found
    if held:
        yield from _parted(text, held)


def _goes_on(text: str, held: Span, at: int) -> bool:
    """Whether what starts at an offset is no sentence of its own but goes on with the one before."""
    if text[at] in _CONTINUES or text[at].islower():
        return True
    addressed = _ADDRESS.search(text, max(held.start, held.end - _LONGEST), held.end)
    return addressed is not None and not _OPENS.match(text, at)


def _parted(text: str, span: Span) -> Iterator[Span]:
    """The sentences of a span that a full stop parts though the splitter did not."""
    start = span.start
    for stop in _STOP.finditer(text, span.start, span.end):
        if _ends(text, max(start, stop.start() - _LONGEST), stop.start(), stop.end()):
            yield Span(start, stop.end() - 1)
            start = stop.end()
    yield Span(start, span.end)


def _ends(text: str, near: int, stop: int, onward: int) -> bool:
    """Whether a sentence ends with the word at a full stop, before what starts at `onward`."""
    if word := _PLAIN.search(text, near, stop):
        return word.group() not in _ABBREVIATIONS
    if _CLOSING.search(text, near, stop) and _OPENS.match(text, onward):
        return True
    return bool(_TIME.search(text, near, stop)) and not _DAY.match(text, onward)
