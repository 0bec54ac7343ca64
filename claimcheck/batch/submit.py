"""Questions about drafts handed to a server as batches, each at most once whatever breaks off in between."""

import tempfile
from collections.abc import Callable, Iterable
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from claimcheck.batch.questions import questions
from claimcheck.batch.service import Service
from claimcheck.batch.sheets import Sheets
from claimcheck.batch.state import Asked, Part, State, alone, digest, load, save
from claimcheck.detectors import evidence
from claimcheck.draft import Draft
from claimcheck.engines.model.cache import Cache
from claimcheck.engines.model.prompt import load as load_prompt
from claimcheck.engines.model.session import ModelOptions, refuse_confidential
from claimcheck.errors import UsageError
from claimcheck.readers import ReadOptions


@dataclass(frozen=True, slots=True)
class Submission:
    """What is handed over: how drafts were read, what is asked, the state's file; `warn` is told troubles."""

    reading: ReadOptions
    model: ModelOptions
    file: Path
    warn: Callable[[str], None]


def submit(drafts: Iterable[Draft], submission: Submission) -> State:
    """The state of a batch of these drafts, all parts of which the server has.

    What the cache has a reply to is not asked. UsageError where the file holds a batch of other drafts.
    """
    with alone(submission.file), tempfile.TemporaryDirectory() as folder:
        known = load(submission.file)
        sheets = Sheets(Path(folder), None if known is None else _places(known))
        state = _planned(drafts, submission, sheets, again=known is not None)
        if not state.drafts:
            return state
        if known is not None:
            if replace(state, parts=()) != replace(known, parts=()):
                raise UsageError(
                    f"{submission.file} holds a batch of other drafts, options or version;"
                    " name another --state"
                )
            state = known
        save(state, submission.file)
        with closing(Service(submission.model.settings)) as service:
            for number in range(len(state.parts)):
                state = _handed_over(state, number, service, submission.file, sheets)
    return state


def _places(state: State) -> dict[str, int]:
    """Which part each question stands in, of those that the server may not have."""
    open_parts = ((number, part) for number, part in enumerate(state.parts) if not part.batch)
    return {name: number for number, part in open_parts for name in part.questions}


def _planned(drafts: Iterable[Draft], submission: Submission, sheets: Sheets, *, again: bool) -> State:
    """The state before anything is sent; the questions are written to the sheets.

    What is asked was settled by the first run; `again` leaves the choice to the sheets, which know it.
    """
    options = submission.model
    prompt = load_prompt(options.prompts, options.lines)
    cache = Cache(submission.warn) if options.cache else None
    asked = []
    for draft in drafts:
        refuse_confidential(draft, options)
        found = questions(evidence(draft), prompt, options.settings)
        for one in found:
            if again or cache is None or cache.get(one.name) is None:
                sheets.add(one)
        names = tuple(one.name for one in found)
        asked.append(Asked(path=draft.origin.path, sha256=draft.origin.sha256, questions=names))
    if cache is not None:
        cache.close()
    return State(
        host=options.settings.host,
        server=digest(options.settings.base_url),
        model=options.settings.model,
        chunk_tokens=options.settings.chunk_tokens,
        prompt_sha256=prompt.sha256,
        date=submission.reading.date,
        keep_furniture=submission.reading.keep_furniture,
        drafts=tuple(asked),
        parts=tuple(Part(questions=names) for names in sheets.parts),
    )


def _handed_over(state: State, number: int, service: Service, file: Path, sheets: Sheets) -> State:
    """The state once the server has a part: its file, then the batch of it, each written down at once."""
    part = state.parts[number]
    if part.batch:
        return state
    if not part.file:
        name, uploaded = service.upload(sheets.file(number))
        part = replace(part, file=name, uploaded=uploaded)
        save(state.with_part(number, part), file)
    state = state.with_part(number, replace(part, batch=service.create(part)))
    save(state, file)
    return state
