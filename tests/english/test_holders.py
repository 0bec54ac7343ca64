"""Offices, ages and relations lead to the person who has them."""

from datetime import date

import pytest

from claimcheck.detectors import detect
from claimcheck.detectors.quotation import reading

CASES = (
    (
        "Labour candidate Ida Holm spoke first. The Conservative candidate said it was “mad.”",
        "The Conservative candidate | said | partial",
    ),
    ("Leeds Mayor Ann Grey arrived late. The mayor said the plan was “mad.”", "Ann Grey | said | partial"),
    (
        "Ann Grey, mayor of Leeds, arrived late. The mayor said the plan was “mad.”",
        "Ann Grey | said | partial",
    ),
    (
        "Olive Marsh, director of the Leeds Museum, left. It closed in May. Its director called it “mad.”",
        "Olive Marsh | called | partial",
    ),
    (
        "Olive Marsh, 34, lost her house in the flood. The 34-year-old said the water “came like a train.”",
        "Olive Marsh | said | partial",
    ),
    (
        "Olive Marsh lost her house in the flood. The mother of three said the water “came like a train.”",
        "Olive Marsh | said | partial",
    ),
    (
        "Prime Minister Ida Holm met Defence Minister Karl Brandt. The prime minister said it was “frank.”",
        "Ida Holm | said | partial",
    ),
    (
        "Prime Minister Ida Holm met Defence Minister Karl Brandt. The defence minister said it was “frank.”",
        "Karl Brandt | said | partial",
    ),
    (
        "Sen. Ida Holm met Rep. Karl Brandt. The senator said the talks were “frank.”",
        "Ida Holm | said | partial",
    ),
    (
        "Gen. Karl Brandt toured the base. The general called the attack “cowardly.”",
        "Karl Brandt | called | partial",
    ),
    (
        "Ida Holm, a Democrat from Ohio, voted no. The Ohio Democrat called the bill “a sham.”",
        "Ida Holm | called | partial",
    ),
    (
        "Former President Ida Holm spoke for an hour. The former president said the court was “broken.”",
        "Ida Holm | said | partial",
    ),
    (
        "Havel spokesman Petr Dub said the report was “false.” “It is a lie,” the spokesman said.",
        "Petr Dub | said | partial",
        "Petr Dub | said | direct",
    ),
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case[0])
def test_an_office_is_read_as_its_holder(case):
    """A noun phrase stands for the last person it fits."""
    text, *expected = case
    found = [one for one in detect(text, date(2021, 4, 13)) if one.type == "quotation"]
    assert [reading(one.value) for one in found] == expected
