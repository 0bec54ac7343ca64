"""Claim kinds: each module of this folder describes one in its `KIND`; nothing else knows it by name."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from claimcheck import plugins
from claimcheck.claims import Mention, MentionType, Value
from claimcheck.draft import Span
from claimcheck.grammar.scan import Scan


@dataclass(frozen=True, slots=True)
class Spot:
    """A claim that a kind finds by itself in the running text (`span` is in its offsets)."""

    span: Span
    value: Value


def takes_none(_: Mention) -> bool:
    """No mention is of this kind."""
    return False


def no_spots(_: Scan) -> Iterator[Spot]:
    """Nothing: the kind's claims are made of mentions."""
    return iter(())


def never_minor(_: Value) -> bool:
    """No value makes a claim of the kind a minor one."""
    return False


def no_specifics(_: Value) -> tuple[str, ...]:
    """Nothing to verify beyond the kind's own checks."""
    return ()


@dataclass(frozen=True, slots=True)
class Ask:
    """How a language model is asked for claims of a kind.

    `line` tells it what they are; `fields` are the kind's own, as annotations that a strict JSON schema can
    hold; `value` makes the typed value of them. `example` is a sentence and the item that it should give.
    """

    line: str
    fields: Mapping[str, Any]
    value: Callable[[Mapping[str, Any], str], Value]
    example: tuple[str, Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class Kind:
    """What is known of one kind of claim.

    `name` is its stable word, `slug` opens the ids of its claims, `priority` (1 to 3) says how soon an editor
    looks, `heading` names it in the plural. `ask` is how a model is asked for such claims, `of` the type of
    mention they are made of, if any; `takes` says which mentions become claims of the kind (one of a smaller
    `rank` is asked first), `spots` finds claims that are no mention of any detector. `checks` is what to
    verify of every claim, `specifics` what one value adds, `minor` which values can wait (priority 3).
    """

    name: str
    slug: str
    priority: int
    rank: int
    heading: str
    checks: tuple[str, ...]
    ask: Ask
    of: MentionType | None = None
    takes: Callable[[Mention], bool] = takes_none
    spots: Callable[[Scan], Iterator[Spot]] = no_spots
    specifics: Callable[[Value], tuple[str, ...]] = no_specifics
    minor: Callable[[Value], bool] = never_minor


@cache
def kinds() -> tuple[Kind, ...]:
    """All kinds, in the order of the checklist."""
    found: list[Kind] = [module.KIND for module in plugins.load_all(__name__)]
    return tuple(sorted(found, key=lambda kind: (kind.priority, kind.rank, kind.name)))


def kind_of(mention: Mention) -> Kind | None:
    """The kind that a mention becomes a claim of."""
    return next((kind for kind in kinds() if kind.takes(mention)), None)


@cache
def by_name(name: str) -> Kind:
    """The kind of that name; KeyError where there is none."""
    return {kind.name: kind for kind in kinds()}[name]
