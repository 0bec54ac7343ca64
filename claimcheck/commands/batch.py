"""`claimcheck batch`: drafts handed to a server as batches, and their checklists once it has answered."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from claimcheck.batch.collect import Collection, collected
from claimcheck.batch.state import State, load, state_file
from claimcheck.batch.submit import Submission, submit
from claimcheck.commands.asking import ModelChoice, estimate, model_options
from claimcheck.commands.check import CheckOptions, Gate, Outputs
from claimcheck.commands.drafts import Drafts
from claimcheck.draft import Draft
from claimcheck.errors import ConfigurationError, ReadError, UsageError
from claimcheck.output import complain, write
from claimcheck.pipeline import check
from claimcheck.readers import ReadOptions

if TYPE_CHECKING:
    from claimcheck.engines.model.session import ModelOptions


@dataclass(frozen=True, slots=True)
class SubmitOptions:
    """What `batch submit` was asked for besides the drafts."""

    reading: ReadOptions
    state: Path
    estimate: bool = False
    model: ModelChoice = field(default_factory=ModelChoice)


def run_submit(named: Sequence[str], options: SubmitOptions) -> int:
    """Hand over the questions about the drafts and print the batches; run again, it does what is missing."""
    if "-" in named:
        raise UsageError("batch: a draft on standard input can't be read again by collect; name a file")
    drafts = Drafts(named, options.reading)
    if options.estimate:
        complain("the cost is that of asking at once; the hosted server takes half of it for a batch")
        return estimate(drafts, _once(options.model))
    model = _server(options.model)
    complain(f"the drafts go to {model.settings.model} at {model.settings.host}, as a batch")
    file = state_file(options.state)
    state = submit(drafts, Submission(options.reading, model, file, complain))
    if state.drafts:
        _tell(state, file)
    return ReadError.exit_code if drafts.failed else 0


def _tell(state: State, file: Path) -> None:
    for part in state.parts:
        write(f"{part.batch}: {len(part.questions)} requests\n", None)
    asked = sum(len(part.questions) for part in state.parts)
    known = len({name for draft in state.drafts for name in draft.questions}) - asked
    before = f"; {known} were answered before" if known else ""
    complain(f"{len(state.drafts)} drafts, {asked} requests{before}; claimcheck batch collect --state {file}")


def run_collect(state: Path, options: CheckOptions, *, wait: bool) -> int:
    """Write the checklists of the drafts of a batch, in the order of its submission."""
    file = state_file(state)
    known = load(file)
    if known is None:
        raise ConfigurationError(f"{file}: there is no batch; claimcheck batch submit makes it")
    drafts = Drafts([draft.path for draft in known.drafts], ReadOptions(known.date, known.keep_furniture))
    with collected(known, Collection(_server(options.model), wait, complain)) as ask:
        outputs, gate = Outputs(options, drafts.paths), Gate(options.gating)
        for draft in _unchanged(drafts, known):
            report = check(draft, ask, options.house)
            outputs.add(report)
            gate.add(report)
        outputs.close()
        gate.close()
    if 3 in gate.codes:
        complain(f"incomplete; claimcheck check --model {known.model} asks at once for what is missing")
    return ReadError.exit_code if drafts.failed else max(gate.codes)


def _unchanged(drafts: Drafts, state: State) -> Iterator[Draft]:
    """The drafts that are as they were submitted; one that changed is named and left out."""
    submitted = {(draft.path, draft.sha256) for draft in state.drafts}
    for draft in drafts:
        if (draft.origin.path, draft.origin.sha256) in submitted:
            yield draft
            continue
        drafts.failed = True
        complain(f"{draft.origin.path}: changed since it was submitted; claimcheck check asks about it anew")


def _once(choice: ModelChoice) -> ModelChoice:
    """The choice without what takes a second question, and without a bound that would leave out the first."""
    once = replace(choice.configuration, second_look=False, max_tokens_total=None)
    return replace(choice, configuration=once)


def _server(choice: ModelChoice) -> "ModelOptions":
    """The model that is asked, each question once; ConfigurationError where there is no server."""
    if not choice.configuration.has_server:
        raise ConfigurationError(
            "batch: no model is configured; set OPENAI_API_KEY, or OPENAI_BASE_URL for another server"
        )
    return model_options(_once(choice))
