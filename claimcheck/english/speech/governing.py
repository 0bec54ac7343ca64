"""Which reporting verb of a sentence governs a quotation in it."""

from bisect import bisect_left
from collections.abc import Sequence

from claimcheck.english.people.roles import OFFICES, RELATIONS
from claimcheck.english.speech.closed import (
    AUXILIARIES,
    BE,
    DAYS,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    is_adverb,
    is_date_word,
)
from claimcheck.english.speech.frames import DASHES, QUOTE, Frame
from claimcheck.english.speech.openings import opening
from claimcheck.english.speech.phrases import after
from claimcheck.english.speech.reporting import CUES, SAID_THINGS, WEAK
from claimcheck.english.speech.subjects import Report
from claimcheck.english.speech.tags import tag

# How far, in words, a reporting verb reaches within its sentence.
_REACH = 80
_LONGEST_HEAD = 6
_LONGEST_TAG = 12
_CONCEDING = frozenset({"while", "although", "though"})
_SUBORDINATING = frozenset(
    {"after", "when", "while", "as", "although", "though", "because", "since", "before"}
)
_PASSIVE = frozenset({"known", "sold", "seen", "such", "well", "just", "soon", "far", "much", "same", "was"})
# What may stand between a thing and the colon after it without a verb: "Her advice to parents:".
_BARE = frozenset({":", ",", "("}) | PREPOSITIONS
_OWNERS = frozenset({"his", "her", "their", "its"})
_LOOSE = frozenset({",", "that", ":", "…", "("}) | DASHES
# What stands before a name in quotation marks that nobody speaks.
_ALIASES = frozenset({"name", "nickname", "moniker", "pseudonym", "username", "alias", "handle"})


def governing(frame: Frame, token: int, found: Sequence[Report], ending: str) -> Report | None:
    """The report that a quotation belongs to; `ending` is the quotation's last character.

    A verb that touches the words from the right comes first, unless one introduces them from the left; then
    the nearest before them, then one that closes the sentence, last the clause that ends in a colon.
    """
    if frame.word(token - 1) in _ALIASES:
        return None
    if (frame.titled or not _is_sentence(frame)) and (speaker := _headed(frame, token)):
        return speaker
    found = _near(found, token)
    for report in found:
        if report.noun and report.cue == token + 1 and report.last == token:
            return report
    left = _before(frame, token, found)
    return (
        _beside(frame, token, found, left, ending)
        or tag(frame, token, found, ending)
        or _leading(frame, token, left)
        or _closing(frame, token, found)
        or colon(frame, token)
        or left
        or _going_on(frame, token, found)
        or framing(frame, token)
    )


def _going_on(frame: Frame, token: int, found: Sequence[Report]) -> Report | None:
    """The tag that parts a quotation from what it goes on with: '"...," Roe deadpanned, "..."'."""
    near = range(token - 1, max(-1, token - _LONGEST_TAG), -1)
    earlier = next((at for at in near if frame.words[at] == QUOTE), None)
    if earlier is None or not frame.closes_with_comma(earlier):
        return None
    told = tag(frame, earlier, found, ",")
    return told if told and _loose(frame, told.right, token) else None


def _beside(
    frame: Frame, token: int, found: Sequence[Report], left: Report | None, ending: str
) -> Report | None:
    """The report that touches a quotation from the right, or the one to its left that still owns it."""
    right = next((report for report in found if report.left > token), None)
    if right is None or not _touches(frame, token, right, ending):
        return None
    introduced = left is not None and _loose(frame, left.right, token) and ending not in ",?!"
    return left if introduced or (left and _is_own(frame, left, right)) else right


def _leading(frame: Frame, token: int, left: Report | None) -> Report | None:
    """The report before a quotation unless its verb is weak, or hangs on a clause that ends in a colon."""
    if left and frame.word(token - 1) == ":" and _is_subordinate(frame, left, token):
        return colon(frame, token) or left
    return left if left and frame.words[left.cue] not in WEAK else None


def _is_subordinate(frame: Frame, left: Report, token: int) -> bool:
    """Whether a clause before a colon only hangs on another: "a name for the hours when he texts:"."""
    if frame.word(left.first - 1) in _SUBORDINATING:
        return True
    return frame.word(left.last) in {"who", "which", "that"} and "," in frame.words[left.right : token]


def _is_own(frame: Frame, left: Report, right: Report) -> bool:
    """Whether words belong to a clause before the main one: 'After Roe told them "...," Poe wrote that'."""
    opens = frame.word(left.first - 1) in _SUBORDINATING and not left.noun
    return opens and frame.word(right.right) not in {"", ",", ".", ";"} | PREPOSITIONS | DAYS


def _near(found: Sequence[Report], token: int) -> Sequence[Report]:
    """The reports close to a quotation; they are in the order of their cues."""
    first = bisect_left(found, token - _REACH, key=lambda report: report.cue)
    return found[first : bisect_left(found, token + _REACH, key=lambda report: report.cue)]


def _before(frame: Frame, token: int, found: Sequence[Report]) -> Report | None:
    """The nearest report before a quotation: no weak verb and no noun where a stronger one came first."""
    held: Report | None = None
    for report in found:
        by_agent = report.inverted and report.first > token
        opens = report.first > token and _opens(frame, report.cue)
        if report.cue >= token or (report.right > token and not by_agent and not opens):
            continue
        if held and _is_reduced(frame, report, token):
            continue
        weak = frame.words[report.cue] in WEAK and held is not None and not held.noun
        weak = weak and not (held and _concedes(frame, held, report))
        weak = weak and not (report.right < token and frame.words[token - 1] == "as")
        weak = weak and not (report.right == token and "who" in frame.words[report.last : report.cue])
        aside = report.noun and held is not None and not _introduces(frame, report, token)
        if not weak and not aside:
            held = report
    return held


def _concedes(frame: Frame, held: Report, report: Report) -> bool:
    """Whether a clause before the main one reports: "While he admitted delays, Roe noted"."""
    return held.left == 1 and frame.words[0] in _CONCEDING and "," in frame.words[held.right : report.left]


def _opens(frame: Frame, cue: int) -> bool:
    """Whether a participle opens the sentence: "Calling it", "After saying it was"."""
    return CUES.get(frame.words[cue]) == "ing" and (cue == 0 or (cue == 1 and frame.words[0] in PREPOSITIONS))


def _is_reduced(frame: Frame, report: Report, token: int) -> bool:
    """Whether a participle only narrows the subject of the words: 'tweets accusing her are "..."'."""
    hangs = report.last == report.cue and CUES.get(frame.words[report.cue]) == "ing" and not report.noun
    return hangs and report.right < token - 1 and frame.words[token - 1] in BE


def _introduces(frame: Frame, report: Report, token: int) -> bool:
    """Whether a thing said leads to the words: 'the claim that "..."', 'her reply: "..."'."""
    if frame.word(report.cue_end) == "that":
        return True
    return frame.word(token - 1) in {",", ":"} and _loose(frame, report.right, token)


def _touches(frame: Frame, token: int, report: Report, ending: str) -> bool:
    """Whether nothing but a comma or an adverb stands between a quotation and its report."""
    if report.noun or (report.quoting is None and CUES.get(frame.words[report.cue]) == "ing"):
        return False
    between = frame.words[token + 1 : report.left]
    first = report.left
    bare = not (frame.is_name(first) or frame.words[first] in DETERMINERS or frame.words[first] in PRONOUNS)
    if bare and not between and ending not in ",.?!…—-" and not report.inverted:
        return False
    if between[:1] in (["is"], ["was"]):
        return between[1:] in (["how"], ["what"])  # "'A farce' was how Marin put it"
    return all(word in _LOOSE or is_adverb(word) for word in between)


def _loose(frame: Frame, first: int, token: int) -> bool:
    return all(word in _LOOSE for word in frame.words[first:token])


def _closing(frame: Frame, token: int, found: Sequence[Report]) -> Report | None:
    """A report after a comma that ends the sentence: '..., the ministry said'."""
    for report in found:
        if report.left <= token or report.noun or frame.words[report.left - 1] not in {",", QUOTE, "as"}:
            continue
        if frame.word(report.right) not in {"as", "that", QUOTE}:
            return report
    return None


def colon(frame: Frame, token: int) -> Report | None:
    """The subject of a clause that ends in a colon before a token, whatever its verb."""
    if frame.word(token - 1) != ":":
        return None
    start = token - 1
    lowest = max(0, token - _REACH)
    while start > lowest and frame.words[start - 1] not in {",", ";", ":", QUOTE}:
        start -= 1
    for at in (start, lowest):
        first, last = opening(frame, at, token - 1)
        if first < last and not _can_speak(frame, first) and (at == start > lowest or last == first + 1):
            continue  # "Roe, behind her, disagreed:", "Then, more quietly:"
        if owner := _owner(frame, first, last, token - 1):
            return owner
        if first < last and frame.word(at) not in PREPOSITIONS and frame.word(last) not in SAID_THINGS:
            return Report(token - 1, token, first, last)
    return None


def _can_speak(frame: Frame, first: int) -> bool:
    word = frame.words[first]
    return frame.is_name(first) or word in DETERMINERS or word in PRONOUNS or word.endswith(("s", "n", "r"))


def _owner(frame: Frame, first: int, last: int, end: int) -> Report | None:
    """Whose the thing before a colon is, where nothing but an aside stands between: 'Her verdict: "..."'."""
    if first == last or frame.words[last - 1] in OFFICES | RELATIONS or frame.word(last) not in _BARE:
        return None
    verbal = any(
        frame.words[at] in AUXILIARIES | BE or frame.words[at] in PRONOUNS for at in range(last, end)
    )
    at = next((at for at in range(last - 2, first - 1, -1) if _owns(frame, at)), None)
    if at is None or verbal:
        return None
    return Report(last - 1, last, first if frame.words[at] not in _OWNERS else at, at + 1, noun=True)


def _owns(frame: Frame, at: int) -> bool:
    return frame.words[at] in _OWNERS or frame.words[at].endswith(("'s", "’s", "s'", "s’"))


def framing(frame: Frame, token: int) -> Report | None:
    """The source of a quotation that no verb of saying governs, by the frame of its sentence.

    "Marin: Rates 'too low'", "'Too low': Marin", "For Marin, it is ...", "Marin admires him as a ...".
    """
    return _headed(frame, token) or _credited(frame, token) or _viewed(frame) or _cast(frame, token)


def _is_sentence(frame: Frame) -> bool:
    """Whether a full stop or the like closes a frame."""
    return frame.text[frame.ends[-1] : frame.ends[-1] + 1] in {".", "!", "?"}


def _headed(frame: Frame, token: int) -> Report | None:
    """The name that opens a headline before a colon, with what it speaks on left out."""
    end = next((at for at in range(1, min(token, _LONGEST_HEAD)) if frame.words[at] == ":"), 0)
    on = next((at for at in range(1, end) if frame.words[at] in {"on", "to"}), end)
    if not on or not all(_names(frame, at) for at in range(on)):
        return None
    return Report(end, end + 1, 0, on)


def _credited(frame: Frame, token: int) -> Report | None:
    """The name that closes a headline after the words and a colon."""
    if token or frame.word(1) != ":":
        return None
    on = next((at for at in range(3, len(frame.words)) if frame.words[at] == "on"), len(frame.words))
    named = 2 < on <= _LONGEST_HEAD and all(_names(frame, at) for at in range(2, on))
    return Report(1, 2, 2, on, inverted=True) if named else None


def _names(frame: Frame, at: int) -> bool:
    word = frame.words[at]
    return word not in SAID_THINGS and word.isalpha() and (frame.is_name(at) or word in OFFICES)


def _viewed(frame: Frame) -> Report | None:
    """The person for whom the sentence says something is so: "For Ana Marin, the mayor, it was ..."."""
    first = 1 + (frame.word(1) == "the")
    if frame.word(0) not in {"for", "to"} or not frame.is_name(first) or is_date_word(frame.word(first)):
        return None
    last = after(frame, 1)
    return Report(0, 1, 1, last) if frame.word(last) == "," else None


def _cast(frame: Frame, token: int) -> Report | None:
    """The subject that takes somebody "as" what the words say."""
    at = token - 1 if frame.word(token - 1) == "as" else token - 2
    if at < 3 or frame.words[at] != "as" or (at < token - 1 and frame.words[token - 1] not in {"a", "an"}):
        return None
    start = max(
        (stop + 1 for stop in range(max(0, at - _REACH), at) if frame.words[stop] in {";", ":"}), default=0
    )
    first, last = opening(frame, start, at)
    named = frame.is_name(last - 1) or frame.word(first) in PRONOUNS
    active = not frame.words[at - 1].endswith("ed") and frame.words[at - 1] not in _PASSIVE
    spoken = first < last < at - 1 and named and active
    return Report(at, at + 1, first, last) if spoken else None
