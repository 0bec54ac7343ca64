"""Every audited mention is covered by a claim or listed as a gap."""

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.assemble import assemble
from claimcheck.cover import cover
from claimcheck.detectors import evidence, plain
from claimcheck.engines import offline
from claimcheck.readers import ReadOptions, read
from claimcheck.report import Coverage

COPY = "“We saw 40 tanks on May 3, 2021,” Ana Marin said. The army denied it on May 4, 2021.\n"


def seen(tmp_path):
    (tmp_path / "draft.txt").write_text(COPY, "utf-8")
    return evidence(read(str(tmp_path / "draft.txt"), ReadOptions()))


def test_all_that_the_detectors_see_is_covered_offline(tmp_path):
    """The offline engine leaves no gap."""
    found = seen(tmp_path)
    coverage, gaps = cover(found.draft, found.mentions, assemble(found, offline.candidates(found)))
    assert coverage == {"quantity": Coverage(1, 1), "date": Coverage(2, 2), "quotation": Coverage(1, 1)}
    assert gaps == ()


def test_a_claim_of_another_kind_does_not_cover(tmp_path):
    """A quotation around a figure and a date is no claim of the figure or the date."""
    found = seen(tmp_path)
    claims = [c for c in assemble(found, offline.candidates(found)) if c.kind == "quotation"]
    coverage, gaps = cover(found.draft, found.mentions, claims)
    assert coverage["quantity"] == Coverage(1, 0)
    assert [(gap.type, gap.text, gap.line) for gap in gaps] == [
        ("quantity", "40 tanks", 1),
        ("date", "May 3, 2021", 1),
        ("date", "May 4, 2021", 1),
    ]


def test_what_nobody_can_look_up_is_neither_claim_nor_gap():
    """A word for the present is a mention that coverage does not count."""
    found = evidence(plain("Ana Marin now leads the council. At the time she was abroad, in May."))
    assert [mention.text for mention in found.seen if mention.type == "date"] == ["now", "the time", "May"]
    claims = assemble(found, offline.candidates(found))
    assert [claim.quote for claim in claims if claim.kind == "date"] == ["May"]
    coverage, gaps = cover(found.draft, found.mentions, ())
    assert (coverage["date"].found, [gap.text for gap in gaps if gap.type == "date"]) == (1, ["May"])


@given(st.sets(st.integers(0, 3)))
def test_found_is_covered_plus_gaps_whatever_is_claimed(tmp_path_factory, kept):
    """No mention is counted twice and none falls between."""
    found = seen(tmp_path_factory.mktemp("copy"))
    claims = [c for n, c in enumerate(assemble(found, offline.candidates(found))) if n in kept]
    coverage, gaps = cover(found.draft, found.mentions, claims)
    for kind, counts in coverage.items():
        assert counts.found == counts.covered + sum(gap.type == kind for gap in gaps)
