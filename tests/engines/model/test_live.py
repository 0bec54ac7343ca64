"""Whole runs against the server at OPENAI_BASE_URL: `pytest -m live`, with CLAIMCHECK_MODEL for its model."""

import os
from pathlib import Path

import pytest
from runs import DRAFT, holds

GIVEN = {name: os.environ.get(name, "") for name in ("OPENAI_BASE_URL", "OPENAI_API_KEY")}
GOLDEN = Path(__file__).parents[3] / "golden"
DRAFTS = {"ferry": DRAFT} | {
    name: (GOLDEN / name / "draft.md").read_bytes().decode() for name in ("standoff", "election")
}


@pytest.mark.live
@pytest.mark.skipif(not GIVEN["OPENAI_BASE_URL"], reason="OPENAI_BASE_URL names no server")
@pytest.mark.parametrize("draft", DRAFTS.values(), ids=DRAFTS)
def test_a_real_model_loses_and_invents_nothing(desk, monkeypatch, draft):
    """However good the model is, the checklist is complete and each item has the draft's own words."""
    for name, value in GIVEN.items():
        monkeypatch.setenv(name, value)
    result = desk.check(draft, "--engine", "model", "--no-cache")
    holds(result, desk.check(draft, "--offline"))
    assert result.code == 0
    assert all(chunk["status"] == "ok" for chunk in result.report["run"]["chunks"])
    for item in result.report["rejected"]:
        assert item["reason"]
        assert item["chunk"] < len(result.report["run"]["chunks"])
