"""What a source says about a claim, in words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.page.evidence import Change, source

ROW = {
    "path": "wire/readout.txt",
    "line": 12,
    "words": "we did not ask for 21 pumps",
    "verdict": "altered",
    "changes": [
        {"op": "dropped", "draft": "", "source": "not", "loud": True},
        {"op": "changed", "draft": "12", "source": "21", "loud": True},
        {"op": "added", "draft": "new", "source": "", "loud": False},
    ],
    "warning": "a negation is missing",
    "value": None,
}
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


def test_a_row_in_words():
    """Verdict, place, words, each change with both sides, the warning."""
    found = source(ROW)
    assert (found.verdict, found.calm, found.place) == ("altered", False, "wire/readout.txt, line 12")
    assert found.changes == (
        Change("dropped: “not” in the source", loud=True),
        Change("changed: “12” in the draft, “21” in the source", loud=True),
        Change("added: “new” in the draft", loud=False),
    )
    assert (found.words, found.warning) == (ROW["words"], ROW["warning"])


@pytest.mark.parametrize(
    ("verdict", "said", "calm"),
    [
        ("exact", "exact", True),
        ("typography", "exact but for typography", True),
        ("agrees", "agrees", True),
        ("stitched", "stitched from parts", False),
        ("not found", "not found", False),
        ("differs", "differs", False),
    ],
)
def test_only_what_agrees_is_calm(verdict, said, calm):
    """A verdict reads as words; a warning makes even an exact one loud."""
    found = source({"verdict": verdict})
    assert (found.verdict, found.calm) == (said, calm)
    assert not source({"verdict": verdict, "warning": "goes on with “but”"}).calm


@given(st.dictionaries(st.sampled_from(sorted(ROW)), JSON))
def test_no_row_breaks_the_page(row):
    """A row that is not as it should be loses what is wrong in it, nothing else."""
    found = source(row)
    assert isinstance(found.words, str)
    assert all(isinstance(change, Change) for change in found.changes)
