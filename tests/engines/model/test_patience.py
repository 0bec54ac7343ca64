"""How long a question waits before it is asked again."""

from asking import settings
from hypothesis import given
from hypothesis import settings as limits
from hypothesis import strategies as st
from tenacity import AsyncRetrying, RetryCallState

from claimcheck.engines.model.answer import PassingError
from claimcheck.engines.model.patience import Patience


@limits(deadline=None)
@given(st.integers(1, 12), st.none() | st.floats(0, 100))
def test_a_wait_is_no_shorter_than_it_should_be_and_not_twice_the_same(attempt, asked):
    """A wait is what the server asked for, else twice the last, and a little by chance."""
    patience = Patience(settings("http://127.0.0.1/v1", first_wait=0.5))
    state = RetryCallState(AsyncRetrying(), None, (), {})
    state.attempt_number = attempt
    state.set_exception((PassingError, PassingError("x", asked), None))
    waits = {patience.wait(state) for _ in range(5)}
    least = min(30, 0.5 * 2 ** (attempt - 1)) if asked is None else asked
    assert least <= min(waits) < max(waits) <= least + 0.5
