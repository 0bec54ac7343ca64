"""A comparison as Markdown."""

from claimcheck.comparison import Article, Comparison, Difference, Point, Said
from claimcheck.layout.comparing import compared

A = Article(path="a.txt", sha256="0" * 64, title="A <b>day</b>")
B = Article(path="b.txt", sha256="1" * 64, title=None)
SAID = Said(line=3, words="more than 40 boats", who="the board")
OTHER = Said(line=7, words="dozens of @boats", who=None)


def test_differences_come_first_and_single_points_last():
    """Four parts, each with its count; a part without points is left out."""
    bounds = Difference(aspect="bounds", a=SAID.words, b=OTHER.words, loud=True)
    source = Difference(aspect="source", a="the board", b=None)
    points = (
        Point(kind="quantity", a=SAID, b=OTHER, differences=(bounds, source)),
        Point(kind="date", a=None, b=Said(line=9, words="Monday", who=None)),
    )
    lines = compared(Comparison(a=A, b=B, points=points)).splitlines()
    assert [line for line in lines if line.startswith("## ")] == [
        "## Where they differ (1)",
        "## Only in B (1)",
    ]
    assert "**1 point in both, 1 of them with a difference; 0 only in A, 1 only in B.**" in " ".join(lines)
    assert "  - **NB** bounds: A “more than 40 boats”, B “dozens of @\u200bboats”" in lines
    assert "  - source: A “the board”, B names nobody" in lines


def test_markup_of_an_article_stays_words():
    """A title or words can't open a tag."""
    page = compared(Comparison(a=A, b=B, points=()))
    assert "<b>" not in page
    assert "&lt;b&gt;day" in page
