"""Words that bound a number: before it ("more than", "up to") and after it ("or more", "-strong")."""

import re
from collections.abc import Container

from claimcheck.claims import Comparator
from claimcheck.grammar.lexicon import phrase_set, word_set

_MORE = phrase_set(
    """
    more than, over, above, in excess of, greater than, larger than, higher than, upwards of, upward of,
    north of, exceeding, exceed, exceeds, exceeded, surpassing, surpass, surpassed, topping, topped,
    beyond, well over, just over, slightly over, a little over, well above, just above, slightly above,
    way over, way more than, far above, a bit more than, a bit over, climbed past, rose past,
    surged past, soared past, jumped past, pushed past, grew past, went past,
    far more than, much more than, well more than, slightly more than, just more than, a little more
    than, many more than, longer than, older than, taller than, bigger than, better than, not just,
    """
)
_LESS = phrase_set(
    """
    less than, fewer than, under, below, just under, well under, slightly under, short of, lower than,
    smaller than, south of, just below, well below, slightly below, just short of, a little under, a
    little less than, slightly less than, slightly fewer than, far less than, far fewer than, just less
    than, just fewer than, shy of, just shy of, younger than, much less than, shorter than, not quite,
    barely
    """
)
_LEAST = phrase_set(
    """
    equal to or greater than, equal to or more than, at least or equal to,
    at least, no fewer than, no less than, not fewer than, not less than, a minimum of, minimum of,
    minimum, as few as, as low as, as little as, no lower than, at the very least, least
    """
)
_MOST = phrase_set(
    """
    equal to or less than, equal to or fewer than, at most or equal to,
    up to, as many as, as much as, at most, no more than, not more than, a maximum of, maximum of,
    maximum, no greater than, no higher than, as high as, as long as, not exceeding, as large as, not
    over, at the most
    """
)
_ABOUT = phrase_set(
    """
    about, around, some, approximately, roughly, nearly, almost, close to, an estimated, estimated,
    circa, in the region of, in the neighborhood of, in the neighbourhood of, on the order of, in the
    order of, somewhere around, perhaps, maybe, virtually, approx, nearer, closer to, approaching, just
    about, close on, in the vicinity of, something like, nigh on, a reported, aproximately
    """
)

# "Higher or equal than 5", "higher than or equal to 5".
_EQUALLY = ("{} than or equal to", "{} or equal to", "{} or equal than", "{} than or equal")
_UPWARD = ("greater", "more", "larger", "higher", "bigger", "older")
_DOWNWARD = ("less", "fewer", "smaller", "lower", "younger")

_BEFORE: dict[str, Comparator] = {
    **dict.fromkeys(_MORE, ">"),
    **dict.fromkeys(_LESS, "<"),
    **dict.fromkeys(_LEAST, ">="),
    **dict.fromkeys(_MOST, "<="),
    **dict.fromkeys(_ABOUT, "~"),
    **{phrase.format(word): ">=" for word in _UPWARD for phrase in _EQUALLY},
    **{phrase.format(word): "<=" for word in _DOWNWARD for phrase in _EQUALLY},
}
_BEFORE_LAST = frozenset(phrase.rsplit(" ", 1)[-1] for phrase in _BEFORE)

# Words between the bound and its number that change neither.
_FILLERS = phrase_set(
    """
    a total of, another, an additional, a further, an extra, the, a combined, an average of, a record,
    additional, further, a confirmed, total, of
    """
)
_FILLERS_LAST = frozenset(phrase.rsplit(" ", 1)[-1] for phrase in _FILLERS)
_LAST = _BEFORE_LAST | _FILLERS_LAST
_MOST_WORDS = 5
_LONGEST_WORD = 19

_AFTER: tuple[tuple[re.Pattern[str], Comparator], ...] = (
    (
        re.compile(
            r"(?: or| and) (?:more|above|over|higher|greater|older|up|upwards?|longer)\b"
            r"(?! (?:than|or|an?|to)\b| \d)"
            r"|\+(?!\d)|-plus\b| plus(?=[.,;:!?)]|\n|$)"
        ),
        ">=",
    ),
    (
        re.compile(
            r"(?: or| and) (?:fewer|less|under|below|lower|younger|shorter)\b(?! (?:than|or|an?)\b| \d)"
        ),
        "<=",
    ),
    (re.compile(r" or so\b|-odd\b|-ish\b| or thereabouts\b| give or take\b"), "~"),
    (re.compile(r" and counting\b| at (?:the very )?least(?=[.,;:!?)]|\n|$)"), ">="),
    (re.compile(r" at (?:the (?:very )?)?most(?=[.,;:!?)]|\n|$)"), "<="),
)

# "Talks about two issues" bounds nothing.
_TOPICS = word_set(
    """
    talk talks talked talking speak speaks spoke speaking concern concerns concerned question questions
    information worried worry know knows knew asked think thinks thinking thought hear heard complain
    complained complaints lied warned told reports report story stories book film something debate
    argued controversy doubts what how details revolve revolves revolved turned rallied walked gathered
    look looked way ways all go went goes
    """
)
# "Strewn over 50 acres" is all across them.
_ACROSS = frozenset({"strewn", "scattered", "spread", "sprawled", "sprawling", "dispersed", "distributed"})
_SIGNS: dict[str, Comparator] = {">": ">", "<": "<", ">=": ">=", "<=": "<=", "≥": ">=", "≤": "<="}
_SIGNS |= {"~": "~", "≈": "~", "∼": "~"}
_SIGNS |= {"c.": "~", "ca.": "~", "approx.": "~"}
_SIGN = re.compile(r"(?:[<>] ?=?|[≥≤~≈∼]|\b(?:ca?|approx)\.) {0,2}$")


def before(text: str, at: int) -> tuple[int, Comparator | None]:
    """Where the bounds before a number open and what they say; the outermost that is no "about" wins."""
    sign = _SIGN.search(text, max(0, at - 9), at)
    if sign:
        return sign.start(), _SIGNS[sign.group().replace(" ", "")]
    start = filled = at
    found: Comparator | None = None
    for _ in range(4):
        nearest = _words_before(text, filled, 1)
        last = nearest[0][1] if nearest else ""
        if last not in _LAST:
            break
        words = _words_before(text, filled, _MOST_WORDS)
        first = _longest(words, _BEFORE) if last in _BEFORE_LAST else None
        if first is not None and _compound(text, words, first, at):
            break
        if first is None and start == filled and last in _FILLERS_LAST:
            filler = _longest(words, _FILLERS)
            if filler is None:
                break
            filled = words[filler][0]
            continue
        if first is None or (last in ("about", "around") and first and words[first - 1][1] in _TOPICS):
            break
        if last == "over" and first and words[first - 1][1] in _ACROSS:
            break
        bound = _BEFORE[" ".join(word for _, word in words[first:])]
        found = bound if found in (None, "~") else found
        start = filled = words[first][0]
    return start, found


def _compound(text: str, words: list[tuple[int, str]], first: int, at: int) -> bool:
    """Whether a hyphen joins the bound to what stands around it: "under-21 players", "a 4-under 68"."""
    start, word = words[first]
    glued = first == len(words) - 1 and start + len(word) == at - 1 and text[at - 1] == "-"
    return glued or text[start - 1 : start] == "-"


def after(text: str, end: int) -> tuple[int, Comparator | None]:
    """Where the bound after a number ends and what it says."""
    if text[end : end + 1] in (" ", "-", "+"):
        for pattern, comparator in _AFTER:
            if found := pattern.match(text, end):
                return found.end(), comparator
    return end, None


def _words_before(text: str, end: int, most: int) -> list[tuple[int, str]]:
    """So many words right before an offset, in lower case, one blank or hyphen after each; and where."""
    words: list[tuple[int, str]] = []
    while len(words) < most and end and text[end - 1] in " -":
        at = letters_before(text, end - 1)
        if at == end - 1:
            break
        words.append((at, text[at : end - 1].lower()))
        end = at
    return words[::-1]


def letters_before(text: str, end: int) -> int:
    """Where the run of letters opens that ends at an offset, a long one cut short."""
    near = max(0, end - _LONGEST_WORD)
    at = text.rfind(" ", near, end) + 1 or near
    if text[at:end].isalpha():
        return at
    at = end
    while at > near and text[at - 1].isalpha():
        at -= 1
    return at


def _longest(words: list[tuple[int, str]], known: Container[str]) -> int | None:
    """The number of the word that opens the longest known phrase among those that end the words."""
    for first in range(len(words)):
        if " ".join(word for _, word in words[first:]) in known:
            return first
    return None
