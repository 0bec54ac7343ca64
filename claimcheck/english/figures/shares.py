"""Parts of a whole: "two-thirds of voters", "half the money", "one in five Americans", "two to one"."""

import re

from claimcheck.claims import Form, Number, Quantity
from claimcheck.english.figures.amounts import Amount
from claimcheck.english.figures.counted import counted, single
from claimcheck.english.figures.idioms import lasts
from claimcheck.english.figures.ranges import figure_at
from claimcheck.english.figures.units import MEASURES, TIME
from claimcheck.grammar.scan import Hit

OUT_OF = r"(?:-out-of-|-in-|-of-(?=\d)| out of(?: every)? | in(?: every)? | of every | of (?=100?\b))"
FRACTION = r" (?:of )?(?:(?:the|its|their|his|her|our|my|your|those|these|all|that|this) )*"
_OUT_OF = re.compile(OUT_OF)
_TO_ONE = re.compile(r"(?:-to-| to )one\b(?![- ](?:hundred|thousand|million|billion)\b)")
_OVER = re.compile(r" over ")
_FOR = re.compile(r"(?:-for-|(?<=\d):)(?=\d{1,2}\b|one\b|two\b|three\b|four\b|five\b|ten\b)(?!\d\d[\w:])")
_RATIO = re.compile(r"\b(?:ratios?|odds|split|proportions?|rights issue|offering|leverage)\b")
_NEAR = 50
_ENDS = re.compile(r"[.,;:!?)”’\"]|\n|$")
_OF_POINT = re.compile(
    r"(?: (?:of )?(?:an?|one|1) |[- ])((?:percentage[- ]|basis[- ])?point|per ?cent)\b(?! of view)"
)
_PARTED = "|".join(sorted(word for word in {*MEASURES, "cup"} if word[-1] != "s"))
_OF_MEASURE = re.compile(rf"(?: (?:of )?an? |[- ])({_PARTED})\b(?! of (?:view|the)\b)")
_OF = re.compile(FRACTION)
# "A third country" is another one; "a third of them" and "by a third" are shares.
_GOES_ON = re.compile(
    r" (?!(?:of|the|as|more|less|in|from|since|to|on|by|and|or|was|were|are|is|said|have|had|do|did|would"
    r"|could|think|believe|say|want|agree|disagree|support|oppose|favou?r)\b"
    r"|[a-z]+ed(?:[.,;\n]|$| (?:by|to|in|the|with|from|that|of|on|at)\b))\w|-[a-z]"
)


def ratio(text: str, amount: Amount) -> Hit | None:
    """So many out of so many: "one in five Americans", "nine out of 10", "four to one"."""
    if amount.low is not None and (one := _TO_ONE.match(text, amount.end)):
        return _hit(amount, one.end(), 1, None)
    if told := _over(text, amount) or _so_many_for(text, amount):
        return told
    link = _OUT_OF.match(text, amount.end)
    whole = figure_at(text, link.end()) if link else None
    part = amount.low if amount.low is not None else amount.high
    if link is None or whole is None or part is None or not 0 < part < whole.value:
        return None
    year = whole.value > 1000 and "," not in text[link.end() : whole.end] and whole.scale == 1
    if link.group() == " in " and (year or lasts(text, whole.end)):
        return None
    phrase = counted(text, whole.end, several=False)
    unit = text[phrase[0] : phrase[1]] if phrase else None
    amount, end = amount.closed(text, phrase[1] if phrase else whole.end)
    return _hit(amount, end, whole.value, unit)


def _over(text: str, amount: Amount) -> Hit | None:
    """A fraction read out: "one over twenty"."""
    over = _OVER.match(text, amount.end)
    whole = figure_at(text, over.end()) if over else None
    if whole is None or amount.low is None or not 0 < abs(amount.low) < whole.value:
        return None
    return _hit(amount, whole.end, whole.value, None) if _ENDS.match(text, whole.end) else None


def _so_many_for(text: str, amount: Amount) -> Hit | None:
    """So many for so many, where a word nearby says so: "a ratio of 3:1", "a five-for-two split"."""
    link = _FOR.match(text, amount.end)
    whole = figure_at(text, link.end()) if link else None
    if not whole or not whole.value or not _RATIO.search(text, max(0, amount.at - _NEAR), whole.end + _NEAR):
        return None
    return _hit(amount, whole.end, whole.value, None)


def share(text: str, amount: Amount) -> Hit | None:
    """A fraction in words, with what it is a part of."""
    part = amount.low if amount.low is not None else amount.high
    if part is None or not 0 < part < 1:
        return None
    if found := _OF_POINT.match(text, amount.end):
        form: Form = "count" if found[1] == "point" else "percentage"
        value = Quantity(amount.low, amount.high, amount.comparator, found[1], form)
        return Hit(amount.start, found.end(), value, form)
    if found := _OF_MEASURE.match(text, amount.end):
        amount, end = amount.closed(text, found.end())
        value = Quantity(amount.low, amount.high, amount.comparator, found[1], "measure")
        return Hit(amount.start, end, value, "measure")
    word = text[amount.at : amount.end].split(" ", 1)[0].lower()
    named = (
        text[amount.at].isdigit()
        or (word[0] == "." and text.startswith("-", amount.end))
        or (word == "one" and text.startswith("-", amount.end))
    )
    if named or (word == "a" and amount.start == amount.at and _GOES_ON.match(text, amount.end)):
        return None
    of = _OF.match(text, amount.end)
    phrase = (
        (counted(text, of.end() - 1) or single(text, of.end() - 1)) if of and len(of.group()) > 1 else None
    )
    if phrase and text[phrase[0] : phrase[1]].endswith(("’s", "'s")):
        phrase = None
    if phrase and text[phrase[0] : phrase[1]].lower() in TIME:
        return None
    unit = text[phrase[0] : phrase[1]] if phrase else None
    return _hit(amount, phrase[1] if phrase else amount.end, 1, unit)


def _hit(amount: Amount, end: int, whole: Number, unit: str | None) -> Hit:
    low, high = (None if part is None else part / whole for part in (amount.low, amount.high))
    return Hit(amount.start, end, Quantity(low, high, amount.comparator, unit, "ratio"), "ratio")
