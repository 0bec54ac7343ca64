"""A newsroom's own rules, as data: how names are spelled, who holds which title, what is looked at first."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated, Any, ClassVar, Literal, TypeAlias

from annotated_types import MinLen, Predicate


def _visible(text: str) -> bool:
    return bool(text.strip())


Word: TypeAlias = Annotated[str, Predicate(_visible)]
Words: TypeAlias = Annotated[tuple[Word, ...], MinLen(1)]


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    """Rules that hold for every draft; the empty ones change nothing.

    `names` gives each right spelling its wrong ones, `titles` each person the titles in use, `sourced` are
    words that need a source in their sentence. By the name of a kind: `off` are not listed, `priorities` take
    the place of the kind's own, `checks` are added to what is verified, `ask` to what a model is told.
    """

    __pydantic_config__: ClassVar[Mapping[str, Any]] = {"extra": "forbid"}

    names: Mapping[Word, Words] = field(default_factory=dict)
    titles: Mapping[Word, Words] = field(default_factory=dict)
    sourced: tuple[Word, ...] = ()
    off: tuple[str, ...] = ()
    priorities: Mapping[str, Literal[1, 2, 3]] = field(default_factory=dict)
    checks: Mapping[str, Words] = field(default_factory=dict)
    ask: Mapping[str, Word] = field(default_factory=dict)
