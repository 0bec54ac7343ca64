"""The changes between a draft's words and a source's, from their alignment."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from claimcheck.claims import Change, Edit
from claimcheck.sources.alignment import Column
from claimcheck.sources.corpus import Source
from claimcheck.sources.meaning import INSERTED, touched
from claimcheck.sources.tokens import Token, tokens

LONG_GAP = 4
"""So many words left out in one place make two parts of one quotation."""
_STOPS = frozenset(".?!")


@dataclass(frozen=True, slots=True)
class Wording:
    """The changes in order, what they touch in words, and how deep they go.

    `words` says that a word was changed, `marks` that only punctuation or capitals were, `gap` that enough
    was left out between words of the source to make parts of them.
    """

    changes: tuple[Change, ...] = ()
    reasons: tuple[str, ...] = ()
    words: bool = False
    marks: bool = False
    gap: bool = False


@dataclass(frozen=True)
class Texts:
    """The draft's running text and the source it is compared with."""

    draft: str
    lower: frozenset[str]
    source: Source

    def reasons(self, draft: Sequence[Token], source: Sequence[Token]) -> list[str]:
        """What a change of these tokens touches, in words."""
        return touched(draft, source, self.lower | self.source.tokens.lower)


def wording(columns: Sequence[Column], texts: Texts) -> Wording:
    """What the columns say of the draft's wording."""
    found = list(_found(columns, texts))
    spoken = [one for one in found if one.words]
    return Wording(
        changes=tuple(change for one in found for change in one.changes),
        reasons=tuple(dict.fromkeys(reason for one in found for reason in one.reasons)),
        words=bool(spoken),
        marks=any(one.marks for one in found),
        gap=bool(spoken) and all(one.gap or not one.words for one in found),
    )


def _found(columns: Sequence[Column], texts: Texts) -> Iterator[Wording]:
    for same, run in groupby(columns, lambda column: column.same):
        if same:
            yield from map(_capital, run)
        else:
            yield _run(list(run), texts)


def _capital(column: Column) -> Wording:
    """A word that differs in its capitals alone."""
    draft, source = column.draft, column.source
    if not draft or not source or draft.text == source.text or draft.kind != "word":
        return Wording()
    if draft.opens or source.opens or draft.text.casefold() != source.text.casefold():
        return Wording(marks=draft.text[1:] != source.text[1:])
    return Wording((Change("changed", draft.text, source.text),), marks=True)


def _run(run: Sequence[Column], texts: Texts) -> Wording:
    """A run of tokens that are not the same on both sides."""
    draft = [column.draft for column in run if column.draft]
    source = [column.source for column in run if column.source]
    ours = texts.draft[draft[0].start : draft[-1].end] if draft else ""
    theirs = texts.source.text[source[0].start : source[-1].end] if source else ""
    if {"insert"} <= {token.kind for token in draft} <= {"insert", "mark"}:
        told = tokens(texts.draft, draft[0].start, draft[-1].end)
        turned = tuple(said for said in texts.reasons(told, source) if said in INSERTED)
        return Wording((Change("inserted", ours, theirs, bool(turned)),), turned, words=bool(turned))
    if not any(token.spoken or token.kind == "insert" for token in (*draft, *source)):
        asked = {token.key for token in (*draft, *source)} & {"?", "!"}
        return Wording((Change(_op(ours, theirs), ours, theirs),), words=bool(asked), marks=True)
    if not draft and attribution(source, texts.source):
        return Wording((Change("omitted", "", theirs),), marks=True)
    reasons = tuple(texts.reasons(draft, source))
    if not reasons and len(run) > 1 and all(column.draft and column.source for column in run):
        return Wording(tuple(_one_for_one(run)), words=True)
    change = Change(_op(ours, theirs), ours, theirs, bool(reasons))
    return Wording((change,), reasons, words=True, gap=_parts(draft, source))


def _op(ours: str, theirs: str) -> Edit:
    if ours and theirs:
        return "changed"
    return "added" if ours else "dropped"


def _one_for_one(run: Sequence[Column]) -> Iterator[Change]:
    for column in run:
        if column.draft and column.source:
            yield Change("changed", column.draft.text, column.source.text)


def _parts(draft: Sequence[Token], source: Sequence[Token]) -> bool:
    """Whether what was left out makes parts of the words around it."""
    if any(token.spoken for token in draft):
        return False
    left_out = sum(token.spoken for token in source)
    return left_out >= LONG_GAP or any(token.key in _STOPS for token in source)


def attribution(left_out: Sequence[Token], source: Source) -> bool:
    """Whether what was left out stands between two stretches of quoted words: "…," she said, "…"."""
    spoken = [token for token in left_out if token.spoken]
    if not spoken or any(source.quoted(token.start) for token in spoken):
        return False
    before = source.quoted(max(0, left_out[0].start - 3)) or source.quoted(left_out[0].start)
    return before is not None and _resumes(source, spoken[-1].end)


def _resumes(source: Source, end: int) -> bool:
    return any(source.quoted(at) for at in range(end, min(end + 4, len(source.text))))
