"""Labelled texts are read from JSON lines and scored by place, value and speaker."""

import json
from datetime import date

import pytest

from claimcheck.claims import Quantity, Quotation, When
from claimcheck.errors import ReadError
from claimcheck.evaluation.answers import Amount, Bounds, Moment, Voice
from claimcheck.evaluation.counts import outcome
from claimcheck.evaluation.datasets import load
from claimcheck.evaluation.labelled import Fact, Found

TEXT = "“We lost two men,” she said on May 3."
LABELS = [
    {"type": "quote", "start": 0, "end": 18, "value": None, "speaker": "she"},
    {"type": "number", "start": 9, "end": 12, "value": 2.0},
    {"type": "date", "start": 31, "end": 36, "value": "2021-05-03"},
    {"type": "place", "start": 0, "end": 1, "value": None},
    {"type": "killed_min", "start": None, "end": None, "value": 2},
    {"type": "event_date", "start": None, "end": None, "value": None},
]
LINE = {"id": "one", "text": TEXT, "doc_date": "2021-05-04T09:00", "gold": LABELS}


def written(tmp_path, *lines):
    """A file of these lines."""
    file = tmp_path / "set.jsonl"
    file.write_text(
        "".join(f"{line if isinstance(line, str) else json.dumps(line)}\n" for line in lines), "utf-8"
    )
    return file


def read(tmp_path, *types, **mapped):
    """The one text of the set above."""
    (text,) = load(written(tmp_path, LINE, ""), frozenset(types), mapped).texts
    return text


def amount(low, high):
    """A quantity that was found."""
    return Found("quantity", 0, 1, "x", Quantity(low, high, "=", None))


def test_a_text_is_read_with_its_labels(tmp_path):
    """A quotation loses its marks; types that we have no word for are left out."""
    text = read(tmp_path)
    assert [(label.type, label.text) for label in text.wanted] == [
        ("quotation", "We lost two men"),
        ("quantity", "two"),
        ("date", "May 3"),
    ]
    assert text.draft.published == date(2021, 5, 4)
    assert text.facts == (Fact("killed_min", 2),)
    assert text.scored == {"quotation", "quantity", "date"}


@pytest.mark.parametrize("name", ["number", "quantity"])
def test_types_are_picked_by_their_name_or_ours(tmp_path, name):
    """Both names give the same labels and nothing else."""
    text = read(tmp_path, name)
    assert ([label.text for label in text.wanted], text.scored, text.facts) == (["two"], {"quantity"}, ())


def test_a_fact_is_picked_by_its_name(tmp_path):
    """No label with a place is scored beside it."""
    text = read(tmp_path, "killed_min")
    assert (text.wanted, text.facts) == ((), (Fact("killed_min", 2),))


def test_a_mapped_type_is_read(tmp_path):
    """A type that we do not know is read as the one that it is mapped to."""
    assert [label.type for label in read(tmp_path, "place", place="title").wanted] == ["title"]


BROKEN = {
    "not JSON": "{",
    'no "id"': {"text": "", "gold": []},
    'no "gold"': {"id": "one", "text": ""},
    'no "text"': {"id": "one", "gold": []},
    'no "id": a': [],
    "doc_date": {**LINE, "doc_date": 2021},
    "speaker": {**LINE, "gold": [{"type": "quote", "start": 0, "end": 1, "speaker": ["she"]}]},
    'without a "type"': {"id": "one", "text": "", "gold": [{}]},
    "at 3 that is not in the text": {**LINE, "text": "ab", "gold": [{"type": "date", "start": 3, "end": 4}]},
    "at 1 that is not in the text": {**LINE, "gold": [{"type": "date", "start": 1, "end": 1}]},
}


@pytest.mark.parametrize("reason", BROKEN)
def test_a_broken_line_is_named(tmp_path, reason):
    """The message has the file, the line and what is wrong with it."""
    file = written(tmp_path, LINE, BROKEN[reason])
    with pytest.raises(ReadError, match=reason) as caught:
        load(file, frozenset(), {})
    assert str(caught.value).startswith(f"{file}, line 2: ")


def test_a_file_that_is_not_there_is_named(tmp_path):
    """So is one that is not text."""
    with pytest.raises(ReadError, match="can't be read"):
        load(tmp_path / "none.jsonl", frozenset(), {})
    (tmp_path / "bytes.jsonl").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(ReadError, match="not UTF-8"):
        load(tmp_path / "bytes.jsonl", frozenset(), {})


def test_a_set_without_anything_to_score_is_refused(tmp_path):
    """A table of nothing would look like a result."""
    with pytest.raises(ReadError, match="can be scored"):
        load(written(tmp_path, LINE), frozenset({"weather"}), {})


def test_a_date_is_right_in_any_of_its_spellings():
    """No value, and what is no date, is wrong."""
    answer = Moment(("2021-Q2", "XXXX-04"))
    assert answer.met(Found("date", 0, 1, "x", When("2021-34")))
    assert not answer.met(Found("date", 0, 1, "x", When(None)))
    assert not answer.met(amount(2021, 2021))


def test_an_expression_gives_a_date_another_reading(tmp_path):
    """Sets that resolve to clock times keep the day in the expression."""
    label = {"type": "date", "start": 31, "end": 36, "value": ["a"], "timex": ["(2021-05-03,2021-05-09,P6D)"]}
    (text,) = load(written(tmp_path, {**LINE, "gold": [label]}), frozenset(), {}).texts
    assert text.wanted[0].value == Moment(("a", "2021-05-03/2021-05-09"))


def test_a_range_may_end_on_the_day_after(tmp_path):
    """Of a date range the given end and the day before it are both right."""
    label = {"type": "daterange", "start": 31, "end": 36, "value": ["2021-05-01/2021-06-01"]}
    (text,) = load(written(tmp_path, {**LINE, "gold": [label]}), frozenset(), {}).texts
    assert text.wanted[0].value.met(Found("date", 0, 1, "x", When("2021-05")))
    assert text.wanted[0].value.met(Found("date", 0, 1, "x", When("2021-05-01/2021-06-01")))
    assert not text.wanted[0].value.met(Found("date", 0, 1, "x", When("2021-06")))


def test_a_number_is_a_bound_or_the_middle_of_a_range():
    """And the number inside a date that stands where the set has a number."""
    assert Amount(20).met(amount(20, 30))
    assert Amount(25).met(amount(20, 30))
    assert Amount(20).met(amount(20, None))
    assert not Amount(24).met(amount(20, 30))
    assert not Amount(0).met(amount(None, None))
    assert Amount(3).met(Found("date", 0, 1, "x", When("P3D")))
    assert not Amount(3).met(Found("date", 0, 1, "x", When(None)))


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("[20,30)", Bounds(20, 30)),
        ("(,1000)", Bounds(None, 1000)),
        ("(-5,)", Bounds(-5, None)),
        ("1,200", Amount(1200)),
        ("a few", None),
    ],
)
def test_a_value_is_a_number_or_a_range(tmp_path, said, answer):
    """A range has two bounds, of which one may be open."""
    label = {"type": "number", "start": 9, "end": 12, "value": said}
    (text,) = load(written(tmp_path, {**LINE, "gold": [label]}), frozenset(), {}).texts
    assert text.wanted[0].value == answer


def test_a_range_is_right_with_both_bounds():
    """One bound is not enough."""
    assert Bounds(None, 1000).met(amount(None, 1000))
    assert not Bounds(20, 30).met(amount(20, 40))


def test_a_speaker_is_right_as_printed():
    """One word in common is enough; the resolved name does not replace a printed pronoun."""
    quotation = Quotation("words", speaker="Ana Marin", speaker_words="President Marin")
    assert Voice("Ana Marin").met(Found("quotation", 0, 1, "x", quotation))
    pronoun = Quotation("words", speaker="Ana Marin", speaker_words="she")
    assert Voice("She").met(Found("quotation", 0, 1, "x", pronoun))
    assert not Voice("Ana Marin").met(Found("quotation", 0, 1, "x", pronoun))
    assert not Voice("who").met(Found("quotation", 0, 1, "x", Quotation("words")))


def test_a_quotation_in_attributed_content_is_neither_asked_for_nor_wrong(tmp_path):
    """A set that labels stretches in double marks and their contents says nothing of single marks."""
    text = "She said it was “cold” and ‘wet’. It is a ‘day’."
    labels = [
        {"type": "quote_part", "start": 16, "end": 22},
        {"type": "content", "start": 9, "end": 32},
    ]
    line = {"id": "a", "text": text, "gold": labels}
    [labelled] = load(written(tmp_path, line), frozenset({"quote_part"}), {}).texts
    found = [
        Found("quotation", at, at + len(words), words, Quotation(words))
        for words in ("cold", "wet", "day")
        for at in [text.index(words)]
    ]
    counts = outcome(labelled, found).counts["quotation"]
    assert (counts.wanted, counts.overlap, counts.found) == (1, 1, 2)
