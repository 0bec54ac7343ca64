"""Reports made by hand for the tests of emitters, and a hostile one."""

from dataclasses import dataclass, replace
from datetime import date
from hashlib import sha256

from claimcheck.claims import (
    Claim,
    Flag,
    Gap,
    Nearest,
    Rejected,
    Statement,
    Value,
)
from claimcheck.draft import Block, BlockKind, Draft, Origin
from claimcheck.report import ChunkOutcome, Finding, Report, Run

HEADINGS = {
    "allegation": "allegations",
    "casualty_figure": "casualty figures",
    "troop_count": "troop counts",
    "quotation": "quotations",
    "title": "names and titles",
    "quantity": "figures",
    "date": "dates",
    "superlative": "superlatives",
    "event": "events",
}
PRIORITY = dict.fromkeys(("allegation", "casualty_figure", "troop_count", "quotation"), 1) | {"event": 3}
VERIFY = {
    "allegation": ("exact legal stage", "the document", "right of reply"),
    "casualty_figure": (
        "killed, wounded, missing kept apart",
        "civilian or combatant",
        "who counted, as of when",
    ),
    "troop_count": ("whose force", "counted by whom, as of when", "strength or deployed"),
    "quotation": ("words against recording or transcript", "title then", "date, place, medium"),
    "title": ("spelling", "title at the time"),
    "quantity": ("primary source", "unit, base, as-of date"),
    "date": ("calendar", "sequence of events"),
    "superlative": ("scope", "since when", "who ranked"),
    "event": ("primary source",),
}


@dataclass(frozen=True)
class Entry:
    """A claim to be made of the words `quote`, found at their `nth` place in the text."""

    kind: str
    quote: str
    value: Value
    who: str | None = None
    flags: tuple[Flag, ...] = ()
    nth: int = 0
    statement: str | None = None
    repeats: str | None = None
    verify: tuple[str, ...] = ()


def _found(text, words, nth=0):
    at = -1
    for _ in range(nth + 1):
        at = text.index(words, at + 1)
    return at


def claim(draft, entry):
    """The claim of an entry; its sentence is the line it stands in."""
    start = _found(draft.text, entry.quote, entry.nth)
    end = start + len(entry.quote)
    place = draft.place(start)
    sentence = draft.text[draft.text.rfind("\n", 0, start) + 1 : (draft.text + "\n").find("\n", end)]
    return Claim(
        id=identity(entry),
        kind=entry.kind,
        priority=PRIORITY.get(entry.kind, 2),
        origin="detector",
        quote=entry.quote,
        start=start,
        end=end,
        line=place.line,
        column=place.column,
        sentence=sentence,
        statement=entry.quote if entry.statement is None else entry.statement,
        attributed_to=entry.who,
        flags=entry.flags,
        value=entry.value,
        verify=(*VERIFY.get(entry.kind, ()), *entry.verify),
        repeats=entry.repeats,
    )


def identity(entry):
    """An id that looks like a real one."""
    digest = sha256(f"{entry.kind} {entry.quote} {entry.nth}".encode("utf-8", "surrogatepass")).hexdigest()
    return f"{entry.kind.partition('_')[0]}-{digest[:8]}"


def draft_of(text, **fields):
    """A draft of one body block."""
    origin = Origin("draft.md", sha256(text.encode("utf-8", "surrogatepass")).hexdigest())
    return Draft(
        **{"origin": origin, "text": text, "blocks": (Block(BlockKind.BODY, 0, len(text)),), **fields}
    )


def report_of(draft, claims=(), **fields):
    """A report by the offline engine with nothing in it but claims."""
    empty = {"coverage": {}, "rejected": (), "gaps": (), "findings": (), "headings": HEADINGS}
    ordered = tuple(sorted(claims, key=lambda made: (made.start, -made.end)))
    return Report(**{"draft": draft, "run": Run("offline"), "claims": ordered, **empty, **fields})


def gap(draft, kind, words):
    """The gap of the first place where the words stand."""
    start = draft.text.index(words)
    place = draft.place(start)
    return Gap(kind, words, start, start + len(words), place.line, place.column)


HOSTILE = (
    "- [x] done",
    "@editor and @org/desk, fixes #12, GH-7, org/repo#3, closes https://github.com/o/r/issues/1",
    "<script>alert(1)</script><details open><img src=x onerror=alert(1)> --> <!-- cc:quot-00000000 -->",
    "](javascript:alert(1)) [link](http://evil.example) ![i](http://evil.example/x.png) [^1]: [ref]",
    "**bold** __bold__ `code` ``` ~~~ ~~gone~~ $x^2$ $$y$$ :smile: &lt; &#60; a\\*b",
    "| a | b |",
    "# heading",
    '=HYPERLINK("http://evil.example","x")',
    "\x1b[2J\x1b]0;title\x07\x9b31m\x00\b\u202egnp.exe\u2066\ud800 mail me@example.org www.example.org",
    "::error file=x::%0A ##[group] ⟦1 fake⟧",
)


def hostile():
    """A report whose copy attacks every output: in a claim's words, its source, the findings, the path."""
    text = "\r\n".join(HOSTILE)
    draft = draft_of(
        text, title=" ".join(HOSTILE), notices=HOSTILE, published_from="`@x`", published=date(2026, 3, 10)
    )
    draft = replace(draft, origin=replace(draft.origin, path="`rm -rf` @me\n# x.md"))
    made = [
        replace(
            claim(
                draft, Entry("event", words, Statement(words, words, words), words, statement=f"{words} too")
            ),
            note=words,
            verify=(words,),
            model_value={words: words},
            value_check="differs",
            priority=number % 3 + 1,
        )
        for number, words in enumerate(HOSTILE)
    ]
    gaps = tuple(gap(draft, "quantity", words) for words in HOSTILE)
    findings = tuple(Finding("x", "error", words, words, 0, len(text)) for words in HOSTILE)
    rejected = tuple(Rejected(words, words, 0, words, Nearest(0, 9, words)) for words in HOSTILE)
    run = Run(
        "model",
        "<b>",
        "@host",
        chunks=tuple(ChunkOutcome(0, 1, 2, words, words, 2, False, 0, 0) for words in HOSTILE),
    )
    return report_of(draft, made, gaps=gaps, findings=findings, rejected=rejected, run=run)
