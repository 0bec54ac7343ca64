"""`claimcheck prompt`: what a model would be sent of each draft, message by message; nothing is sent."""

from collections.abc import Iterator, Sequence

from claimcheck.commands.drafts import Drafts
from claimcheck.configuration import Configuration
from claimcheck.detectors import evidence
from claimcheck.draft import Draft, Span
from claimcheck.engines.model.chunk import Chunk, plan
from claimcheck.engines.model.prompt import VERSION, Prompt, load, question
from claimcheck.engines.model.tokens import counter
from claimcheck.errors import ReadError
from claimcheck.layout import places
from claimcheck.output import write
from claimcheck.readers import ReadOptions
from claimcheck.report import Evidence


def run(named: Sequence[str], reading: ReadOptions, configuration: Configuration) -> int:
    """Print the messages of each question about the drafts, with their tokens."""
    prompt = load(configuration.prompts, configuration.house.ask)
    drafts = Drafts(named, reading)
    for draft in drafts:
        write("".join(_questions(draft, prompt, configuration.chunk_tokens)), None)
    return ReadError.exit_code if drafts.failed else 0


def _questions(draft: Draft, prompt: Prompt, tokens_a_chunk: int) -> Iterator[str]:
    seen = evidence(draft)
    chunks = plan(seen, tokens_a_chunk, counter().count)
    yield f"=== {draft.origin.path}: {VERSION}, sha256 {prompt.sha256[:12]}, questions: {len(chunks)}\n"
    for chunk in chunks:
        messages = question(prompt, seen, chunk)
        tokens = sum(counter().count(message["content"]) for message in messages)
        about = "" if counter().exact else "about "
        yield f"=== {_lines(seen, chunk)}: {about}{tokens} tokens and the schema (claimcheck schema reply)\n"
        for message in messages:
            yield f"--- {message['role']}\n{message['content']}\n"


def _lines(seen: Evidence, chunk: Chunk) -> str:
    """The lines, paragraphs or pages of the draft that a chunk takes up."""
    spans = seen.sentences.spans
    place = seen.prose.source(Span(spans[chunk.first].start, spans[chunk.last - 1].end))
    return places.place(seen.draft, place.start, place.end)
