"""The key of a request is the same for the same request, and for no other."""

from asking import question
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.engines.model.request import canonical, key

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
REQUESTS = st.dictionaries(st.text(max_size=5), VALUES, max_size=4)


@settings(deadline=None)
@given(REQUESTS)
def test_the_order_of_a_request_does_not_matter(request):
    """Two ways to write one request have one key."""
    assert key(request) == key(dict(reversed(request.items())))


@settings(deadline=None)
@given(REQUESTS, REQUESTS)
def test_different_requests_have_different_keys(one, other):
    """Requests that differ as JSON have different keys."""
    assert (key(one) == key(other)) == (repr(_sorted(one)) == repr(_sorted(other)))


def test_what_becomes_of_a_reply_is_not_in_its_key():
    """Whether a server stores a reply, and how long it may be at most, does not shape it."""
    assert key({**question(), "store": False, "max_completion_tokens": 7}) == key(question())
    assert not canonical({"store": True, "max_completion_tokens": 7})


def _sorted(value):
    if isinstance(value, dict):
        return [(name, _sorted(member)) for name, member in sorted(value.items())]
    return tuple(map(_sorted, value)) if isinstance(value, list) else value
