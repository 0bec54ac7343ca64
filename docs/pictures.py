"""Makes the pictures of docs/images again: the page of a golden draft in a real browser.

    python docs/pictures.py

Run it from the root of the project. It needs chromium and chromedriver, and the dev extra.
"""

import sys
import tempfile
from pathlib import Path
from typing import Any

import claimcheck

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))
import chromium

IMAGES = Path(__file__).parent / "images"
_OPEN = """
const item = [...document.querySelectorAll(".item")].find((one) => one.textContent.includes(arguments[0]));
item.querySelector(".said").click();
item.scrollIntoView({ block: "start" });
"""
_MARK = """
const item = document.querySelector(".item[aria-current]");
item.querySelector("[value=wrong]").click();
const note = item.querySelector("textarea");
note.value = "The release has 26.";
for (const name of ["input", "change"]) note.dispatchEvent(new Event(name, { bubbles: true }));
"""
_TICK = """
const boxes = [...document.querySelectorAll(".item input[type=checkbox]")];
for (const box of boxes.slice(1, 4)) box.click();
document.getElementById("by").value = "Ann Lee";
"""


def shoot(driver: Any, name: str) -> None:
    """Write what the window shows to a picture."""
    driver.execute_async_script("requestAnimationFrame(() => requestAnimationFrame(arguments[0]))")
    driver.save_screenshot(str(IMAGES / f"{name}.png"))


def main() -> None:
    """The page as it opens, then with marks and an open item."""
    draft = claimcheck.read("golden/quay/draft.md")
    report = claimcheck.check(draft, "offline", against=["golden/quay/release.md"])
    with tempfile.TemporaryDirectory() as folder, chromium.chromium() as driver:
        page = Path(folder, "desk.html")
        page.write_text(str(claimcheck.emit(report, "html")), "utf-8")
        window = {"width": 1040, "height": 560, "deviceScaleFactor": 1, "mobile": False}
        driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", window)
        driver.get(page.as_uri())
        shoot(driver, "page")
        driver.execute_script(_TICK)
        driver.execute_script(_OPEN, "injured 62")
        driver.execute_script(_MARK)
        shoot(driver, "item")


if __name__ == "__main__":
    main()
