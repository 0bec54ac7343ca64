"""The state of a check: its claims, and what editors made of them, from the files that say so.

A report has its log beside it (`report.log.jsonl` of `report.json`); a ticked checklist, a spreadsheet and a
page's export say what was made of its claims, or, without a report, a checklist or spreadsheet stands for it.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from claimcheck.desk.files import Held, open_file
from claimcheck.desk.past import Past, printed
from claimcheck.desk.voices import holds, joined
from claimcheck.errors import UsageError
from claimcheck.layout.items import QUOTE
from claimcheck.layout.phrases import shorten
from claimcheck.ledger import SETTLED, Mark

_NAMED = 10  # ids that one problem names


@dataclass(frozen=True, slots=True)
class State:
    """The claims of an earlier check as they stand.

    `sha256` is of its draft, perhaps only the beginning of it; `published` is the date that it was told, None
    where it read the date itself. `problems` are what was read with doubt, one line each; nothing is dropped.
    """

    claims: tuple[Past, ...]
    sha256: str | None
    published: date | None
    problems: tuple[str, ...]

    @property
    def marks(self) -> Mapping[str, Mark]:
        """The mark of each claim, by its id."""
        return {past.id: past.mark for past in self.claims}


def read_state(paths: Sequence[str | Path]) -> State:
    """The state that the files tell together; ReadError for one that can't be read.

    UsageError where two are reports, or none says what the claims are.
    """
    files = [open_file(Path(path)) for path in paths]
    reports = [file for file in files if file.report]
    if len(reports) > 1:
        raise UsageError(f"{reports[0].where} and {reports[1].where} are both reports: name one of them")
    if not any(file.claims or file.report for file in files):
        raise UsageError(f"{files[0].where} holds marks alone: name the report that they are about too")
    desk = _Desk(reports[0] if reports else None, next((file for file in files if file.sha256), files[0]))
    for file in files:
        desk.hear(file)
    return desk.state(files)


class _Desk:
    """Puts together what several files say of the same claims."""

    def __init__(self, report: Held | None, dated: Held) -> None:
        self.report = report
        self.base = report or dated
        self.claims: dict[str, Past] = {past.id: past for past in report.claims} if report else {}
        self.known = frozenset(self.claims)
        self.said: dict[str, list[tuple[str, Mark]]] = defaultdict(list)
        self.problems: list[str] = []

    def hear(self, file: Held) -> None:
        """Take in what a file says; what it says no different from the report is no news."""
        self.problems += file.problems
        elsewhere = self._elsewhere(file)
        for past in () if file.report else file.claims:
            self._enter(file, past)
            self._say(file, self._checked(file, past), elsewhere=elsewhere)
        for mark in file.marks:
            if mark.id in file.former - self.known:
                continue
            if mark.id not in self.claims:
                self._enter(file, Past(mark.id, None, "", mark))
            self._say(file, mark, elsewhere=elsewhere)
        twice = [name for name, times in Counter(past.id for past in file.claims).items() if times > 1]
        self.problems += [f"{file.where}: {name} stands there more than once" for name in twice]

    def _elsewhere(self, file: Held) -> bool:
        """Whether a file is about another draft than the report or, without one, the first list."""
        known = self.base.sha256 or ""
        if not known or not file.sha256 or known.startswith(file.sha256) or file.sha256.startswith(known):
            return False
        other = f"{file.where} is about another draft (sha256 {file.sha256[:12]})"
        self.problems.append(f"{other} than {self.base.where}: what is settled there is open here")
        return True

    def _enter(self, file: Held, past: Past) -> None:
        """Give a claim that no file named before its place; the mark comes after."""
        if past.id in self.claims:
            return
        if self.report:
            self.problems.append(f"{file.where}: {past.id} is not in {self.report.where}")
        self.claims[past.id] = replace(past, mark=Mark(past.id, "open"))

    def _checked(self, file: Held, past: Past) -> Mark:
        """What a list says of a claim; settled it is only under the words that the report has."""
        known = self.claims[past.id]
        mark = past.mark
        if past.id in self.known:
            mark = replace(mark, note=joined(mark.note, *foreign(past.under, known.verify)))
            if past.shown and not _alike(past.words, known.words):
                self.problems.append(f"{file.where}: the words of {past.id} were edited; the draft's count")
                edited = f"on the list the words were “{shorten(past.words)}”"
                mark = replace(_careful(mark), note=joined(mark.note, edited))
        elif past.shown and not known.shown:
            self.claims[past.id] = replace(past, mark=known.mark)
        return mark

    def _say(self, file: Held, mark: Mark, *, elsewhere: bool) -> None:
        if elsewhere and mark.status in SETTLED:
            about = f"{mark.status} on a list of another draft"
            mark = replace(_careful(mark), note=joined(mark.note, about))
        base = self.claims[mark.id].mark
        if (mark.status, mark.note) != (base.status, base.note):
            self.said[mark.id].append((file.where, mark))

    def _heard(self) -> Iterator[Past]:
        for name, past in self.claims.items():
            said = self.said[name]
            if not said:
                yield past
                continue
            held = holds(mark for _, mark in said)
            if len({mark.status for _, mark in said}) > 1:
                each = ", ".join(f"{mark.status} in {where}" for where, mark in said)
                self.problems.append(f"{name}: {each}; {held.status} holds")
            yield replace(past, mark=held)

    def state(self, files: Sequence[Held]) -> State:
        """All that was heard."""
        claims = tuple(self._heard())
        published = self.report.published if self.report else None
        problems = (*self.problems, *self._missing(files))
        return State(claims, self.base.sha256, published, tuple(dict.fromkeys(problems)))

    def _missing(self, files: Iterable[Held]) -> Iterator[str]:
        """The items of the report that no list has any more."""
        lists = [file for file in files if file.claims and not file.report]
        listed = {past.id for file in lists for past in file.claims}
        missing = [name for name in self.claims if name in self.known - listed]
        if lists and missing:
            named = ", ".join(missing[:_NAMED]) + (", ..." if len(missing) > _NAMED else "")
            names = " and ".join(file.where for file in lists)
            yield f"{names}: without {len(missing)} of the report's items, which stay as they were: {named}"


def foreign(under: Iterable[str], verify: Sequence[str]) -> Iterator[str]:
    """The lines below an item that are not its own checks: what an editor wrote there."""
    for text in under:
        if text != "; ".join(printed(check) for check in verify if printed(check) in text):
            yield text


def _alike(listed: str, words: str) -> bool:
    return printed(listed) in (printed(words), printed(shorten(words, QUOTE)))


def _careful(mark: Mark) -> Mark:
    return replace(mark, status="open") if mark.status in SETTLED else mark
