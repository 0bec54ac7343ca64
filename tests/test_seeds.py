"""What the two seed articles must give; skipped where they are not at hand."""

import json
from functools import cache
from pathlib import Path

import pytest

from claimcheck.pipeline import check
from claimcheck.readers import read
from claimcheck.wire import wire

SHARED = Path(__file__).parents[2] / "shared"
FILES = {name: SHARED / "seeds" / file for name, file in {
    "000": "000_5a720a2cbca42381.txt", "003": "003_fa9eb36aa0e99c78.txt"}.items()}  # fmt: skip
LABELS = SHARED / "gold" / "seed-003.jsonl"
FURNITURE = SHARED / "gold" / "seed-003.furniture.json"
KINDS = {"quote": "quotation", "figure": "quantity"}

pytestmark = pytest.mark.skipif(not LABELS.exists(), reason="the seed articles are not at hand")


@cache
def report(name):
    return wire(check(read(str(FILES[name])))).model_dump(by_alias=True)


def labels(kind):
    rows = [json.loads(line) for line in LABELS.read_text("utf-8").splitlines()]
    return [row for row in rows if row["kind"] == kind and not row.get("optional")]


def claims(kind):
    return [claim for claim in report("003")["claims"] if claim["kind"] == KINDS.get(kind, kind)]


def hits(row):
    found = [(min(c["end"], row["end"]) - max(c["start"], row["start"]), c) for c in claims(row["kind"])]
    return [claim for shared, claim in found if shared > 0]


def right(claim, row):
    value = claim["value"]
    match row["kind"]:
        case "date":
            return value["value"] in row["values"]
        case "quote":
            words = row["speaker"].replace("(", " ").replace(")", " ").lower().split()
            return any(word in (value["speaker"] or "").lower() for word in words if len(word) > 3)
        case "troop_count" | "casualty_figure" | "figure":
            return value["low"] == row["value"] and value["comparator"] == row["comparator"]
    return True


@pytest.mark.parametrize("kind", ["quote", "date", "troop_count", "casualty_figure", "figure", "superlative"])
def test_every_label_of_003_is_found_with_its_value(kind):
    """No row that is not optional is missed, and no value is wrong."""
    missed = [row["evidence"] for row in labels(kind) if not any(right(claim, row) for claim in hits(row))]
    assert missed == []


def test_at_least_seven_of_the_eight_titles_of_003_are_found():
    """A title is found when its name is."""
    found = [row for row in labels("title") if any(c["value"]["name"] == row["name"] for c in hits(row))]
    assert len(found) >= 7


def test_003_has_no_false_quotation_and_at_most_two_false_dates():
    """What is no row of the labels, optional ones included, is false."""
    rows = [json.loads(line) for line in LABELS.read_text("utf-8").splitlines()]
    for kind, most in (("quote", 0), ("date", 2)):
        spans = [(row["start"], row["end"]) for row in rows if row["kind"] == kind]
        false = [
            c["quote"] for c in claims(kind) if not any(c["start"] < e and s < c["end"] for s, e in spans)
        ]
        assert len(false) <= most, false


def test_no_claim_of_003_stands_on_furniture_and_no_copy_is_skipped():
    """Furniture lines hold no claim; what is skipped is furniture."""
    parts = json.loads(FURNITURE.read_text("utf-8"))
    whole = {n for p in parts if p["role"] != "caption" for n in range(p["first_line"], p["last_line"] + 1)}
    assert [claim["quote"] for claim in report("003")["claims"] if claim["line"] in whole] == []
    captions = [(p["credit_start"], p["credit_start"] + len(p["credit"])) for p in parts if "credit" in p]
    # The agency line at the end is no copy either; the labels do not list it.
    copy = [
        part
        for part in report("003")["draft"]["skipped"]
        if part["reason"] != "agency sign-off"
        and not set(range(part["first_line"], part["last_line"] + 1)) <= whole
        and not any(start <= part["start"] and part["end"] <= end for start, end in captions)
    ]
    assert copy == []


def test_000_leaves_out_its_comments_and_teasers_and_no_copy():
    """The copy ends at line 95; before it only teasers and a caption's second print are skipped."""
    skipped = [(part["first_line"], part["last_line"]) for part in report("000")["draft"]["skipped"]]
    lines = {n for first, last in skipped for n in range(first, last + 1)}
    text = FILES["000"].read_text("utf-8").splitlines()
    filled = {n for n, line in enumerate(text, 1) if line.strip()}
    assert {n for n in lines & filled if n <= 95} <= {33, 34, 64, 65}
    assert {n for n in filled if n > 95} <= lines
    assert [claim["quote"] for claim in report("000")["claims"] if claim["line"] > 95] == []


@pytest.mark.parametrize("name", ["000", "003"])
def test_every_quote_is_the_drafts_own_words(name):
    """Offsets point at the words, and nothing that the detectors saw is left out."""
    text = FILES[name].read_text("utf-8")
    assert all(text[claim["start"] : claim["end"]] == claim["quote"] for claim in report(name)["claims"])
    assert all(seen["found"] == seen["covered"] for seen in report(name)["coverage"].values())
