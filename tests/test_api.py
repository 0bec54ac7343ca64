"""The public functions are those of the contract, and cost nothing until they are used."""

import subprocess
import sys
from datetime import date

import claimcheck
from claimcheck.house import House

COPY = "About 40,000 troops left on Friday, the ministry said.\n"


def test_a_draft_is_read_checked_and_emitted(tmp_path):
    """Three calls lead from a file to a checklist."""
    (tmp_path / "draft.txt").write_text(COPY)
    report = claimcheck.check(claimcheck.read(tmp_path / "draft.txt", published=date(2026, 3, 10)))
    assert {claim.quote for claim in report.claims} == {"About 40,000 troops", "Friday"}
    assert "**About 40,000 troops**" in claimcheck.emit(report, "markdown")


def test_a_check_goes_by_the_rules_of_a_house(tmp_path):
    """Rules are handed over; none are looked for in files."""
    (tmp_path / "draft.txt").write_text(COPY)
    rules = House(names={"defence ministry": ("ministry",)}, priorities={"date": 1})
    report = claimcheck.check(
        claimcheck.read(tmp_path / "draft.txt", published=date(2026, 3, 10)), house=rules
    )
    assert [finding.id for finding in report.findings] == ["house"]
    assert {claim.priority for claim in report.claims} == {1}


def test_detect_gives_mentions_of_a_text():
    """Offsets are those of the text, and dates are resolved against the day given."""
    found = claimcheck.detect(COPY, published=date(2026, 3, 10))
    assert [(m.type, m.text, COPY[m.start : m.end]) for m in found] == [
        ("quantity", "About 40,000 troops", "About 40,000 troops"),
        ("date", "Friday", "Friday"),
    ]
    assert found[1].value.value == "2026-03-06"


def test_importing_the_package_imports_nothing_heavy():
    """`import claimcheck` is instant."""
    code = "import sys, claimcheck; assert not {'pydantic', 'typer', 'nupunkt'} & set(sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
