"""Who speaks, in the orders of wire copy: own sentences in voices.txt, a paragraph's end as a pilcrow."""

from datetime import date
from pathlib import Path

import pytest

from claimcheck.detectors import detect
from claimcheck.detectors.quotation import reading

CASES = Path(__file__).with_name("voices.txt").read_text("utf-8").strip().split("\n\n")


@pytest.mark.parametrize("case", CASES)
def test_the_speaker_is_found_in_the_orders_of_wire_copy(case):
    """Each quotation has the speaker, the cue and the mode that an editor would give it."""
    text, *expected = case.split("\n")
    found = [one for one in detect(text.replace(" ¶ ", "\n\n"), date(2021, 4, 13)) if one.type == "quotation"]
    assert [f"> {reading(one.value)}" for one in found] == expected
