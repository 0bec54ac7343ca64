"""Hostile copy at the page, the network, the policy, and a browser that keeps nothing, in a real browser."""

import base64
import json
from pathlib import Path

import chromium
from reports import HOSTILE

from claimcheck.layout.escape import visible

POLICY = Path(__file__).with_name("policy.js").read_text("utf-8")
ALERTS = "return window.alerted ?? null"


def test_hostile_copy_is_text(open_page):
    """Copy makes no element, no address and no script; in the draft it stands as it is."""
    page = open_page("hostile")
    assert page.all("img, iframe, object, embed, link, base, svg, audio, video, [onerror]") == []
    assert page.js("return document.scripts.length") == 5
    links = page.js("return [...document.querySelectorAll('a')].map(a => a.getAttribute('href'))")
    assert [link for link in links if not link.startswith("#")] == []
    rows = page.js("return [...document.querySelectorAll('#draft .row')].map(row => row.textContent)")
    assert rows == [visible(words) for words in HOSTILE]
    assert page.driver.get_log("browser") == []


def test_hostile_notes_are_text(open_page, tmp_path):
    """A note, a name or an id from a file is shown as it is and makes nothing."""
    page = open_page("hostile")
    ids = [claim.id for claim in page.report.claims]
    evil = "</script><img src=http://evil.example/x onerror='window.alerted=1'>\u2028\u202e<!--"
    mark = {"status": "wrong", "note": evil, "by": evil, "at": evil}
    rows = [{**mark, "id": name} for name in (ids[0], "__proto__")]
    file = tmp_path / "evil.json"
    draft = {"path": evil, "sha256": page.report.draft.origin.sha256}
    file.write_text(json.dumps({"schema": "claimcheck.marks/1", "draft": draft, "marks": rows}), "utf-8")
    assert page.take(file).startswith("2 marks taken")
    page.reload()
    page.press("j")
    assert page.js(ALERTS) is None
    assert page.all("img") == []
    assert page.export()[1][ids[0]].note == evil


def test_no_request_leaves_the_page(open_page):
    """Opening, working and exporting ask for nothing but the file itself; no proxy is asked either."""
    chromium.requests(open_page("standoff").driver)
    page = open_page("hostile")
    page.press("jjj ")
    page.one("#search").send_keys("http://evil.example")
    page.export()
    asked = {url for url in chromium.requests(page.driver) if not url.startswith("blob:")}
    assert asked == {page.file.as_uri()}
    assert [line for line in page.driver.sink.asked if "evil" in line or "example" in line] == []


def test_the_policy_holds(open_page):
    """Even a script on the page could send nothing, load nothing, run no text and write no markup."""
    page = open_page()
    broken = page.driver.execute_async_script(POLICY)
    wanted = {"connect-src", "img-src", "style-src-elem", "base-uri", "require-trusted-types-for"}
    assert set(broken) == wanted
    assert page.one("#draft").is_displayed()


def test_a_browser_that_keeps_nothing_says_so(open_page):
    """Where nothing can be stored the page works, and warns that the marks must be exported."""
    page = open_page("flood")
    address = "data:text/html;base64," + base64.b64encode(page.file.read_bytes()).decode()
    page.driver.get(address)
    assert "keeps nothing" in page.one("#unkept").text
    page.click("#i0 input")
    assert page.progress.startswith("1 of ")
    sha256, marks = page.export()
    assert (sha256, len(marks)) == (page.report.draft.origin.sha256, 1)


def test_what_was_kept_and_can_not_be_read_is_said(open_page):
    """A broken store is named, and the page works."""
    page = open_page("flood")
    page.js(
        "localStorage.setItem(arguments[0], '{')", f"claimcheck.marks/1:{page.report.draft.origin.sha256}"
    )
    page.reload()
    assert "can't be read (not JSON)" in page.one("#said").text
    page.click("#i0 input")
    assert page.progress.startswith("1 of ")


def test_it_reads_without_scripts(open_page):
    """No script, no controls: the whole draft and list stand there, and links lead both ways."""
    page = open_page("flood")
    page.driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
    page.reload()
    assert page.one("noscript .alarm").is_displayed()
    assert page.seen("[data-script], #export, #search")[0] == 0
    for part in (".item .said", ".row", ".more dl"):
        shown, there = page.seen(part)
        assert shown == there > 0
    dead = "return [...document.links].filter(a => !document.getElementById(a.hash.slice(1))).length"
    assert page.js(dead) == 0
