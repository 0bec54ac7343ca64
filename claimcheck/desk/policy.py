"""What a newsroom asks of a checklist before it is printed."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Literal, TypeAlias

# No policy can say that what was never looked at, or changed under its tick, is settled.
Settling: TypeAlias = Literal[
    "verified", "wrong", "needs-source", "on-author", "disputed", "cut", "not-checkable", "waived", "gone"
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """Items of these `priorities`, and of these `kinds` whatever their priority, have to be settled.

    `findings` is the level from which a finding stands in the way; `settled` are the statuses that count;
    `signatures` are the roles that have to sign.
    """

    __pydantic_config__: ClassVar[Mapping[str, Any]] = {"extra": "forbid"}

    priorities: tuple[Literal[1, 2, 3], ...] = (1,)
    kinds: tuple[str, ...] = ()
    findings: Literal["error", "warning", "info", "none"] = "error"
    settled: tuple[Settling, ...] = ("cut", "gone", "not-checkable", "verified", "waived")
    signatures: tuple[str, ...] = ()
