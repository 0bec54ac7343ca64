"""The Markdown checklist: its structure as parsed, its parts, what hostile copy can't do to it."""

import re
from dataclasses import replace

import pytest
from flood import flood, flood_by_model
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from reports import HOSTILE, Entry, claim, draft_of, hostile, report_of

from claimcheck.claims import Quotation, Statement
from claimcheck.draft import Block, BlockKind
from claimcheck.emitters import EmitOptions
from claimcheck.emitters.markdown import render
from claimcheck.layout.escape import BREAK
from claimcheck.layout.tasks import LIMIT
from claimcheck.report import Finding, Gone, Revision

PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
ID = re.compile(r"<!-- cc:(\S+) -->")
OURS = re.compile(
    r"<!-- (?:cc:[\w.-]+|claimcheck: part \d+ of \d+) -->"
    r"|<details><summary>[^<]*</summary>|</details>"
)


def lines(text):
    """The items, without their ids."""
    return [ID.sub("", line).rstrip() for line in text.splitlines() if line.startswith("- [")]


def parsed(text):
    """All tokens, those inside lines too."""
    return [inner for token in PARSER.parse(text) for inner in (token, *(token.children or ()))]


def tasks(text):
    """Each top-level list item that GitHub would give a box: its text."""
    tokens = PARSER.parse(text)
    return [
        tokens[at + 2].content
        for at, token in enumerate(tokens)
        if token.type == "list_item_open" and re.match(r"\[[ xX]\]\s", tokens[at + 2].content)
    ]


@pytest.mark.parametrize("order", ["priority", "text"])
@pytest.mark.parametrize("made", [flood, flood_by_model, hostile])
def test_one_task_an_item_and_every_id_once(made, order):
    """A checklist has as many boxes as items, none ticked; each claim's id stands once, repeats too."""
    report = made()
    text = render(report, EmitOptions(order))
    items = [claim for claim in report.claims if claim.repeats is None]
    assert len(tasks(text)) == len(items)
    assert not re.search(r"\[[xX]\]", "\n".join(task[:3] for task in tasks(text)))
    assert sorted(ID.findall(text)) == sorted(claim.id for claim in report.claims)


def test_hostile_copy_only_ever_is_text():
    """No link, image, tag, code, table, rule or list of a draft's own comes out of a checklist."""
    text = render(hostile(), EmitOptions())
    tokens = parsed(text)
    kinds = {
        token.type.removesuffix("_open").removesuffix("_close") for token in tokens if token.nesting >= 0
    }
    assert kinds <= {
        *("heading", "paragraph", "inline", "bullet_list", "list_item", "blockquote", "strong", "em", "text"),
        *("text_special", "softbreak", "html_inline", "html_block", "code_inline"),
    }
    tags = [token.content.strip() for token in tokens if token.type.startswith("html_")]
    assert [tag for tag in tags if not OURS.fullmatch(tag)] == []
    assert [token.content for token in tokens if token.type == "code_inline"] == [
        hostile().draft.origin.sha256[:12]
    ]
    assert "\x1b" not in text
    text.encode("utf-8")


def test_a_hostile_checklist_pings_and_links_nothing():
    """No person, issue or address of the copy is whole in the finished checklist."""
    tokens = parsed(render(hostile(), EmitOptions()))
    finished = " ".join(token.content for token in tokens if token.type in ("text", "html_block"))
    assert re.findall(r"@\w|#\d|GH-\d|https?://|www\.|:smile:", finished) == []


def test_what_is_gone_is_as_inert_as_the_rest():
    """Words, notes and doubts of an earlier draft open no box, tag or link, and have no box of their own."""
    gone = tuple(
        Gone(f"event-{at}", "event", words, words, 3, "open", words) for at, words in enumerate(HOSTILE)
    )
    revision = Revision(None, kept=0, stale=0, reopened=0, new=0, gone=len(gone), problems=HOSTILE)
    text = render(replace(report_of(draft_of("It rained.")), gone=gone, revision=revision), EmitOptions())
    assert tasks(text) == []
    tags = [token.content.strip() for token in parsed(text) if token.type.startswith("html_")]
    assert [tag for tag in tags if not OURS.fullmatch(tag)] == []
    assert ID.findall(text) == [each.id for each in gone]
    assert text.count("\n- was line 3: **") == len(gone)


def test_a_first_run_of_the_offline_engine_reads_well():
    """Title, source, tally, coverage, what was not read, warnings, then items by priority."""
    text = render(flood(), EmitOptions())
    assert text.startswith(
        "# Fact checklist: Floods leave 14 dead as river towns wait for pumps\n\n"
        f"draft.md, sha256 `{flood().draft.origin.sha256[:12]}`. Published 2026-03-10 (byline). "
        "Offline detectors; nothing left this machine.\n\n"
        "**19 to check: 8 first, 10 then, 1 if time allows.** "
        "Covered: figures 8 of 9, dates 6 of 6, quotations 3 of 3; the rest is listed at the end.\n\n"
        "Not read: lines 20-21 (links of the page).\n\n"
        "Read as Windows-1252: not UTF-8.\n\n"
        "## Warnings in the draft (4)\n\n"
        "- **Weekday and date disagree** (2)\n"
    )
    assert re.findall(r"^## (.*)|<summary>(.*)</summary>", text, re.MULTILINE) == [
        ("Warnings in the draft (4)", ""),
        ("First: allegations (1)", ""),
        ("First: casualty figures (3)", ""),
        ("First: troop counts (1)", ""),
        ("First: quotations (3)", ""),
        ("Then: names and titles (2)", ""),
        ("Then: figures (3)", ""),
        ("Then: dates (4)", ""),
        ("Then: superlatives (1)", ""),
        ("", "If time allows: events (1)"),
        ("In the draft but in no item: check these too (1)", ""),
    ]


def test_an_item_is_one_line_and_its_section_says_what_to_check_once():
    """Checks that all items of a kind share stand under the heading; an item's own stand under it."""
    text = render(flood(), EmitOptions())
    section = ID.sub("", text).split("## First: casualty figures (3)\n\n")[1].split("\n\n## ")[0]
    assert section.replace(" \n", "\n").rstrip() == (
        "Check: killed, wounded, missing kept apart; civilian or combatant; who counted, as of when\n"
        "\n"
        "- [ ] line 1: Floods leave **14 dead** as river towns wait for pumps "
        "*(in the headline; no source given)*\n"
        "  - the headline says 14, the text “at least 14”\n"
        "- [ ] line 6: KELDOR, Ostravia — **At least 14 people were killed** and 60 others injured when the "
        "Vessel River broke its banks on … – according to the interior ministry\n"
        "- [ ] line 6: KELDOR, Ostravia — At least 14 people were killed and **60 others injured** when the "
        "Vessel River broke its banks on Sunday, the interior … – according to the interior ministry "
        "*(also line 14)*"
    )


def test_a_failed_part_is_loud():
    """What a model did not read comes before everything else, with its lines and the reason."""
    text = render(flood_by_model(), EmitOptions())
    assert text.split("\n\n")[1] == (
        "> [!CAUTION]\n> **Incomplete: part of the draft was not checked.**\n"
        "> - lines 16-26 failed: server error 503, 3 attempts"
    )
    assert "Model some-model; the copy was sent to api.example.org." in text
    assert "“5,000 soldiers”: not in the draft; nearest, line 10: “more than 4,000 soldiers”" in text
    assert "the model read another value: low 40, unit dead" in text


def test_the_order_of_the_text():
    """One list from top to bottom, each item with its kind; what to check of each comes once, after it."""
    text = render(flood(), EmitOptions("text"))
    numbers = [int(re.match(r"- \[ \] line (\d+)", line)[1]) for line in lines(text)]
    assert numbers == sorted(numbers)
    assert text.count("\n## In the order of the draft (19)\n") == 1
    assert "**14 dead** as river towns wait for pumps *(casualty figure; in the headline" in text
    assert text.count("who counted, as of when") == 1


def test_unknown_date_and_nothing_found_are_said():
    """A draft with neither a date nor a claim says so."""
    text = render(report_of(draft_of("Nothing here.")), EmitOptions())
    assert "Publication date unknown." in text
    assert "**Nothing to check was found.**" in text


def test_relative_dates_without_a_publication_date_are_counted():
    """Without a date to count from, the header says how many relative dates stay unresolved."""
    report = flood()
    text = render(replace(report, draft=replace(report.draft, published=None)), EmitOptions())
    assert "Relative dates not resolved, because no publication date is known: 1." in text


@pytest.mark.parametrize(
    ("status", "box"), [("open", " "), ("verified", "x"), ("stale", " "), ("waived", "x")]
)
def test_a_box_is_ticked_only_where_somebody_settled_it(status, box):
    """A carried-over status ticks the box when it needs no more work, and is said in words."""
    draft = draft_of("It rained.")
    made = replace(claim(draft, Entry("event", "rained", Statement())), status=status)
    said = "" if status == "open" else f"  **{status}**"
    text = render(report_of(draft, [made]), EmitOptions())
    assert lines(text) == [f"- [{box}] line 1: It **rained**.{said}"]


@pytest.mark.parametrize(
    ("status", "note", "end"),
    [
        ("open", None, ""),
        ("open", "called twice", " called twice"),
        ("wrong", "the ministry says 38,000", " **wrong**: the ministry says 38,000"),
        ("open", "**wrong**: not so", r" \*\*wrong\*\*: not so"),
        ("open", "a\nb --> <!-- cc:x -->", " a<br>b --&gt; &lt;!-- cc:x --&gt;"),
    ],
)
def test_status_and_note_stand_at_the_end(status, note, end):
    """What an editor made of an item comes after its last id, in the form in which editors write it."""
    draft = draft_of("It rained.")
    made = replace(claim(draft, Entry("event", "rained", Statement())), status=status, note=note)
    text = render(report_of(draft, [made]), EmitOptions())
    assert next(line for line in text.splitlines() if "rained" in line).partition(" -->")[2] == end


def test_bold_has_no_break_where_none_is_needed():
    """A full stop before a quotation mark needs no help, nor does a word."""
    draft = draft_of("“We won.”")
    made = claim(draft, Entry("quotation", "We won.", Quotation("We won.")))
    assert lines(render(report_of(draft, [made]), EmitOptions())) == ["- [ ] line 1: “**We won.**”"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("it“is”so", "“is”"),
        ("a*b*c", "*b*"),
        ("5$6", "$"),
        ("x(y)z", "(y)"),
        ("日“本”語", "“本”"),
        ("a*b", "*"),
    ],
)
def test_bold_holds_inside_words_and_marks(text, words):
    """The exact words are in bold whatever they begin with and stand against."""
    draft = draft_of(text)
    tokens = parsed(
        render(report_of(draft, [claim(draft, Entry("event", words, Statement()))]), EmitOptions())
    )
    opened = [at for at, token in enumerate(tokens) if token.type == "strong_open"][-1]
    bold = ""
    for token in tokens[opened + 1 :]:
        if token.type == "strong_close":
            break
        bold += token.content
    assert bold.replace(BREAK, "") == words


@given(st.data())
def test_any_words_are_in_bold_and_exact(data):
    """Whatever stands in a line and whichever stretch is claimed, the item's bold words are that stretch."""
    text = data.draw(st.text("ab “”*_`$[]<>&@#.\\", min_size=1, max_size=12).filter(str.strip))
    start = data.draw(st.integers(0, len(text) - 1))
    words = text[start : data.draw(st.integers(start + 1, len(text)))].strip()
    draft = draft_of(text)
    if words:
        source = lines(
            render(report_of(draft, [claim(draft, Entry("event", words, Statement()))]), EmitOptions())
        )[0]
        inner = PARSER.parseInline(source.partition(": ")[2])[0].children
        kinds = [token.type for token in inner if token.type != "text"]
        assert kinds == ["strong_open", "strong_close"]
        held = [token.type for token in inner]
        bold = "".join(token.content for token in inner[held.index(kinds[0]) : held.index(kinds[1])])
        assert " ".join(bold.replace(BREAK, "").split()) == " ".join(words.split())


def _long():
    """A report of 900 long items of two priorities, 700 repeats of one, and many warnings."""
    text = "\n".join(f"Line {number} says a thing " + "and another * " * 20 for number in range(900))
    blocks = (Block(BlockKind.BODY, 0, len(text)),)
    draft = draft_of(text, blocks=blocks, title="Long")
    made = [
        replace(
            claim(draft, Entry("event" if number % 2 else "allegation", f"Line {number} says", Statement())),
            id=f"event-{number:08x}",
            verify=("who", "when", f"item {number}"),
        )
        for number in range(900)
    ]
    repeats = [
        replace(made[0], id=f"again-{number:08x}", repeats=made[0].id, line=number + 2)
        for number in range(700)
    ]
    findings = tuple(
        Finding("x", "error", f"Title {number % 3}", "wrong " * 30, 0, 4) for number in range(500)
    )
    return report_of(draft, [*made, *repeats], findings=findings)


def test_a_long_checklist_comes_in_parts_that_stand_alone():
    """No part is over the limit; each is numbered, folds what it opens, and no id is lost or doubled."""
    report = _long()
    text = render(report, EmitOptions())
    total = text.count("<!-- claimcheck: part ")
    parts = re.split(r"(?=^<!-- claimcheck: part )", text, flags=re.MULTILINE)[1:]
    assert len(parts) == total > 3
    assert "".join(parts) == text
    for number, part in enumerate(parts, 1):
        heading = f"# Fact checklist: Long (part {number} of {total})"
        opening = f"<!-- claimcheck: part {number} of {total} -->\n{heading}\n"
        assert part.startswith(opening)
        assert len(part) <= LIMIT
        assert part.count("<details>") == part.count("</details>")
        assert part.endswith("\n")
    assert all(re.search(r"^## |^<details>", part, re.MULTILINE) for part in parts)
    assert sorted(ID.findall(text)) == sorted(claim.id for claim in report.claims)
    assert ", continued</summary>" in text


def test_one_huge_quotation_is_shortened():
    """A quotation of many pages can't make an item that no comment box takes."""
    text = f"He said {'blah * ' * 30_000}end."
    draft = draft_of(text)
    made = claim(draft, Entry("event", text[8:-1], Statement()))
    rendered = render(report_of(draft, [made]), EmitOptions())
    assert len(rendered) < 5_000
    assert "[…\\]" in rendered


def test_the_same_report_gives_the_same_bytes():
    """Rendering depends on the report alone."""
    assert render(flood(), EmitOptions()) == render(flood(), EmitOptions())
