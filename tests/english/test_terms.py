"""Terms and names of works are told from words that somebody says."""

from datetime import date

import pytest

from claimcheck.detectors import detect
from claimcheck.detectors.quotation import reading

CASES = (
    ("The so-called “bathroom bill” died in committee.", "- | - | term"),
    ("The law, known as the “Marsh rule,” took effect in May.", "- | - | term"),
    ("Robert “Buddy” Marsh won by a nose.", "- | - | term"),
    ("The town closed its “welcome center” in May.", "- | - | term"),
    ("The word “alleged” appears nine times.", "- | - | term"),
    ("A group called the “Night Wolves” rode to the border.", "- | - | term"),
    ("The “experts” were wrong again.", "- | - | term"),
    ("Havel coined the term “soft hammer.”", "Havel | term | partial"),
    ("Her novel “The Long Weir” won the prize.", "- | - | title"),
    ("She sang “Blue Weir” and left.", "- | - | title"),
    ("He appeared on “Breakfast with Webb” on Sunday.", "- | - | title"),
    ("The company’s “zero tolerance” policy has not worked.", "- | - | term"),
    ("He was charged under the “three strikes” law.", "- | - | term"),
    ("The 1996 hit “Blue Weir” made her rich.", "- | - | title"),
    ("In “Blue Weir,” a nun falls in love.", "- | - | title"),
    ("The “Blue Weir” star left early.", "- | - | title"),
    ("James “Whitey” Marsh was a mobster.", "- | - | term"),
    ("The drug, sold as “spice,” is cheap.", "- | - | term"),
    ("The band, which calls itself “The Weirs,” has split.", "- | - | term"),
    ("The board called itself “a friend of the river.”", "The board | called | partial"),
    ("Holm, known to fans as “Spoon,” scored twice.", "- | - | term"),
    ("Holm wrote the bestselling “Blue Weir” in a shed.", "- | - | title"),
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case[0])
def test_a_term_is_told_from_a_statement(case):
    """Words that only name something have no speaker."""
    text, *expected = case
    found = [one for one in detect(text, date(2021, 4, 13)) if one.type == "quotation"]
    assert [reading(one.value) for one in found] == expected
