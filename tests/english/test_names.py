"""Persons of a text: names, roles, gender and all places where they are named."""

from datetime import date
from hashlib import sha256

from claimcheck.claims import Context
from claimcheck.draft import Block, BlockKind, Draft, Origin
from claimcheck.english.names import people
from claimcheck.grammar.scan import Scan, Words
from claimcheck.paragraphs import paragraphs
from claimcheck.prose import prose
from claimcheck.sentences import sentences


def scan_of(text):
    """A scan of a plain text, every paragraph of it copy."""
    blocks = tuple(Block(BlockKind.BODY, span.start, span.end) for span in paragraphs(text))
    running = prose(Draft(Origin("-", sha256(text.encode()).hexdigest()), text, blocks))
    return Scan(running, sentences(running), Words(running.text), Context(date(2021, 4, 13)))


def named(text):
    """The persons of a text as (name, role, gender, the words of each mention)."""
    scan = scan_of(text)
    return [
        (
            person.name,
            person.role,
            person.gender,
            [scan.text[span.start : span.end] for span in person.mentions],
        )
        for person in people(scan)
    ]


def test_later_surnames_belong_to_the_full_name():
    """A surname alone, before or after the full name, is a mention of its bearer."""
    text = "Oduya resigns\n\nHealth Minister Grace Oduya resigned. Oduya’s deputy, who met Ms. Oduya, stays."
    assert named(text) == [
        ("Grace Oduya", "Health Minister", "female", ["Oduya", "Grace Oduya", "Oduya", "Oduya"])
    ]


def test_places_bodies_and_days_are_nobody():
    """The White House, New York, a ministry, a month and a nationality are no persons."""
    text = "On Tuesday the White House said New York and the Defense Ministry wait. In April, Greens left."
    assert named(text) == []


def test_particles_initials_and_apostrophes_stay_in_a_name():
    """Names keep their particles, initials, hyphens, apostrophes and accents."""
    text = "Ludwig van Roe, Mary-Jane O’Neil, J.R. Müller and Suleiman al-Amr met George W. Poe."
    assert [name for name, *_ in named(text)] == [
        "Ludwig van Roe",
        "Mary-Jane O’Neil",
        "J.R. Müller",
        "Suleiman al-Amr",
        "George W. Poe",
    ]


def test_a_family_name_may_come_first():
    """Where only the first word of a name is used alone, it is the surname."""
    scan = scan_of("President Wu Lien arrived. Wu said little.")
    assert [(person.surname, len(person.mentions)) for person in people(scan)] == [("Wu", 2)]
