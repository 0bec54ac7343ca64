"""What an HTML page says of itself: its title, and its day, never one that is guessed from the text.

Sources: schema.org (datePublished), the Open Graph protocol (article:published_time), Dublin Core.
"""

import re
from collections.abc import Iterator
from datetime import date

from lxml import etree

from claimcheck.copydesk.dates import dates
from claimcheck.markup.xml import local

_NAMES = frozenset({
    "article:published_time", "og:published_time", "datepublished", "date", "pubdate", "publishdate",
    "publish-date", "publication_date", "dc.date", "dc.date.issued", "dcterms.issued", "parsely-pub-date",
    "sailthru.date", "cxenseparse:recs:publishtime",
})  # fmt: skip
_LINKED = re.compile(r'"datePublished"\s*:\s*"([^"]{8,40})"')
_LONGEST = 60


def issued(root: etree._Element) -> date | None:
    """The day of the first element that names one: metadata, linked data, a time that is marked as such."""
    said = (*_meta(root, _NAMES), *_linked(root), *_times(root))
    return next((day for words in said for _, day in dates(words[:_LONGEST])), None)


def headline(root: etree._Element) -> str:
    """The title that a page gives itself for others to link to it by; empty where it has none."""
    return next(_meta(root, frozenset({"og:title", "twitter:title"})), "")


def _meta(root: etree._Element, wanted: frozenset[str]) -> Iterator[str]:
    for element in root.iter("meta"):
        names = {(element.get(key) or "").lower() for key in ("property", "name", "itemprop")}
        if names & wanted:
            yield element.get("content") or ""


def _linked(root: etree._Element) -> Iterator[str]:
    for element in root.iter("script"):
        if "ld+json" in (element.get("type") or ""):
            yield from _LINKED.findall(element.text or "")


def _times(root: etree._Element) -> Iterator[str]:
    """Times that are marked as the publication's; else that of the article's own header."""
    times = list(root.iter("time"))
    for element in times:
        if element.get("pubdate") is not None or element.get("itemprop") == "datePublished":
            yield element.get("datetime") or ""
    for element in times:
        above = [local(each) for each in element.iterancestors()]
        if "header" in above and "article" in above:
            yield element.get("datetime") or ""
