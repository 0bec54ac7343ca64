"""What the command line prints of each golden draft is what is expected of it, byte for byte."""

import json

import pytest
from cases import CASES, ROOT, Case, Output, name_of

from claimcheck import plugins
from claimcheck.emitters import formats

# An event is any other statement of fact: only a model finds it.
BEYOND_THE_DETECTORS = {"event"}
OUTPUTS = [
    pytest.param(case, output, id=output.file.relative_to(ROOT / "golden").as_posix())
    for case in CASES
    for output in case.outputs
]


@pytest.mark.parametrize(("case", "output"), OUTPUTS)
def test_output_is_as_expected(case: Case, output: Output, update_golden):
    """The bytes are those of the expected file; `pytest --update-golden` rewrites it."""
    printed = output.pinned(case.check(*output.options))
    if update_golden:
        output.file.write_bytes(printed)
    assert output.file.exists(), f"{output.file} is missing: pytest --update-golden writes it"
    assert printed.decode("utf-8", "backslashreplace").split("\n") == output.file.read_bytes().decode(
        "utf-8", "backslashreplace"
    ).split("\n")
    assert printed == output.file.read_bytes()


RECORDINGS = [
    pytest.param(case, replies, name, id=f"{case.name}/{replies.name} {name}")
    for case in CASES
    for replies in case.recordings
    for name in ("json", "markdown")
]


def expected_of(replies, name):
    """Where the output is that a recording must give: replies.faulty.jsonl has expected.faulty.md."""
    kind = replies.name.removeprefix("replies").removesuffix(".jsonl").strip(".") or "model"
    return replies.with_name(f"expected.{kind}.{'md' if name == 'markdown' else name}")


@pytest.mark.parametrize(("case", "replies", "name"), RECORDINGS)
def test_recorded_replies_give_what_is_expected(case: Case, replies, name, update_golden):
    """The whole model engine, under the real client library, gives the same bytes from the same replies."""
    printed = case.replay(replies, "--format", name)
    file = expected_of(replies, name)
    if update_golden:
        file.write_bytes(printed)
    assert printed.decode("utf-8", "backslashreplace").split("\n") == file.read_bytes().decode(
        "utf-8", "backslashreplace"
    ).split("\n")


@pytest.mark.parametrize("case", [case for case in CASES if case.recordings], ids=name_of)
def test_a_model_costs_no_detected_claim_and_adds_no_word(case: Case):
    """All that the detectors see is on the list with a model too, in the draft's own words."""
    for replies in case.recordings:
        report = json.loads(case.replay(replies, "--format", "json"))
        places = {(claim["start"], claim["end"]) for claim in report["claims"]}
        assert {(claim["start"], claim["end"]) for claim in case.report["claims"]} <= places
        assert all(case.text[c["start"] : c["end"]] == c["quote"] for c in report["claims"])
        assert all(seen["found"] == seen["covered"] for seen in report["coverage"].values())


@pytest.mark.parametrize("case", CASES, ids=name_of)
def test_a_case_is_a_draft_with_labels(case: Case):
    """A case has one draft and its labels, and every expected file belongs to an output."""
    assert case.draft.is_file()
    assert (case.folder / "labels.jsonl").is_file()
    expected = {output.file for output in case.outputs}
    expected |= {expected_of(file, name) for file in case.recordings for name in ("json", "markdown")}
    assert {file for file in case.folder.glob("expected.*") if file not in expected} == set()


def test_every_format_has_an_expected_file():
    """An output format without a golden file is not shown to hold."""
    shown = {output.options[1] for case in CASES for output in case.outputs}
    assert set(formats()) - shown == set()


@pytest.mark.parametrize(
    ("folder", "part", "key"),
    [("claimcheck.kinds", "claims", "kind"), ("claimcheck.findings", "findings", "id")],
    ids=["kinds", "findings"],
)
def test_every_plugin_shows_in_a_report(folder, part, key):
    """Each claim kind and each finding occurs in the report of at least one golden draft."""
    seen = {item[key] for case in CASES for item in case.report[part]}
    assert set(plugins.names(folder)) - seen - BEYOND_THE_DETECTORS == set()
