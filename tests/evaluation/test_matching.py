"""Finds and labels are paired one to one, the closest first."""

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.claims import When
from claimcheck.evaluation.labelled import Found, Wanted
from claimcheck.evaluation.matching import covers, pairs

PLACES = st.lists(st.tuples(st.integers(0, 40), st.integers(1, 12)), max_size=12)


def found(start, end, kind="date"):
    """A find at a place."""
    return Found(kind, start, end, "words", When(None))


def wanted(start, end, *kinds):
    """A label at a place."""
    return Wanted(kinds or ("date",), start, end, "words")


def test_the_closest_fit_is_paired_first():
    """Of two finds over one label the one that shares most of its extent takes it."""
    assert pairs([found(0, 30), found(10, 20)], [wanted(10, 19)]) == [(1, 0)]


def test_a_find_takes_one_label():
    """A find over two labels is paired with the one that it fits best."""
    assert pairs([found(0, 20)], [wanted(0, 5), wanted(6, 20)]) == [(0, 1)]


def test_neighbours_do_not_touch():
    """Half-open spans that meet share nothing."""
    assert pairs([found(0, 5)], [wanted(5, 9)]) == []


def test_a_label_is_found_under_each_of_its_types():
    """A find of another type is paired only where the label allows that type."""
    assert pairs([found(0, 5, "quantity")], [wanted(0, 5)]) == []
    assert pairs([found(0, 5, "quantity")], [wanted(0, 5, "date", "quantity")]) == [(0, 0)]


@given(PLACES, PLACES)
def test_pairs_are_all_that_greed_finds(finds, labels):
    """The sweep pairs what trying every find on every label pairs."""
    ours = [found(start, start + length) for start, length in finds]
    theirs = [wanted(start, start + length) for start, length in labels]
    every = [
        (-_share(find, label), one, other)
        for one, find in enumerate(ours)
        for other, label in enumerate(theirs)
        if covers(find, label)
    ]
    plain = []
    for _, one, other in sorted(every):
        if one not in {pair[0] for pair in plain} and other not in {pair[1] for pair in plain}:
            plain.append((one, other))
    assert pairs(ours, theirs) == plain


def _share(find, label):
    both = set(range(find.start, find.end)) & set(range(label.start, label.end))
    span = max(find.end, label.end) - min(find.start, label.start)
    return len(both) / span
