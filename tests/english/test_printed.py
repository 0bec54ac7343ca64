"""Figures as markets, courts, sport and the weather print them, read sentence by sentence."""

from datetime import date

import pytest

from claimcheck.detectors import detect
from claimcheck.detectors.quantity import reading

DAY = date(2021, 4, 13)


def figures(text):
    """The quantities of a text: their words and readings."""
    found = [each for each in detect(text, DAY) if each.type == "quantity"]
    return [(text[each.start : each.end], reading(each.value)) for each in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tin fell more than $90 to $9,300.", [("more than $90", "> 90 USD"), ("$9,300", "9300 USD")]),
        (
            "Stocks grew by 20 tonnes to 41,000 tonnes.",
            [("20 tonnes", "= 20 tonnes"), ("41,000 tonnes", "= 41000 tonnes")],
        ),
        ("It lost $2 to $3 billion.", [("$2 to $3 billion", "between 2000000000 3000000000 USD")]),
        ("Rates may rise 5 to 9 percent.", [("5 to 9 percent", "between 5 9 percent")]),
        ("It sees growth of 2 percent to 4 percent.", [("2 percent to 4 percent", "between 2 4 percent")]),
    ],
)
def test_a_move_and_its_mark_are_two_figures(text, expected):
    """What rose or fell by a figure to another spans no range."""
    assert figures(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two to three hundred came.", ("Two to three hundred", "between 200 300")),
        ("It hired two or three dozen cooks.", ("two or three dozen cooks", "between 24 36 cooks")),
        (
            "It owes between 200 and 300 crore rupees.",
            ("between 200 and 300 crore rupees", "between 2000000000 3000000000 rupees"),
        ),
        ("It does from 0-60 mph.", ("from 0-60 mph", "between 0 60 mph")),
        ("It has 5 to 200 seats.", ("5 to 200 seats", "between 5 200 seats")),
    ],
)
def test_a_range_shares_the_scale_of_its_end(text, expected):
    """A hundred, a dozen or a crore belongs to both ends, where the first stays below the second."""
    assert figures(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It cost R500,000.", ("R500,000", "500000 ZAR")),
        ("It cost N3.5 billion.", ("N3.5 billion", "3500000000 NGN")),
        ("It cost RM2.5 billion.", ("RM2.5 billion", "2500000000 MYR")),
        ("It cost Sh2 million.", ("Sh2 million", "= 2000000 Sh")),
        ("It cost $US500.", ("$US500", "500 USD")),
        ("It cost EC$4 million.", ("EC$4 million", "4000000 XCD")),
        ("It cost 5 Hong Kong dollars.", ("5 Hong Kong dollars", "5 HKD")),
        ("It cost 30 Elbonian dollars.", ("30 Elbonian dollars", "= 30 Elbonian dollars")),
        ("It cost 2 million marks.", ("2 million marks", "= 2000000 marks")),
        ("It cost 40 Peruvian soles.", ("40 Peruvian soles", "40 PEN")),
        ("It cost 12,000 ISK.", ("12,000 ISK", "12000 ISK")),
        ("It pays 12.5c a share.", ("12.5c a share", "= 12.5 c")),
        ("It closed at $5.20-1/4 a bushel.", ("$5.20-1/4 a bushel", "5.2025 USD")),
        ("Power cost 27 euros per MWh.", ("27 euros per MWh", "27 EUR")),
        ("It made $40 million a year earlier.", ("$40 million", "40000000 USD")),
    ],
)
def test_money_of_all_countries(text, expected):
    """Marks, letters, codes and nouns of currencies, and the rate after them."""
    assert figures(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "It runs past the N30 and the R1 to the M25, by COP26.",
        "Call 0800 555 0199, 020 7946 0958 or +44 20 7946 0958.",
        "House Bill 1234 passed in the 90210 zip code.",
        "Profit rose quarter-on-quarter in the March quarter.",
        "The over-65s beat the under-21 players.",
    ],
)
def test_names_and_codes_are_no_figures(text):
    """Roads, telephones, laws, classes of age and quarters of the year count nothing."""
    assert figures(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It is half a mile off.", ("half a mile", "= 0.5 mile")),
        ("It is about a quarter of an inch thick.", ("about a quarter of an inch", "~ 0.25 inch")),
        ("A half-acre site.", ("A half-acre", "= 0.5 acre")),
        ("Add 1½ tsp of salt.", ("1½ tsp", "= 1.5 tsp")),
        ("It makes 280 lb-ft of torque.", ("280 lb-ft", "= 280 lb-ft")),
        ("It is some 40 light years away.", ("some 40 light years", "~ 40 light years")),
        ("It rose 3.2pc.", ("3.2pc", "= 3.2 pc")),
        ("It fell 40bp.", ("40bp", "= 40 bp")),
        ("It grew more than fourfold.", ("more than fourfold", "> 4 fold")),
        ("Its ratio is 3:1.", ("3:1", "= 3")),
        ("It did a five-for-two split.", ("five-for-two", "= 2.5")),
    ],
)
def test_measures_and_ratios(text, expected):
    """Parts of a measure, kitchen and engine units, percentages of the City, splits."""
    assert figures(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It recalled 90 small cars covers say.", ("90 small cars", "= 90 small cars")),
        ("A reading above 50 signals growth.", ("above 50", "> 50")),
        ("It missed the 185,000 economists expected.", ("185,000", "= 185000")),
        ("It fell short of the 20 seats it held.", ("20 seats", "= 20 seats")),
        ("It left 40 people homeless.", ("40 people homeless", "= 40 displaced people")),
        ("He drove in 88 RBIs.", ("88 RBIs", "= 88 RBIs")),
        (
            "It had a third straight quarterly loss.",
            ("third straight quarterly loss", "= 3 straight quarterly loss"),
        ),
        ("It was her fourth Grand Slam title.", ("fourth Grand Slam title", "= 4 Grand Slam title")),
        ("Ten people at most.", ("Ten people at most", "<= 10 people")),
        ("It sold 90 cars and counting.", ("90 cars and counting", ">= 90 cars")),
    ],
)
def test_what_is_counted_and_how_it_is_bounded(text, expected):
    """The noun ends before a verb; what a figure is compared with is exact."""
    assert figures(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nearly three-quarters of voters agree.", [("Nearly three-quarters of voters", "~ 0.75 voters")]),
        ("A fifth disagreed.", [("A fifth", "= 0.2")]),
        ("A fifth armed man left.", []),
        ("Hundreds were feared trapped.", [("Hundreds", "vague")]),
        ("Debris was strewn over 50 acres.", [("50 acres", "= 50 acres")]),
        ("He made 14-of-20 shots.", [("14-of-20 shots", "= 0.7 shots")]),
        ("It lost 20 tanks and up to 30 men.", [("20 tanks", "= 20 tanks"), ("up to 30 men", "<= 30 men")]),
        ("It costs £541 per sq ft.", [("£541 per sq ft", "541 GBP")]),
    ],
)
def test_shares_and_crowds(text, expected):
    """Shares before a verb, crowds without a noun, what lies all over an area."""
    assert figures(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She runs iOS 17 in two minds, nine to five.", []),
        ("Her pressure is 120/80, at 20/20 vision.", []),
        ("It fell below zero.", []),
        ("He is 6’2” tall.", [("6’2”", "= 6.1667 feet")]),
        ("A .45-caliber pistol.", [(".45-caliber", "= 0.45 caliber")]),
        ("It drew c. 200 people.", [("c. 200 people", "~ 200 people")]),
    ],
)
def test_idioms_and_odd_prints(text, expected):
    """Heights by their signs, bounds cut short, and numbers that say no number."""
    assert figures(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The population rose to 67.6m.", [("67.6m", "= 67600000")]),
        ("The wall is 4.2m long and he jumped 8.9m.", [("4.2m", "= 4.2 m"), ("8.9m", "= 8.9 m")]),
        ("It pumps 3m-3.5m b/d.", [("3m-3.5m b/d", "between 3000000 3500000 b/d")]),
        ("The odds are one in 13,983,816.", [("one in 13,983,816", "= 7.151e-08")]),
        (
            "It held 196 Dutch pupils and 20 Chinese.",
            [("196 Dutch pupils", "= 196 Dutch pupils"), ("20 Chinese", "= 20 Chinese")],
        ),
        (
            "Gas cost $1.89 per million British thermal units.",
            [("$1.89 per million British thermal units", "1.89 USD")],
        ),
    ],
)
def test_millions_peoples_and_odds(text, expected):
    """A glued "m" counts where people or sales do; it measures where lengths do."""
    assert figures(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The 300 people from 10 nations died.", ["= 300 killed people", "= 10 nations"]),
        ("Of 20 people, 12 died.", ["= 20 people", "= 12 killed people"]),
    ],
)
def test_where_people_are_from_is_not_what_died(text, expected):
    """A place between people and their fate has none; a whole does not share that of its part."""
    assert [reading for _, reading in figures(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("None of the 90 passengers was hurt.", ["= 90 passengers"]),
        (
            "Police said 600 people were arrested and 20 guards injured.",
            ["= 600 people", "= 20 wounded guards"],
        ),
        ("It left four others with broken bones.", ["= 4 wounded others"]),
        ("Some 12 people suffered burns.", ["~ 12 wounded people"]),
        ("Two guards and a nurse were shot and wounded.", ["= 2 wounded guards", "= 1 wounded nurse"]),
        ("Troops shot dead two guards.", ["= 2 killed guards"]),
        ("Troops shot dead a guard.", ["= 1 killed guard"]),
        ("Among the dead were three Britons.", ["= 3 killed Britons"]),
        ("Floods displaced 33m.", ["= 33000000 displaced"]),
    ],
)
def test_what_became_of_people(text, expected):
    """Nobody of "none of them", each of those joined, and wounds told as wounds."""
    assert [reading for _, reading in figures(text)] == expected
