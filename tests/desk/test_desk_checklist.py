"""Checklists read back as people leave them."""

import pytest

from claimcheck.desk.checklist import read

ITEM = "line 4: About **40,000 troops** left – according to the ministry *(vague)* <!-- cc:troop-6f3a91c2 -->"


def entry(text):
    """The only entry of a text."""
    (found,) = read(text).entries
    return found


def test_an_item_as_it_was_printed():
    """Words, all that is said of them, id and place come out; nothing has been made of it."""
    found = entry(f"- [ ] {ITEM}\n")
    assert (found.ids, found.line, found.words) == (("troop-6f3a91c2",), 4, "40,000 troops")
    assert found.said == "About 40,000 troops left – according to the ministry"
    assert (found.status, found.note, found.doubt, found.gone) == ("open", None, None, False)


@pytest.mark.parametrize(
    "lead", ["- [x] ", "* [X] ", "+ [x] ", "1. [x] ", "  - [x] ", "\t* [x]  ", "> - [x] "]
)
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", ""])
def test_a_tick_is_a_tick(lead, end):
    """Whatever bullet, indentation and line end an editor's program prefers."""
    assert entry(f"# List{end or chr(10)}{lead}{ITEM}{end}").status == "verified"


@pytest.mark.parametrize(
    ("box", "tail", "status", "note"),
    [
        ("x", " saw the order", "verified", "saw the order"),
        (" ", " called twice", "open", "called twice"),
        (" ", " **wrong**: the ministry says 38,000", "wrong", "the ministry says 38,000"),
        (" ", " **Needs source**", "needs-source", None),
        (" ", " __on-author:__ asked on Monday", "on-author", "asked on Monday"),
        ("x", " **waived** – by the desk", "waived", "by the desk"),
        ("x", " **stale**: “38,000” is now “40,000”", "verified", "“38,000” is now “40,000”"),
        (" ", " **sure**: it is", "open", "**sure**: it is"),
    ],
)
def test_status_and_note_after_the_id(box, tail, status, note):
    """A status stands in bold, a note after it or alone; a tick alone means verified."""
    found = entry(f"- [{box}] {ITEM}{tail}")
    assert (found.status, found.note, found.doubt) == (status, note, None)


@pytest.mark.parametrize(
    ("box", "tail", "status"),
    [
        ("[x]", " **wrong**", "wrong"),
        ("[ ]", " **verified**", "open"),
        ("[ ]", " **cut**", "open"),
        ("", "", "open"),
    ],
)
def test_of_a_box_and_a_word_that_disagree_the_careful_one_holds(box, tail, status):
    """A box and a word that do not go together are reported, and never settle an item."""
    found = entry(f"- {box} {ITEM}{tail}")
    assert found.status == status
    assert found.doubt


def test_wrapped_and_nested_items_are_items():
    """An item that a formatter wrapped or somebody indented is read whole; what is below it is kept."""
    text = (
        "- [x] line 4: About **40,000\n  troops** left\n  <!-- cc:troop-1 --> saw the\n  order\n"
        "  - whose force\n  - [ ] call the desk\n    - [ ] line 5: **dawn** <!-- cc:date-1 -->\n\nnot an item"
    )
    first, second = read(text).entries
    assert (first.words, first.note) == ("40,000 troops", "saw the\norder")
    assert first.under == ("whose force", "call the desk")
    assert (second.ids, second.status) == (("date-1",), "open")


def test_repeats_share_an_item():
    """Several ids on a line are several claims."""
    assert entry(f"- [x] {ITEM} <!-- cc:troop-2 --> seen").ids == ("troop-6f3a91c2", "troop-2")


def test_what_stands_between_two_ids_is_not_passed_over():
    """Nobody can say which of the claims it is about: it is a note, and nothing is settled."""
    found = entry(f"- [x] {ITEM} **wrong**: 38,000 <!-- cc:troop-2 --> seen")
    assert (found.status, found.note) == ("open", "**wrong**: 38,000; seen")
    assert "between its ids" in found.doubt


def test_escapes_are_undone():
    """Words are read as they show, not as they are written."""
    found = entry("- [ ] line 1: worth **about \\$5 \\*net\\*** &lt;b&gt; w\u200bww <!-- cc:qty-1 -->")
    assert (found.words, found.said) == ("about $5 *net*", "worth about $5 *net* <b> www")


def test_what_is_gone_has_no_box():
    """A claim of an earlier draft keeps what was made of it."""
    found = entry(
        "- was line 9: **14 dead** *(casualty figure)* <!-- cc:casualty-1 --> **verified**: by phone"
    )
    assert (found.gone, found.line, found.status, found.note) == (True, 9, "verified", "by phone")


def test_items_without_id_and_parts_that_are_not_there_are_named():
    """An item that lost its id and a part that was not pasted are not passed over."""
    found = read("<!-- claimcheck: part 2 of 3 -->\n\n- [x] line 4: **40,000 troops** left\n- a warning\n")
    assert (found.strays, found.missing, found.entries) == ((3,), (1, 3), ())


def test_the_draft_is_known_by_its_header():
    """The beginning of the draft's sha256 stands in the header."""
    assert read("draft.md, sha256 `6f3a91c2d0b4`. Published").sha256 == "6f3a91c2d0b4"
    assert read("no header").sha256 is None
