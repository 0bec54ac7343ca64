"""The model engine: proposals of a language model, grounded in the draft, merged with the detectors'."""

from dataclasses import dataclass, replace

from claimcheck.claims import Candidate, Rejected
from claimcheck.engines import offline
from claimcheck.engines.model.chunk import plan
from claimcheck.engines.model.inquiry import Asker, Heard, Inquiry
from claimcheck.engines.model.prices import price
from claimcheck.engines.model.prompt import VERSION, Prompt
from claimcheck.engines.model.tokens import counter
from claimcheck.kinds import by_name
from claimcheck.merge import merge
from claimcheck.report import ChunkOutcome, Evidence, Run
from claimcheck.settings import Settings


@dataclass(frozen=True, slots=True)
class Proposed:
    """What the engine found: candidates merged with the detectors', what was rejected, how the run went."""

    candidates: tuple[Candidate, ...]
    rejected: tuple[Rejected, ...]
    run: Run


async def propose(evidence: Evidence, prompt: Prompt, settings: Settings, asker: Asker) -> Proposed:
    """Ask about a draft; a part that fails costs its own proposals and no other's."""
    chunks = plan(evidence, settings.chunk_tokens, counter().count)
    heard = await Inquiry(evidence, prompt, settings, asker).ask_all(chunks)
    candidates = [candidate for part, _ in heard for candidate in part.candidates]
    detected = _confirmed(offline.candidates(evidence), evidence, [part for part, _ in heard])
    return Proposed(
        merge(candidates, detected),
        tuple(rejected for part, _ in heard for rejected in part.rejected),
        _run(settings, prompt, tuple(outcome for _, outcome in heard)),
    )


def _confirmed(
    detected: tuple[Candidate, ...], evidence: Evidence, heard: list[Heard]
) -> tuple[Candidate, ...]:
    """The detectors' claims; those that the model saw too are both's, with the source it names."""
    seen = {_place(evidence, index) for part in heard for index in part.seen}
    said = {_place(evidence, index): by for part in heard for index, by in part.said.items()}

    def confirmed(candidate: Candidate) -> Candidate:
        place = candidate.start, candidate.end, by_name(candidate.kind).of
        if place not in seen and place not in said:
            return candidate
        return replace(candidate, origin="both", attributed_to=said.get(place))

    return tuple(confirmed(candidate) for candidate in detected)


def _place(evidence: Evidence, index: int) -> tuple[int, int, str | None]:
    mention = evidence.mentions[index]
    return mention.start, mention.end, mention.type


def _run(settings: Settings, prompt: Prompt, chunks: tuple[ChunkOutcome, ...]) -> Run:
    sent = sum(chunk.prompt_tokens for chunk in chunks)
    back = sum(chunk.completion_tokens for chunk in chunks)
    return Run(
        engine="model",
        model=settings.model,
        endpoint=settings.host,
        prompt=VERSION,
        prompt_sha256=prompt.sha256,
        chunks=chunks,
        prompt_tokens=sent,
        completion_tokens=back,
        cost_usd=price(settings, sent, back),
        complete=all(chunk.status == "ok" for chunk in chunks),
    )
