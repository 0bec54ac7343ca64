"""JUnit's XML for a CI's test view: a suite a draft, a case a notice.

An error fails its case; a warning, and what a person still has to check, is skipped with its message. Source:
the schema of Apache Ant's JUnit task, and GitLab, "Unit test reports".
"""

import re
from collections.abc import Sequence
from xml.etree import ElementTree as ET

from claimcheck.draft import Draft
from claimcheck.emitters import EmitOptions
from claimcheck.layout import phrases, places
from claimcheck.layout.escape import line
from claimcheck.layout.notices import Notice, notices
from claimcheck.report import Report

SUFFIX = ".junit.xml"

# XML 1.0 has no way to write these; the other controls are shown by `line`.
_NEVER = re.compile("[\ufffe\uffff]")
_WORDS = 60  # code points of a case's name that tell it from the others


def render(report: Report, options: EmitOptions) -> str:  # noqa: ARG001  # one order: the gravest first
    """The suite of one draft."""
    draft = report.draft
    cases = [_case(draft, notice) for notice in notices(report)] or [_clean(draft)]
    failures = sum(case.find("failure") is not None for case in cases)
    skipped = sum(case.find("skipped") is not None for case in cases)
    counts = {"tests": len(cases), "failures": failures, "errors": 0, "skipped": skipped}
    named = {"name": _plain(draft.origin.path), **{name: str(count) for name, count in counts.items()}}
    suite = ET.Element("testsuite", named)
    suite.extend(cases)
    return _document([suite])


def join(parts: Sequence[str]) -> str:
    """The suites of all drafts in one document."""
    return _document([suite for part in parts for suite in ET.fromstring(part)])  # noqa: S314  # our own


def _document(suites: list[ET.Element]) -> str:
    root = ET.Element("testsuites")
    root.extend(suites)
    ET.indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ET.tostring(root, encoding="unicode")}\n'


def _case(draft: Draft, notice: Notice) -> ET.Element:
    words = phrases.shorten(draft.text[notice.span.start : notice.span.end], _WORDS)
    # Equal names collapse, so the id is part of the name.
    where = places.place(draft, notice.span.start)
    name = f"{where}: {notice.title}: {words} [{notice.id}]"
    case = _named(draft, name)
    message = _plain(f"{notice.title}: {notice.message}")
    if notice.level == "error":
        failure = ET.SubElement(case, "failure", {"type": notice.rule, "message": message})
        failure.text = f"{_plain(draft.origin.path)}, {where}: {message}"
    else:
        ET.SubElement(case, "skipped", {"message": message})
    return case


def _clean(draft: Draft) -> ET.Element:
    return _named(draft, "nothing to check was found")


def _named(draft: Draft, name: str) -> ET.Element:
    return ET.Element("testcase", {"classname": _plain(draft.origin.path), "name": _plain(name)})


def _plain(text: str) -> str:
    return _NEVER.sub("\ufffd", line(text))
