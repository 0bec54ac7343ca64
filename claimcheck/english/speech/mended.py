"""Quotations whose closing mark was forgotten, ended where their attribution begins."""

import re
from collections.abc import Sequence
from dataclasses import replace

from claimcheck.draft import Span
from claimcheck.grammar.pairs import Quoted

_VERB = (
    r"(?:said|says|told|tells|added|adds|wrote|writes|asked|asks|replied|tweeted|posted|warned|warns|explained"
    r"|recalled|argued|insisted|claimed|announced|testified|shouted)"
)
_NAME = r"[A-Z][\w.’'-]*+(?: (?:[A-Z][\w.’'-]*+|of|the|de|van|von|al)){0,5}+"
_SET_OFF = r"(?:, [^,.;:\n]{1,60},)?"
# "We wait, Ana Marin said", "We wait, said the mayor".
_ATTRIBUTED = re.compile(rf"[,!?…](?= (?:{_NAME}{_SET_OFF} {_VERB}|{_VERB} (?:{_NAME}|the |an? ))\b)")
# The same with a pronoun, which the words themselves may hold where they go on in the next paragraph.
_BY_PRONOUN = re.compile(rf"[,!?…](?= (?:(?:he|she|they|it) {_VERB}|{_VERB} (?:he|she|they|it))\b)")


def mended(text: str, stretches: Sequence[Quoted]) -> list[Quoted]:
    """The stretches, each that nothing closes cut before an attribution in it."""
    found: list[Quoted] = []
    cut = False
    for number, stretch in enumerate(stretches):
        following = stretches[number + 1] if number + 1 < len(stretches) else None
        own = replace(stretch, resumes=False) if cut and stretch.resumes else stretch
        end = None if own.closed else _end(text, own, goes_on=following is not None and following.resumes)
        cut = end is not None
        found.append(own if end is None else replace(own, end=end, outer=Span(own.outer.start, end)))
    return found


def _end(text: str, stretch: Quoted, *, goes_on: bool) -> int | None:
    """Where the attribution inside a stretch cuts it, after its comma; None where there is none."""
    place = _ATTRIBUTED.search(text, stretch.start, stretch.end)
    if place is None and not goes_on:
        place = _BY_PRONOUN.search(text, stretch.start, stretch.end)
    return place.end() if place and place.start() > stretch.start else None
