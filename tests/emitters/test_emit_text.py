"""The checklist for a terminal: the marked draft, the list, the width, what copy can't do to a terminal."""

import re
from dataclasses import replace

import pytest
from flood import flood, flood_by_model
from hypothesis import given
from hypothesis import strategies as st
from reports import Entry, claim, draft_of, hostile, report_of

from claimcheck.claims import Statement
from claimcheck.emitters import EmitOptions
from claimcheck.emitters.text import render
from claimcheck.layout.terminal import columns
from claimcheck.report import Gone, Revision

SGR = re.compile(r"\x1b\[(?:0|1|2|33|36|1;31|1;37;41)m")

COPY = """\
    1 | Floods leave ⟦2 14 dead⟧ as river towns wait for pumps
    3 | By Mara Holt
    4 | March 10, 2026
    6 | KELDOR, Ostravia — ⟦3 At least 14 people were killed⟧ and ⟦4 60 others injured⟧ when the
        Vessel River broke its banks ⟦14 on Sunday⟧, the interior ministry said, in ⟦18 the worst
        flood since 1954⟧.
    8 | ⟦6 “We asked for pumps ⟦15 in January⟧ and nobody answered the letter,”⟧ said Jon Abel, the
        mayor of Keldor. ⟦7 “We are asking again.”⟧
   10 | The government has sent ⟦5 more than 4,000 soldiers⟧ to the region, according to ⟦9 Defense
        Minister Irena Sova⟧'s office. ⟦10 Opposition lawmaker Petr Land⟧ accused the ministry of
        ⟦1 hiding a 2024 report on the dams⟧.
   12 | He called the plan ⟦8 “a joke.”⟧
   14 | Damage could reach ⟦11 $1.2 billion⟧, officials said, ⟦12 about 3 percent⟧ of the budget.
        Some ⟦4 60 others injured⟧ in the flood were moved to the capital.
   16 | ⟦19 A first convoy left⟧ on ⟦16 Tuesday, March 7⟧, with ⟦13 about two dozen boats⟧.
   18 | Caption: Soldiers in Keldor ⟦17 on Monday⟧. ⟦5 More than 4,000 soldiers⟧ were sent.
   20 | (lines 20-21 not read: links of the page)
   23 | The dams were last inspected in the spring."""


@pytest.mark.parametrize("color", [True, False])
@pytest.mark.parametrize("made", [flood, flood_by_model, hostile])
def test_only_our_own_sequences_reach_the_terminal(made, color):
    """No control character comes through but line ends and, in colour, our own styles, each one closed."""
    text = render(made(), EmitOptions(color=color))
    bare = SGR.sub("", text) if color else text
    assert re.findall("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", bare) == []
    assert all(re.sub(r"\x1b\[[^0].*?\x1b\[0m", "", line).count("\x1b") == 0 for line in text.splitlines())


def test_colour_changes_no_character():
    """In colour the page has the same list; only the marks in the copy are different."""
    plain = render(flood(), EmitOptions()).split("\n\n")
    colored = SGR.sub("", render(flood(), EmitOptions(color=True))).split("\n\n")
    assert colored[:2] == plain[:2]
    assert len(colored) == len(plain)


@pytest.mark.parametrize("width", [40, 72, 100, 160])
def test_lines_fit_the_width(width):
    """No line of words is wider than the page."""
    text = render(flood_by_model(), EmitOptions(width=width))
    assert max(columns(line) for line in text.splitlines()) <= width


def test_the_copy_is_marked_and_numbered():
    """Every claim is bracketed with its item's number; a repeat has its first one's; furniture is named."""
    assert render(flood(), EmitOptions()).split("\n\n")[2].replace("\u00a0", " ") == COPY


def test_an_item_of_the_list():
    """An item has its number, an empty box, its line, the words in their context and its own checks."""
    text = render(flood(), EmitOptions(width=400))
    flags = "(in the headline; no source given)"
    assert (
        f"   2 [ ] line 1: Floods leave ⟦14 dead⟧ as river towns wait for pumps {flags}\n"
        "         - the headline says 14, the text “at least 14”\n"
    ) in text


def test_a_failed_part_stands_under_the_title():
    """An incomplete run says so before anything else."""
    assert render(flood_by_model(), EmitOptions()).splitlines()[1:3] == [
        "!! Incomplete: part of the draft was not checked.",
        "!! lines 16-26 failed: server error 503, 3 attempts",
    ]


def test_a_ticked_item_shows_it():
    """What somebody verified has its box ticked."""
    draft = draft_of("It rained.")
    made = replace(claim(draft, Entry("event", "rained", Statement())), status="verified")
    assert "   1 [x] line 1: It ⟦rained⟧. (verified)\n" in render(report_of(draft, [made]), EmitOptions())


def test_what_is_gone_is_listed_with_what_was_made_of_it():
    """A claim of the earlier draft stands after the items, with its status then and the note."""
    gone = Gone("event-1", "event", "rained", "It rained.", 3, "verified", "seen\x1b[2J")
    revision = Revision(None, kept=0, stale=0, reopened=0, new=0, gone=1, problems=("a doubt\x1b",))
    report = replace(report_of(draft_of("It snowed.")), gone=(gone,), revision=revision)
    text = render(report, EmitOptions())
    assert (
        "\nRevised: 0 kept, 0 stale, 0 open again, 0 new, 1 gone.\nRead back with doubt: a doubt␛\n" in text
    )
    assert "Gone from the draft (1)\n  - was line 3: “rained”: event; verified; note: seen␛[2J\n" in text


def test_copy_can_t_pass_for_a_mark():
    """A bracket of the draft's own is shown as its code."""
    draft = draft_of("A ⟦1 fake⟧ mark")
    assert "    1 | A \\u27e61 fake\\u27e7 mark\n" in render(report_of(draft), EmitOptions())


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_claim_over_a_line_end(end):
    """Words that run over a line end are marked where they begin and where they end."""
    draft = draft_of(f"One two{end}three four")
    made = claim(draft, Entry("event", f"two{end}three", Statement()))
    copy = render(report_of(draft, [made]), EmitOptions()).split("\n\n")[1].replace("\u00a0", " ")
    assert copy.splitlines() == ["    1 | One ⟦1 two", "    2 | three⟧ four"]


@given(
    st.text(st.characters(), min_size=1, max_size=60), st.integers(0, 59), st.integers(1, 30), st.booleans()
)
def test_any_copy_is_printed(text, start, length, color):
    """Whatever the copy is and wherever the claim, a page comes out that any terminal can take."""
    words = text[start : start + length]
    draft = draft_of(text)
    made = [claim(draft, Entry("event", words, Statement()))] if words else []
    page = render(report_of(draft, made), EmitOptions(color=color, width=30))
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff]", SGR.sub("", page))
    assert page.endswith("\n")
