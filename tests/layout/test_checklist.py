"""A report laid out: what is shared, what is folded, what is said at the top."""

from dataclasses import replace

from flood import flood
from reports import Entry, claim, draft_of, report_of

from claimcheck.claims import Statement
from claimcheck.draft import Block, BlockKind
from claimcheck.layout.checklist import checklist
from claimcheck.report import Change, Gone, Revision, Run


def test_checks_of_all_items_are_shared():
    """A section names the checks that all claims of its kind need; the item keeps only its own."""
    sections = {section.title: section for section in checklist(flood(), "priority").sections}
    section = sections["casualty figures"]
    assert section.checks == (
        "killed, wounded, missing kept apart",
        "civilian or combatant",
        "who counted, as of when",
    )
    assert [item.checks for item in section.items] == [
        ("the headline says 14, the text “at least 14”",),
        (),
        (),
    ]


def test_repeats_are_under_their_first():
    """A repeat is no item of its own, and the tally counts items."""
    laid = checklist(flood(), "priority")
    items = [item for section in laid.sections for item in section.items]
    assert [len(item.claims) for item in items if len(item.claims) > 1] == [2, 2]
    assert sum(flood().tally.values()) == len(items)


def test_one_kind_of_two_priorities_has_two_sections():
    """A claim that was moved up stands under the first heading, not among its kind's others."""
    draft = draft_of("It rained. It snowed.")
    made = [claim(draft, Entry("event", words, Statement())) for words in ("rained", "snowed")]
    laid = checklist(report_of(draft, [made[0], replace(made[1], priority=1)]), "priority")
    assert [(section.rank, section.items[0].words) for section in laid.sections] == [
        (1, "snowed"),
        (3, "rained"),
    ]


def test_a_kind_without_a_heading_comes_last_under_its_name():
    """A kind that no heading names is still on the list."""
    draft = draft_of("It rained. It snowed.")
    made = [
        claim(draft, Entry(kind, words, Statement()))
        for kind, words in (("weather", "rained"), ("date", "snowed"))
    ]
    laid = checklist(report_of(draft, made), "priority")
    assert [section.title for section in laid.sections] == ["dates", "weather"]
    guide = checklist(report_of(draft, made), "text").appendices[0]
    assert [remark.lead for remark in guide.remarks] == ["dates"]


def test_furniture_is_named_by_reason():
    """What was not read is one line a reason, with all its places."""
    text = "menu\n\ncopy\n\nmenu two\nlines\n\nwhatever"
    places = [(0, 4, "menu"), (12, 26, "menu"), (28, 36, None)]
    blocks = tuple(Block(BlockKind.FURNITURE, start, end, reason) for start, end, reason in places)
    assert checklist(report_of(draft_of(text, blocks=blocks)), "priority").facts == (
        "Not read: line 1, lines 5-6 (menu); line 8 (no reason given).",
    )


def test_confidential_and_incomplete_are_alarms():
    """Confidential copy, and a run that ended early with no chunk to show for it, are said first."""
    report = report_of(draft_of("x", confidential=True), run=Run("offline", complete=False))
    assert checklist(report, "priority").alarms == (
        "Incomplete: part of the draft was not checked.",
        "Confidential: this list quotes copy that is not to be passed on.",
    )


def test_warnings_come_by_gravity():
    """Errors first, then warnings, then what is only worth knowing; one title, one group."""
    warnings = checklist(flood(), "priority").warnings
    assert [(title, len(remarks)) for title, remarks in warnings.items()] == [
        ("Weekday and date disagree", 2),
        ("No reply from the accused", 1),
        ("No source", 1),
    ]


def test_standard_input_is_named():
    """A draft without a path says where it came from."""
    draft = draft_of("x")
    laid = checklist(report_of(replace(draft, origin=replace(draft.origin, path="-"))), "priority")
    assert (laid.path, laid.title) == ("standard input", "standard input")


def test_a_revision_is_summed_up_and_what_is_gone_is_listed():
    """The counts on one line, each doubt on its own; a claim that is gone keeps its place and its mark."""
    changes = (Change("event-1", "event-0", "kept", "typography", "a-b", "a–b"),)
    revision = Revision("6f3a91c2d0b4", 5, 4, 3, 2, 1, changes, ("list.md: a doubt",))
    gone = Gone("event-2", "troop_count", "9 men", "9 men came.", 4, "verified", "seen")
    laid = checklist(replace(flood(), revision=revision, gone=(gone, replace(gone, line=None))), "priority")
    since = "Revised since sha256 6f3a91c2d0b4"
    assert laid.revised == (
        f"{since}: 5 kept (1 with other typography), 4 stale, 3 open again, 2 new, 1 gone.",
        "Read back with doubt: list.md: a doubt",
    )
    assert [(lost.place, lost.words, lost.remarks) for lost in laid.gone] == [
        ("was line 4", "9 men", ("troop count",)),
        ("was there", "9 men", ("troop count",)),
    ]
    assert laid.gone[0].marks == ("verified", "note: seen")


def test_repeats_of_other_sources_say_so():
    """One item stands for all places of a figure, and names who else says it."""
    draft = draft_of("14 men came.\n14 men came.\n14 men came.\n14 men came.")
    made = [
        claim(draft, Entry("event", "14 men", Statement(), who, nth=nth))
        for nth, who in enumerate(("Ana Marin", "Ana Marin", "Jon Abel", None))
    ]
    repeats = [replace(each, repeats=made[0].id) for each in made[1:]]
    (section,) = checklist(report_of(draft, [made[0], *repeats]), "priority").sections
    (found,) = section.items
    assert found.remarks == (
        "also line 2",
        "also line 3, according to Jon Abel",
        "also line 4, no source given",
    )


def test_repeats_of_different_marks_stand_apart():
    """What an editor made of one place does not show on another."""
    draft = draft_of("14 men came.\n14 men came.")
    made = [claim(draft, Entry("event", "14 men", Statement(), nth=nth)) for nth in (0, 1)]
    repeat = replace(made[1], repeats=made[0].id, status="wrong")
    (section,) = checklist(report_of(draft, [made[0], repeat]), "priority").sections
    assert [(found.claim.line, found.claim.status) for found in section.items] == [(1, "open"), (2, "wrong")]
