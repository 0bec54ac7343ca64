"""One item of a checklist: the context of the words, who says them, the remarks."""

from dataclasses import replace

import pytest
from reports import Entry, claim, draft_of

from claimcheck.claims import Flag, Quantity, Quotation, Statement, Superlative, Title, When
from claimcheck.layout.items import item


def made(text, entry, **fields):
    """The item of one claim of a text."""
    draft = draft_of(text)
    return item(draft, [replace(claim(draft, entry), **fields)], ())


def around(found):
    """The words and their context in one line."""
    return f"{found.before}[{found.words}]{found.after}"


def test_words_stand_in_their_sentence():
    """A statement that is only the words gives no context: the sentence does."""
    assert around(made("It rained a lot.", Entry("event", "rained", Statement()))) == "It [rained] a lot."


def test_a_statement_that_holds_the_words_is_the_context():
    """A self-contained statement says more than the sentence."""
    found = made(
        "He left in May.", Entry("date", "in May", When("2026-05"), statement="Petr Land left in May 2026.")
    )
    assert around(found) == "Petr Land left [in May] 2026."


def test_a_statement_without_the_words_follows_them():
    """Where the sentence does not hold the words either, the statement is said after them."""
    found = made("He left.", Entry("event", "He left", Statement(), statement="Petr Land went."), sentence="")
    assert (around(found), found.about) == ("[He left]", "Petr Land went.")


def test_words_that_stand_twice_are_found_where_they_are():
    """The second of two equal figures in a sentence is shown at its own place."""
    text = "First 20 men came, then 20 women."
    assert around(made(text, Entry("quantity", "20", Quantity(20, 20, "=", None), nth=1))) == (
        "First 20 men came, then [20] women."
    )
    assert around(made(text, Entry("quantity", "20", Quantity(20, 20, "=", None)))) == (
        "First [20] men came, then 20 women."
    )


def test_a_quotation_over_sentences_keeps_what_leads_to_it():
    """A quotation that goes on after its first sentence has the words before it as context."""
    quote = "“a plan that nobody here has ever seen. Nobody.”"
    text = f"She called it {quote}"
    entry = Entry("quotation", quote, Quotation(quote[1:-1], "Ana Marin", mode="partial"))
    found = made(text, entry, sentence="She called it “a plan that nobody here has ever seen.")
    assert around(found) == f"She called it [{quote}]"
    assert found.who == "Ana Marin"


def test_context_is_cut_between_words():
    """Long context on either side is cut at a blank, and the cut is shown."""
    text = f"{'before ' * 40}rain{' after' * 40}."
    found = made(text, Entry("event", "rain", Statement()))
    assert found.before.startswith("… before ")
    assert found.after.endswith(" after …")
    assert len(found.before) < 80 > len(found.after)


@pytest.mark.parametrize(
    ("value", "who"),
    [
        (Quotation("x", "Ana Marin", "she", "mayor"), "Ana Marin, mayor (the draft says “she”)"),
        (Quotation("x", "Ana Marin", "Mayor Marin"), "Ana Marin"),
        (Quotation("x", None, "he"), "he"),
        (Statement(), ""),
    ],
)
def test_who_says_it(value, who):
    """A speaker is named with role and, where the draft only says a pronoun, with that."""
    entry = Entry("quotation", "“x”", value, None if isinstance(value, Quotation) else "he")
    assert made("“x” was all.", entry).who == who


@pytest.mark.parametrize(
    ("source", "who"),
    [
        ("A spokesman", "according to a spokesman"),
        ("The Crown", "according to the Crown"),
        ("Acme", "according to Acme"),
        ("It", ""),
    ],
)
def test_a_source_is_told_within_the_line(source, who):
    """Its article is no capital there, and a pronoun tells nothing."""
    assert made("“x” was all.", Entry("allegation", "“x”", Statement(), source)).who == who


def test_who_says_it_is_not_said_twice():
    """A source that the context names, to its last word, is not repeated."""
    text = "But the long-serving Ministry of the Interior said 14 died."
    for source in ("the Ministry of the Interior", "The Long-serving ministry of the Interior"):
        assert made(text, Entry("event", "14 died", Statement(), source)).who == ""
    assert made(text, Entry("event", "14 died", Statement(), "Petr Land")).who == "according to Petr Land"


@pytest.mark.parametrize(
    ("words", "value", "remarks"),
    [
        ("on Sunday", When("2026-03-08", True), ("read as Sun 2026-03-08",)),
        ("last week", When(None, True), ("relative date, not resolved",)),
        ("1954", When("1954"), ()),
        ("two dozen", Quantity(24, 24, "=", "boats"), ("read as 24 boats",)),
        ("three", Quantity(3, 3, "=", "boats"), ()),
        ("24 boats", Quantity(24, 24, "=", "boats"), ()),
        ("charged", Statement(stage="charged"), ("stage: charged",)),
    ],
)
def test_a_reading_is_said_where_it_adds_something(words, value, remarks):
    """Dates that had to be resolved and long number words are spelled out; what is plain is not."""
    assert made(f"It was {words}.", Entry("date", words, value)).remarks == remarks


@pytest.mark.parametrize(
    ("check", "remark"),
    [
        ("differs", "the model read another value: low 40, unit men"),
        ("not readable", "the model's value can't be read from these words: low 40, unit men"),
    ],
)
def test_a_model_s_value_is_said_where_it_is_not_the_words(check, remark):
    """Where a model read something else, or something that the words don't say, the item says what."""
    entry = Entry("quantity", "14 men", Quantity(14, 14, "=", "men"))
    given = {"low": 40, "high": None, "unit": "men"}
    assert made("14 men came.", entry, value_check=check, model_value=given).remarks == (remark,)


def test_flags_are_words():
    """Every flag reads as words; a relative date says how it was read instead."""
    found = made("x", Entry("event", "x", Superlative(), flags=tuple(Flag)))
    assert found.remarks == (
        "in the headline",
        "in a caption",
        "in a quotation",
        "no source given",
        "anonymous source",
        "vague",
    )


def test_a_name_needs_no_context():
    """Of a person and a title only the words are shown."""
    assert around(
        made("Then Mayor Jon Abel left.", Entry("title", "Mayor Jon Abel", Title("Jon Abel", "Mayor")))
    ) == ("[Mayor Jon Abel]")


def test_a_quotation_has_its_marks():
    """Words of a quotation that come without their marks are shown between them, once."""
    bare = made("“We won.” He left.", Entry("quotation", "We won.", Quotation("We won.")))
    straight = made('"We won." He left.', Entry("quotation", "We won.", Quotation("We won.")))
    marked = made("“We won.” He left.", Entry("quotation", "“We won.”", Quotation("We won.")))
    assert [around(found) for found in (bare, straight, marked)] == [
        "“[We won.]”",
        '"[We won.]"',
        "[“We won.”]",
    ]


def test_a_resolved_speaker_is_said_once():
    """Where a check already asks who “he” is, the item does not say it again."""
    value = Quotation("We won.", "Jon Abel", "he")
    entry = Entry("quotation", "We won.", value, verify=("“he” read as Jon Abel",))
    assert made("“We won.”", entry).who == "Jon Abel"


def test_nobody_says_a_name():
    """That somebody is named by a source is no news to an editor who checks the spelling."""
    assert made("Jon Abel, he said.", Entry("title", "Jon Abel", Title("Jon Abel", "Mayor"), "he")).who == ""


def test_an_item_keeps_its_own_checks():
    """Checks that the section names are left out, a note and a status are said."""
    draft = draft_of("It rained.")
    plain = claim(draft, Entry("event", "rained", Statement(), verify=("ask the office",)))
    found = item(draft, [replace(plain, status="disputed", note="called twice")], ("primary source",))
    assert found.checks == ("ask the office",)
    assert found.remarks == ()
    assert found.marks == ("disputed", "note: called twice")
    assert not found.done
