"""The garbage collector held back while a draft is worked on.

A check makes values that live as long as its report, and next to no cycles: the collector would walk all of
them time and again, the longer the draft the more often, and free nothing.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """Nothing is collected inside; on leaving, the collector is as the host program has it."""
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
