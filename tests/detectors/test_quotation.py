"""Quotations carry their exact words, their speaker in every order of news prose, and what they are."""

import time
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.detectors import detect

WORD = st.text(st.sampled_from("abcdefg"), min_size=2, max_size=7)
WORDS = st.lists(WORD, min_size=1, max_size=8).map(" ".join)


def quotations(text):
    """The quotation mentions of a text."""
    return [mention for mention in detect(text, date(2021, 4, 13)) if mention.type == "quotation"]


def speakers(text):
    """Speaker, words at the quotation and cue of each quotation."""
    return [(one.value.speaker, one.value.speaker_words, one.value.cue) for one in quotations(text)]


ORDERS = (
    ("“We will wait,” Foreign Minister Elena Costa told parliament.", "Elena Costa", "told"),
    ("“We will wait,” said Elena Costa, the foreign minister.", "Elena Costa", "said"),
    ("Elena Costa, who took office in May, said: “We will wait.”", "Elena Costa", "said"),
    ("A spokesman for the army, Col. Ivan Petrov, said the base was “secure.”", "Ivan Petrov", "said"),
    ("Ivan Petrov – speaking in Riga – said the base was “secure”.", "Ivan Petrov", "said"),
    ("Speaking in Riga, Ivan Petrov warned of “a long winter.”", "Ivan Petrov", "warned"),
    ("Ivan Petrov left early, calling the talks “a farce.”", "Ivan Petrov", "calling"),
    ("The claim was dismissed as “nonsense” by the Kremlin.", "Kremlin", "dismissed"),
    ("Reuters quoted Ivan Petrov as saying the deal was “dead.”", "Ivan Petrov", "saying"),
    ("What Elena Costa called “a gift” cost three billion.", "Elena Costa", "called"),
    ("Elena Costa's “gift” remark angered Brussels.", "Elena Costa", "remark"),
    ("Under the deal, Iran must “stop at once”, the agency said.", "the agency", "said"),
    ("“Nothing changed,” according to a ministry report.", "a ministry report", "according to"),
    ("A White House statement called it “a first step.”", "White House", "called"),
    ("“It's over!” one protester shouted.", "one protester", "shouted"),
    ("Police said they were “shocked.”", "Police", "said"),
    ("“We wait.” — Elena Costa", "Elena Costa", "—"),
)


@pytest.mark.parametrize(("text", "speaker", "cue"), ORDERS)
def test_the_speaker_is_found_in_every_order(text, speaker, cue):
    """Before, after, inside, by whom, according to whom: one speaker and the verb that names it."""
    assert [(one.value.speaker, one.value.cue) for one in quotations(text)] == [(speaker, cue)]


def test_a_surname_gets_its_full_name_and_role():
    """A second reference is resolved; the words at the quotation stay beside it."""
    text = "Defense Minister Ivan Petrov arrived.\n\n“We wait,” Petrov said."
    [one] = quotations(text)
    assert (one.value.speaker, one.value.speaker_words, one.value.role) == (
        "Ivan Petrov",
        "Petrov",
        "Defense Minister",
    )


def test_a_pronoun_goes_to_the_last_fitting_person():
    """“She” passes over the man who spoke last."""
    text = "Elena Costa met Ivan Petrov.\n\n“We wait,” Petrov said.\n\nMs. Costa left. “We go,” she said."
    assert [speaker for speaker, _, _ in speakers(text)] == ["Ivan Petrov", "Elena Costa"]


def test_a_statement_goes_to_whoever_made_it():
    """“The statement” is the last source that spoke in one."""
    text = "The ministers said in a statement they were “alarmed.”\n\n“We call for calm,” the statement said."
    assert speakers(text)[1] == ("The ministers", "the statement", "said")


def test_an_attribution_parts_one_quotation_in_two():
    """Parts before and after the attribution share a group; another quotation has its own."""
    text = "“We wait,” said Elena Costa, “and we watch.” She called it “a test.”"
    groups = [(one.text, one.value.mode, one.value.group) for one in quotations(text)]
    assert groups == [("We wait", "direct", 1), ("and we watch.", "direct", 1), ("a test", "partial", 2)]


def test_a_quotation_over_paragraphs_is_one_group():
    """Opening marks on each paragraph and one closing mark: one speaker, one group, a part a paragraph."""
    text = "Elena Costa said: “We wait.\n\n“We watch.\n\n“We act.”\n\n“We go,” Ivan Petrov said."
    assert [(one.text, one.value.speaker, one.value.group) for one in quotations(text)] == [
        ("We wait.", "Elena Costa", 1),
        ("We watch.", "Elena Costa", 1),
        ("We act.", "Elena Costa", 1),
        ("We go", "Ivan Petrov", 2),
    ]


def test_one_speaker_over_a_chain_of_paragraphs():
    """A paragraph that is only a quotation goes on with the speaker of the one before."""
    text = "“We wait,” Elena Costa said.\n\n“We watch everything that moves.”"
    assert [one.value.speaker for one in quotations(text)] == ["Elena Costa", "Elena Costa"]


def test_words_that_nobody_says_have_no_speaker():
    """Scare quotes, nicknames and names of works are quotations without a speaker."""
    for text in (
        "The so-called “ghost ships” carry oil.",
        "Robert “Bob” Smith was born in 1950.",
        "Ukraine has the status of an “enhanced partner” there.",
        "The film “The Long Goodbye” opened Friday.",
    ):
        assert [one.value.speaker for one in quotations(text)] == [None], text


def test_a_forgotten_mark_costs_one_paragraph():
    """Quotations after a paragraph with an unclosed mark are found as if it were closed."""
    text = "“We wait, Elena Costa said.\n\n“We go,” Ivan Petrov said."
    assert [(one.text, one.value.speaker) for one in quotations(text)][-1] == ("We go", "Ivan Petrov")


def test_a_quotation_keeps_brackets_and_ellipses():
    """An editor's insertions are part of the words."""
    [one] = quotations("“[They] will … go [home],” Elena Costa said.")
    assert one.text == "[They] will … go [home]"


@given(st.lists(st.tuples(WORDS, st.sampled_from(["“”", '""', "‘’", "«»"])), min_size=1, max_size=5), WORDS)
def test_balanced_marks_give_exactly_their_words(pieces, tail):
    """Each pair around random words is a mention of just those words."""
    text = ", ".join(f"and {left}{words}{right}" for words, (left, right) in pieces) + f" {tail}"
    assert [one.text for one in quotations(text)] == [words for words, _ in pieces]


@given(WORDS, WORDS)
def test_text_around_does_not_change_a_quotation(before, after):
    """Paragraphs before and after leave a quotation's words, speaker, cue and mode as they are."""
    own = "“We wait,” said Elena Costa, the minister."
    [alone] = quotations(own)
    [one] = quotations(f"{before}.\n\n{own}\n\n{after}.")
    assert (one.text, one.value) == (alone.text, alone.value)


@given(st.text("“”\"'‘’«» aA.,\n", max_size=60))
def test_every_mention_has_its_words(text):
    """Whatever the marks, a mention's words are the text of its place and none is empty or overlaps."""
    found = quotations(text)
    assert all(text[one.start : one.end] == one.text != "" for one in found)
    assert all(first.end <= second.start for first, second in pairwise(found))


@pytest.mark.slow
def test_ten_thousand_quotations_stay_linear():
    """Four times the quotations take about four times as long."""

    def seconds(count):
        text = "“We wait,” he said. She called it “a test.”\n\n" * count
        started = time.process_time()
        assert len(quotations(text)) == 2 * count
        return time.process_time() - started

    seconds(50)
    assert seconds(5000) < 10 * seconds(1250)
