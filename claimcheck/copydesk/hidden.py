"""Characters that an editor can't see, where they change what is read: one notice a sort."""

import re
from collections.abc import Iterator

from claimcheck.draft import Draft

_ZERO = "\u200b-\u200d\u2060-\u2064\ufeff\u00ad\u034f\u180e"
_BIDI = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_LATIN = "0-9A-Za-z\u00c0-\u024f"
# A zero-width joiner belongs into emoji and some scripts; between Latin letters or in a figure it hides.
_SORTS = (
    (
        "zero-width character{s} inside words or figures",
        re.compile(f"(?<=[{_LATIN}.,$£€¥\"'“”‘’])[{_ZERO.replace(chr(0xAD), '')}]+(?=[{_LATIN}.,%\"'“”‘’])"),
    ),
    ("character{s} that change{v} the direction of the text", re.compile(f"[{_BIDI}]")),
    ("control character{s}", re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")),
    ("half character{s} (lone surrogate{s})", re.compile("[\ud800-\udfff]")),
    ("replacement character{s} (�) where something was lost", re.compile("\ufffd")),
)
_ANY = re.compile(f"[{_ZERO}{_BIDI}\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffd]")


def hidden(draft: Draft) -> Iterator[str]:
    """A notice on each sort of character in a draft that is not what it looks like."""
    if not _ANY.search(draft.text):
        return
    for words, pattern in _SORTS:
        found = [match.start() for match in pattern.finditer(draft.text)]
        if found:
            many = len(found) > 1
            sort = words.format(s="s" if many else "", v="" if many else "s")
            first = (
                f", the first in line {draft.place(found[0]).line}"
                if many
                else f" in line {draft.place(found[0]).line}"
            )
            yield f"{len(found)} {sort}{first}"
