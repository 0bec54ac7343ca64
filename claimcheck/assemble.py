"""Claims from candidates: their stable id, place, statement, attribution, flags and what to verify."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from hashlib import sha256

from claimcheck.claims import Candidate, Claim, Flag, Quantity, Quotation, Superlative, Title, Value, When
from claimcheck.draft import BlockKind, Span
from claimcheck.english.people.names import people
from claimcheck.english.speech.attribution import Attribution, attribution
from claimcheck.english.speech.speakers import Cast
from claimcheck.house import House
from claimcheck.kinds import Kind, by_name
from claimcheck.report import Evidence
from claimcheck.statement import statement

_ID_DIGITS = 8
_PRONOUNS = frozenset({"he", "she", "they", "it"})
_HEADLINES = {BlockKind.HEADLINE, BlockKind.SUBHEAD}
# A figure, a quotation and a superlative want a source; a date or a title stands on its own.
_SOURCED = (Quantity, Quotation, Superlative)


def assemble(evidence: Evidence, candidates: Iterable[Candidate]) -> tuple[Claim, ...]:
    """The claims of a draft, in its order; an id depends on nothing but kind, words and sentence."""
    desk = _Desk(evidence)
    return tuple(desk.claim(candidate) for candidate in sorted(candidates, key=_in_text))


def _in_text(candidate: Candidate) -> tuple[int, int, str]:
    return candidate.start, -candidate.end, candidate.kind


@dataclass(frozen=True, slots=True)
class _Setting:
    """The surroundings of a candidate: its stretch and its sentences in the running text."""

    span: Span
    sentence: Span
    block: BlockKind
    source: Attribution | None


class _Desk:
    """Turns candidates, in the order of the draft, into claims; what is known of a sentence is kept."""

    def __init__(self, evidence: Evidence) -> None:
        self.evidence = evidence
        self.text = evidence.prose.text
        self.twins = _twins(evidence)
        self.sources = _Sources(evidence)
        self.spoken = [m for m in evidence.mentions if isinstance(m.value, Quotation)]
        self.spoken_starts = [mention.start for mention in self.spoken]
        self.ids: set[str] = set()
        self.first: dict[tuple[str, int, str, Value], str] = {}

    def claim(self, candidate: Candidate) -> Claim:
        kind, house = by_name(candidate.kind), self.evidence.house
        setting = self.setting(candidate)
        quote = self.evidence.draft.text[candidate.start : candidate.end]
        source = candidate.attributed_to or self.source(candidate, setting)
        flags = tuple(self.flags(candidate, setting, source))
        place = self.evidence.draft.place(candidate.start)
        name = self.unique(self.identity(kind, setting))
        priority = _priority(kind, candidate.value, flags, house)
        said = self.first.setdefault((kind.name, priority, _folded(quote), candidate.value), name)
        return Claim(
            id=name,
            kind=kind.name,
            priority=priority,
            origin=candidate.origin,
            quote=quote,
            start=candidate.start,
            end=candidate.end,
            line=place.line,
            column=place.column,
            sentence=self.words(setting.sentence),
            statement=candidate.statement or statement(self.text, setting.sentence, setting.span),
            attributed_to=source,
            flags=flags,
            value=candidate.value,
            verify=(
                *kind.specifics(candidate.value),
                *kind.checks,
                *house.checks.get(kind.name, ()),
            ),
            repeats=None if said == name else said,
            value_check=candidate.value_check,
            model_value=candidate.model_value,
        )

    def setting(self, candidate: Candidate) -> _Setting:
        span = self.evidence.prose.target(candidate.span)
        sentences = self.evidence.sentences.within(span)
        sentence = Span(sentences[0].start, sentences[-1].end) if sentences else span
        first = sentences[0] if sentences else span
        return _Setting(span, sentence, self.evidence.prose.line_at(span.start).kind, self.sources.of(first))

    def source(self, candidate: Candidate, setting: _Setting) -> str | None:
        """Who the draft says a claim comes from: the speaker of the words around it, else its sentence's."""
        if isinstance(candidate.value, Quotation):
            return candidate.value.speaker
        if isinstance(candidate.value, Title):
            return None  # a name stands for itself; who spoke is another matter
        spoken = self.spoken_around(candidate.span)
        if spoken and spoken.speaker:
            return spoken.speaker
        return setting.source.source if setting.source else None

    def flags(self, candidate: Candidate, setting: _Setting, source: str | None) -> Iterator[Flag]:
        value = candidate.value
        if setting.block in _HEADLINES:
            yield Flag.IN_HEADLINE
        if setting.block is BlockKind.CAPTION:
            yield Flag.IN_CAPTION
        if not isinstance(value, Quotation) and self.spoken_around(candidate.span):
            yield Flag.IN_QUOTATION
        if source is None and isinstance(value, _SOURCED):
            yield Flag.UNATTRIBUTED
        if source is not None and setting.source and setting.source.anonymous:
            yield Flag.ANONYMOUS_SOURCE
        if isinstance(value, When) and value.relative:
            yield Flag.RELATIVE_DATE
        if _vague(value):
            yield Flag.VAGUE

    def spoken_around(self, span: Span) -> Quotation | None:
        """The quotation that a stretch stands in, if any."""
        before = bisect_right(self.spoken_starts, span.start)
        if before == 0 or not self.spoken[before - 1].span.contains(span):
            return None
        value = self.spoken[before - 1].value
        return value if isinstance(value, Quotation) else None

    def identity(self, kind: Kind, setting: _Setting) -> str:
        """The claim's whole digest: kind, words, sentence, and the how-manieth such words these are."""
        words, sentence = self.words(setting.span), self.words(setting.sentence)
        before = self.text.count(words, setting.sentence.start, setting.span.start)
        twin = self.twins.get(setting.sentence.start, 0)
        key = "\x1f".join((kind.name, _folded(words), _folded(sentence), str(twin), str(before)))
        return f"{kind.slug}-{sha256(key.encode('utf-8', 'surrogatepass')).hexdigest()}"

    def unique(self, identity: str) -> str:
        """A digest cut to the length that people copy, longer where an earlier claim has that id."""
        slug, _, digest = identity.partition("-")
        names = (f"{slug}-{digest[:length]}" for length in range(_ID_DIGITS, len(digest) + 1))
        name = next(name for name in names if name not in self.ids)
        self.ids.add(name)
        return name

    def words(self, span: Span) -> str:
        return self.text[span.start : span.end]


def _twins(evidence: Evidence) -> dict[int, int]:
    """For each sentence that stands in the draft before: which time this is, by its offset."""
    seen: Counter[str] = Counter()
    twins = {}
    for span in evidence.sentences.spans:
        sentence = evidence.prose.text[span.start : span.end]
        if seen[sentence]:
            twins[span.start] = seen[sentence]
        seen[sentence] += 1
    return twins


def _folded(text: str) -> str:
    return " ".join(text.split())


class _Sources:
    """Who each sentence says it comes from; "he" is read as the person it stands for where there is one."""

    def __init__(self, evidence: Evidence) -> None:
        self._text = evidence.prose.text
        self._cast = Cast(self._text, evidence.scan.once(people))
        self._known: dict[Span, Attribution | None] = {}

    def of(self, sentence: Span) -> Attribution | None:
        """The source of a sentence; sentences are asked for in the order of the text."""
        if sentence not in self._known:
            self._known[sentence] = self._read(sentence)
        return self._known[sentence]

    def _read(self, sentence: Span) -> Attribution | None:
        found = attribution(self._text, sentence)
        if found is None:
            return None
        speaker = self._cast.speaker(Span(found.start, found.end))
        if speaker and found.source.lower() in _PRONOUNS:
            return replace(found, source=speaker.name)
        return found


def _vague(value: Value) -> bool:
    """Whether the words leave a bound open, or name no date that a calendar has."""
    if isinstance(value, Quantity):
        return value.comparator not in ("=", "between")
    return isinstance(value, When) and (value.value is None or ".." in value.value)


def _priority(kind: Kind, value: Value, flags: tuple[Flag, ...], house: House) -> int:
    """How soon an editor looks: a headline's claims first, minor ones last, the rest as house or kind say."""
    if Flag.IN_HEADLINE in flags and isinstance(value, Quantity | Quotation | Superlative):
        return 1
    return 3 if kind.minor(value) else house.priorities.get(kind.name, kind.priority)
