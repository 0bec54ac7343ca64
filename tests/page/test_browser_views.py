"""How the page looks and is told, in a real browser: widths, colours, print, names for who can't see it."""

from pathlib import Path

import pytest

CONTRAST = Path(__file__).with_name("contrast.js").read_text("utf-8")
NAMED = {"button", "checkbox", "radio", "textbox", "searchbox", "combobox", "link", "progressbar", "group"}


def media(page, **features):
    """Show the page as such a screen, or paper, would."""
    named = [{"name": name.replace("_", "-"), "value": value} for name, value in features.items()]
    page.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "", "features": named})


def marked(page):
    """Leave the page with something of each look: ticked, wrong, open for editing, filtered."""
    page.press("j ", "j", "s", "\ue015", "\ue015", "\ue00c", "j")
    page.click("#i3 input")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", ["standoff", "flood"])
def test_all_text_has_contrast(open_page, name, scheme):
    """Each piece of text has 4.5 to 1 against what is behind it (WCAG 2.2, 1.4.3), by day and by night."""
    page = open_page(name)
    media(page, prefers_color_scheme=scheme, prefers_reduced_motion="reduce")
    marked(page)
    assert page.js(CONTRAST) == []


@pytest.mark.parametrize("width", [320, 390, 900, 1440])
@pytest.mark.parametrize("name", ["standoff", "hostile"])
def test_nothing_runs_out_of_the_window(open_page, name, width):
    """At no width is there anything to scroll to the right for."""
    page = open_page(name, size=(width, 850))
    page.press("jjj")
    assert page.js("return document.documentElement.scrollWidth") <= width
    wide = "return [...document.querySelectorAll('main, aside')].filter(p => p.scrollWidth > p.clientWidth)"
    assert page.js(wide) == []


def test_a_phone_shows_one_view_at_a_time(open_page):
    """The tabs switch; a line's link goes to the draft, a marked word back to the list."""
    page = open_page(size=(390, 844))
    assert (page.one("#list").is_displayed(), page.one("#draft").is_displayed()) == (True, False)
    page.click("#i2 .notes a")
    assert page.one("#draft").is_displayed()
    assert page.in_view(".claim.chosen")
    page.click(".claim.chosen")
    assert page.current == "i2"
    assert page.in_view(".item[aria-current]")
    page.one(".tabs [data-view=draft]").click()
    assert page.one("#draft").is_displayed()


def test_paper_has_boxes_and_no_controls(open_page):
    """In print there is the list and the draft, every item with its details, and nothing to press."""
    page = open_page()
    page.press("jj ")
    page.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
    assert page.seen("button, select, textarea, #search, #by")[0] == 0
    for part in (".item", ".item > input", ".row", ".more"):
        shown, there = page.seen(part)
        assert shown == there > 0
    top = "return document.querySelector(arguments[0]).getBoundingClientRect().top"
    assert page.js(top, "#list") < page.js(top, "#draft")


def test_everything_to_use_has_a_name(open_page):
    """A screen reader is told what each control, link and region is; the bar's line is read out."""
    page = open_page()
    page.press("j")
    nodes = page.driver.execute_cdp_cmd("Accessibility.getFullAXTree", {})["nodes"]
    seen = [node for node in nodes if not node["ignored"]]
    told = [(node["role"]["value"], node.get("name", {}).get("value", "")) for node in seen]
    assert [role for role, name in told if role in NAMED and not name.strip()] == []
    names = dict(told)
    assert (names["main"], names["complementary"]) == ("The draft", "The checklist")
    assert {"banner", "search", "status", "progressbar"} <= names.keys()
    assert page.one("#progress").get_attribute("aria-live") == "polite"


def test_the_focus_is_seen_and_goes_round(open_page):
    """Tab reaches the controls, the chosen item and its editor; the draft's words are a single stop."""
    page = open_page()
    page.press("j")
    outline = page.js("return getComputedStyle(document.activeElement).outlineStyle")
    assert (page.js("return document.activeElement.id"), outline) == ("i0", "solid")
    assert page.js("return document.querySelectorAll('#draft a[tabindex=\"0\"]').length") == 1
    page.press("\t")
    assert page.js("return document.activeElement.matches('#i0 input')")
    page.js("document.querySelector('#draft a').focus()")
    page.press("\ue014")
    assert page.js("const a = document.querySelectorAll('#draft a'); return a[1] === document.activeElement")


def test_reduced_motion_is_still(open_page):
    """Who asked for no motion gets none."""
    page = open_page("flood")
    media(page, prefers_reduced_motion="reduce")
    duration = "parseFloat(getComputedStyle(e).transitionDuration)"
    moving = f"return [...document.querySelectorAll('*')].filter(e => {duration} > 0).length"
    assert page.js(moving) == 0
    media(page)
    assert page.js(moving) > 0
