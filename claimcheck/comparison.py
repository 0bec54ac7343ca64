"""Two articles about one event compared: `claimcheck.comparison/1`, as computed and as other programs see it.

Fields may be added, so a reader skips those it does not know. What is not known is null.
"""

from typing import Literal, TypeAlias

from pydantic import BaseModel, ConfigDict, Field

from claimcheck.contract import Text

Aspect: TypeAlias = Literal["wording", "speaker", "accused", "value", "bounds", "source", "name or title"]


class _Wire(BaseModel):
    model_config = ConfigDict(frozen=True)


class Article(_Wire):
    """One of the two: its file, the sha256 of its bytes, its headline."""

    path: Text
    sha256: Text
    title: Text | None


class Said(_Wire):
    """What one article says: the line, the words, and who it says they come from."""

    line: int
    words: Text
    who: Text | None


class Difference(_Wire):
    """One point in which the two differ, with both sides; null where a side says nothing of it."""

    aspect: Aspect
    a: Text | None
    b: Text | None
    loud: bool = False


class Point(_Wire):
    """Something that both articles say, or only one (the other side is null)."""

    kind: Text
    a: Said | None
    b: Said | None
    differences: tuple[Difference, ...] = ()


class Comparison(_Wire):
    """The whole comparison; points are in the order of `a`, then those of `b` alone."""

    version: Literal["claimcheck.comparison/1"] = Field(default="claimcheck.comparison/1", alias="schema")
    a: Article
    b: Article
    points: tuple[Point, ...]
