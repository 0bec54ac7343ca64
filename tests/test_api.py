"""The public functions are those of the contract, and cost nothing until they are used."""

import subprocess
import sys
from datetime import date

import pytest

import claimcheck
from claimcheck.engines.model.session import ModelOptions
from claimcheck.errors import ConfigurationError
from claimcheck.house import House
from claimcheck.settings import Settings

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


def test_a_check_compares_with_sources(tmp_path):
    """Each claim has what the source has of it; a source that is not there is named with its problem."""
    for name, text in (("draft.txt", COPY), ("release.txt", "About 30,000 troops left on 6 March 2026.\n")):
        (tmp_path / name).write_text(text)
    draft = claimcheck.read(tmp_path / "draft.txt", published=date(2026, 3, 10))
    report = claimcheck.check(draft, "offline", against=[tmp_path / "release.txt", tmp_path / "none.txt"])
    assert [claim.sources[0].verdict for claim in report.claims] == ["differs", "agrees"]
    assert [bool(source.problem) for source in report.sources] == [False, True]


def test_a_check_asks_the_model_that_it_is_given(tmp_path):
    """Options of a model in place of an engine's name: here a recording that is not there."""
    (tmp_path / "draft.txt").write_text(COPY)
    options = ModelOptions(settings=Settings(), replay=tmp_path / "none.jsonl", cache=False)
    with pytest.raises(ConfigurationError, match=r"none\.jsonl"):
        claimcheck.check(claimcheck.read(tmp_path / "draft.txt"), options)


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
