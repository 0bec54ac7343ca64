"""A page in a real browser, opened from a file."""

import time

import chromium
import pytest
from cases import CASES
from flood import flood_by_model
from reports import hostile

from claimcheck import pipeline, readers
from claimcheck.emitters import EmitOptions
from claimcheck.emitters.html import render
from claimcheck.ledger import read_export


def standoff():
    """The report on a golden draft with nested claims, repeats and all but one kind."""
    (draft,) = (case.draft for case in CASES if case.name == "standoff")
    return pipeline.check(readers.read(str(draft)))


REPORTS = {"standoff": standoff, "flood": flood_by_model, "hostile": hostile}


@pytest.fixture(scope="session")
def driver():
    """One browser for all tests; each opens its page anew."""
    if not chromium.BROWSER or not chromium.DRIVER:
        pytest.skip("no Chromium here: apt-get install chromium chromium-driver")
    with chromium.chromium() as driver:
        yield driver


@pytest.fixture(scope="session")
def made(tmp_path_factory):
    """The page of each report, and the report."""
    folder = tmp_path_factory.mktemp("pages")

    def make(name, order="priority"):
        file = folder / f"{name}-{order}.html"
        report = REPORTS[name]()
        file.write_text(render(report, EmitOptions(order)), "utf-8")
        return file, report

    return make


def wait(look):
    """What a look at the page or its files gives as soon as it gives something; None after five seconds."""
    until = time.monotonic() + 5
    while not (found := look()) and time.monotonic() < until:
        time.sleep(0.02)
    return found


def whole(file):
    """Whether an export is written to its end."""
    return file.read_bytes().endswith(b"}\n")


class Page:
    """What an editor does at a page, and sees."""

    def __init__(self, driver, file, report):
        self.driver, self.file, self.report = driver, file, report

    def js(self, script, *arguments):
        """What a script gives, run from outside the page."""
        return self.driver.execute_script(script, *arguments)

    def all(self, selector):
        """The elements of a selector."""
        return self.driver.find_elements("css selector", selector)

    def one(self, selector):
        """The first of them."""
        return self.driver.find_element("css selector", selector)

    def click(self, selector):
        """Click such an element once it stands still in the middle of what is seen."""
        self.driver.execute_async_script(
            "const [selector, done] = arguments;"
            "document.querySelector(selector).scrollIntoView({ block: 'center' });"
            "requestAnimationFrame(() => requestAnimationFrame(done))",
            selector,
        )
        self.one(selector).click()

    def press(self, *keys):
        """Type into whatever has the focus."""
        from selenium.webdriver import ActionChains

        ActionChains(self.driver).send_keys(*keys).perform()

    def reload(self):
        """Load the page again."""
        self.driver.get(self.file.as_uri())

    @property
    def progress(self):
        """The line at the bar."""
        return self.one("#progress").text

    @property
    def current(self):
        """The id of the chosen item, None where there is none."""
        return self.js("return document.querySelector('.item[aria-current]')?.id ?? null")

    @property
    def shown(self):
        """The ids of the items that are shown, in their order."""
        return self.js(
            "return [...document.querySelectorAll('.item')].filter(i => i.checkVisibility()).map(i => i.id)"
        )

    def seen(self, selector):
        """Of such elements, how many are displayed and how many there are."""
        every = "[...document.querySelectorAll(arguments[0])]"
        shown = f"{every}.filter(e => e.checkVisibility()).length"
        return tuple(self.js(f"return [{shown}, {every}.length]", selector))

    def in_view(self, selector):
        """Whether the beginning of the first such element can be seen, with nothing lying over it."""
        return self.js(
            "const element = document.querySelector(arguments[0]), [box] = element.getClientRects();"
            "const top = document.elementFromPoint(box.left + 2, box.top + Math.min(9, box.height / 2));"
            "return element.contains(top)",
            selector,
        )

    def export(self):
        """The sha256 and the marks of an export, as the other commands read it, by the claims' ids."""
        for old in self.driver.downloads.iterdir():
            old.unlink()
        self.one("#export").click()
        file = wait(lambda: next(filter(whole, self.driver.downloads.glob("*.json")), None))
        sha256, marks = read_export(file.read_text("utf-8"), file.name)
        return sha256, {mark.id: mark for mark in marks}

    def take(self, file):
        """Import a file and give back what is said of it."""
        self.js("document.getElementById('said').textContent = ''")
        self.one("#file").send_keys(str(file))
        return wait(lambda: self.one("#said").text)


@pytest.fixture
def open_file(driver):
    """Opens a page in a wide window, nothing kept from before."""

    def opened(file, report=None, size=(1440, 900)):
        width, height = size
        metrics = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 500}
        driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
        if driver.current_url.startswith("file:"):  # whose pages share one store
            driver.execute_script("localStorage.clear()")
        driver.get(file.as_uri())
        return Page(driver, file, report)

    yield opened
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "", "features": []})
    driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})


@pytest.fixture
def open_page(open_file, made):
    """Opens the page of a report."""
    return lambda name="standoff", order="priority", size=(1440, 900): open_file(*made(name, order), size)
