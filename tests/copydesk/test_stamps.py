"""Bylines and datelines: what they say, and what only looks like them."""

from datetime import date

import pytest

from claimcheck.copydesk.dates import dates
from claimcheck.copydesk.stamps import opening, stamp
from claimcheck.draft import BlockKind

TENTH = date(2026, 3, 10)


@pytest.mark.parametrize(
    "text",
    [
        "March 10, 2026",
        "Mar. 10 2026",
        "10 March 2026",
        "10th of March 2026",
        "2026-03-10",
        "2026-03-10T08:15:00Z",
        "10.03.2026",
        "10. 3. 2026",
        "2026/3/10",
    ],
)
def test_a_full_date_is_read_whole(text):
    """A date with a year is found from its first to its last character."""
    ((span, day),) = dates(f"On {text}, he said")
    assert (span.start, span.end) == (3, 3 + len(text))
    assert day == TENTH


@pytest.mark.parametrize(
    "text", ["3/4/2026", "31 June 2026", "2026-13-01", "March 10", "May 2026", "10/03/26"]
)
def test_a_date_that_can_be_misread_is_none(text):
    """What has no year, no such day, or two readings is left alone."""
    assert list(dates(text)) == []


def test_slashes_that_read_one_way_are_a_date():
    """A part above twelve is a day wherever it stands."""
    assert [day for _, day in dates("13/4/2021 and 4/13/2021")] == [date(2021, 4, 13)] * 2


@pytest.mark.parametrize(
    ("line", "kind", "published"),
    [
        ("By Ann Lee", BlockKind.BYLINE, None),
        ("By ANN LEE and BO DAY, Example Press", BlockKind.BYLINE, None),
        ("Posted on March 10, 2026 by Ann Lee", BlockKind.BYLINE, TENTH),
        ("March 10, 2026 10:05 GMT UPDATED March 12, 2026 18:20 GMT – By RFX/RL", BlockKind.BYLINE, TENTH),
        ("Updated: 12 March 2026 | Published: 10 March 2026", BlockKind.DATELINE, TENTH),
        ("Last updated on 10 March 2026 at 5:00 p.m. ET", BlockKind.DATELINE, TENTH),
        ("Tuesday, March 10, 2026", BlockKind.DATELINE, TENTH),
        ("Tue 10 Mar 2026 08.15 GMT", BlockKind.DATELINE, TENTH),
        ("Brussels, 10 March 2026", BlockKind.DATELINE, TENTH),
        ("KABUL, Afghanistan (March 10, 2026)", BlockKind.DATELINE, TENTH),
        ("KABUL, Afghanistan (March 10)", BlockKind.DATELINE, None),
    ],
)
def test_a_line_of_names_and_days_is_a_stamp(line, kind, published):
    """A byline has a name, a dateline has a day; the day of an update comes second."""
    found = stamp(line)
    assert found is not None
    assert (found.kind, found.published) == (kind, published)


@pytest.mark.parametrize(
    "line",
    [
        "By Friday, the troops had left.",
        "By noon 40 people were dead",
        "On March 10, 2026, the army moved",
        "March 10, 2026: a chronology of the war",
        "Kyiv",
        "March on Rome",
        "By the river",
    ],
)
def test_copy_with_a_day_is_no_stamp(line):
    """A line that says anything else is copy."""
    assert stamp(line) is None


@pytest.mark.parametrize(
    ("words", "published"),
    [
        ("KYIV, March 10, 2026 (Reuters) - The army moved.", TENTH),
        ("KYIV, Ukraine, 10 March 2026 — The army moved.", TENTH),
        ("KABUL, Afghanistan (March 10, 2026) – The army moved.", TENTH),
        ("KYIV, March 10 (Reuters) - The army moved.", None),
        ("March 10 (Reuters) - The army moved.", None),
    ],
)
def test_a_dateline_opens_a_paragraph(words, published):
    """Place, day and agency before a dash are a dateline, with or without the year."""
    found = opening(words)
    assert found is not None
    assert found.published == published


@pytest.mark.parametrize(
    "words",
    [
        "WASHINGTON (AP) — The army moved.",
        "The army moved on March 10, 2026 — again.",
        "The talks of March 10 - the third so far - failed.",
        "Kyiv said no.",
    ],
)
def test_a_sentence_with_a_dash_has_no_dateline(words):
    """Without a day, or with other words before the dash, nothing is said of publication."""
    assert opening(words) is None
