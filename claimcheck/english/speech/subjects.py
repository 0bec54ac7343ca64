"""The subject of a reporting verb: to its left over what stands between, or inverted to its right."""

from dataclasses import dataclass, replace

from claimcheck.english.lexicon import lexicon
from claimcheck.english.people.roles import is_human
from claimcheck.english.speech.asides import (
    CLAUSE_STARTS,
    LONGEST_ASIDE,
    closes_aside,
    named,
    past_aside,
    past_bracket,
)
from claimcheck.english.speech.closed import (
    BE,
    DETERMINERS,
    OBJECTS,
    PREPOSITIONS,
    REDUCED,
    is_adverb,
)
from claimcheck.english.speech.frames import DASHES, QUOTE, STOPS, Frame
from claimcheck.english.speech.openings import opening
from claimcheck.english.speech.phrases import after, before, before_circumstance, nearest, to_names
from claimcheck.english.speech.reporting import CUES, NAMING, SAID_THINGS, SAYING, Form

# Verbs that hand their object to an infinitive as its subject.
_CONTROL = lexicon(
    """
    led prompted forced caused allowed asked urged told wanted pushed got invited encouraged leading
    prompting forcing causing allowing asking urging leads prompts forces compelled
    """
)
# Verbs that stand before their subject after the words; none that takes a hearer.
_INVERTING = lexicon(
    """
    said says added adds wrote writes reported reports noted notes explained argued claimed recalled replied
    insisted concluded observed warned tweeted continued joked admitted argues explains recalls insists
    concludes observes warns jokes admits counters countered agrees agreed
    """
)
_DENIALS = lexicon(
    """
    not never declined refused didn't didn’t doesn't doesn’t don't don’t wouldn't wouldn’t couldn't couldn’t
    """
)
_FINITE = BE | frozenset(
    {"has", "have", "had", "started", "starts", "began", "begins", "kept", "keeps", "stopped"}
)
_MOMENTS = lexicon("time day moment second minute minutes hour hours days once")
_SPANS = lexicon("minutes hour hours day days week weeks month months year years decade decades moments")
_APART = frozenset({"earlier", "later", "before", "ago"})
# Verbs that take an infinitive of their own subject: "Roe likes to say".
_LEADING = lexicon(
    """
    like likes liked love loves loved used went on hastened wanted wants continued continues chose tends
    tended sought tried declined refused
    """
)
_THIRD = frozenset({"he", "she", "it", "they"})
_QUOTING = frozenset({"quoted", "quotes", "quoting", "quote", "cited", "cites", "citing", "cite"})


@dataclass(frozen=True, slots=True)
class Report:
    """A cue of a frame and its source, as half-open token numbers; `inverted` where the source follows.

    `quoting` is the first token of another that quotes the source: "the agency quoted Marin as saying";
    `outer` the subject of the clause around, for which a pronoun stands: "Marin resents what she calls".
    """

    cue: int
    cue_end: int
    first: int
    last: int
    inverted: bool = False
    noun: bool = False
    quoting: int | None = None
    outer: tuple[int, int] | None = None

    @property
    def left(self) -> int:
        """The first token of source and cue together, and of who quotes the source."""
        return min(self.cue, self.first) if self.quoting is None else self.quoting

    @property
    def right(self) -> int:
        """The token after source and cue together."""
        return max(self.cue_end, self.last)


def verb_report(frame: Frame, number: int, earlier: list[Report]) -> Report | None:
    """The report that a verb makes, by what stands to its left."""
    form = CUES.get(frame.words[number], "past")
    at, passive = _verb_start(frame, number)
    if passive and form == "past":
        return _agent(frame, number)
    left = frame.word(at)
    if form == "ing" and frame.word(at + 1) in _FINITE:
        form = "finite"  # "is calling", "has started calling"
    if at < 0 or left == QUOTE or (left in {",", "…"} | DASHES and frame.word(at - 1) == QUOTE):
        inverts = form != "ing" and frame.words[number] in SAYING
        return _inverted(frame, number) if inverts else _same(frame, number, earlier)
    if form == "past" and left in {"as", "than"}:
        return None
    own = _own(frame, number, at, form)
    if own and frame.words[own.first] in _THIRD and frame.word(own.first - 1) in {"what", "whom"}:
        outer = _same(frame, number, earlier)
        return replace(own, outer=(outer.first, outer.last)) if outer else own
    if own is None and left == "," and form == "past" and frame.words[number] in NAMING:
        return None
    return own or _same(frame, number, earlier)


def acting(frame: Frame) -> Report | None:
    """The subject that opens a sentence without a verb of saying, as a report without a cue."""
    first, last = opening(frame, 0, len(frame.words))
    if first < last and frame.words[last - 1] in _MOMENTS:
        first, last = opening(frame, last, len(frame.words))  # "The third time he put down his cup."
    if first == last:
        return None
    head = next((at for at in range(first + 1, last) if frame.words[at] in PREPOSITIONS), last) - 1
    person = frame.is_name(last - 1) or frame.words[first] in {"he", "she"} or is_human(frame.words[head])
    return Report(first, 0, first, last) if person else None


def is_denied(frame: Frame, report: Report) -> bool:
    """Whether the verb is taken back: "did not say", "refused to say"."""
    ahead = frame.words[max(report.last, report.cue - 4) : report.cue]
    return not _DENIALS.isdisjoint(ahead)


def _own(frame: Frame, number: int, at: int, form: Form) -> Report | None:
    """The report with the subject that stands beside the verb, if one does; `at` is the token before it."""
    left = frame.words[at]
    if left == "to" or (left == "as" and form == "ing"):
        return _controlled(frame, number, at, _CONTROL if left == "to" else _QUOTING)
    if left in {"who", "which", "that"}:
        return _antecedent(frame, number, at)
    if left in {"and", "but", "or", "then"}:
        return _coordinated(frame, number, at)
    if left == "," and form != "ing" and not closes_aside(frame, at) and _is_inverted(frame, number):
        return _inverted(frame, number)
    if form != "ing" and (left in {",", ")"} or left in DASHES):
        subject = past_aside(frame, at)
        return Report(number, number + 1, *subject) if subject else None
    return None if _hangs(left, form) else _beside(frame, number, at, form)


def _verb_start(frame: Frame, number: int) -> tuple[int, bool]:
    """The token before auxiliaries, adverbs and circumstances of a verb; whether it is in the passive."""
    at, passive = number - 1, False
    while at >= max(0, number - LONGEST_ASIDE):
        word = frame.words[at]
        if (is_adverb(word) or word in BE) and not _subject(frame, at):
            passive = passive or word in BE
            at -= 1
            continue
        if word in _SPANS and frame.words[at + 1] in _APART:
            at -= 1 + (frame.word(at - 1) in DETERMINERS)  # "who a day earlier had called"
            continue
        end = before_circumstance(frame, at + 1)
        if end == at + 1:
            break
        at = end - 1
    return at, passive


def _beside(frame: Frame, number: int, at: int, form: Form) -> Report | None:
    """The noun phrase right before a verb, unless it hangs on the clause itself."""
    first, last = before(frame, at + 1)
    if frame.word(first - 1) == "by" and frame.word(first - 2) in REDUCED:
        first = before(frame, first - 2)[0]  # "a memo obtained by the Herald shows"
    elif frame.word(first - 1) in PREPOSITIONS and frame.word(first - 2).endswith("ed"):
        owner = before(frame, first - 2)
        if frame.word(owner[0]) in DETERMINERS and frame.word(owner[0] - 1) in CLAUSE_STARTS:
            first = owner[0]  # "a sign taped to the door reads"
    if first == last:
        return None
    if frame.words[first] in {"hear", "let"} and frame.word(first - 1) == "to":
        first += 1  # "To hear Roe tell it"
    opened = first == 0 or frame.words[first - 1] in CLAUSE_STARTS
    if form == "ing" and frame.word(first - 1) in PREPOSITIONS - {"with"}:
        return None
    if not opened and frame.words[last - 1] in SAID_THINGS and frame.words[first] in {"a", "an"}:
        return None
    return Report(number, number + 1, first, last)


def _coordinated(frame: Frame, number: int, at: int) -> Report | None:
    """The subject of a clause whose second verb this is: "I laughed and said"."""
    start = at
    while (
        start > max(0, at - LONGEST_ASIDE)
        and frame.words[start - 1] not in STOPS
        and frame.words[start - 1] not in CLAUSE_STARTS
    ):
        start -= 1
    last = after(frame, start)
    if start < last < at and frame.words[start] not in PREPOSITIONS:
        return Report(number, number + 1, start, to_names(frame, start, last))
    return None


def _hangs(left: str, form: Form) -> bool:
    """Whether a verb after this word has its subject farther to the left."""
    if left in STOPS:
        return True
    return form == "ing" and (left in PREPOSITIONS or left in {"when", "while"})


def _subject(frame: Frame, at: int) -> bool:
    """Whether a word that looks like an adverb is a name ("Sally", "May")."""
    return frame.is_name(at) and not frame.words[at].endswith("day") and at > 0


def _agent(frame: Frame, number: int) -> Report | None:
    for at in range(number + 1, min(number + 10, len(frame.words))):
        if frame.words[at] == "by":
            last = after(frame, at + 1)
            return Report(number, number + 1, at + 1, last, inverted=True) if last > at + 1 else None
    return None


def _inverted(frame: Frame, number: int) -> Report | None:
    first, last = named(frame, number + 1, after(frame, number + 1))
    return Report(number, number + 1, first, last, inverted=True) if last > first else None


def _is_inverted(frame: Frame, number: int) -> bool:
    """Whether a name and nothing else follows a verb after a comma: "..., said Smith, the mayor"."""
    if frame.words[number] not in _INVERTING or is_adverb(frame.word(number + 1)):
        return False
    last = after(frame, number + 1)
    return last > number + 1 and frame.word(last) in {"", ","}


def _antecedent(frame: Frame, number: int, at: int) -> Report | None:
    first, last = nearest(frame, past_bracket(frame, at - 1 if frame.word(at - 1) == "," else at))
    comma = first - 2 if is_adverb(frame.word(first - 1)) else first - 1
    if frame.word(comma) == "," and frame.word(first) in DETERMINERS and frame.is_name(comma - 1):
        first, last = nearest(frame, past_bracket(frame, comma))
    return Report(number, number + 1, first, last) if first < last else None


def _controlled(frame: Frame, number: int, at: int, governors: frozenset[str]) -> Report | None:
    """The subject that another verb gives: "led the minister to say", "quoted him as saying"."""
    if frame.word(at - 1) == "," and frame.words[at] == "as":
        return _quoted(frame, number, at - 1, governors)
    first, last = (at - 1, at) if frame.word(at - 1) in OBJECTS else nearest(frame, at)
    if first < last and frame.word(first - 1) in governors:
        return Report(number, number + 1, first, last)
    if frame.word(at) == "to" and frame.word(at - 1) in _LEADING:
        verb = at - 2 if frame.words[at - 1] == "on" else at - 1
        first, last = before(frame, _verb_start(frame, verb)[0] + 1)
        return Report(number, number + 1, first, last) if first < last else None
    if frame.word(at) == "as" and frame.word(at - 1) in governors:
        start, passive = _verb_start(frame, at - 1)
        first, last = before(frame, start + 1)
        return Report(number, number + 1, first, last) if passive and first < last else None
    return None


def _quoted(frame: Frame, number: int, comma: int, governors: frozenset[str]) -> Report | None:
    """Who is quoted with a name set off: "quoted the chief, Ana Roe, as saying"."""
    first = comma
    while first > 0 and frame.is_name(first - 1):
        first -= 1
    quoted = frame.word(first - 1) == "," and frame.word(nearest(frame, first - 1)[0] - 1) in governors
    return Report(number, number + 1, first, comma) if quoted and first < comma else None


def _is_embedded(frame: Frame, report: Report) -> bool:
    """Whether a relative clause on an object of the sentence reports: "barred a student who called it"."""
    hangs = frame.word(report.first - 1) not in CLAUSE_STARTS
    if report.last == report.cue and CUES.get(frame.words[report.cue]) == "ing":
        return hangs  # "carried signs reading"
    return hangs and frame.word(report.last) in {"who", "which", "that"}


def _same(frame: Frame, number: int, earlier: list[Report]) -> Report | None:
    """A verb without a subject beside it has the one of the clause it hangs on."""
    for report in earlier[:LONGEST_ASIDE]:
        if not report.noun and not _is_embedded(frame, report):
            return Report(number, number + 1, report.first, report.last)
    near = range(max(0, number - 2 * LONGEST_ASIDE), number)
    start = max((at + 1 for at in near if frame.words[at] in {";", ":"}), default=near.start)
    first, last = opening(frame, start, number)
    if first == last:
        ahead = range(number, min(number + LONGEST_ASIDE, len(frame.words)))
        if past := next((at for at in ahead if frame.words[at] in {",", QUOTE}), None):
            first, last = opening(frame, past, len(frame.words))
    return Report(number, number + 1, first, last) if first < last else None
