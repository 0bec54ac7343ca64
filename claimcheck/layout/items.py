"""One item of a checklist: a claim in its context, in as few words as an editor needs."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claimcheck.claims import Claim, Quantity, Quotation, Statement, Title, When
from claimcheck.draft import Draft
from claimcheck.layout import phrases, places, sources
from claimcheck.layout.phrases import shorten
from claimcheck.ledger import SETTLED, Status

_CONTEXT = 70  # characters of context on each side of a claim's words: about a line in all
_OPENING = 30  # characters that find a quotation which goes on after its first sentence
_ENDING = 20  # characters that show that a source is named
QUOTE = 1000  # characters that are printed of a quotation
_COUNTED = 12  # number words up to here are read without help
_PRONOUNS = frozenset({"he", "she", "it", "they", "we", "i", "who"})
_OPENING_WORD = re.compile(r"(?:The|An?|His|Her|Its|Their|Our|One|Some|Two) ")
_MARKS = {mark: (mark, closing) for mark, closing in zip("\"'‘«„", "\"'’»“", strict=True)}


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to check: the claim's words in their context, who says it, remarks, checks, sources.

    `claims` are the claim and its repeats, all of one status and note; `place` is the claim's; `before` and
    `after` are context, `about` a statement that does not hold the words. All strings are raw.
    """

    claims: tuple[Claim, ...]
    place: str
    before: str
    words: str
    after: str
    about: str
    who: str
    remarks: tuple[str, ...]
    checks: tuple[str, ...]
    sources: tuple[str, ...] = ()

    @property
    def claim(self) -> Claim:
        """The first of the claims."""
        return self.claims[0]

    @property
    def done(self) -> bool:
        """Whether somebody has settled it; never so on a first run."""
        return self.claim.status in SETTLED

    @property
    def said(self) -> str:
        """What the item says of its claim, without place, remarks and checks."""
        return said(f"{self.before}{self.words}{self.after}", self.about, self.who)

    @property
    def marks(self) -> tuple[str, ...]:
        """What an editor made of it."""
        return marks(self.claim.status, self.claim.note)


def marks(status: Status, note: str | None) -> tuple[str, ...]:
    """In words: the status unless it is open, the note."""
    return tuple(filter(None, ("" if status == "open" else status, note and f"note: {note}")))


def said(words: str, about: str, who: str) -> str:
    """The words in their context, a statement about them, and who says it, as one line has them."""
    return " – ".join(filter(None, (words.strip(), about, who)))


def item(draft: Draft, claims: Sequence[Claim], known: Sequence[str]) -> Item:
    """The item of a claim and its repeats; `known` are the checks that its section names."""
    claim = claims[0]
    before, after = _context(draft, claim)
    about = "" if before or after or _says_no_more(claim) else claim.statement
    who = _who(claim)
    return Item(
        claims=tuple(claims),
        place=places.place(draft, claim.start),
        before=before,
        words=shorten(claim.quote, QUOTE),
        after=after,
        about=shorten(about, 2 * _CONTEXT),
        who="" if _named(claim, f"{before}{_fold(claim.quote)}{after} {about}") else shorten(who),
        remarks=tuple(_remarks(draft, claims)),
        checks=tuple(check for check in claim.verify if check not in known),
        sources=tuple(sources.lines(claim)),
    )


def _context(draft: Draft, claim: Claim) -> tuple[str, str]:
    """What stands before and after the claim's words, in its statement or else in its sentence.

    A whole sentence in quotation marks needs its marks only, a name nothing.
    """
    quote, statement, sentence = _fold(claim.quote), _fold(claim.statement), _fold(claim.sentence)
    if isinstance(claim.value, Title):
        return "", ""
    if isinstance(claim.value, Quotation) and claim.value.mode == "direct":
        mark = draft.text[claim.start - 1 : claim.start] if claim.start else ""
        return _MARKS.get(mark, ("“", "”")) if quote[:1].isalnum() else ("", "")
    if quote in statement and quote != statement:
        before, _, after = statement.partition(quote)
    elif (at := _place(draft, claim, sentence)) is not None:
        before, after = sentence[:at], sentence[at + len(quote) :]
    else:
        return "", ""
    return _tail(before), _head(after)


def _named(claim: Claim, shown: str) -> bool:
    """Whether what is shown ends a source's name, so that it need not be said again."""
    source = _fold(claim.attributed_to or "")[-_ENDING:].casefold()
    return bool(source) and source in shown.casefold()


def _place(draft: Draft, claim: Claim, sentence: str) -> int | None:
    """Where in the sentence the claim's words begin; what comes before them in the draft decides."""
    opening = re.escape(_fold(claim.quote)[:_OPENING])
    places = [found.start() for found in re.finditer(opening, sentence)]
    text = _fold(draft.text[max(0, claim.start - _CONTEXT) : claim.start])
    likely = (at for at in places if text.endswith(sentence[:at].rstrip()[-_CONTEXT // 2 :]))
    return next(likely, places[0] if places else None)


def _says_no_more(claim: Claim) -> bool:
    """Whether the statement is the claim's own words or a part of them; a quotation's only wraps them up."""
    if isinstance(claim.value, Quotation):
        return True
    quote, statement = _fold(claim.quote), _fold(claim.statement)
    return quote in statement or statement in quote


def _fold(text: str) -> str:
    """The text with each run of blanks as one space."""
    return " ".join(text.split())


def _head(text: str) -> str:
    if len(text) <= _CONTEXT:
        return text
    return f"{text[:_CONTEXT].rpartition(' ')[0]} …"


def _tail(text: str) -> str:
    if len(text) <= _CONTEXT:
        return text
    return f"… {text[-_CONTEXT:].partition(' ')[2]}"


def _who(claim: Claim) -> str:
    if isinstance(claim.value, Title):
        return ""
    if not isinstance(claim.value, Quotation):
        return _source(claim.attributed_to or "")
    speaker = claim.value.speaker or claim.attributed_to or claim.value.speaker_words
    return ", ".join(filter(None, (speaker, claim.value.role))) + _printed(claim, speaker)


def _source(words: str) -> str:
    """The source within a line: "according to the ministry"; none for a pronoun, which tells no more."""
    if not words or words.lower() in _PRONOUNS:
        return ""
    opening = _OPENING_WORD.match(words)
    source = words[:1].lower() + words[1:] if opening else words
    return f"according to {source}"


def _printed(claim: Claim, speaker: str | None) -> str:
    """What the draft calls the speaker at the quotation, where no word of the name is in it."""
    printed = claim.value.speaker_words if isinstance(claim.value, Quotation) else None
    if not printed or not speaker or set(printed.split()) & set(speaker.split()):
        return ""
    asked = any(f"“{printed}”" in check for check in claim.verify)
    return "" if asked else f" (the draft says “{printed}”)"


def _remarks(draft: Draft, claims: Sequence[Claim]) -> Iterator[str]:
    claim, *repeats = claims
    yield from sources.remarks(claim)
    yield from _reading(claim)
    yield from phrases.flags(claim)
    if claim.value_check == "differs":
        yield f"the model read another value: {_pairs(claim)}"
    elif claim.value_check == "not readable" and claim.model_value:
        yield f"the model's value can't be read from these words: {_pairs(claim)}"
    yield from _elsewhere(draft, claim, repeats)


def _elsewhere(draft: Draft, claim: Claim, repeats: Sequence[Claim]) -> Iterator[str]:
    """The places of the repeats; where another source says it, that one too."""
    others: dict[str | None, set[int]] = {claim.attributed_to: set()}
    for repeat in repeats:
        others.setdefault(repeat.attributed_to, set()).add(draft.number(repeat.start))
    others[claim.attributed_to].discard(draft.number(claim.start))
    for source, found in others.items():
        if found:
            also = phrases.numbers(found, draft.unit)
            said = f"according to {shorten(source)}" if source else "no source given"
            yield f"also {also}" + ("" if source == claim.attributed_to else f", {said}")


def _reading(claim: Claim) -> Iterator[str]:
    """How the words were read, where that is not plain from them."""
    match claim.value:
        case When(value=None, relative=True):
            yield "relative date, not resolved"
        case When(value=str(found), relative=True):
            yield f"read as {phrases.when(found)}"
        case Quantity(low=low) if low and low > _COUNTED and not re.search(r"\d", claim.quote):
            yield f"read as {phrases.quantity(claim.value)}"
        case Statement(stage=str(stage)):
            yield f"stage: {stage}"
        case _:
            pass


def _pairs(claim: Claim) -> str:
    given = claim.model_value or {}
    return shorten(", ".join(f"{name} {value}" for name, value in given.items() if value is not None))
