"""`claimcheck cache`: where the replies of models are kept, and how to be rid of them."""

from typing import Literal

from claimcheck.engines.model import cache
from claimcheck.output import write


def run(action: Literal["path", "purge"]) -> int:
    """Print where the replies are, or remove them and print how much that was."""
    if action == "path":
        write(f"{cache.path()}\n", None)
    else:
        write(f"{cache.purge():,} bytes removed\n", None)
    return 0
