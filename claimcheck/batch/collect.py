"""The replies of batches fetched and handed to the engine, once nothing more will come of them."""

import asyncio
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace

from claimcheck.batch.replies import Replies
from claimcheck.batch.service import Progress, Service
from claimcheck.batch.state import State, digest
from claimcheck.engines.model import Proposed, propose
from claimcheck.engines.model.answer import Answer
from claimcheck.engines.model.cache import Cache
from claimcheck.engines.model.prompt import load as load_prompt
from claimcheck.engines.model.session import ModelOptions
from claimcheck.errors import ConfigurationError, NotYetError
from claimcheck.report import Evidence

# A batch takes minutes to hours.
POLL_SECONDS = 30.0
_NO_LINE = {
    "completed": Answer("failed", reason="the batch gave no reply to it"),
    "expired": Answer("not asked", reason="the batch expired before it was asked"),
    "cancelled": Answer("not asked", reason="the batch was cancelled before it was asked"),
}
_UNSENT = Answer("not asked", reason="its batch was not submitted; claimcheck batch submit does it")
_GONE = Answer("not asked", reason="it was answered before, and the reply is no longer kept")


@dataclass(frozen=True, slots=True)
class Collection:
    """How replies are collected; with `wait` until the last batch is over. `warn` is told troubles."""

    model: ModelOptions
    wait: bool
    warn: Callable[[str], None]


@contextmanager
def collected(state: State, collection: Collection) -> Iterator[Callable[[Evidence], Proposed]]:
    """What asks the replies about a draft, while the context is open; NotYetError while a batch is under way.

    What a batch costs is not known here, so the reports do not say it.
    """
    options = collection.model
    prompt = load_prompt(options.prompts, options.lines)
    _refuse_other(state, options, prompt.sha256)
    settings = replace(options.settings, model=state.model, chunk_tokens=state.chunk_tokens)
    cache = Cache(collection.warn) if options.cache else None
    replies = Replies(settings.base_url, cache)
    with closing(Service(settings)) as service:
        _fetch(state, service, replies, collection)
    with asyncio.Runner() as runner:

        def ask(evidence: Evidence) -> Proposed:
            found = runner.run(propose(evidence, prompt, settings, replies))
            return replace(found, run=replace(found.run, cost_usd=None))

        yield ask
    if cache is not None:
        cache.end()
        cache.close()


def _refuse_other(state: State, options: ModelOptions, prompt: str) -> None:
    """ConfigurationError where the key would go to another server, or the questions would be others."""
    if digest(options.settings.base_url) != state.server:
        raise ConfigurationError(
            f"the batch is at {state.host}, at an address other than the one configured; set OPENAI_BASE_URL"
        )
    if prompt != state.prompt_sha256:
        raise ConfigurationError(
            "the prompt is not the one that was submitted: it needs the same --prompts, configuration and"
            " version of claimcheck"
        )


def _fetch(state: State, service: Service, replies: Replies, collection: Collection) -> None:
    asked = {name for part in state.parts for name in part.questions}
    named = {name for draft in state.drafts for name in draft.questions}
    replies.expect(named - asked, _GONE)
    found = _over(state, service, collection)
    strange = 0
    for part in state.parts:
        progress = found.get(part.batch or "")
        replies.expect(part.questions, _otherwise(progress) if progress else _UNSENT)
        for file in progress.files if progress else ():
            try:
                with service.content(file) as content:
                    strange += replies.take(content)
            except ConfigurationError as error:
                collection.warn(str(error))  # what an earlier run kept may do
    if strange:
        collection.warn(f"{strange} lines of what the batches gave are no replies to what was asked")


def _over(state: State, service: Service, collection: Collection) -> dict[str, Progress]:
    """How each batch ended; the way there is told where it changes."""
    batches = [part.batch for part in state.parts if part.batch]
    told = ""
    while True:
        try:
            found = {batch: service.progress(batch) for batch in batches}
        except NotYetError as error:
            if not collection.wait:
                raise
            news = str(error)
        else:
            news = _under_way(found)
            if not news:
                return found
            if not collection.wait:
                raise NotYetError(f"{news}; collect again later, or with --wait")
        if news != told:
            collection.warn(news)
        told = news
        time.sleep(POLL_SECONDS)


def _under_way(found: Mapping[str, Progress]) -> str:
    """What is not over, in one line; empty where all is."""
    left = {batch: progress for batch, progress in found.items() if not progress.over}
    way = "; ".join(f"{batch} {one.status}, {one.done} of {one.total} done" for batch, one in left.items())
    return f"batches under way: {len(left)} of {len(found)} ({way})" if left else ""


def _otherwise(progress: Progress) -> Answer:
    """The answer to a question that no line of a batch speaks of."""
    if progress.status in _NO_LINE:
        return _NO_LINE[progress.status]
    code = f" ({progress.code})" if progress.code else ""
    return Answer("not asked", reason=f"the server did not take the batch{code}")
