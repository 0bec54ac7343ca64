"""No more requests are let through than the limits allow, and no fewer."""

import asyncio
import time

import pytest
from asking import ask_together, question, settings
from faults import late

from claimcheck.engines.model import pace as pace_module
from claimcheck.engines.model.pace import Pace


@pytest.fixture
def short_minute(monkeypatch):
    """A minute of half a second."""
    monkeypatch.setattr(pace_module, "_MINUTE", 0.5)


def _starts(pace, sizes):
    """When each request of these sizes in tokens was let through, in seconds from the first."""
    starts = []

    async def one(tokens):
        async with pace.slot(tokens):
            starts.append(time.monotonic())

    async def run():
        await asyncio.gather(*map(one, sizes))

    asyncio.run(run())
    return [start - starts[0] for start in starts]


def _pace(**limits):
    return Pace(settings("http://127.0.0.1/v1", concurrency=50, **limits))


def test_so_many_at_once(server):
    """As many requests as allowed are under way, never more."""
    server.otherwise(late(0.05))
    ask_together(server, *(question(f"{n}") for n in range(12)), concurrency=4)
    assert server.most_at_once == 4


def test_requests_a_minute(short_minute):
    """The request over the limit waits for the minute to pass."""
    starts = _starts(_pace(requests_a_minute=2), [1] * 5)
    assert [round(start / 0.5) for start in starts] == [0, 0, 1, 1, 2]


def test_tokens_a_minute(short_minute):
    """Requests wait once the tokens of the minute are used up; one too large for any minute goes alone."""
    starts = _starts(_pace(tokens_a_minute=100), [60, 40, 10, 500, 10])
    assert [round(start / 0.5) for start in starts] == [0, 0, 1, 2, 3]


def test_no_limits_no_wait():
    """Without limits nothing waits."""
    assert _starts(_pace(), [10**6] * 40)[-1] < 0.1


def test_a_pause_ends_when_all_is_over():
    """What waits for a pause is let go at once when nothing more will be sent."""

    async def run():
        pace = _pace()
        pace.hold(30)
        asyncio.get_running_loop().call_later(0.05, pace.finish)
        began = time.monotonic()
        async with pace.slot(1):
            await pace.rest(30)
            return time.monotonic() - began

    assert asyncio.run(run()) < 1


def test_a_replay_waits_for_nothing():
    """Pauses take no time where there is nothing to wait for."""

    async def run():
        pace = Pace(settings("http://127.0.0.1/v1", requests_a_minute=1), waits=False)
        pace.hold(30)
        began = time.monotonic()
        for _ in range(3):
            async with pace.slot(1):
                await pace.rest(30)
        return time.monotonic() - began

    assert asyncio.run(run()) < 0.1
