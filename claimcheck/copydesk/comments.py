"""Reader comments and the form below them: a stretch of the draft, known by the marks that sites set in it.

Comments quote the article and give figures of their own. One mark is proof only where another stands near.
"""

from collections import Counter
from collections.abc import Iterator

from claimcheck.copydesk.manuscript import Piece
from claimcheck.copydesk.marks import MARKS

COMMENTS = "reader comments"
FORM = "comment form"
# A comment may have this many paragraphs between one mark and the next.
_LONGEST_COMMENT = 12
_LONGEST_MARK = 160


def skip_comments(pieces: list[Piece]) -> list[Piece]:
    """The pieces, with comment sections and comment forms marked as furniture."""
    roles = [_role(piece) for piece in pieces]
    result = list(pieces)
    for cluster in _clusters(roles):
        _skip(result, roles, cluster)
    return result


def _role(piece: Piece) -> str | None:
    if piece.reason in {None, "share buttons"} and len(piece.words) <= _LONGEST_MARK:
        return next((mark.role for mark in MARKS if mark.on(piece.words)), None)
    return None


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


def _skip(pieces: list[Piece], roles: list[str | None], cluster: list[int]) -> None:
    """Mark one section, if it is one."""
    forms = [number for number in cluster if roles[number] == "form"]
    marks = [number for number in cluster if roles[number] in {"above", "below"}]
    if len(forms) > 1 or any(" " in pieces[number].words for number in forms):
        for number in _between(forms):
            pieces[number] = pieces[number].skipped(FORM)
    if len(marks) + bool(forms) < 2 or not marks:
        return
    first = _first(pieces, roles, cluster, marks[0])
    last = _last(pieces, roles, marks, forms)
    for number in range(first, last + 1):
        if pieces[number].reason != FORM:
            pieces[number] = pieces[number].skipped(COMMENTS)


def _between(forms: list[int]) -> Iterator[int]:
    """The form's lines, and the odd one between two of them."""
    for number, following in zip(forms, [*forms[1:], None], strict=True):
        yield number
        if following is not None and following - number == 2:
            yield number + 1


def _first(pieces: list[Piece], roles: list[str | None], cluster: list[int], mark: int) -> int:
    """Where a section starts: at its header, else with the indented paragraphs above its first mark."""
    headers = [number for number in cluster if roles[number] == "header" and number < mark]
    if headers:
        return headers[0]
    first = mark
    if roles[mark] == "below":
        usual = Counter(piece.indent for piece in pieces).most_common(1)[0][0]
        while first and _belongs(pieces[first - 1], usual):
            first -= 1
    return first


def _belongs(piece: Piece, usual: int) -> bool:
    return piece.reason is None and (piece.indent > usual or piece.listed)


def _last(pieces: list[Piece], roles: list[str | None], marks: list[int], forms: list[int]) -> int:
    """Where a section ends: at its last mark, with the comment below where names stand above."""
    last = marks[-1]
    if roles[last] == "below":
        return last
    stop = next((number for number in forms if number > last), len(pieces))
    return stop - 1 if stop - last <= _LONGEST_COMMENT else last
