"""Characters that an editor can't see are told, with their line."""

import pytest

from claimcheck.copydesk.hidden import hidden
from claimcheck.draft import Draft, Origin


@pytest.mark.parametrize(
    ("text", "notices"),
    [
        ("Plain “copy” with a café, a soft\u00adhyphen and 👨\u200d👩\u200d👧.", []),
        ("One\n4\u200b0,\u200b000", ["2 zero-width characters inside words or figures, the first in line 2"]),
        ("a\n\nb\u2060c", ["1 zero-width character inside words or figures in line 3"]),
        ("\u202e40\u202c", ["2 characters that change the direction of the text, the first in line 1"]),
        ("x\x07", ["1 control character in line 1"]),
        ("a \ufffd b", ["1 replacement character (\ufffd) where something was lost in line 1"]),
        ("a \ud800 b", ["1 half character (lone surrogate) in line 1"]),
    ],
)
def test_each_sort_is_told_once(text, notices):
    """One line a sort, with how many there are and where the first is."""
    assert list(hidden(Draft(Origin("-", ""), text, ()))) == notices
