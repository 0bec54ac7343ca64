"""The line of a key is that of the statement which sets it, whatever stands around it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.configuration.places import places

TEXT = '''# settings
[tool.other]
note = """
[tool.claimcheck]
order = 1
"""

[tool.claimcheck]
order = "text"
formats = [
  "json", # [a]
  "csv",
]
gate.findings = "none" # a, b,

[ tool.claimcheck . house . names ]
"Ky\\u0069v" = ["Kiev"]
rule = { a = 1, b = { c = 2 } }
[[tool.list]]
x = 1
[[tool.list]]
x = 2
[tool.list.inner]
y = 3
'''


@pytest.mark.parametrize(
    ("key", "line"),
    [
        (("tool", "other", "note"), 3),
        (("tool", "claimcheck"), 8),
        (("tool", "claimcheck", "order"), 9),
        (("tool", "claimcheck", "formats"), 10),
        (("tool", "claimcheck", "formats", 1), 10),
        (("tool", "claimcheck", "gate", "findings"), 14),
        (("tool", "claimcheck", "house", "names", "Kyiv"), 17),
        (("tool", "claimcheck", "house", "names", "rule", "b", "c"), 18),
        (("tool", "list", 0, "x"), 20),
        (("tool", "list", 1, "x"), 22),
        (("tool", "list", 1, "inner", "y"), 24),
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_key_stands_where_its_statement_begins(key, line, end):
    """Dotted, quoted and inline keys, values over lines, text that looks like a table, both line ends."""
    assert places(TEXT.replace("\n", end))[key] == line


@given(st.lists(st.sampled_from(["", "# [x]", 'a = """', "[b]", 'c = ["', "e = 2"]), max_size=6))
def test_no_line_is_told_of_what_stands_in_a_string(lines):
    """What a text of several lines holds is no key."""
    text = "first = '''\n" + "\n".join(lines) + "\n'''\nlast = 1\n"
    assert places(text) == {("first",): 1, ("last",): len(lines or [""]) + 3}
