"""A page's export on its way through revise, sign and gate, from a real browser."""

import json
import subprocess
import sys

COPY = (
    "PORT ELLAN, March 10, 2026 (Agency) — A fire broke out.\n\n"
    "Three dock workers were killed, the harbor master said.\n\n"
    "“Nobody warned us about the gas,” said Ida Brandt, a crane driver.\n"
)


def test_what_is_ticked_on_the_page_is_signed_passed_and_revised(open_file, tmp_path):
    """The export settles items with the report beside it, and only what still stands passes over."""

    def run(*arguments, code=0):
        command = [sys.executable, "-m", "claimcheck", *arguments]
        done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=120, check=False)
        assert (done.returncode, done.stderr) == (code, "")
        return done.stdout

    (tmp_path / ".git").mkdir()
    (tmp_path / "claimcheck.toml").write_text('[gate]\nsignatures = ["editor"]\n', "utf-8")
    (tmp_path / "draft.txt").write_text(COPY, "utf-8")
    run("check", "draft.txt", "--offline", "-f", "json=report.json", "-f", "html=page.html")
    page = open_file(tmp_path / "page.html")
    for name in page.shown:
        page.click(f"#{name} input")
    page.export()
    (export,) = page.driver.downloads.iterdir()
    (tmp_path / "marks.json").write_bytes(export.read_bytes())
    assert "not signed" in run("gate", "report.json", "marks.json", code=1)
    run("sign", "report.json", "marks.json", "--by", "Ann Lee", "--role", "editor")
    assert "passes" in run("gate", "report.json", "marks.json")
    (tmp_path / "draft.txt").write_text(COPY.replace("Three dock", "Four dock"), "utf-8")
    assert "changed since" in run("gate", "report.json", "marks.json", code=1)
    run(
        "revise",
        "report.json",
        "marks.json",
        "draft.txt",
        "--offline",
        "-f",
        "json=new.json",
        "-f",
        "html=new.html",
    )
    claims = json.loads((tmp_path / "new.json").read_text("utf-8"))["claims"]
    told = {claim["quote"]: claim["status"] for claim in claims}
    assert told.pop("Four dock workers were killed") == "stale"
    assert set(told.values()) == {"verified"}
    page = open_file(tmp_path / "new.html")
    assert "1 stale" in page.one(".about").text
    assert page.progress.startswith(f"{len(told)} of {len(claims)} ")
