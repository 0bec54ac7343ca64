"""The words of a text: each as it reads alone, each where it stands."""

import re

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.grammar.scan import Words

# Letters whose small form is longer or depends on its neighbours, digits that are none, joints, line ends.
TEXTS = st.text(st.sampled_from("aBΣσİßẞǅ½Ⅷ7_ -’.\n\x85日")) | st.text()


@given(TEXTS)
def test_words_are_lowered_one_by_one_and_stand_where_they_start(text):
    """No word's small letters depend on the words around it, and each has its offset."""
    found = list(re.finditer(r"[^\W_]+", text))
    words = Words(text)
    assert words.words == [word.group().lower() for word in found]
    assert words.starts == [word.start() for word in found]
