"""Numbers that are names."""

import pytest

from claimcheck.english.figures.labels import code_at, in_name, is_label


@pytest.mark.parametrize(
    "code", ["2.4.1", "202) 555-0143", "12 Main Street", "9/11", "10:30", "2013-01-S-025", "33°47′N", "1960s"]
)
def test_codes_are_skipped_whole(code):
    """A code, address, time or coordinate is read to its end."""
    assert code_at(f"{code} is", 0) == len(code)


def test_a_label_takes_the_number_after_it():
    """Article 5 is a name, to block 5 roads is none."""
    assert is_label("Article 5", 8, "article")
    assert not is_label("block 5 roads", 6, "block")
    assert in_name("The Falcon 9", 11, 12)
    assert not in_name("They sent 9", 10, 11)
