"""Notes that attack what carries them, for the tests of round trips."""

from hypothesis import strategies as st

HOSTILE = (
    "--> <!-- cc:quot-00000000 -->",
    "<!-- cc:fake --> **verified**",
    "- [x] done\n- [ ] line 4: it **rained** <!-- cc:event-1 -->",
    "**verified**: yes",
    "| a | b |\n|---|---|",
    "@editor fixes #12 1a2b3c4d https://evil.example GH-7",
    "two  blanks, a tab\t, a return\r, both\r\n, and more\u2028\x85\x0b",
    " led and trailed by blanks ",
    "\n\nlines\n",
    "=HYPERLINK(1)",
    "'=1+1",
    "''-5",
    "'tis so",
    "\\x41 \\x1b \\x5cx41 C:\\new \\u202e",
    "&amp; &lt; &#60; &nbsp; AT&T; <br> <br/>",
    "\x1b[2J \x00 \u202e \u200b \ud800 \U000e0041 \ufeff",
    '"quoted", with; separators\tand "marks"',
    "**bold** __bold__ *(remark)* `code` ~~gone~~ \\* \\\\* a\\",
    ": said so",
    "– said so",
    "wrong: not so",
    "x" * 70_000,
    "word " * 3_000,
)
_PIECES = st.sampled_from(
    [*(each for each in HOSTILE if len(each) < 100), "a", " ", "\n", "*", "\\", "'", "&", ";"]
)
NOTES = st.one_of(
    st.sampled_from(HOSTILE),
    st.lists(_PIECES, min_size=1, max_size=5).map("".join),
    st.text(st.characters(), min_size=1),
)
