"""An editor at the page, in a real browser: ticks, notes, filters, keys, export, import, reload."""

import json
import re

import pytest

NOW = r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z"


def entries(page):
    """What the page's data says of its items."""
    return json.loads(page.js("return document.getElementById('data').textContent"))["items"]


def first_of(page, kind):
    """The id of the first item of a kind."""
    return next(f"i{at}" for at, entry in enumerate(entries(page)) if entry["kind"] == kind)


def test_it_opens_with_all_items_and_nothing_done(open_page):
    """Every claim is in one item, all boxes are empty, and the browser has no complaint."""
    page = open_page()
    ids = [claim for entry in entries(page) for claim in entry["ids"]]
    assert sorted(ids) == sorted(claim.id for claim in page.report.claims)
    assert len(page.shown) == len(entries(page)) == sum(page.report.tally.values())
    assert page.progress == f"0 of {len(page.shown)} settled; first: 0 of {page.report.tally[1]}"
    assert page.all(".item input:checked") == []
    assert not page.one("#unkept").is_displayed()
    assert [entry["message"] for entry in page.driver.get_log("browser")] == []


def test_a_tick_settles_an_item_and_its_words(open_page):
    """The box counts in the bar and calms the words in the draft; a second click opens it again."""
    page = open_page()
    box = page.one("#i0 input")
    box.click()
    assert page.progress.startswith("1 of ")
    assert page.progress.endswith(f"first: 1 of {page.report.tally[1]}")
    assert page.js("return [...document.querySelectorAll('.claim.settled')].map(w => w.dataset.to)") == ["i0"]
    assert page.one("#bar").get_property("value") == 1
    box.click()
    assert page.progress.startswith("0 of ")


def test_status_note_and_name_come_out_as_other_commands_read_them(open_page):
    """An export names the draft, and of each marked claim the status, the note, who and when."""
    page = open_page()
    page.one("#by").send_keys("Mara Holt")
    page.click("#i3 .said")
    page.click("#i3 [value=wrong]")
    page.one("#i3 textarea").send_keys("the ministry says “38,000” <b>&")
    page.click("#i0 input")
    sha256, marks = page.export()
    assert sha256 == page.report.draft.origin.sha256
    (noted,) = entries(page)[3]["ids"]
    mark = marks[noted]
    assert (mark.status, mark.note, mark.by) == ("wrong", "the ministry says “38,000” <b>&", "Mara Holt")
    assert re.fullmatch(NOW, mark.at)
    assert marks[entries(page)[0]["ids"][0]].status == "verified"
    assert len(marks) == 2
    assert "wrong the ministry says “38,000” <b>&" in page.one("#i3 .state").text


def test_a_mark_on_a_folded_item_is_on_all_its_repeats(open_page):
    """An item that stands for several places marks the claim of each."""
    page = open_page()
    at, entry = next((at, entry) for at, entry in enumerate(entries(page)) if len(entry["ids"]) > 1)
    page.click(f"#i{at} input")
    _, marks = page.export()
    assert {mark.id for mark in marks.values()} == set(entry["ids"])
    assert {mark.status for mark in marks.values()} == {"verified"}


def test_a_reload_keeps_what_was_marked(open_page):
    """Status, note and name are there again, and so is the bar."""
    page = open_page()
    page.one("#by").send_keys("Mara", "\t")
    page.click("#i1 .said")
    page.click("#i1 [value=disputed]")
    page.one("#i1 textarea").send_keys("two counts")
    page.click("#i2 input")
    page.reload()
    assert page.progress.startswith("1 of ")
    assert page.one("#by").get_property("value") == "Mara"
    assert page.one("#i1 .state").text == "disputed two counts"
    assert page.one("#i2 input").is_selected()


def test_an_export_is_taken_in(open_page, tmp_path):
    """What another desk marked is shown, an older mark gives way, a claim not on the list is kept."""
    page = open_page()
    page.click("#i0 input")
    ids = [entry["ids"][0] for entry in entries(page)]
    row = {"note": None, "by": "Jon", "at": "2000-01-01T00:00:00Z"}
    marks = [
        {**row, "id": ids[0], "status": "wrong"},
        {**row, "id": ids[1], "status": "on-author", "note": "asked"},
        {**row, "id": "gone-00000000", "status": "gone"},
    ]
    file = tmp_path / "theirs.json"
    draft = {"path": "x", "sha256": page.report.draft.origin.sha256}
    file.write_text(json.dumps({"schema": "claimcheck.marks/1", "draft": draft, "marks": marks}), "utf-8")
    said = page.take(file)
    assert said.startswith("2 marks taken from theirs.json; 1 older than yours left out; 1 of claims")
    assert page.one("#i1 .state").text == "on author asked"
    _, kept = page.export()
    assert (kept[ids[0]].status, kept[ids[1]].by, kept["gone-00000000"].status) == ("verified", "Jon", "gone")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("{", "not JSON"),
        ('{"schema": "claimcheck.report/1"}', "not an export of marks"),
        ('{"schema": "claimcheck.marks/1", "draft": {"sha256": "0"}, "marks": []}', "about another draft"),
        ('{"schema": "claimcheck.marks/1", "draft": {"sha256": "SHA"}, "marks": [{"id": 1}]}', "mark 1"),
    ],
)
def test_what_is_no_export_of_this_draft_is_refused_whole(open_page, tmp_path, text, reason):
    """One line says why, and nothing changes."""
    page = open_page()
    file = tmp_path / "other.json"
    file.write_text(text.replace("SHA", page.report.draft.origin.sha256), "utf-8")
    assert reason in page.take(file)
    assert page.export()[1] == {}


def test_filters_narrow_the_list_and_the_marks(open_page):
    """Kind, priority, status and words each leave the items that fit, in the list and in the draft."""
    page = open_page()
    page.one(".chips [data-kind=quotation]").click()
    wanted = [f"i{at}" for at, entry in enumerate(entries(page)) if entry["kind"] == "quotation"]
    assert page.shown == wanted
    assert page.one("#shown").text == f"{len(wanted)} of {len(entries(page))} shown"
    lit = page.js("return [...document.querySelectorAll('.claim:not(.off)')].map(w => w.dataset.to)")
    assert set(lit) == set(wanted)
    page.one("#search").send_keys("REHEARSAL of nothing")
    assert page.shown == []
    page.one("#search").clear()
    page.one("#search").send_keys("field hospital")
    assert len(page.shown) == 1
    page.press("\ue00c")
    page.one(".chips [data-kind=quotation]").click()
    page.one("#priority [value='3']").click()
    assert len(page.shown) == page.report.tally[3]
    page.one("#priority [value='']").click()
    page.click("#i5 input")
    page.one("#status [value=settled]").click()
    assert page.shown == ["i5"]
    page.one("#status [value=unsettled]").click()
    assert len(page.shown) == len(entries(page)) - 1


def test_a_note_is_found_by_its_words(open_page):
    """The search looks into notes too."""
    page = open_page()
    page.click("#i4 .said")
    page.one("#i4 textarea").send_keys("Ring the Quartermaster")
    page.one("#search").send_keys("quartermaster")
    assert page.shown == ["i4"]


def test_the_order_of_the_text(open_page):
    """The switch, or the option of the command line, lists the items as the draft runs."""
    page = open_page()
    page.one("#order [value=text]").click()
    starts = [entries(page)[int(name[1:])]["start"] for name in page.shown]
    assert starts == sorted(starts)
    assert page.one("#i0 .kind").is_displayed()
    page.one("#order [value=priority]").click()
    assert page.shown == [f"i{at}" for at in range(len(entries(page)))]
    assert open_page(order="text").one("#flat").is_displayed()


def test_a_click_goes_both_ways(open_page):
    """Words in the draft open their item and bring it into view; an item does so with its words."""
    page = open_page()
    last = page.shown[-1]
    page.js("document.getElementById(arguments[0]).scrollIntoView()", last)
    page.click(f"#{last} .said")
    assert page.current == last
    assert page.in_view(".claim.chosen")
    name = first_of(page, "title")
    page.click(f".claim[data-to={name}]")
    assert page.current == name
    assert page.in_view(".item[aria-current]")
    assert page.js("return document.activeElement.id") == name


def test_words_of_several_items_lead_to_each(open_page):
    """A click on a figure inside a quotation opens the figure, the next one the quotation."""
    page = open_page()
    inner = page.one(".claim[data-kind=quotation] .claim[data-kind=troop_count]")
    outer = page.js("return arguments[0].parentNode.dataset.to", inner)
    inner.click()
    figure = page.current
    page.click(f".claim[data-to={figure}]")
    assert (figure, page.current) == (inner.get_attribute("data-to"), outer)


def test_warnings_and_gaps_lead_to_their_words(open_page):
    """A link in a warning, and in what no item covers, points at the words; the words lead back."""
    page = open_page("flood")
    for said, words in (("#w0", "#f0"), ("#h0", "#g0")):
        page.click(f"{said} a")
        assert "pointed" in page.one(words).get_attribute("class")
        assert page.in_view(words)
    page.click("#g0")
    assert "pointed" in page.one("#h0").get_attribute("class")


def test_all_of_it_by_keys(open_page):
    """Keys walk (j, k), tick (space), note (n), set (s), go to the words (d), search (/), help (?)."""
    page = open_page()
    page.press("jj")
    assert page.current == "i1"
    page.press("k ")
    assert (page.current, page.progress[:5]) == ("i0", "1 of ")
    page.press("n", "jk /?")
    assert page.one("#i0 textarea").get_property("value") == "jk /?"
    page.press("\ue00c", "j", "s", "\ue015")
    assert page.current == "i1"
    assert page.one("#i1 .state").text == "verified"
    page.press("\ue00c", "d")
    assert page.js("return document.activeElement.closest('#draft') !== null")
    page.press("d", "/", "ceasefire j")
    assert page.one("#search").get_property("value") == "ceasefire j"
    page.press("\ue00c")
    assert page.one("#search").get_property("value") == ""
    page.press("?")
    assert page.one("#help").is_displayed()
    page.press("\ue00c")
    assert not page.one("#help").is_displayed()


def test_single_keys_can_be_turned_off(open_page):
    """Who dictates or leans on the keyboard is not surprised (WCAG 2.1.4); the choice is kept."""
    page = open_page()
    page.one("#ask").click()
    page.one("#keys").click()
    page.one("#close").click()
    page.press("j")
    assert page.current is None
    page.reload()
    page.press("j")
    assert page.current is None
