"""The questions about a draft: one a chunk, split where a reply is cut off, repaired once, put twice."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any, Protocol

from claimcheck.claims import Candidate, Rejected
from claimcheck.draft import Span
from claimcheck.engines.model.answer import Answer
from claimcheck.engines.model.chunk import Chunk
from claimcheck.engines.model.grounding import Desk
from claimcheck.engines.model.numbers import chosen, strays
from claimcheck.engines.model.prompt import Prompt, question, question_again
from claimcheck.engines.model.tokens import counter
from claimcheck.engines.model.wire import Reply, read_reply, response_format
from claimcheck.report import ChunkOutcome, Evidence
from claimcheck.settings import Settings

# A chunk is halved at most so often: a server that always cuts off is asked 15 times, not once a sentence.
_HALVINGS = 3
# A reply may have so many tokens and two for each of the copy as sent; the longest honest one had one. What
# runs on is cut off and what is whole of it kept. A model that reasons is asked without a bound.
_ROOM = 1000
_FAULTS_SHOWN = 3
_STRAY = "it names mentions by numbers that it was not shown"
_GRAVITY = {"ok": 0, "cut off": 1, "too long": 2, "refused": 3, "not asked": 4, "failed": 5}
_AUDITED = ("quantity", "date", "quotation")


class Asker(Protocol):
    """Who answers: a client, a cache before it."""

    async def ask(self, request: Mapping[str, Any], tokens: int) -> Answer:
        """The answer to a request of about so many tokens."""
        ...

    def forget(self, request: Mapping[str, Any]) -> None:
        """Keep the reply to a request for no other run, since it was of no use."""
        ...


@dataclass(frozen=True, slots=True)
class Heard:
    """What the replies about one part of the draft say, grounded; `seen` and `said` are by mention, from 0.

    `answers` are all that was paid for, `ends` those that no further question replaced.
    """

    candidates: tuple[Candidate, ...] = ()
    rejected: tuple[Rejected, ...] = ()
    seen: frozenset[int] = frozenset()
    said: Mapping[int, str] = field(default_factory=dict)
    answers: tuple[Answer, ...] = ()
    ends: tuple[Answer, ...] = ()
    faults: tuple[str, ...] = ()

    @property
    def unread(self) -> bool:
        """Whether nothing of the replies could be used, since they had not the form asked for."""
        ill_formed = any(fault != _STRAY for fault in self.faults)
        return ill_formed and not self.candidates and not self.seen

    def __add__(self, other: "Heard") -> "Heard":
        return Heard(
            self.candidates + other.candidates,
            self.rejected + other.rejected,
            self.seen | other.seen,
            {**self.said, **other.said},
            self.answers + other.answers,
            self.ends + other.ends,
            self.faults + other.faults,
        )


@dataclass
class _Purse:
    """The tokens that may still be spent; a question in flight holds what it may cost."""

    limit: int | None
    spent: int = 0
    held: int = 0

    def take(self, tokens: int) -> bool:
        """Whether there is room for a question of about so many tokens, which are then held."""
        if self.limit is not None and self.spent + self.held + tokens > self.limit:
            return False
        self.held += tokens
        return True

    def settle(self, tokens: int, answer: Answer) -> None:
        """Book what a question cost in place of what was held for it; a cached answer costs nothing."""
        self.held -= tokens
        if not answer.cached:
            self.spent += answer.prompt_tokens + answer.completion_tokens


class Inquiry:
    """Asks about the chunks of one draft."""

    def __init__(self, evidence: Evidence, prompt: Prompt, settings: Settings, asker: Asker) -> None:
        self._evidence = evidence
        self._prompt = prompt
        self._settings = settings
        self._asker = asker
        self._desk = Desk(evidence)
        self._purse = _Purse(settings.tokens_total)
        # The instructions come again with every question.
        self._count = lru_cache(maxsize=8)(counter().count)

    async def ask_all(self, chunks: Sequence[Chunk]) -> list[tuple[Heard, ChunkOutcome]]:
        """What was heard of each chunk, and its outcome; chunks are asked about side by side."""
        return list(await asyncio.gather(*(self._ask(chunk) for chunk in chunks)))

    async def _ask(self, chunk: Chunk) -> tuple[Heard, ChunkOutcome]:
        heard = await self._first_look(chunk, _HALVINGS)
        whole = all(answer.status == "ok" for answer in heard.ends) and not heard.unread
        if not (self._settings.second_look and whole):
            return heard, self._outcome(chunk, heard)
        again = await self._second_look(chunk, heard)
        heard += replace(again, ends=(), faults=())
        outcome = self._outcome(chunk, heard)
        # A chunk that was read stays so; that nobody looked twice is said all the same.
        failed = [answer.reason for answer in again.answers if answer.status != "ok"] or again.faults[:1]
        return heard, replace(outcome, reason=f"second look: {failed[0]}") if failed else outcome

    async def _first_look(self, chunk: Chunk, halvings: int) -> Heard:
        messages = question(self._prompt, self._evidence, chunk)
        answer = await self._put(messages)
        heard = self._hear(answer, chunk)
        if answer.status in ("cut off", "too long") and halvings and (halves := chunk.halves()):
            heard = replace(heard, ends=())
            for half in halves:
                heard += await self._first_look(half, halvings - 1)
            return heard
        if answer.status == "ok" and heard.unread:
            again = [
                *messages,
                {"role": "assistant", "content": answer.text},
                {"role": "user", "content": self._prompt.repair(heard.faults[0])},
            ]
            repaired = self._hear(await self._put(again), chunk)
            if repaired.unread:
                self._asker.forget(self._request(messages))
                self._asker.forget(self._request(again))
            return replace(heard + repaired, ends=repaired.ends, faults=repaired.faults)
        return heard

    async def _second_look(self, chunk: Chunk, heard: Heard) -> Heard:
        """Ask once more about the sentences whose mentions the model passed over."""
        spans = [candidate.span for candidate in heard.candidates]
        missed = {
            number: [
                index
                for index in self._evidence.by_sentence.get(number, ())
                if self._evidence.mentions[index].type in _AUDITED
                and index not in heard.seen
                and not any(self._evidence.mentions[index].span.overlaps(span) for span in spans)
            ]
            for number in range(chunk.first, chunk.last)
        }
        asked = {number: indexes for number, indexes in missed.items() if indexes}
        if not asked:
            return Heard()
        messages = question_again(self._prompt, self._evidence, asked)
        return self._hear(await self._put(messages), chunk)

    async def _put(self, messages: Sequence[Mapping[str, str]]) -> Answer:
        tokens = sum(self._count(message["content"]) for message in messages)
        # The reply is held at the size of the copy as sent: measured at 0.3 to 1 of it.
        held = tokens + self._count(messages[1]["content"])
        if not self._purse.take(held):
            return Answer("not asked", reason="the bound on tokens would be passed")
        answer = Answer("not asked", reason="interrupted")
        try:
            answer = await self._asker.ask(self._request(messages), held)
        finally:
            self._purse.settle(held, answer)
        return answer

    def _request(self, messages: Sequence[Mapping[str, str]]) -> Mapping[str, Any]:
        return {
            "model": self._settings.model,
            "messages": list(messages),
            "response_format": response_format(),
            "max_completion_tokens": _ROOM + 2 * self._count(messages[1]["content"]),
        }

    def _hear(self, answer: Answer, chunk: Chunk) -> Heard:
        reply = read_reply(answer.text) if answer.text else Reply()
        grounded = self._desk.ground(reply.proposals, chunk)
        by_sentence = self._evidence.by_sentence
        shown = {
            index + 1 for number in range(chunk.first, chunk.last) for index in by_sentence.get(number, ())
        }
        seen = {number - 1 for number in chosen(reply.seen, shown)}
        said = {
            number - 1: self._desk.said(by) for named, by in reply.said for number in chosen(named, shown)
        }
        strange = any(strays(named, shown) for named in (reply.seen, *(named for named, _ in reply.said)))
        return Heard(
            grounded.candidates,
            grounded.rejected,
            frozenset(seen),
            {index: by for index, by in said.items() if by},
            (answer,),
            (answer,),
            (*reply.faults, _STRAY) if strange else reply.faults,
        )

    def _outcome(self, chunk: Chunk, heard: Heard) -> ChunkOutcome:
        """How the chunk went: as its worst part went."""
        worst = max(heard.ends, key=lambda answer: _GRAVITY[answer.status])
        unread = worst.status == "ok" and heard.unread
        spans = self._evidence.sentences.spans
        first = self._line(spans[chunk.first].start)
        return ChunkOutcome(
            index=chunk.index,
            first_line=first,
            last_line=self._line(spans[chunk.last - 1].end - 1),
            status="failed" if unread else worst.status,
            reason=worst.reason or ("; ".join(heard.faults[:_FAULTS_SHOWN]) or None),
            attempts=sum(answer.attempts for answer in heard.answers if not answer.repeated),
            cached=all(answer.repeated for answer in heard.answers),
            prompt_tokens=sum(answer.prompt_tokens for answer in heard.answers),
            completion_tokens=sum(answer.completion_tokens for answer in heard.answers),
        )

    def _line(self, offset: int) -> int:
        """The line of the draft that an offset of the running text stands in."""
        return self._evidence.draft.place(self._evidence.prose.source(Span(offset, offset + 1)).start).line
