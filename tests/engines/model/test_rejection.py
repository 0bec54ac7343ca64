"""What a server asks to wait, however it says so."""

import email.utils

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.engines.model.rejection import judge, retry_after


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry-after": "7"}, 7.0),
        ({"retry-after": " 1.5 "}, 1.5),
        ({"retry-after-ms": "250", "retry-after": "7"}, 0.25),
        ({"retry-after": "-7"}, None),
        ({"retry-after": "inf"}, None),
        ({"retry-after": "in a while"}, None),
        ({"retry-after": "Tue, 99 Foo 2026 99:99:99 GMT"}, None),
        ({"retry-after": "Tue, 10 Mar 2026 08:00:30 GMT", "date": "Tue, 10 Mar 2026 08:00:00 GMT"}, 30.0),
        ({"retry-after": "Tue, 10 Mar 2026 07:00:00 GMT", "date": "Tue, 10 Mar 2026 08:00:00 GMT"}, 0.0),
        ({}, None),
    ],
)
def test_a_wait_is_read(headers, seconds):
    """Seconds, milliseconds and dates (by the server's clock) are read; what is none of these is no wait."""
    assert retry_after(headers) == seconds


@settings(deadline=None)
@given(st.text(max_size=40), st.text(max_size=40))
def test_no_header_is_an_error(value, date):
    """Any header gives a wait of no less than nothing, or none."""
    wait = retry_after({"retry-after": value, "retry-after-ms": date, "date": date})
    assert wait is None or wait >= 0


@settings(deadline=None)
@given(st.integers(0, 10**9), st.integers(0, 10**6))
def test_a_date_is_as_far_off_as_it_says(now, seconds):
    """The wait until a date is the seconds between the two dates."""
    dates = [email.utils.formatdate(moment, usegmt=True) for moment in (now, now + seconds)]
    assert retry_after({"date": dates[0], "retry-after": dates[1]}) == seconds


@settings(deadline=None)
@given(st.integers(201, 599), st.binary(max_size=200))
def test_every_answer_means_something(status, body):
    """No status and no body is an error; the reason is one line without a word of the server's."""
    rejection = judge(status, {}, body)
    assert rejection.reason.isprintable()
    assert rejection.reason == judge(status, {}, b"").reason or rejection.complaint


def test_too_much_for_a_minute_is_too_long():
    """A text that no minute's budget holds is to be split, not asked again."""
    body = b'{"error": {"message": "Request too large for a-model on tokens per min"}}'
    assert judge(429, {"retry-after": "1"}, body).meaning == "too long"
