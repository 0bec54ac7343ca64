"""Persons of a text: names, roles, gender and all places where they are named."""

from claimcheck.english.names import people


def named(scan):
    """The persons of a text as (name, role, gender, the words of each mention)."""
    return [
        (
            person.name,
            person.role,
            person.gender,
            [scan.text[span.start : span.end] for span in person.mentions],
        )
        for person in people(scan)
    ]


def test_later_surnames_belong_to_the_full_name(scan_of):
    """A surname alone, before or after the full name, is a mention of its bearer."""
    text = "Oduya resigns\n\nHealth Minister Grace Oduya resigned. Oduya’s deputy, who met Ms. Oduya, stays."
    assert named(scan_of(text)) == [
        ("Grace Oduya", "Health Minister", "female", ["Oduya", "Grace Oduya", "Oduya", "Oduya"])
    ]


def test_places_bodies_and_days_are_nobody(scan_of):
    """The White House, New York, a ministry, a month and a nationality are no persons."""
    text = "On Tuesday the White House said New York and the Defense Ministry wait. In April, Greens left."
    assert named(scan_of(text)) == []


def test_particles_initials_and_apostrophes_stay_in_a_name(scan_of):
    """Names keep their particles, initials, hyphens, apostrophes and accents."""
    text = "Ludwig van Roe, Mary-Jane O’Neil, J.R. Müller and Suleiman al-Amr met George W. Poe."
    assert [name for name, *_ in named(scan_of(text))] == [
        "Ludwig van Roe",
        "Mary-Jane O’Neil",
        "J.R. Müller",
        "Suleiman al-Amr",
        "George W. Poe",
    ]


def test_a_family_name_may_come_first(scan_of):
    """Where only the first word of a name is used alone, it is the surname."""
    scan = scan_of("President Wu Lien arrived. Wu said little.")
    assert [(person.surname, len(person.mentions)) for person in people(scan)] == [("Wu", 2)]
