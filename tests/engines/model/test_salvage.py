"""Whatever is whole in a reply is used."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.engines.model.salvage import salvage

NAMES = ("seen", "said", "claims")
ITEM = {"k": "event", "s": 1, "q": "it } rained [", "by": None}
REPLY = json.dumps({"seen": [1, 23], "said": [], "claims": [ITEM, ITEM]})


@pytest.mark.parametrize(
    "reply",
    [
        REPLY,
        f"```json\n{REPLY}\n```",
        f"Here are the claims you asked for:\n\n{REPLY}\n\nLet me know!",
        f"<think>First [1] I read {{the}} draft.</think>\n{REPLY}",
        f"Of the [2] sentences {{one}} matters.\n{REPLY}",
        json.dumps([ITEM, ITEM]),
    ],
)
def test_whole_json_is_found_in_what_stands_around_it(reply):
    """Fences, talk, reasoning and a bare list cost nothing."""
    found = salvage(reply, NAMES)
    assert (found.lists["claims"], found.fault) == ([ITEM, ITEM], None)


def test_a_reply_that_is_cut_off_keeps_its_whole_items():
    """Each cut keeps what was complete before it, and says that there was a cut."""
    for cut in range(len(REPLY) - 1):
        found = salvage(REPLY[:cut], NAMES)
        kept = found.lists.get("claims", [])
        assert kept == [ITEM] * len(kept)
        assert set(found.lists.get("seen", [])) <= {1, 23}
        assert found.fault
    assert salvage(REPLY[:-3], NAMES).lists["claims"] == [ITEM]


@pytest.mark.parametrize(
    "reply", ["", "No claims.", "<html>", "{}", "null", "[1, 2]", '"claims"', "[" * 100_000]
)
def test_what_is_no_answer_is_a_fault_and_no_error(reply):
    """Nothing is taken for an empty answer."""
    found = salvage(reply, NAMES)
    assert not any(found.lists.values())
    assert found.fault


def test_an_item_with_a_key_twice_is_left_out_alone():
    """Which of two values was meant can't be known; the items beside it stay."""
    twice = '{"k": "event", "s": 1, "s": 2, "q": "x"}'
    found = salvage(f'{{"claims": [{json.dumps(ITEM)}, {twice}, {json.dumps(ITEM)}]}}', NAMES)
    assert found.lists["claims"] == [ITEM, ITEM]


@given(st.text(alphabet='{}[]",:\\ 1aclims"', max_size=200))
def test_no_reply_is_an_error(reply):
    """Any text gives a result."""
    assert salvage(reply, NAMES) is not None
