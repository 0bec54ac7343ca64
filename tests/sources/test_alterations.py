"""Words and figures as a draft may print them, each with the verdict that it must get (alterations.toml)."""

import tomllib
from functools import cache
from pathlib import Path

import pytest

from claimcheck.assemble import assemble
from claimcheck.detectors import evidence, plain
from claimcheck.draft import Span
from claimcheck.engines import offline
from claimcheck.readers import read
from claimcheck.sources.against import Reader
from claimcheck.sources.asked import Asked
from claimcheck.sources.corpus import Source
from claimcheck.sources.quotations import quotation

HERE = Path(__file__).parent
SETS = {"alterations": "minutes.txt", "verdicts": "verdicts.txt"}
CASES = {
    kind: [
        {**case, "source": source}
        for name, source in SETS.items()
        for case in tomllib.loads((HERE / f"{name}.toml").read_text("utf-8"))[kind]
    ]
    for kind in ("quotation", "value")
}
GRAVE = ("a negation is touched", "a number is touched", "a name is touched")


@cache
def source(name):
    return Source(evidence(read(str(HERE / name))))


def label(case):
    return f"{case['type']}: {case['draft'][:60]}"


def quoted(words, name):
    text = f"“{words}” the minutes say."
    found = quotation(Asked(text, Span(1, 1 + len(words)), frozenset()), source(name))
    return found.passage if found else None


@pytest.mark.parametrize("case", CASES["quotation"], ids=label)
def test_quotation_gets_its_verdict(case):
    """Exact, in other typography, altered, stitched or not found; loud where it may turn the meaning."""
    passage = quoted(case["draft"], case["source"])
    assert (passage.verdict if passage else "not found") == case["verdict"]
    if "loud" in case:
        assert any(change.loud for change in (passage.changes if passage else ())) == case["loud"]
    assert case.get("warning", "") in ((passage.warning if passage else None) or "")


@pytest.mark.parametrize("case", CASES["value"], ids=label)
def test_value_gets_its_verdict(case):
    """Agreeing, differing or not found, by what is counted and whose it is, not by the value alone."""
    seen = evidence(plain(case["draft"]))
    claims = assemble(seen, offline.candidates(seen))
    (claim,) = [one for one in claims if one.quote == case["claim"]]
    match = Reader(seen).match(claim, source(case["source"]))
    assert (match.passage.verdict if match else "not found") == case["verdict"]


def test_the_set_is_broad():
    """At least sixty cases, of twelve types or more, and each grave kind of change among them."""
    cases = CASES["quotation"]
    assert len(cases) >= 60
    assert len({case["type"] for case in cases}) >= 12
    assert {case["warning"] for case in cases if "warning" in case} >= set(GRAVE)
