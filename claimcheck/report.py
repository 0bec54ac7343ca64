"""The outcome of a check: what the run did, what it covered, the claims and the findings about the draft."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal, TypeAlias

from claimcheck.claims import Claim, Gap, Mention, Rejected
from claimcheck.draft import Draft, Span
from claimcheck.grammar.scan import Scan
from claimcheck.prose import Prose
from claimcheck.sentences import Sentences

Level: TypeAlias = Literal["error", "warning", "info"]


@dataclass(frozen=True)
class Evidence:
    """All that is known of a draft before a claim is made: what engines and findings work on."""

    draft: Draft
    scan: Scan
    mentions: tuple[Mention, ...]

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
class SourceFile:
    """A source that the claims were compared with; `problem` says why one could not be read."""

    path: str
    sha256: str | None
    problem: str | None = None


@dataclass(frozen=True)
class Report:
    """All that an emitter renders; claims, gaps and findings are in the order of the draft.

    `headings` names each kind in the plural ("troop counts"), in the order of the checklist; `sources` are
    the files that the claims were compared with, if any.
    """

    draft: Draft
    run: Run
    coverage: Mapping[str, Coverage]
    claims: tuple[Claim, ...]
    rejected: tuple[Rejected, ...]
    gaps: tuple[Gap, ...]
    findings: tuple[Finding, ...]
    headings: Mapping[str, str]
    sources: tuple[SourceFile, ...] = ()

    @property
    def tally(self) -> Mapping[int, int]:
        """How many claims of each priority, 1 to 3, are on the checklist; repeats count once."""
        counts = Counter(claim.priority for claim in self.claims if claim.repeats is None)
        return {priority: counts[priority] for priority in (1, 2, 3)}
