"""What stands around four figures and makes them a year or not."""

import re

_AFTER = re.compile(r" ?(%|-?(?:[\w'’-]+))")
_BEFORE = re.compile(r"([\w'’.]+|[(\[/–—-])[ ]?$")
_YEAR_CUES = frozenset(
    [
        "in",
        "since",
        "by",
        "until",
        "till",
        "of",
        "from",
        "during",
        "through",
        "throughout",
        "before",
        "after",
        "early",
        "late",
        "mid",
        "circa",
        "to",
        "and",
        "between",
        "around",
        "about",
        "year",
        "into",
        "as",
        "at",
        "the",
        "late-",
    ]
)
_NOT_PLURAL = frozenset(["was", "is", "has", "its", "this", "us", "as", "plus", "thus", "his", "ss"])
_COUNTED = frozenset(
    [
        "people",
        "men",
        "women",
        "children",
        "troops",
        "police",
        "civilians",
        "metres",
        "meters",
        "feet",
        "million",
    ]
)


def is_year(text: str, start: int, end: int) -> bool:
    """Whether the four figures there are a year: neither an amount nor a number of things."""
    if start and (text[start - 1] in "$£€¥#.:+" or text[end : end + 1] in "%°€"):
        return False
    if start > 1 and text[start - 1] in ",/-–" and text[start - 2].isdigit():
        return text[start - 1] in "-–/"
    after = _AFTER.match(text, end)
    word = after[1].lower() if after else ""
    counts = word in _COUNTED or (
        word.endswith("s") and not word.endswith(("'s", "’s")) and word not in _NOT_PLURAL
    )
    before = _BEFORE.search(text, max(0, start - 20), start)
    cue = before[1].lower() if before else ""
    year = int(text[start:end])
    recent = 1900 <= year < 2040
    if cue in {
        "in",
        "since",
        "during",
        "until",
        "till",
        "throughout",
        "circa",
        "(",
        "year",
        "mid",
        "early",
        "late",
    }:
        return recent or not counts
    if counts:
        return recent and cue in {"the", "of", "by"}
    return recent or cue in _YEAR_CUES or cue in {"-", "–"}
