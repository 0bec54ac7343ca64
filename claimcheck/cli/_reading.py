"""How drafts are read, as the options of a command say."""

from datetime import datetime
from typing import Any


def reading(published: datetime | None, keep_furniture: bool) -> Any:
    """The `ReadOptions` of a command."""
    from claimcheck.readers import ReadOptions  # noqa: PLC0415  # `--help` does not pay for it

    return ReadOptions(date=published.date() if published else None, keep_furniture=keep_furniture)
