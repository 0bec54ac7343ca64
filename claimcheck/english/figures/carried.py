"""What a bare figure takes from the words around it: what it counts, and what became of the counted.

"Up from 22,000" counts what the figure before it counts, "a garrison of 1,200" a garrison, "of its 310
employees, 180 work days" employees, "three of them" some of the people told of before, with their outcome.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from claimcheck.claims import Quantity
from claimcheck.english.figures.counted import counted
from claimcheck.english.figures.outcomes import is_person
from claimcheck.english.figures.ranges import figure_at
from claimcheck.grammar.scan import Hit

_SENTENCE = re.compile(r"[.!?][”\"’')]*\s+[A-Z“\"]|\n\n|;")
_COMPARED = re.compile(
    r"\b(?:(?:up|down) from|compared (?:with|to)|as against|against|versus|(?:rather|other) than|instead of"
    r"|in contrast (?:with|to)|from|to) [“\"‘]?$",
    re.IGNORECASE,
)
_FROM = re.compile(r"\bfrom $", re.IGNORECASE)
# Figures that are compared are of one order of size.
_MOST_TIMES = 20
_CLOSED = re.compile('[”"’](?= [a-z])')
_OPENED = ("“", '"', "‘")
# Nouns for people (or ships) as a body, which "of" and a number give the size of; own list.
_BODY = re.compile(
    r"\b(?:an?|the|its|their|his|her|whose|this|that) ((?:[a-z]+ )?(?:garrison|force|army|contingent"
    r"|crew|militia|detachment|brigade|battalion|regiment|division|platoon|squadron|fleet|crowd|workforce|staff|team"
    r"|congregation|delegation|population|membership|audience|convoy|flotilla)) of $"
)
_PUT = re.compile(
    r"\b(?:put|puts|putting|estimate[sd]?|estimating|gives?|gave|place[sd]?|set|sets) "
    r"(?:the|their|its|that|this) (?:number|figure|total|tally|count|strength)\b(?: [\w’'-]+){0,4}?"
    r" (?:at|as) [“\"‘]?$"
)
_AT = re.compile(r" a[ts] [“\"‘]?$")
_NUMBER_OF = re.compile(
    r"\b(?:how many|(?:number|total|tally|count) of)(?: (?:the|its|their))?(?= )", re.IGNORECASE
)
_LISTED = re.compile(r", | and |, and ")
_BADLY = re.compile(r" (?:seriously|critically|badly|severely|gravely)\b(?! (?:ill|short|needed))")
_PART = re.compile(r" of (?:(?:the|its|their|his|her|those|these|all|our)(?: [a-z]+)? )?")
_BY = re.compile(r" by | ?[x×] ?")
_FAR = 300
_NEAR = 160
_THEM = re.compile(r" of (?:them|whom)\b")
_SET_OFF = re.compile(
    r"(?:[^,.;:!?\n]{0,70}|, (?:according to )?[^,.;:!?\n]{1,60}),? (?:and |with |but )?(?:[a-z]+ )?"
)
# What opens a partitive: "Of its 310 employees, ", "and of the 40 ships, ".
_PARTITIVES = ("Of ", "and of ", "but of ", "that of ", "; of ")
_OF_ALL = re.compile(
    r"(?:(?:the|its|their|his|her|those|these|all|our|some|about|nearly|more than|roughly) )*(?=\w)"
)
_LIST = re.compile(
    r"\b(counts?|charges?|convictions?|offen[cs]es?|allegations?|cases?|acts?|instances?|breaches) of "
    r"[^.;:!?\n]{1,100}?,? (?:and )?$"
)
_OF_SORT = re.compile(
    r" of (?!(?:the|an?|his|her|its|their|our|my|your|these|those|them|whom|which|us|you|many|all)\b)[a-z]"
)


def whole(text: str, at: int) -> str | None:
    """What the whole counts of which the number at an offset tells a part: "of its 310 employees, "."""
    opened = max(0, at - _NEAR)
    for words in _PARTITIVES:
        of = text.rfind(words, opened, at)
        found = _OF_ALL.match(text, of + len(words)) if of >= 0 else None
        figure = figure_at(text, found.end()) if found else None
        phrase = counted(text, figure.end) if figure else None
        comma = phrase and text.startswith(", ", phrase[1]) and phrase[1] < at
        if phrase and comma and not _SENTENCE.search(text, phrase[1], at):
            return text[phrase[0] : phrase[1]]
    return None


def listed(text: str, at: int, end: int) -> str | None:
    """What a list counts that a number goes on with: "two counts of bribery and " one "of theft"."""
    if not _OF_SORT.match(text, end):
        return None
    found = _LIST.search(text, max(0, at - _NEAR), at)
    return found[1] if found else None


def carried(text: str, hits: Sequence[Hit]) -> Iterator[Hit]:
    """The hits; a bare figure takes what the words and figures around it say that it counts."""
    done: list[Hit] = []
    for number, hit in enumerate(hits):
        after = hits[number + 1] if number + 1 < len(hits) else None
        done.append(_told(text, done, hit, after) if _bare(hit) else hit)
        yield done[-1]


def _bare(hit: Hit) -> bool:
    value = hit.value
    return (
        isinstance(value, Quantity)
        and value.form == "count"
        and value.unit is None
        and value.currency is None
        and (value.low is not None or value.high is not None)
    )


def _told(text: str, before: list[Hit], hit: Hit, after: Hit | None) -> Hit:
    assert isinstance(hit.value, Quantity)
    if hit.value.outcome is None and (them := _THEM.match(text, hit.end)):
        return _some(text, before, hit, them.end())
    if body := _BODY.search(text, max(0, hit.start - 40), hit.start):
        opened = max(body.start(1), before[-1].end if before else 0)
        return hit._replace(start=opened, value=replace(hit.value, unit=body[1]))
    unit = _quoted(text, hit) or _put(text, before, hit)
    if unit:
        return hit._replace(value=replace(hit.value, unit=unit))
    if hit.value.outcome is None and (beside := _beside(text, before[-1] if before else None, hit, after)):
        return beside
    like = _alike(text, before, hit, after) if hit.value.outcome is None else None
    return _as(hit, like) if like else hit


def _beside(text: str, last: Hit | None, hit: Hit, after: Hit | None) -> Hit | None:
    """The figure as one of a list of ages, as the worst hurt, as a part of the next or a side of a size."""
    assert isinstance(hit.value, Quantity)
    old, new = (each.value if each and isinstance(each.value, Quantity) else None for each in (last, after))
    if last and old and old.form == "age" and _LISTED.fullmatch(text, last.end, hit.start):
        return _as(hit, old)._replace(rule="age") if 0 < (hit.value.low or 0) <= 120 else None
    if last and old and old.outcome == "wounded" and _BADLY.match(text, hit.end):
        return _as(hit, old) if _SET_OFF.fullmatch(text, last.end, hit.start) else None
    if not (after and new) or new.form not in ("measure", "count") or new.outcome:
        return None
    if after.rule == "count" and _PART.fullmatch(text, hit.end, after.start):
        return hit._replace(value=replace(hit.value, unit=new.unit))
    return _as(hit, new)._replace(rule=after.rule) if _BY.fullmatch(text, hit.end, after.start) else None


def _as(hit: Hit, like: Quantity) -> Hit:
    """The hit as a figure of the same kind as another."""
    assert isinstance(hit.value, Quantity)
    value = replace(hit.value, unit=like.unit, form=like.form, currency=like.currency, outcome=like.outcome)
    return hit._replace(value=value, rule="casualties" if like.outcome else hit.rule)


def _some(text: str, before: list[Hit], hit: Hit, end: int) -> Hit:
    """Some of the people told of before: what they are, if it is said, and what became of them."""
    whole = before[-1] if before else None
    like = whole.value if whole else None
    if whole is None or not isinstance(like, Quantity) or like.form != "count":
        return hit
    if like.outcome is None or not _SET_OFF.fullmatch(text, whole.end, hit.start):
        return hit
    phrase = counted(text, end)
    unit = text[phrase[0] : phrase[1]] if phrase and is_person(text[phrase[0] : phrase[1]]) else like.unit
    told = _as(hit, replace(like, unit=unit))
    return told._replace(end=phrase[1] if phrase and unit is not like.unit else end)


def _quoted(text: str, hit: Hit) -> str | None:
    """What a quoted figure counts whose noun stands after the quotation: “30-odd thousand” soldiers."""
    closed = _CLOSED.match(text, hit.end)
    if closed is None or text[hit.start - 1 : hit.start] not in _OPENED:
        return None
    phrase = counted(text, closed.end())
    return text[phrase[0] : phrase[1]] if phrase else None


def _put(text: str, before: list[Hit], hit: Hit) -> str | None:
    """What is counted where someone puts "the number" at a figure: what was numbered or asked for last."""
    if not _AT.search(text, max(0, hit.start - 5), hit.start):
        return None
    opened = max(text.rfind("\n\n", max(0, hit.start - _FAR), hit.start), hit.start - _FAR, 0)
    if not _PUT.search(text, max(0, hit.start - 80), hit.start):
        return None
    phrase = None
    for found in _NUMBER_OF.finditer(text, opened, hit.start):
        phrase = counted(text, found.end()) or phrase
    if phrase:
        return text[phrase[0] : phrase[1]]
    units = map(_unit, takewhile(lambda each: each.start >= opened, reversed(before)))
    return next((unit for unit in units if unit), None)


def _unit(hit: Hit) -> str | None:
    value = hit.value
    return value.unit if isinstance(value, Quantity) and value.form == "count" else None


def _alike(text: str, before: list[Hit], hit: Hit, after: Hit | None) -> Quantity | None:
    """The figure that a bare one is compared with: the nearest in size of its sentence."""
    compared = _COMPARED.search(text, max(0, hit.start - 20), hit.start)
    if compared is None:
        return None
    words = compared.group().lower()
    if words.startswith("from"):
        later = after if after and text[hit.end : after.start] == " to " else None
        return later.value if later and isinstance(later.value, Quantity) and _size(hit, later) else None
    near = list(takewhile(lambda each: hit.start - each.end < _NEAR, reversed(before)))[::-1]
    if words.startswith("to"):
        near = near[-1:]
        if not near or not _FROM.search(text, max(0, near[0].start - 6), near[0].start):
            return None
    sized = [
        (size, each)
        for each in near
        if (size := _size(hit, each)) and not _SENTENCE.search(text, each.end, hit.start)
    ]
    best = min(sized, key=lambda pair: pair[0], default=None)
    return best[1].value if best and isinstance(best[1].value, Quantity) else None


def _size(hit: Hit, other: Hit) -> float | None:
    """How many times one figure is the other; None where they are no figures of one order, or both bare."""
    one, two = hit.value, other.value
    if not (isinstance(one, Quantity) and isinstance(two, Quantity)) or two.form in (
        "age",
        "score",
        "ordinal",
        "ratio",
    ):
        return None
    low, high = sorted(abs(value.low if value.low is not None else value.high or 0) for value in (one, two))
    bare = two.unit is None and two.outcome is None and two.currency is None
    return high / low if low and not bare and high / low <= _MOST_TIMES else None
