"""Sources are resolved to whom they stand for."""

from claimcheck.draft import Span
from claimcheck.english.people.names import Person
from claimcheck.english.speech.speakers import Cast

TEXT = (
    "Elena Costa met Ivan Petrov and the ministry's lawyers. Costa left; she said he lied, the minister said."
)


def place(words, after=0, text=TEXT):
    """The first place of words in the text from an offset on."""
    start = text.index(words, after)
    return Span(start, start + len(words))


def cast():
    """Two persons of known gender."""
    costa = Person("Elena Costa", "Costa", "Foreign Minister", "female", (place("Elena Costa"),))
    petrov = Person("Ivan Petrov", "Petrov", None, "male", (place("Ivan Petrov"),))
    return Cast(TEXT, (costa, petrov))


def test_pronouns_fit_the_gender():
    """Each pronoun goes to the person it can mean."""
    people = cast()
    assert people.speaker(place("she")).name == "Elena Costa"
    assert people.speaker(place("he", TEXT.index("he lied"))).name == "Ivan Petrov"


def test_an_office_goes_to_who_holds_it():
    """“The minister” is the person with that role."""
    assert cast().speaker(place("the minister", TEXT.index("the minister said"))).name == "Elena Costa"


def test_an_institution_loses_its_article():
    """A named institution is its name; a common noun stays as printed."""
    text = "The Kremlin statement and the ministry said so."
    people = Cast(text, ())
    assert people.speaker(Span(0, 21)).name == "Kremlin"
    assert people.speaker(place("the ministry", text=text)).name == "the ministry"
