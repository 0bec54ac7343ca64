"""What is compared: what a person labelled in a text and what an engine found in it."""

from dataclasses import dataclass
from typing import Protocol

from claimcheck.claims import Claim, Mention, Number, Value
from claimcheck.draft import Draft


@dataclass(frozen=True, slots=True)
class Found:
    """A claim or a mention; offsets are code points of the text, `attributed_to` is the claim's source."""

    type: str
    start: int
    end: int
    text: str
    value: Value
    attributed_to: str | None = None


class Answer(Protocol):
    """What is right of a label; its string is how an error shows it."""

    def met(self, found: Found) -> bool:
        """Whether what was found says so."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A label: the types under which it may be found, the first being its own, and what is right of it.

    An optional label is borderline: nobody is blamed for leaving it out or putting it in.
    """

    types: tuple[str, ...]
    start: int
    end: int
    text: str
    value: Answer | None = None
    speaker: Answer | None = None
    optional: bool = False

    @property
    def type(self) -> str:
        """The type that the label counts under."""
        return self.types[0]


@dataclass(frozen=True, slots=True)
class Fact:
    """What is true of a whole text, without a place in it."""

    type: str
    value: str | Number


@dataclass(frozen=True)
class Labelled:
    """A draft with its labels; found types outside `scored` are not looked at.

    `partial` are types of which the labels are sound and not complete: they measure recall alone.
    """

    id: str
    draft: Draft
    wanted: tuple[Wanted, ...]
    scored: frozenset[str]
    partial: frozenset[str] = frozenset()
    facts: tuple[Fact, ...] = ()


def of_claim(claim: Claim) -> Found:
    """A claim of a report."""
    return Found(claim.kind, claim.start, claim.end, claim.quote, claim.value, claim.attributed_to)


def of_mention(mention: Mention) -> Found:
    """A mention as the detectors give it."""
    return Found(mention.type, mention.start, mention.end, mention.text, mention.value)
