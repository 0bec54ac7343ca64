"""Mentions: the quantities, dates, quotations, titles and superlatives of a text, each with a typed value.

Each module of this folder is a detector: `TYPE` names its mentions, `AFTER` the types it must know first,
`RULES` are its rules with their examples, `find(scan)` yields hits in order that do not overlap, and
`reading(value)` prints a value in one short line. No detector needs a model or the network.
"""

from datetime import date
from functools import cache
from hashlib import sha256
from types import ModuleType

from claimcheck import plugins
from claimcheck.claims import Context, Mention, MentionType
from claimcheck.collector import uncollected
from claimcheck.draft import Block, BlockKind, Draft, Origin
from claimcheck.grammar.scan import Hit, Scan, Words
from claimcheck.paragraphs import paragraphs
from claimcheck.prose import Prose, prose
from claimcheck.report import Evidence
from claimcheck.sentences import sentences


def detect(text: str, published: date | None = None) -> list[Mention]:
    """All mentions of a plain text, in order, in code points of it; every paragraph counts as copy."""
    return evidence(plain(text, published)).seen


def plain(text: str, published: date | None = None) -> Draft:
    """A plain text as a draft that is copy throughout."""
    origin = Origin("-", sha256(text.encode("utf-8", "surrogatepass")).hexdigest())
    blocks = tuple(Block(BlockKind.BODY, span.start, span.end) for span in paragraphs(text))
    return Draft(origin, text, blocks, published=published)


@uncollected()
def evidence(draft: Draft) -> Evidence:
    """The draft's copy as running text, its sentences and all its mentions in order."""
    running = prose(draft)
    known: dict[MentionType, tuple[Hit, ...]] = {}
    scan = Scan(running, sentences(running), Words(running.text), Context(draft.published), known)
    for detector in _in_order():
        known[detector.TYPE] = tuple(detector.find(scan))
    found = _mentions(draft, running, scan)
    aside = _not_checkable()
    return Evidence(
        draft,
        scan,
        tuple(mention for mention in found if mention.rule not in aside),
        tuple(mention for mention in found if mention.rule in aside),
    )


@cache
def _not_checkable() -> frozenset[str]:
    """The rules, as mentions name them, of which no claim is made."""
    return frozenset(
        f"{detector.TYPE}.{rule.name}"
        for detector in plugins.load_all(__name__)
        for rule in detector.RULES
        if not rule.checkable
    )


@cache
def _in_order() -> tuple[ModuleType, ...]:
    """The detectors, each after those it must know."""
    waiting = list(plugins.load_all(__name__))
    ordered: dict[str, ModuleType] = {}
    while waiting:
        ready = next(detector for detector in waiting if ordered.keys() >= set(detector.AFTER))
        waiting.remove(ready)
        ordered[ready.TYPE] = ready
    return tuple(ordered.values())


def _mentions(draft: Draft, running: Prose, scan: Scan) -> list[Mention]:
    found = [_mention(draft, running, kind, hit) for kind, hits in scan.found.items() for hit in hits]
    return sorted(found, key=lambda mention: (mention.start, -mention.end, mention.type))


def _mention(draft: Draft, running: Prose, kind: MentionType, hit: Hit) -> Mention:
    place = running.source(hit.span)
    words = draft.text[place.start : place.end]
    return Mention(kind, words, place.start, place.end, hit.value, f"{kind}.{hit.rule}")
