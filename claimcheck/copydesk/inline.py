"""Markup inside a Markdown paragraph: the spans that are not copy.

After CommonMark 0.31 (spec.commonmark.org), without its rarer cases; in linear time for any input. Where a
character may be markup or copy and its partner is missing, it is copy.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field

from claimcheck.draft import Span

_SIGNS = re.compile(r"[\\`<\[*_~]")
_TOKEN = re.compile(
    r"(?P<escape>\\[!-/:-@\[-`{-~]|\\(?=\r?\n))"
    r"|(?P<ticks>`+)"
    r"|(?P<comment><!--)"
    r"|(?P<tag></?[A-Za-z][A-Za-z0-9-]{0,20}(?:\s[^<>]{0,2000})?/?>)"
    r"|(?P<address><(?=[a-z][a-z0-9+.-]{1,20}:[^\s<>]{1,2000}>))"
    r"|(?P<note>\[\^[^\s\[\]]{1,60}\](?::[ \t]*)?)"
    r"|(?P<open>!?\[)"
    r"|(?P<close>\])"
    r"|(?P<run>\*+|_+|~~)"
)
_TARGET = re.compile(
    r"\(\s*(?:<[^<>\r\n]{0,2000}>|[^\s()<>]{0,2000}(?:\([^\s()]{0,500}\)[^\s()<>]{0,500}){0,4})"
    r"(?:\s{1,20}(?:\"[^\"]{0,500}\"|'[^']{0,500}'|\([^()]{0,500}\)))?\s{0,20}\)"
)
_REFERENCE = re.compile(r"\[([^\[\]]{0,200})\]")


def label(words: str) -> str:
    """A link label as references compare it."""
    return " ".join(words.split()).casefold()


def inline(text: str, span: Span, links: Collection[str] = ()) -> list[Span]:
    """The markup of one paragraph, in order; `links` are the labels that the document defines."""
    if not _SIGNS.search(text, span.start, span.end):
        return []
    reader = _Reader(text, span, links)
    reader.run()
    return merged(reader.cuts)


def merged(cuts: Iterable[Span]) -> list[Span]:
    """Spans in order, without empty ones, those that touch or overlap as one."""
    result: list[Span] = []
    for cut in sorted(cut for cut in cuts if cut.start < cut.end):
        if result and cut.start <= result[-1].end:
            result[-1] = Span(result[-1].start, max(cut.end, result[-1].end))
        else:
            result.append(cut)
    return result


@dataclass
class _Delimiter:
    """A run of emphasis marks that may still open or close something."""

    char: str
    start: int
    end: int


@dataclass
class _Reader:
    """One pass over a paragraph."""

    text: str
    span: Span
    links: Collection[str]
    cuts: list[Span] = field(default_factory=list)
    brackets: list[tuple[int, int]] = field(default_factory=list)
    delimiters: list[_Delimiter] = field(default_factory=list)
    open: Counter[str] = field(default_factory=Counter)
    last_comment: int = -1

    def run(self) -> None:
        ticks = self._closing_ticks()
        self.last_comment = self.text.rfind("-->", self.span.start, self.span.end)
        at = self.span.start
        while found := _TOKEN.search(self.text, at, self.span.end):
            at = found.end()
            match found.lastgroup:
                case "escape":
                    self.cuts.append(Span(found.start(), found.start() + 1))
                case "ticks":
                    at = self._code(found, ticks)
                case "comment":
                    at = self._comment(found)
                case "tag" | "note":
                    self.cuts.append(Span(*found.span()))
                case "address":
                    end = self.text.index(">", at)
                    self.cuts += [Span(*found.span()), Span(end, end + 1)]
                    at = end + 1
                case "open":
                    self.brackets.append(found.span())
                case "close":
                    at = self._link(found.start())
                case _:
                    self._emphasis(found)

    def _closing_ticks(self) -> dict[int, list[int]]:
        """Where runs of backticks start, by their length, the last first."""
        runs: dict[int, list[int]] = {}
        if "`" not in self.text:
            return runs
        for found in re.finditer("`+", self.text[self.span.start : self.span.end]):
            runs.setdefault(len(found[0]), []).append(found.start() + self.span.start)
        return {length: starts[::-1] for length, starts in runs.items()}

    def _code(self, found: re.Match[str], ticks: dict[int, list[int]]) -> int:
        starts = ticks.get(len(found[0]), [])
        while starts and starts[-1] <= found.start():
            starts.pop()
        if not starts:
            return found.end()
        close = starts[-1] + len(found[0])
        self.cuts += [Span(*found.span()), Span(starts[-1], close)]
        return close

    def _comment(self, found: re.Match[str]) -> int:
        if self.last_comment < found.end():
            return found.end()
        close = self.text.index("-->", found.end()) + 3
        self.cuts.append(Span(found.start(), close))
        return close

    def _link(self, close: int) -> int:
        """Where reading goes on after a bracket that may close a link's or an image's words."""
        if not self.brackets:
            return close + 1
        start, inner = self.brackets.pop()
        tail = _TARGET.match(self.text, close + 1, self.span.end)
        if not tail:
            tail = _REFERENCE.match(self.text, close + 1, self.span.end)
            words = (tail and tail[1]) or self.text[inner:close]
            if len(words) > 200 or label(words) not in self.links:
                return close + 1
        end = tail.end() if tail else close + 1
        self.cuts += [Span(start, inner), Span(close, end)]
        return end

    def _emphasis(self, found: re.Match[str]) -> None:
        mark = _Delimiter(found[0][0], *found.span())
        before = self.text[mark.start - 1] if mark.start > self.span.start else " "
        after = self.text[mark.end] if mark.end < self.span.end else " "
        opens, closes = _flanks(mark.char, before, after)
        if closes:
            self._close(mark)
        if opens and mark.start < mark.end:
            self.delimiters.append(mark)
            self.open[mark.char] += 1

    def _close(self, mark: _Delimiter) -> None:
        """Pair a closing run with the nearest open ones of its kind; what was open between them is copy."""
        while mark.start < mark.end and self.open[mark.char]:
            held = self.delimiters[-1]
            if held.char != mark.char:
                self._drop()
                continue
            size = min(held.end - held.start, mark.end - mark.start)
            self.cuts += [Span(held.end - size, held.end), Span(mark.start, mark.start + size)]
            held.end -= size
            mark.start += size
            if held.start == held.end:
                self._drop()

    def _drop(self) -> None:
        self.open[self.delimiters.pop().char] -= 1


def _flanks(char: str, before: str, after: str) -> tuple[bool, bool]:
    """Whether a run of marks between two characters may open and may close emphasis."""
    left = not after.isspace() and (after.isalnum() or before.isspace() or not before.isalnum())
    right = not before.isspace() and (before.isalnum() or after.isspace() or not after.isalnum())
    if char == "_":
        return left and (not right or not before.isalnum()), right and (not left or not after.isalnum())
    return left, right


def visible(text: str, span: Span, cuts: list[Span]) -> Iterator[str]:
    """The pieces of a paragraph between its markup."""
    at = span.start
    for cut in cuts:
        if at < cut.start:
            yield text[at : cut.start]
        at = max(at, cut.end)
    if at < span.end:
        yield text[at : span.end]
