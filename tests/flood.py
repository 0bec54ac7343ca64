"""A whole report that all emitters are tested over: a flood, its dead, and who said what about it."""

from dataclasses import replace
from datetime import date

from reports import Entry, claim, draft_of, gap, identity, report_of

from claimcheck.claims import (
    Flag,
    Nearest,
    Quantity,
    Quotation,
    Rejected,
    Statement,
    Superlative,
    Title,
    When,
)
from claimcheck.draft import Block, BlockKind, Span
from claimcheck.report import ChunkOutcome, Coverage, Finding, Run

TEXT = """\
Floods leave 14 dead as river towns wait for pumps

By Mara Holt
March 10, 2026

KELDOR, Ostravia — At least 14 people were killed and 60 others injured when the Vessel River broke its banks\
 on Sunday, the interior ministry said, in the worst flood since 1954.

“We asked for pumps in January and nobody answered the letter,” said Jon Abel, the mayor of Keldor. “We are \
asking again.”

The government has sent more than 4,000 soldiers to the region, according to Defense Minister Irena Sova's \
office. Opposition lawmaker Petr Land accused the ministry of hiding a 2024 report on the dams.

He called the plan “a joke.”

Damage could reach $1.2 billion, officials said, about 3 percent of the budget. Some 60 others injured in the\
 flood were moved to the capital.

A first convoy left on Tuesday, March 7, with about two dozen boats.

Caption: Soldiers in Keldor on Monday. More than 4,000 soldiers were sent.

Share this story
Subscribe to our newsletter

The dams were last inspected in the spring.
"""


def flood():
    """A whole report of the offline engine: nine kinds, all flags, repeats, findings, gaps, furniture."""
    draft = _flood_draft()
    return report_of(
        draft,
        [claim(draft, entry) for entry in ENTRIES],
        coverage={"quantity": Coverage(9, 8), "date": Coverage(6, 6), "quotation": Coverage(3, 3)},
        gaps=(gap(draft, "date", "in the spring"),),
        findings=_flood_findings(draft),
    )


def flood_by_model():
    """The same, by a model that failed on a part, invented words and read a value differently."""
    report = flood()
    chunks = (
        ChunkOutcome(0, 1, 15, "ok", None, 1, False, 2100, 640),
        ChunkOutcome(1, 16, 26, "failed", "server error 503", 3, False, 0, 0),
    )
    start = report.draft.text.index("more than 4,000 soldiers")
    nearest = Nearest(start, start + 24, "more than 4,000 soldiers")
    first, *rest = report.claims
    differing = replace(first, origin="both", value_check="differs", model_value={"low": 40, "unit": "dead"})
    return replace(
        report,
        claims=(differing, *(replace(claim, origin="both", value_check="agrees") for claim in rest)),
        run=Run(
            "model", "some-model", "api.example.org", "extract.v1", "ab" * 32, chunks, 2100, 640, None, False
        ),
        rejected=(
            Rejected("troop_count", "5,000 soldiers", 0, "not in the draft", nearest),
            Rejected("quotation", "We never got a letter", 0, "not in the draft"),
        ),
    )


def _flood_draft():
    furniture = TEXT.index("Share this"), TEXT.index("letter\n\nThe dams") + len("letter")
    blocks = [
        Block(BlockKind.HEADLINE, 0, TEXT.index("\n")),
        Block(BlockKind.BODY, TEXT.index("By Mara"), TEXT.index("\n\nShare")),
        Block(BlockKind.FURNITURE, *furniture, "links of the page"),
        Block(BlockKind.BODY, TEXT.index("The dams"), len(TEXT) - 1),
    ]
    return draft_of(
        TEXT,
        blocks=tuple(blocks),
        title="Floods leave 14 dead as river towns wait for pumps",
        published=date(2026, 3, 10),
        published_from="byline",
        notices=("Read as Windows-1252: not UTF-8.",),
    )


def _flood_findings(draft):
    weekday, plain = draft.text.index("Tuesday, March 7"), draft.text.index("Sunday")
    surname = draft.text.index("Petr Land")
    return (
        Finding("source", "info", "No source", "nobody is named for this figure", plain, plain + 6),
        Finding(
            "weekday",
            "error",
            "Weekday and date disagree",
            "7 March 2026 was a Saturday",
            weekday,
            weekday + len("Tuesday, March 7"),
            (Span(plain, plain + 6),),
        ),
        Finding("reply", "warning", "No reply from the accused", "the ministry", surname, surname + 9),
        Finding("weekday", "error", "Weekday and date disagree", "a second one", plain, plain + 6),
    )


def _soldiers(comparator):
    return Quantity(4000, None, comparator, "soldiers")


_MAYOR = Quotation(
    "We asked for pumps in January and nobody answered the letter,",
    "Jon Abel",
    None,
    "the mayor of Keldor",
    "said",
)
_TROOPS = Entry(
    "troop_count", "more than 4,000 soldiers", _soldiers(">"), "Defense Minister Irena Sova's office"
)
_INJURED = Quantity(60, 60, "=", "others", outcome="wounded")
_SIXTY = Entry("casualty_figure", "60 others injured", _INJURED, "the interior ministry")

ENTRIES = (
    Entry(
        "casualty_figure",
        "14 dead",
        Quantity(14, 14, "=", "dead", outcome="killed"),
        flags=(Flag.IN_HEADLINE, Flag.UNATTRIBUTED),
        verify=("the headline says 14, the text “at least 14”",),
    ),
    Entry(
        "casualty_figure",
        "At least 14 people were killed",
        Quantity(14, None, ">=", "people", outcome="killed"),
        "the interior ministry",
    ),
    _SIXTY,
    replace(_SIXTY, nth=1, repeats=identity(_SIXTY)),
    _TROOPS,
    replace(_TROOPS, quote="More than 4,000 soldiers", flags=(Flag.IN_CAPTION,), repeats=identity(_TROOPS)),
    Entry("quotation", "“We asked for pumps in January and nobody answered the letter,”", _MAYOR, "Jon Abel"),
    Entry("quotation", "“We are asking again.”", replace(_MAYOR, words="We are asking again."), "Jon Abel"),
    Entry(
        "quotation",
        "“a joke.”",
        Quotation("a joke.", "Petr Land", "He", "opposition lawmaker", "called", "partial"),
        "Petr Land",
    ),
    Entry(
        "allegation",
        "hiding a 2024 report on the dams",
        Statement("the ministry", "hiding a report", "accused in public"),
        "Petr Land",
        statement="Opposition lawmaker Petr Land accused the ministry of hiding a 2024 report on the dams.",
    ),
    Entry("title", "Defense Minister Irena Sova", Title("Irena Sova", "Defense Minister")),
    Entry("title", "Opposition lawmaker Petr Land", Title("Petr Land", "Opposition lawmaker")),
    Entry(
        "quantity",
        "$1.2 billion",
        Quantity(1_200_000_000, 1_200_000_000, "=", None, "money", "USD"),
        "officials",
        (Flag.ANONYMOUS_SOURCE,),
    ),
    Entry("quantity", "about 3 percent", Quantity(3, 3, "~", "percent", "percentage"), "officials"),
    Entry("quantity", "about two dozen boats", Quantity(24, 24, "~", "boats"), flags=(Flag.VAGUE,)),
    Entry("date", "on Sunday", When("2026-03-08", True, "2026-03-10"), flags=(Flag.RELATIVE_DATE,)),
    Entry(
        "date",
        "in January",
        When("2026-01", True, "2026-03-10"),
        flags=(Flag.RELATIVE_DATE, Flag.IN_QUOTATION),
    ),
    Entry("date", "on Monday", When(None, True), flags=(Flag.RELATIVE_DATE, Flag.IN_CAPTION)),
    Entry("date", "Tuesday, March 7", When("2026-03-07", True, "2026-03-10")),
    Entry("superlative", "the worst flood since 1954", Superlative("flood", "1954"), "the interior ministry"),
    Entry("event", "A first convoy left", Statement(None, "convoy left", None), flags=(Flag.UNATTRIBUTED,)),
)
