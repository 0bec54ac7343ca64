"""A real Chromium for the tests of the page: headless, with nothing of its own, every request of it seen."""

import json
import shutil
import socketserver
import threading
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
DRIVER = shutil.which("chromedriver")
_FLAGS = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
    *("--disable-dev-shm-usage", "--hide-scrollbars", "--proxy-bypass-list=<-loopback>"),
)


class Sink(socketserver.ThreadingTCPServer):
    """A proxy that answers nothing and keeps the first line of whatever it is asked."""

    daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), _Handler)
        self.asked = []
        threading.Thread(target=self.serve_forever, daemon=True).start()

    @property
    def address(self):
        """Where it listens."""
        return f"http://127.0.0.1:{self.server_address[1]}"


class _Handler(socketserver.StreamRequestHandler):
    def handle(self):
        self.server.asked.append(self.rfile.readline().decode("latin-1").strip())


@contextmanager
def chromium():
    """A driver of a new browser, with its folder of downloads and its sink."""
    from selenium import webdriver
    from selenium.webdriver.chrome.service import Service

    with TemporaryDirectory(ignore_cleanup_errors=True) as folder, Sink() as sink:
        options = webdriver.ChromeOptions()
        options.binary_location = BROWSER
        for flag in (*_FLAGS, f"--user-data-dir={folder}/profile", f"--proxy-server={sink.address}"):
            options.add_argument(flag)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
        driver = webdriver.Chrome(options=options, service=Service(DRIVER))
        try:
            driver.sink, driver.downloads = sink, Path(folder, "downloads")
            driver.downloads.mkdir()
            place = {"behavior": "allow", "downloadPath": str(driver.downloads)}
            driver.execute_cdp_cmd("Browser.setDownloadBehavior", place)
            yield driver
        finally:
            driver.quit()
            sink.shutdown()


def requests(driver):
    """The addresses that the browser's pages asked for since the last look."""
    messages = (json.loads(entry["message"])["message"] for entry in driver.get_log("performance"))
    return [
        message["params"]["request"]["url"]
        for message in messages
        if message["method"] == "Network.requestWillBeSent"
    ]
