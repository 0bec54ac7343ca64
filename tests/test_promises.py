"""What the project promises of every report holds of the reports of all golden drafts."""

import re
from hashlib import sha256

import pytest
from cases import CASES, Case, name_of
from floors import floors, raised

from claimcheck.evaluation import golden
from claimcheck.evaluation.evaluation import ALL, evaluate
from claimcheck.evaluation.labelled import Labelled, of_claim
from claimcheck.evaluation.table import error_lines
from claimcheck.pipeline import check

LINE_END = re.compile(r"\r\n|\n|\r")
EVERY_CASE = pytest.mark.parametrize("case", CASES, ids=name_of)


@EVERY_CASE
def test_a_quote_is_the_drafts_own_words(case: Case):
    """Every claim and every gap stands in the draft, character for character, where it says it stands."""
    report = case.report
    found = [(claim, claim["quote"]) for claim in report["claims"]]
    found += [(gap, gap["text"]) for gap in report["gaps"]]
    for item, quote in found:
        assert case.text[item["start"] : item["end"]] == quote != ""
        assert (item["line"], item["column"]) == _place(case.text, item["start"])


@EVERY_CASE
def test_a_finding_stands_in_the_draft(case: Case):
    """Every finding, and every place that it speaks of, is a stretch of the draft at its line and column."""
    for finding in case.report["findings"]:
        for place in (finding, *finding["related"]):
            assert 0 <= place["start"] < place["end"] <= len(case.text)
            assert (place["line"], place["column"]) == _place(case.text, place["start"])


@EVERY_CASE
def test_ids_are_unique(case: Case):
    """No two claims of a report share an id."""
    ids = [claim["id"] for claim in case.report["claims"]]
    assert len(ids) == len(set(ids))


@EVERY_CASE
def test_nothing_is_dropped_in_silence(case: Case):
    """Of each type of mention, what no claim covers is listed as a gap."""
    report = case.report
    assert {"quantity", "date", "quotation"} <= report["coverage"].keys()
    for kind, coverage in report["coverage"].items():
        gaps = [gap for gap in report["gaps"] if gap["type"] == kind]
        assert coverage["found"] - coverage["covered"] == len(gaps)


@EVERY_CASE
def test_what_is_left_out_has_no_claims(case: Case):
    """What is skipped is named with its lines and the reason, and no claim is made of it."""
    report = case.report
    for skipped in report["draft"]["skipped"]:
        assert skipped["reason"]
        assert skipped["first_line"] == _place(case.text, skipped["start"])[0]
        assert skipped["last_line"] == _place(case.text, skipped["end"] - 1)[0]
        assert not [
            claim["quote"]
            for claim in report["claims"]
            if claim["start"] < skipped["end"] and skipped["start"] < claim["end"]
        ]


@EVERY_CASE
def test_furniture_is_left_out(case: Case):
    """Each phrase that case.toml names as furniture stands in skipped text, wherever it occurs."""
    skipped = [range(part["start"], part["end"]) for part in case.report["draft"]["skipped"]]
    for phrase in case.settings.get("left_out", []):
        places = [found.start() for found in re.finditer(re.escape(phrase), case.text)]
        assert places
        assert [place for place in places if not any(place in part for part in skipped)] == [], phrase


@EVERY_CASE
def test_a_report_names_its_draft(case: Case):
    """The header has the path as given, the file's digest, its length in code points, the day it is from."""
    draft = case.report["draft"]
    assert draft["path"] == f"golden/{case.name}/{case.draft.name}"
    assert draft["sha256"] == sha256(case.draft.read_bytes()).hexdigest()
    assert draft["characters"] == len(case.text)
    assert draft["published"] == str(case.settings["published"])


@EVERY_CASE
def test_a_second_run_gives_the_same_bytes(case: Case):
    """The same draft and options give the same report."""
    assert case.check("--format", "json") == case.check("--format", "json")


@EVERY_CASE
def test_what_an_editor_marked_is_found(case: Case, score_table, raise_floors):
    """Recall, right values and precision on the hand-made labels stay at or above their floors."""
    found = evaluate(case.name, [golden.load(case.folder, golden.COMPLETE)], _claims)
    shares = {name: found.shares[ALL][name].value for name in ("recall", "right", "precision")}
    told = ", ".join(f"{name} {share:.3f}" for name, share in shares.items())
    score_table.append(f"{case.name}: {found.counts[ALL].wanted} labels, {told}")
    score_table.extend(error_lines(found.errors, len(found.errors)).splitlines())
    if raise_floors:
        raised(case.name, shares)
    wanted = floors()[case.name]
    assert {name: share for name, share in shares.items() if share < wanted[name]} == {}, wanted


def test_every_case_has_floors():
    """A golden case without floors would be scored for nothing."""
    assert floors().keys() == {case.name for case in CASES}


def test_a_floor_only_rises(tmp_path):
    """Lifting the floors keeps one that is higher than what is reached, and every other case's."""
    file = tmp_path / "floors.toml"
    file.write_text("[other]\nrecall = 0.5\n[case]\nrecall = 0.9\nright = 0.1\n", "utf-8")
    raised("case", {"recall": 0.8, "right": 0.23456}, file)
    assert floors(file) == {"other": {"recall": 0.5}, "case": {"recall": 0.9, "right": 0.234}}


def _claims(labelled: Labelled):
    return map(of_claim, check(labelled.draft).claims)


def _place(text: str, offset: int) -> tuple[int, int]:
    """The line and column of an offset, counted anew."""
    ends = [found.end() for found in LINE_END.finditer(text) if found.end() <= offset]
    return len(ends) + 1, offset - (ends[-1] if ends else 0) + 1
