"""The outcome of a check: what the run did, what it covered, the claims and the findings about the draft."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal, TypeAlias

from claimcheck.claims import Claim, Gap, Mention, Quantity, Quotation, Rejected, When
from claimcheck.draft import Draft, Span
from claimcheck.grammar.scan import Scan
from claimcheck.house import House
from claimcheck.ledger import Status
from claimcheck.prose import Prose
from claimcheck.sentences import Sentences

Level: TypeAlias = Literal["error", "warning", "info"]


@dataclass(frozen=True)
class Evidence:
    """All that is known of a draft before a claim is made, and the rules of the house it is for.

    `asides` are mentions of which no claim is made, since nobody could look them up ("now", "at that time").
    """

    draft: Draft
    scan: Scan
    mentions: tuple[Mention, ...]
    asides: tuple[Mention, ...] = ()
    house: House = field(default_factory=House)

    @property
    def seen(self) -> list[Mention]:
        """All mentions, asides among them, in order."""
        return sorted(
            (*self.mentions, *self.asides), key=lambda mention: (mention.start, -mention.end, mention.type)
        )

    @property
    def prose(self) -> Prose:
        """The draft's copy as running text."""
        return self.scan.prose

    @property
    def sentences(self) -> Sentences:
        """The sentences of the running text."""
        return self.scan.sentences

    @cached_property
    def by_sentence(self) -> Mapping[int, Sequence[int]]:
        """The numbers, from 0, of the mentions that begin in each sentence."""
        found: dict[int, list[int]] = {}
        for index, mention in enumerate(self.mentions):
            found.setdefault(self.sentences.index(self.prose.at(mention.start)), []).append(index)
        return found


@dataclass(frozen=True, slots=True)
class Finding:
    """A warning about the draft itself.

    `id` is the finding's stable word ("weekday"), `title` its heading, `message` what is wrong in this draft;
    `start` and `end` are its place in `Draft.text`, `related` the other places it speaks of.
    """

    id: str
    level: Level
    title: str
    message: str
    start: int
    end: int
    related: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class ChunkOutcome:
    """What became of one part of the draft that a model was asked about.

    `status` is "ok" or says what went wrong ("failed", "refused", "cut off", "not asked"), `reason` why.
    `cached` says that all replies are an earlier run's, and `attempts` counts the requests for the others.
    What a run had before it was killed is the next one's own, which so reports what an undisturbed one would.
    """

    index: int
    first_line: int
    last_line: int
    status: str
    reason: str | None
    attempts: int
    cached: bool
    prompt_tokens: int
    completion_tokens: int


@dataclass(frozen=True, slots=True)
class Run:
    """How the claims were found, and whether every part of the draft was read."""

    engine: Literal["offline", "model"]
    model: str | None = None
    endpoint: str | None = None
    prompt: str | None = None
    prompt_sha256: str | None = None
    chunks: tuple[ChunkOutcome, ...] = ()
    prompt_tokens: int = 0
    completion_tokens: int = 0
    cost_usd: float | None = None
    complete: bool = True


@dataclass(frozen=True, slots=True)
class Coverage:
    """How many mentions of one type the detectors found, and how many of them a claim covers."""

    found: int
    covered: int


@dataclass(frozen=True, slots=True)
class Gone:
    """A claim of an earlier draft that is not among this one's; `status` is what it had then.

    `line` is of that draft; `kind` and `line` are None, `sentence` empty, where they are not known. `stands`
    says that its sentence still stands in this draft, word for word.
    """

    id: str
    kind: str | None
    quote: str
    sentence: str
    line: int | None
    status: Status
    note: str | None
    stands: bool = False


@dataclass(frozen=True, slots=True)
class Change:
    """What became of a claim `was` of the earlier draft, which is `id` in this one, and why.

    `before` and `after` are what differs: words, sentences, sources or readings. The outcome is "kept" where
    only typography differs.
    """

    id: str
    was: str
    outcome: Literal["kept", "stale", "reopened"]
    reason: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Revision:
    """How the claims of a revised draft go with those of the earlier one, whose sha256 may be cut short.

    The numbers count claims, repeats too; `gone` those that this revision took away or an earlier one had.
    `problems` are what could not be read back without doubt, one line each.
    """

    sha256: str | None
    kept: int
    stale: int
    reopened: int
    new: int
    gone: int
    changes: tuple[Change, ...] = ()
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A source that the claims were compared with; `problem` says why one could not be read."""

    path: str
    sha256: str | None
    problem: str | None = None


@dataclass(frozen=True)
class Report:
    """All that an emitter renders; claims, gaps and findings are in the order of the draft.

    `headings` names each kind in the plural ("troop counts"), in the order of the checklist. `revision` is
    None and `gone` empty for a draft that is checked for the first time; `sources` are the files that the
    claims were compared with, if any.
    """

    draft: Draft
    run: Run
    coverage: Mapping[str, Coverage]
    claims: tuple[Claim, ...]
    rejected: tuple[Rejected, ...]
    gaps: tuple[Gap, ...]
    findings: tuple[Finding, ...]
    headings: Mapping[str, str]
    revision: Revision | None = None
    gone: tuple[Gone, ...] = ()
    sources: tuple[SourceFile, ...] = ()

    @property
    def named(self) -> Coverage:
        """How many claims detectors made of figures, dates and quotations, and how many a model named too."""
        audited = (Quantity, When, Quotation)
        origins = Counter(claim.origin for claim in self.claims if isinstance(claim.value, audited))
        return Coverage(origins["detector"] + origins["both"], origins["both"])

    @property
    def tally(self) -> Mapping[int, int]:
        """How many claims of each priority, 1 to 3, are on the checklist; repeats count once."""
        counts = Counter(claim.priority for claim in self.claims if claim.repeats is None)
        return {priority: counts[priority] for priority in (1, 2, 3)}
