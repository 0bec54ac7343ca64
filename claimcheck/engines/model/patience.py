"""How long one question is worth trying: so many attempts, so many seconds of asking and waiting in all."""

import random

from tenacity import RetryCallState
from tenacity.wait import wait_exponential

from claimcheck.engines.model.answer import PassingError
from claimcheck.settings import Settings

_LONGEST_WAIT = 30.0


class Patience:
    """What is left to try for one question. Time in a queue does not count: it is not the server's fault."""

    def __init__(self, settings: Settings) -> None:
        self.sent = 0
        self.spent = 0.0
        self._settings = settings
        self._waits = wait_exponential(multiplier=settings.first_wait, max=_LONGEST_WAIT)

    @property
    def limit(self) -> float:
        """How many seconds the next request may take."""
        return min(self._settings.timeout, max(0.0, self._settings.patience - self.spent))

    def wait(self, state: RetryCallState) -> float:
        """How long to wait: what the server asked for, else twice the last time; and a little by chance."""
        asked = _asked(state)
        # Chance keeps questions that failed together from coming back together.
        chance = random.uniform(0, self._settings.first_wait)  # noqa: S311
        return chance + (self._waits(state) if asked is None else asked)

    def over(self, state: RetryCallState) -> bool:
        """Whether to give up; `wait` has run before."""
        if self.sent >= self._settings.attempts or self._too_long(state.upcoming_sleep):
            return True
        self.spent += state.upcoming_sleep
        return False

    def why(self, error: PassingError) -> str:
        """One line on a question given up after this failure."""
        if error.wait is not None and self._too_long(error.wait):
            return (
                f"{error}; it asks to wait {error.wait:.0f} s, and the limit is {self._settings.patience:g}"
            )
        return f"{error}; given up after {self.sent} {'attempt' if self.sent == 1 else 'attempts'}"

    def _too_long(self, wait: float) -> bool:
        return self.spent + wait >= self._settings.patience


def _asked(state: RetryCallState) -> float | None:
    error = state.outcome.exception() if state.outcome else None
    return error.wait if isinstance(error, PassingError) else None
