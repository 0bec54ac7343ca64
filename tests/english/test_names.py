"""Persons of a text: names, roles, gender and all places where they are named."""

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.english.people.names import people


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


def test_a_double_surname_alone_is_its_bearer(scan_of):
    """Both surnames of a Spanish name, or a particle and its surname, stand for the person."""
    text = (
        "President Enrique Lema Prieto met Ursula von der Roe. President Lema Prieto and von der Roe agreed."
    )
    assert [(name, mentions) for name, _, _, mentions in named(scan_of(text))] == [
        ("Enrique Lema Prieto", ["Enrique Lema Prieto", "Lema Prieto"]),
        ("Ursula von der Roe", ["Ursula von der Roe", "von der Roe"]),
    ]


def test_a_headline_gives_its_names_without_its_verbs(scan_of):
    """Where every word has a capital, only a given name and the word after it are a name."""
    text = "In Call With Oduya, Jens Lund Urges New Talks\n\nMinister Grace Oduya spoke to Jens Lund today."
    assert [(name, mentions) for name, _, _, mentions in named(scan_of(text))] == [
        ("Grace Oduya", ["Oduya", "Grace Oduya"]),
        ("Jens Lund", ["Jens Lund", "Jens Lund"]),
    ]


def test_gender_comes_from_a_title_a_given_name_or_a_pronoun(scan_of):
    """The title goes before the given name, the given name before a pronoun; else it is not known."""
    text = "Chairwoman Robin Roe left. Mary Poe stayed. Zorvan Quell said she knew. CEO Tarvin Lusk left."
    assert [(name, gender) for name, _, gender, _ in named(scan_of(text))] == [
        ("Robin Roe", "female"),
        ("Mary Poe", "female"),
        ("Zorvan Quell", "female"),
        ("Tarvin Lusk", None),
    ]


def test_two_bearers_of_one_surname_take_the_mentions_that_follow_them(scan_of):
    """A surname alone belongs to the bearer named last before it."""
    text = "Ana Lund left. Lund said so. Jens Lund stayed. Lund agreed."
    assert [(name, len(mentions)) for name, _, _, mentions in named(scan_of(text))] == [
        ("Ana Lund", 2),
        ("Jens Lund", 2),
    ]


@given(st.text(alphabet="AaBb. ,'’-JrGen“”\nÉéİ", max_size=80))
def test_mentions_lie_in_the_text_in_order(scan_of, text):
    """Whatever the text, mentions are stretches of it in order and open with the name’s letters."""
    scan = scan_of(text)
    for person in people(scan):
        assert list(person.mentions) == sorted(person.mentions)
        assert all(0 <= span.start < span.end <= len(scan.text) for span in person.mentions)
        assert person.surname in person.name


def test_a_capital_beside_a_name_that_stands_alone_elsewhere_is_cut(scan_of):
    """A headline’s verb after a known name, or an adjective before it, is no part of it."""
    text = "Jens Lund Hammers a bank. Jens Lund spoke. Crooked Jens Lund left. Injecting Lund helps."
    assert [(name, mentions) for name, _, _, mentions in named(scan_of(text))] == [
        ("Jens Lund", ["Jens Lund", "Jens Lund", "Jens Lund", "Lund"])
    ]


def test_a_form_of_address_tells_two_of_one_surname_apart(scan_of):
    """A man's form of address goes to the husband even where his wife was named last."""
    found = people(scan_of("Robert Marsh died in May. Mary Marsh wept. Mr. Marsh was a baker."))
    assert {person.name: len(person.mentions) for person in found} == {"Robert Marsh": 2, "Mary Marsh": 1}


def test_what_somebody_is_tells_a_person(scan_of):
    """A role without a capital, with what the person does or where, is evidence enough."""
    found = people(
        scan_of("Umbrela Vosk, a baker who lives there, and Tirza Quell, a nurse at Holm Hospital.")
    )
    assert [person.name for person in found] == ["Umbrela Vosk", "Tirza Quell"]
