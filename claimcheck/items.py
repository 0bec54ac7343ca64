"""One item of a checklist: a claim in its context, in as few words as an editor needs."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claimcheck import phrases
from claimcheck.claims import Claim, Quotation, Title, When
from claimcheck.draft import Draft
from claimcheck.phrases import shorten

_CONTEXT = 70  # characters of context on each side of a claim's words: about a line in all
_QUOTE = 1000  # characters that are printed of a quotation or a note
_DONE = frozenset({"verified", "waived", "cut", "not-checkable"})


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to check: the claim's words in their context, who says it, remarks, checks of its own.

    `claims` are the claim and its repeats; `before` and `after` are context, `about` a statement that does
    not hold the words. All strings are raw.
    """

    claims: tuple[Claim, ...]
    before: str
    words: str
    after: str
    about: str
    who: str
    remarks: tuple[str, ...]
    checks: tuple[str, ...]

    @property
    def claim(self) -> Claim:
        """The first of the claims."""
        return self.claims[0]

    @property
    def done(self) -> bool:
        """Whether somebody has settled it; never so on a first run."""
        return self.claim.status in _DONE


def item(draft: Draft, claims: Sequence[Claim], known: Sequence[str]) -> Item:
    """The item of a claim and its repeats; `known` are the checks that its section names."""
    claim = claims[0]
    before, after = _context(draft, claim)
    about = "" if before or after or _fold(claim.quote) in _fold(claim.statement) else claim.statement
    who = _who(claim)
    return Item(
        claims=tuple(claims),
        before=before,
        words=shorten(claim.quote, _QUOTE),
        after=after,
        about=shorten(about, 2 * _CONTEXT),
        who="" if (claim.attributed_to or "\n") in f"{before} {after} {about}" else shorten(who),
        remarks=tuple(_remarks(claims)),
        checks=tuple(check for check in claim.verify if check not in known),
    )


def _context(draft: Draft, claim: Claim) -> tuple[str, str]:
    """What stands before and after the claim's words, in its statement or else in its sentence.

    A whole sentence in quotation marks needs none, nor does a name.
    """
    quote, statement, sentence = _fold(claim.quote), _fold(claim.statement), _fold(claim.sentence)
    if isinstance(claim.value, Title) or (
        isinstance(claim.value, Quotation) and claim.value.mode == "direct"
    ):
        return "", ""
    if quote and quote in statement and quote != statement:
        before, _, after = statement.partition(quote)
    elif quote and quote in sentence:
        at = _place(draft, claim, quote, sentence)
        before, after = sentence[:at], sentence[at + len(quote) :]
    else:
        return "", ""
    return _tail(before), _head(after)


def _place(draft: Draft, claim: Claim, quote: str, sentence: str) -> int:
    """Where in the sentence the claim's words are, by what comes before them in the draft."""
    places = [found.start() for found in re.finditer(re.escape(quote), sentence)]
    text = _fold(draft.text[max(0, claim.start - _CONTEXT) : claim.start])
    return next((at for at in places if text.endswith(sentence[:at].rstrip()[-_CONTEXT // 2 :])), places[0])


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
    if not isinstance(claim.value, Quotation):
        return f"according to {claim.attributed_to}" if claim.attributed_to else ""
    speaker, printed = claim.value.speaker or claim.attributed_to, claim.value.speaker_words
    said = f" (the draft says “{printed}”)" if printed and speaker and printed not in speaker else ""
    return ", ".join(filter(None, (speaker or printed, claim.value.role))) + said


def _remarks(claims: Sequence[Claim]) -> Iterator[str]:
    claim, *repeats = claims
    if isinstance(claim.value, When) and claim.value.relative:
        read = claim.value.value
        yield f"read as {phrases.when(read)}" if read else "relative date, not resolved"
    yield from phrases.flags(claim)
    if claim.value_check == "differs":
        yield f"the model read another value: {_pairs(claim)}"
    others = {repeat.line for repeat in repeats} - {claim.line}
    if others:
        yield f"also {phrases.numbers(others)}"
    if claim.status != "open":
        yield claim.status
    if claim.note:
        yield f"note: {shorten(claim.note, _QUOTE)}"


def _pairs(claim: Claim) -> str:
    given = claim.model_value or {}
    return shorten(", ".join(f"{name} {value}" for name, value in given.items() if value is not None))
