"""A comparison of two articles as Markdown: where they differ, what both say, what only one has."""

from collections.abc import Iterable, Iterator

from claimcheck.comparison import Article, Comparison, Difference, Point, Said
from claimcheck.layout import phrases
from claimcheck.layout.escape import comment, markdown, opening
from claimcheck.layout.phrases import shorten

_WORDS = 400  # characters that are printed of either side's words


def compared(found: Comparison) -> str:
    """The whole comparison; it ends in a line end."""
    both = [point for point in found.points if point.a and point.b]
    differing = [point for point in both if point.differences]
    agreeing = [point for point in both if not point.differences]
    alone_a = [point for point in found.points if point.b is None]
    alone_b = [point for point in found.points if point.a is None]
    tally = (
        f"{_count(len(both), 'point')} in both, {len(differing)} of them with a difference; "
        f"{len(alone_a)} only in A, {len(alone_b)} only in B."
    )
    parts = [
        "# Two articles compared\n",
        f"- A: {_article(found.a)}\n- B: {_article(found.b)}\n",
        f"**{tally}** Neither is taken to be right.\n",
        _part("Where they differ", map(_point, differing)),
        _part("Said by both in one way", map(_point, agreeing)),
        _part("Only in A", map(_alone, alone_a)),
        _part("Only in B", map(_alone, alone_b)),
    ]
    return "\n".join(filter(None, parts))


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _article(article: Article) -> str:
    title = f" – {markdown(shorten(article.title))}" if article.title else ""
    return f"{opening(shorten(article.path, 300))}, sha256 `{comment(article.sha256[:12])}`{title}"


def _part(title: str, items: Iterable[str]) -> str:
    held = list(items)
    return f"## {title} ({len(held)})\n\n{''.join(held)}" if held else ""


def _point(point: Point) -> str:
    """Something that both say, with each difference on a line of its own."""
    sides = "; ".join(f"{name} {_said(said)}" for name, said in (("A", point.a), ("B", point.b)) if said)
    return f"- **{markdown(phrases.kind(point.kind))}**: {sides}\n{''.join(_differences(point))}"


def _alone(point: Point) -> str:
    said = point.a or point.b
    return f"- **{markdown(phrases.kind(point.kind))}**: {_said(said)}\n" if said else ""


def _said(said: Said) -> str:
    who = f" – {markdown(shorten(said.who))}" if said.who else ""
    return f"{phrases.lines(said.line, said.line)}: “{markdown(shorten(said.words, _WORDS))}”{who}"


def _differences(point: Point) -> Iterator[str]:
    for one in point.differences:
        mark = "**NB** " if one.loud else ""
        yield f"  - {mark}{one.aspect}: A {_side(one, one.a)}, B {_side(one, one.b)}\n"


def _side(one: Difference, words: str | None) -> str:
    if words is None:
        return "has nothing there" if one.aspect in ("wording", "name or title") else "names nobody"
    return f"“{markdown(shorten(words, _WORDS))}”"
