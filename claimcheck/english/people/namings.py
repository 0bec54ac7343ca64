"""Names with what stands beside them: "US Senator Ann Lee", "Mr. Roe", "Jane Roe, the mayor,".

A titled name is read from its own sentence alone. Offsets are those of `Prose.text`.
"""

import re
from collections.abc import Container
from typing import Literal, NamedTuple

from claimcheck.draft import Span
from claimcheck.english.lexicon import lexicon
from claimcheck.english.people.appositions import role_after, role_before
from claimcheck.english.people.capitals import Token, runs
from claimcheck.english.people.cores import NOBODY, SITES, core, headed, is_kind, is_place, length
from claimcheck.english.people.given import is_given
from claimcheck.english.people.nationalities import COUNTRIES, PEOPLES
from claimcheck.english.people.places import BODIES
from claimcheck.english.people.roles import FIELDS, HONORIFICS, POSTNOMINALS
from claimcheck.english.people.titles import (
    ROLES,
    after_complement,
    after_titles,
    completes_office,
    is_short_rank,
    is_title,
    ranking_opening,
    title_opening,
    trade_opening,
)
from claimcheck.grammar.scan import Scan

# Roles that an adjective or verb looks like: "a major Warhol donor".
_ADJECTIVES = lexicon(
    """
    major general private principal official forward crown mp pm count fellow model host guard head
    executive chair representative champion star metropolitan miner counterpart second minor
    """
)
_AFTER_OFFICE = frozenset({"of ", "or ", "to ", "he "})
# "Her Royal Highness Princess Ann", "His Honour Judge Roe".
_MAJESTY = re.compile(
    r"\b(?:His|Her|Their)(?: (?:Royal|Serene|Imperial|Grace|Honour|Honor|Worship|Majest(?:y|ies)"
    r"|Highness(?:es)?|Excellency|Holiness|Eminence|Lordship|Ladyship))+(?= )"
)
_LONGEST_ADDRESS = 30
_LONGEST_HEADING = 160
_SHORTEST_HEADING = 5
_SHORT_WORD = 3


_SET_OFF = frozenset({", ", " ("})
# Letters set off by a comma: "Jane Roe, QC,".
_LETTERS = re.compile(r", ([KQ]C|SC|ME?P|MSP|MLA|TD)(?=[,.;)]|$)", re.MULTILINE)


class Naming(NamedTuple):
    """A stretch that may name somebody: `name` alone, `whole` with its title, the `title` as printed.

    `keys` are the words of the name in lower case; `honorific` is a form of address before it ("mr").
    `form` says where the title stands: before the name, set off before it or set off after it by a comma, or
    as letters after it.
    """

    name: Span
    whole: Span
    keys: tuple[str, ...]
    title: str | None = None
    form: Literal["before", "comma", "after", "letters"] = "before"
    honorific: str | None = None


def namings(scan: Scan) -> tuple[Naming, ...]:
    """Whatever may name a person, titled or not, in order; places and bodies are mostly left out."""
    return scan.once(_namings)


def _namings(scan: Scan) -> tuple[Naming, ...]:
    headings = _headings(scan)
    titled = after_titles(scan.words)
    found = []
    for run in runs(scan.text, NOBODY):
        start = run[0].start
        while headings and headings[-1].end <= start:
            headings.pop()
        heading = bool(headings) and headings[-1].start <= start
        if len(run) == 1 and not heading and start not in titled and _is_bare(scan.text, run[0]):
            naming = _alone(run[0])
        else:
            naming = _naming(scan, run, titled, heading=heading)
        if naming:
            found.append(naming)
    return tuple(found)


def _is_bare(text: str, token: Token) -> bool:
    """Whether no office, comma or bracket stands beside a word."""
    before, after = text[token.start - 3 : token.start], text[token.end : token.end + 2]
    return after not in _SET_OFF and before not in _AFTER_OFFICE and before[1:] != ", "


def _alone(token: Token) -> Naming | None:
    """What a single word names that nothing stands beside."""
    keys = (token.key,)
    span = Span(token.start, token.end)
    return Naming(span, span, keys) if core(keys, ()) == (0, 1) and not is_place(keys) else None


def _headings(scan: Scan) -> list[Span]:
    """The lines in which nearly every word has a capital, the last one first."""
    found = []
    for line in reversed(scan.prose.lines):
        if line.end - line.start > _LONGEST_HEADING or scan.text[line.end - 1] in '.?!”"':
            continue
        words = scan.text[line.start : line.end].split()
        small = sum(word[0].islower() and len(word) > _SHORT_WORD for word in words)
        if len(words) >= _SHORTEST_HEADING and small * 8 <= len(words):
            found.append(Span(line.start, line.end))
    return found


def _naming(scan: Scan, run: list[Token], titled: Container[int], *, heading: bool) -> Naming | None:
    """What a run names; `titled` are the places where a word of a title stands before."""
    keys = tuple([token.key for token in run])
    first, last = core(keys, _short_ranks(scan.text, run) if len(run) > 1 else ())
    start = run[0].start
    if first == 0 and scan.text[start - 3 : start] in _AFTER_OFFICE and not is_given(keys[0]):
        before = scan.words.at(start) - 1
        if completes_office(scan.words, before) and (first := after_complement(keys)):
            last = first + length(keys[first:], titled=is_title(keys[first - 1]))
    if heading:
        first, last = headed(keys, first, last)
    if first == last:
        return None
    letters = run[last] if last < len(run) and _is_letters(scan.text, run[last]) else None
    opening = _opening(scan, run[first:last], titled)
    naming = _titled(scan, run[first:last], opening, letters)
    has_title = bool(naming.title or naming.honorific)
    if last < len(run) and keys[last] in BODIES and not (has_title and is_given(keys[first])):
        return None
    if has_title and last - first == 1 and last < len(run) and keys[last] in SITES:
        return None
    if has_title:
        return None if _is_nation(naming) or _is_shouted(naming) else naming
    return None if is_place(naming.keys) else naming


def _short_ranks(text: str, run: list[Token]) -> tuple[int, ...]:
    """The indices of the tokens that are police ranks before a name."""
    return tuple(
        [
            number
            for number in range(len(run) - 1)
            if is_short_rank(text, run[number].start, run[number + 1].start)
        ]
    )


def _is_nation(naming: Naming) -> bool:
    """Whether the name is a country, a people or a field: "Captain America", "... of Veterans Affairs"."""
    first = naming.keys[0]
    nation = all(key in COUNTRIES or key in PEOPLES for key in naming.keys)
    return (nation or first in FIELDS) and not is_given(first)


def _is_shouted(naming: Naming) -> bool:
    """Whether a title is written in capitals only, as in a headline, and no given name follows."""
    title = naming.title or ""
    return len(title) > _SHORT_WORD and title.isupper() and not is_given(naming.keys[0])


def _is_letters(text: str, token: Token) -> bool:
    return token.key in POSTNOMINALS and text[token.start : token.end].isupper()


def _titled(scan: Scan, name: list[Token], opening: int | None, letters: Token | None) -> Naming:
    """The name with the titles that stand beside it, if any.

    `opening` is the number of the first word of the title before it, `letters` are those after it ("KC").
    """
    text, start, end = scan.text, name[0].start, name[-1].end
    span = Span(start, end)
    naming = Naming(span, span, tuple([token.key for token in name]))
    if opening is not None and text[start - 2] == ",":
        naming = _set_off(scan, naming, start, opening)
    elif opening is not None:
        naming = _with_title(scan, naming, scan.words.starts[opening])
        address = scan.words.starts[opening]
        if naming.honorific and not naming.title and text[address - 2 : address] == ", ":
            office = title_opening(text, scan.words, address)
            naming = naming if office is None else _set_off(scan, naming, address, office)
    after = text[end : end + 2]
    found = _LETTERS.match(text, end) if after == ", " else None
    held = Span(letters.start, letters.end) if letters else Span(*found.span(1)) if found else None
    if held:
        span = Span(start, held.end)
        naming = _with_more(naming, text[held.start : held.end], held.end, "letters")
        after = text[held.end : held.end + 2]
    if after in _SET_OFF and naming.form != "comma" and (role := role_after(scan, span)):
        return _with_more(naming, role.title, role.whole.end, "after")
    return naming


def _opening(scan: Scan, name: list[Token], titled: Container[int]) -> int | None:
    """The number of the first word of the title, or of the nationality, right before a name."""
    start = name[0].start
    opening = None
    if start in titled or scan.text[start - 2 : start] == ", ":
        opening = title_opening(scan.text, scan.words, start)
    if opening is None and len(name) > 1:
        before = scan.text[start - 2 : start]
        if before[:1].isdigit() or before == "e ":
            opening = ranking_opening(scan.text, scan.words, start)
        if opening is None and is_given(name[0].key):
            opening = _nation_before(scan, start)
            return trade_opening(scan.text, scan.words, start) if opening is None else opening
    return opening


def _set_off(scan: Scan, naming: Naming, start: int, opening: int) -> Naming:
    """The naming with the role from word number `opening` to the comma before its words at `start`."""
    found = role_before(scan, Span(start, naming.name.end), opening)
    return naming._replace(whole=found.whole, title=found.title, form="comma") if found else naming


def _with_more(naming: Naming, title: str, end: int, form: Literal["after", "letters"]) -> Naming:
    """The naming with a title after its name, which ends at an offset."""
    whole = Span(naming.whole.start, end)
    if naming.title:
        return naming._replace(whole=whole, title=f"{naming.title}, {title}")
    return naming._replace(whole=whole, title=title, form=form)


def _nation_before(scan: Scan, start: int) -> int | None:
    """The number of the nationality or party right before a name: "German Angela Roe"."""
    number = scan.words.at(start) - 1
    if number < 0 or not is_kind(scan.words.words[number]):
        return None
    first = scan.words.starts[number]
    adjacent = start - first == len(scan.words.words[number]) + 1
    return number if adjacent and scan.text[first].isupper() else None


def _with_title(scan: Scan, naming: Naming, start: int) -> Naming:
    """The naming with the words before it as its title, or as its form of address."""
    if address := _MAJESTY.search(scan.text, max(0, start - _LONGEST_ADDRESS), naming.name.start):
        start = address.start() if address.end() >= start else start
    title = scan.text[start : naming.name.start].strip()
    rest, _, last = title.rpartition(" ")
    honorific = last.lower().rstrip(".")
    if honorific in HONORIFICS:
        title = rest if rest.rpartition(" ")[2].lower().rstrip(".") in ROLES or " for " in rest else ""
    else:
        honorific = ""
    if title.islower() and title in _ADJECTIVES:
        return naming
    whole = Span(start, naming.name.end) if title else naming.whole
    return naming._replace(whole=whole, title=title or None, honorific=honorific or None)
