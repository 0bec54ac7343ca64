"""Reader comments and the form below them: a stretch of the draft, known by the marks that sites set in it.

Comments quote the article and give figures of their own. One mark is proof only where another stands near,
and only below the article: a stretch with copy after it may be a post that the article embeds.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from claimcheck.copydesk.manuscript import Piece
from claimcheck.copydesk.marks import MARKS

COMMENTS = "reader comments"
FORM = "comment form"
# A comment may have this many paragraphs between one mark and the next.
_LONGEST_COMMENT = 12
_LONGEST_MARK = 160
_LONGEST_NAME = 40
# A paragraph of an article, as against a line of its furniture.
_SHORTEST_PARAGRAPH = 80
# So many paragraphs below a stretch say that the article goes on.
_GOES_ON = 2
# Buttons and counters may belong to an article or to a comment.
_MAY_MARK = frozenset({None, "share buttons", "comment counter"})
# Nothing of the article stands below these.
_LAST_LINES = frozenset({"tags", "agency sign-off"})


def skip_comments(pieces: list[Piece]) -> list[Piece]:
    """The pieces, with comment sections and comment forms marked as furniture."""
    roles = [_role(piece) for piece in pieces]
    first = next((number for number, piece in enumerate(pieces) if _is_paragraph(piece)), len(pieces))
    roles[:first] = [None] * first
    comments = _Comments(list(pieces), roles, _usual(pieces))
    for cluster in reversed(list(_clusters(roles))):
        comments.skip(cluster)
    return comments.pieces


def _role(piece: Piece) -> str | None:
    if piece.reason in _MAY_MARK and len(piece.words) <= _LONGEST_MARK:
        return next((mark.role for mark in MARKS if mark.on(piece.words)), None)
    return None


def _is_paragraph(piece: Piece) -> bool:
    return piece.reason is None and len(piece.words) >= _SHORTEST_PARAGRAPH


def _usual(pieces: list[Piece]) -> int:
    """How far most paragraphs are indented."""
    return Counter(piece.indent for piece in pieces).most_common(1)[0][0] if pieces else 0


def _clusters(roles: list[str | None]) -> Iterator[list[int]]:
    """The numbers of marked pieces that stand near each other."""
    cluster: list[int] = []
    for number, role in enumerate(roles):
        if role is None:
            continue
        if cluster and number - cluster[-1] > _LONGEST_COMMENT:
            yield cluster
            cluster = []
        cluster.append(number)
    if cluster:
        yield cluster


@dataclass
class _Comments:
    """The pieces, what each is a mark of, how far most are indented; `below` counts paragraphs passed."""

    pieces: list[Piece]
    roles: list[str | None]
    usual: int
    passed: int | None = None
    below: int = 0

    def skip(self, cluster: list[int]) -> None:
        """Mark what a cluster of marks is around; clusters come from the last to the first."""
        headers, forms = self._of(cluster, "header"), self._of(cluster, "form")
        marks = self._of(cluster, "above", "below")
        self._pass(cluster[-1], _LONGEST_COMMENT if len(marks) > 2 else 2)
        if len(forms) > 1 or any(" " in self.pieces[number].words for number in forms):
            self._mark(_between(forms), FORM)
        proofs = len(marks) + bool(headers) + bool(forms)
        if marks and proofs > 1 and (self.below < _GOES_ON or (headers and len(marks) > 2)):
            self._mark(range(self._first(headers, marks), self._last(marks) + 1), COMMENTS)

    def _of(self, cluster: list[int], *roles: str) -> list[int]:
        return [number for number in cluster if self.roles[number] in roles]

    def _pass(self, last: int, longest: int) -> None:
        """Count the paragraphs between this cluster's last comment and the cluster below."""
        after = len(self.pieces) if self.passed is None else self.passed
        start = last + 1 if self.roles[last] != "above" else last + 1 + longest
        self.below += sum(_is_paragraph(piece) for piece in self.pieces[start:after])
        self.passed = last

    def _mark(self, numbers: Iterator[int] | range, reason: str) -> None:
        for number in numbers:
            if self.pieces[number].reason != FORM:
                self.pieces[number] = self.pieces[number].skipped(reason)

    def _first(self, headers: list[int], marks: list[int]) -> int:
        """Where a section starts: at its header, below the article, else with its first comment."""
        first = marks[0]
        opening = [number for number in headers if number < first]
        if opening:
            return opening[0]
        for number in range(first - 1, max(-1, first - _LONGEST_COMMENT), -1):
            if self.pieces[number].reason in _LAST_LINES:
                return number + 1
        if self.roles[first] == "above":
            return first - _is_name(self.pieces[first - 1])
        while first and self._is_reply(self.pieces[first - 1]):
            first -= 1
        return first

    def _is_reply(self, piece: Piece) -> bool:
        return piece.reason is None and (piece.indent > self.usual or piece.listed)

    def _last(self, marks: list[int]) -> int:
        """Where a section ends: at its last mark, with the comment below where names stand above."""
        last = marks[-1]
        if self.roles[last] == "below":
            return last
        limit = min(len(self.pieces), last + 1 + _LONGEST_COMMENT)
        ends = (n for n in range(last + 1, limit) if self._is_end(n))
        stop = next(ends, limit)
        return stop - 1 if stop < limit or limit == len(self.pieces) else last + 1

    def _is_end(self, number: int) -> bool:
        return self.pieces[number].reason is not None or self.roles[number] == "form"


def _is_name(piece: Piece) -> bool:
    return piece.reason is None and len(piece.words) <= _LONGEST_NAME and piece.words[-1].isalnum()


def _between(forms: list[int]) -> Iterator[int]:
    """The form's lines, and the odd one between two of them."""
    for number, following in zip(forms, [*forms[1:], None], strict=True):
        yield number
        if following is not None and following - number == 2:
            yield number + 1
