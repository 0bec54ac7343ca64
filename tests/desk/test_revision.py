"""What passes over to a revised draft, and that nothing verified survives a change of what was verified."""

import re
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claimcheck.desk.revision import revise
from claimcheck.desk.state import read_state
from claimcheck.emitters import EmitOptions, emit
from claimcheck.pipeline import check
from claimcheck.readers import read
from claimcheck.wire import value_of

COPY = (
    "PORT ELLAN, March 10, 2026 (Agency) — Three dock workers were killed on Monday, the harbor master said.",
    "The fire destroyed 2,400 tons of grain in six hours. Insurers have not accepted the claim of $900,000.",
    "“We will rebuild every meter of this quay by winter,” said Mayor Jon Abel. He said 350 people had fled.",
    "It was the largest fire in the port since 1987. Police charged a man with arson on Tuesday.",
    "“No one will be left out,” Abel said on Tuesday. Three dock workers were killed.",
    "The ministry sent about 60 firefighters from Keldor. Three dock workers were killed in 2019, too.",
)
WORDS = ("not", "never", "four", "15", "Ana Marin", "Keldor", "the", "“hope”", "2,401", "said", "Monday")


def report(folder, paragraphs):
    """The report on a draft of these paragraphs."""
    file = folder / "draft.txt"
    file.write_text("\n\n".join(paragraphs) + "\n", "utf-8")
    return check(read(str(file)))


def verified(report):
    """The report with every claim verified."""
    return replace(report, claims=tuple(replace(claim, status="verified") for claim in report.claims))


def state(folder, made, forms):
    """The state that a report written in these forms has."""
    files = []
    for form in forms:
        files.append(folder / f"old.{form}")
        files[-1].write_text(emit(made, form, EmitOptions()), "utf-8", newline="")
    return read_state(files)


def revised(folder, before, after, forms=("json",)):
    """The report on the text after, all of the text before having been verified."""
    old = state(folder, verified(report(folder, before)), forms)
    return revise(report(folder, after), old)


def relied_on(claim):
    """What is verified of a claim: its kind, words, sentence, source and value, blanks aside."""
    value = value_of(claim.value).model_dump()
    known = {name: held for name, held in value.items() if name not in ("group", "anchor", "words")}
    words = (" ".join(text.split()) for text in (claim.quote, claim.sentence))
    return (claim.kind, *words, claim.attributed_to, str(known))


@st.composite
def edits(draw):
    """The copy with words changed, put in, left out or swapped, sentences cut, paragraphs moved."""
    paragraphs = list(COPY)
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(paragraphs) - 1))
        words = paragraphs[at].split(" ")
        place = draw(st.integers(0, len(words) - 1))
        match draw(st.sampled_from(("change", "insert", "drop", "swap", "digit", "cut", "move"))):
            case "change":
                words[place] = draw(st.sampled_from(WORDS))
            case "insert":
                words.insert(place, draw(st.sampled_from(WORDS)))
            case "drop":
                del words[place]
            case "swap":
                words[place - 1], words[place] = words[place], words[place - 1]
            case "digit":
                words = re.sub(r"\d", lambda found: str(9 - int(found[0])), " ".join(words), count=1).split(
                    " "
                )
            case "cut":
                words = " ".join(words).rpartition(". ")[0].split(" ")
            case "move":
                paragraphs.insert(draw(st.integers(0, len(paragraphs) - 1)), paragraphs.pop(at))
                continue
        paragraphs[at] = " ".join(words) or "Nothing."
    return paragraphs


@pytest.mark.parametrize("forms", [["json"], ["csv"], ["markdown"], ["json", "markdown"]])
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(after=edits())
def test_nothing_verified_survives_a_change(tmp_path, forms, after):
    """Of any edit, a verified claim has the words, sentence, source and value that were verified."""
    earlier = {relied_on(claim) for claim in report(tmp_path, COPY).claims}
    made = revised(tmp_path, COPY, after, forms)
    for claim in made.claims:
        assert claim.status != "verified" or relied_on(claim) in earlier
    told = made.revision
    assert told.kept + told.stale + told.reopened + told.new == len(made.claims)
    assert told.kept + told.stale + told.reopened + told.gone == len(report(tmp_path, COPY).claims)


@pytest.mark.parametrize("forms", [["json"], ["csv"], ["markdown"]])
def test_moving_paragraphs_keeps_everything(tmp_path, forms):
    """A claim that only stands elsewhere is the same claim."""
    before = [*COPY[:2], *COPY[3:5]]
    made = revised(tmp_path, before, [before[0], *before[2:], before[1]], forms)
    assert made.revision.changes == ()
    assert {claim.status for claim in made.claims} == {"verified"}


KEPT = ("verified", None)
EDITS = {
    "digit": (
        ("It bought 14 boats.", "It bought 15 boats.", "15 boats"),
        ("stale", "“14 boats” is now “15 boats”; was verified"),
    ),
    "name": (
        ("He met Mayor Jon Abel.", "He met Mayor Jan Abel.", "Mayor Jan Abel"),
        ("stale", "“Mayor Jon Abel” is now “Mayor Jan Abel”; was verified"),
    ),
    "negation": (
        ("It did not buy 14 boats.", "It did buy 14 boats.", "14 boats"),
        ("stale", "a negation: “It did not buy 14 boats.” is now “It did buy 14 boats.”; was verified"),
    ),
    "nothing": (("It bought 14 boats.", "It bought 14 boats.", "14 boats"), KEPT),
    "typography": (
        ("The 14 boats - it said “so” - left.", 'The 14 boats – it said "so" – left.', "14 boats"),
        KEPT,
    ),
}


def outcome(folder, before, after, words, forms):
    """What becomes of the claim with these words in the text after: its status and note."""
    lead = "PORT ELLAN, March 10, 2026 (Agency) — A fire broke out."
    made = revised(folder, [lead, *before], [lead, *after], forms)
    (found,) = (claim for claim in made.claims if claim.quote == words)
    return found.status, found.note


@pytest.mark.parametrize("forms", [["json"], ["csv"], ["markdown"]])
@pytest.mark.parametrize("edit", EDITS)
def test_outcomes(tmp_path, forms, edit):
    """Words or a negation make a claim stale; what is the same, or typeset otherwise, is kept."""
    if forms == ["markdown"] and edit == "typography":
        pytest.skip("of a list alone an id is all that ties a sentence, and it changes with typography")
    (before, after, words), passed = EDITS[edit]
    assert outcome(tmp_path, [before], [after], words, forms) == passed


@pytest.mark.parametrize("forms", [["json"], ["csv"], ["markdown"]])
def test_another_source_of_the_same_sentence_opens_a_claim(tmp_path, forms):
    """Who “he” is stands in another sentence: what was verified of one man is not of another."""
    sentence = "He said 350 people had fled to the school."
    before = f"Mayor Jon Abel spoke in Keldor. {sentence}"
    status, note = outcome(
        tmp_path, [before], [before.replace("Jon Abel", "Petr Land")], "350 people had fled", forms
    )
    assert status == "open"
    assert "Petr Land" in note
    assert note.endswith("was verified")


def test_typography_alone_is_said(tmp_path):
    """Marks and dashes that were set otherwise keep a status, and the summary counts them."""
    made = revised(tmp_path, ["He met Mayor Jon O'Neil."], ["He met Mayor Jon O’Neil."])
    assert made.revision.kept == len(made.claims) > 0
    assert [change.outcome for change in made.revision.changes] == ["kept"]
    assert "(1 with other typography)" in emit(made, "markdown", EmitOptions())


def test_what_nobody_has_touched_is_not_opened_again(tmp_path):
    """An open claim without a note has nothing to lose when its sentence changes."""
    old = state(tmp_path, report(tmp_path, ["It killed 14 men in a mine."]), ["json"])
    made = revise(report(tmp_path, ["It killed 14 men in a pit."]), old)
    assert [(claim.status, claim.note) for claim in made.claims] == [("open", None)]
    assert made.revision.kept == 1


def test_what_was_gone_and_comes_back_is_what_it_was(tmp_path):
    """A claim that was cut and put back, word for word, has its status again; gone it keeps it."""
    full, short = ["It killed 14 men.", "The fire burned for six hours."], ["It killed 14 men."]
    first = verified(report(tmp_path, full))
    second = revise(report(tmp_path, short), state(tmp_path, first, ["json"]))
    assert [(gone.quote, gone.status, gone.stands) for gone in second.gone] == [
        ("six hours", "verified", False)
    ]
    for forms in (["json"], ["csv"], ["json", "markdown"]):
        again = revise(report(tmp_path, short), state(tmp_path, second, forms))
        assert [gone.status for gone in again.gone] == ["verified"]
        third = revise(report(tmp_path, full), state(tmp_path, second, forms))
        assert (third.gone, {claim.status for claim in third.claims}) == ((), {"verified"})


def test_a_claim_that_was_not_found_again_is_not_called_deleted(tmp_path):
    """Where the sentence still stands, another engine may have passed a claim over: that is said."""
    first = verified(report(tmp_path, ["It killed 14 men."]))
    made = report(tmp_path, ["It killed 14 men."])
    made = revise(replace(made, claims=()), state(tmp_path, first, ["json"]))
    assert made.gone[0].stands
    assert "its sentence still stands: not found again" in emit(made, "markdown", EmitOptions())
