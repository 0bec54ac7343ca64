"""The settings themselves: their names, types, bounds and what holds where nobody says otherwise."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Any, ClassVar, Literal, TypeAlias

from annotated_types import Interval, MinLen

from claimcheck import settings
from claimcheck.desk.policy import Policy
from claimcheck.house import House

_USUAL = settings.Settings()
Many: TypeAlias = Annotated[int, Interval(ge=1)]
Seconds: TypeAlias = Annotated[float, Interval(gt=0, le=86_400)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Configuration:
    """What a newsroom fixes for all its runs; times are in seconds, None is no bound.

    `base_url` None is the hosted server. That a confidential draft may leave is said anew for each run and
    can't be set here.
    """

    __pydantic_config__: ClassVar[Mapping[str, Any]] = {"extra": "forbid"}

    engine: Literal["auto", "offline", "model"] = "auto"
    formats: Annotated[tuple[str, ...], MinLen(1)] = ("markdown",)
    order: Literal["priority", "text"] = "priority"
    fail_on: tuple[str, ...] = ()
    keep_furniture: bool = False
    model: Annotated[str, MinLen(1)] = _USUAL.model
    base_url: str | None = None
    prompts: Path | None = None
    chunk_tokens: Annotated[int, Interval(ge=50)] = _USUAL.chunk_tokens
    concurrency: Annotated[int, Interval(ge=1, le=64)] = _USUAL.concurrency
    requests_per_minute: Many | None = None
    tokens_per_minute: Many | None = None
    max_tokens_total: Many | None = None
    attempts: Many = _USUAL.attempts
    timeout: Seconds = _USUAL.timeout
    patience: Seconds = _USUAL.patience
    second_look: bool = True
    house: House = field(default_factory=House)
    gate: Policy = field(default_factory=Policy)

    @property
    def has_server(self) -> bool:
        """Whether somebody named a model server, or has a key for the hosted one."""
        return self.base_url is not None or bool(os.environ.get("OPENAI_API_KEY"))

    @property
    def for_model(self) -> settings.Settings:
        """What the model engine is set to."""
        return settings.Settings(
            model=self.model,
            base_url=self.base_url or settings.HOSTED,
            chunk_tokens=self.chunk_tokens,
            concurrency=self.concurrency,
            attempts=self.attempts,
            patience=self.patience,
            timeout=self.timeout,
            requests_a_minute=self.requests_per_minute,
            tokens_a_minute=self.tokens_per_minute,
            tokens_total=self.max_tokens_total,
            second_look=self.second_look,
        )
