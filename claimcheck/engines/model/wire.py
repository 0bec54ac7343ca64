"""The reply that a model is asked for: its JSON schema, and proposals out of what came back.

The schema is a plain union with every field required, the form that hosted API and local servers share (a
discriminated union becomes `oneOf`, which the hosted API refuses, as it does alternatives that open with the
same key). The reply is what costs, so a claim is its words under the name of its kind, `s` its sentence and
the kind's own fields; who says it (`by`) and a restatement (`t`) stand in a frame around those that need one.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Union

from pydantic import BaseModel, ConfigDict, ValidationError, create_model

from claimcheck.engines.model.numbers import Numbers, read_numbers
from claimcheck.engines.model.salvage import salvage
from claimcheck.kinds import by_name, kinds

_LISTS = ("seen", "said", "claims")
_FRAME = ("by", "t")
# No newsroom's chunk has so many; a reply that runs wild is cut here and the cut is reported.
_MOST_CLAIMS = 1000


@dataclass(frozen=True, slots=True)
class Proposal:
    """A claim that a model proposes, not yet looked for in the draft; `sentence` is the number it names."""

    kind: str
    sentence: int
    words: str
    by: str | None
    statement: str | None
    fields: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Reply:
    """What a reply says: detected mentions confirmed by number, who says them, and claims of its own.

    `faults` say in one line each what was not of the form asked for.
    """

    seen: Numbers = ()
    said: tuple[tuple[Numbers, str], ...] = ()
    proposals: tuple[Proposal, ...] = ()
    faults: tuple[str, ...] = ()


class _Item(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, allow_inf_nan=False)


class _Frame(_Item):
    by: str | None
    t: str | None


class _Said(_Item):
    d: list[str]
    by: str


@cache
def _claim_model(name: str) -> type[_Item]:
    """The form of a claim of one kind."""
    return _model(name, {name: str, "s": int, **by_name(name).ask.fields})


@cache
def reply_model() -> type[_Item]:
    """The form of a whole reply."""
    bare = tuple(_claim_model(kind.name) for kind in kinds())
    claim: Any = Union[bare]  # noqa: UP007  # of what is there
    framed = create_model("Framed", __base__=_Frame, claim=(claim, ...))
    item: Any = Union[(*bare, framed)]
    return _model("Reply", {"seen": list[str], "said": list[_Said], "claims": list[item]})


def _model(name: str, fields: Mapping[str, Any]) -> type[_Item]:
    """A pydantic model whose fields are all required."""
    required: dict[str, Any] = {key: (annotation, ...) for key, annotation in fields.items()}
    return create_model(name, __base__=_Item, **required)


@cache
def response_format() -> Mapping[str, Any]:
    """The `response_format` of a request: the reply's schema, strict."""
    schema = reply_model().model_json_schema()
    return {"type": "json_schema", "json_schema": {"name": "claims", "strict": True, "schema": _bare(schema)}}


def _bare(schema: Any) -> Any:
    """The schema without titles, which cost tokens and say nothing."""
    if isinstance(schema, dict):
        return {k: _bare(v) for k, v in schema.items() if not (k == "title" and isinstance(v, str))}
    return [_bare(item) for item in schema] if isinstance(schema, list) else schema


def written(proposal: Proposal) -> dict[str, Any]:
    """A proposal as a reply gives it."""
    claim = {proposal.kind: proposal.words, "s": proposal.sentence, **proposal.fields}
    if proposal.by is None and proposal.statement is None:
        return claim
    return {"by": proposal.by, "t": proposal.statement, "claim": claim}


def read_reply(text: str) -> Reply:
    """All that can be used of a reply; never an error."""
    found = salvage(text, _LISTS)
    faults = [found.fault] if found.fault else []
    claims = found.lists.get("claims", [])
    if len(claims) > _MOST_CLAIMS:
        faults.append(f"{len(claims)} claims in one reply; the first {_MOST_CLAIMS} were read")
    proposals = []
    for item in claims[:_MOST_CLAIMS]:
        proposal = _proposal(item)
        if isinstance(proposal, str):
            faults.append(proposal)
        else:
            proposals.append(proposal)
    return Reply(
        read_numbers(found.lists.get("seen", [])),
        tuple(_said(found.lists.get("said", []))),
        tuple(proposals),
        tuple(dict.fromkeys(faults)),
    )


def _proposal(item: Any) -> Proposal | str:
    """The proposal in an item, or what is wrong with it; a frame that was left out is none the less read."""
    frame = item if isinstance(item, dict) else {}
    claim = frame.get("claim", frame)
    named = [kind for kind in kinds() if isinstance(claim, dict) and kind.name in claim]
    if len(named) != 1:
        return "an item names no kind that was asked for"
    (kind,) = named
    own = {name: value for name, value in claim.items() if claim is not frame or name not in _FRAME}
    try:
        read = _claim_model(kind.name).model_validate({**dict.fromkeys(kind.ask.fields), **own}).model_dump()
        told = _Frame.model_validate({name: frame.get(name) for name in _FRAME})
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        return f"{kind.name}, field {'.'.join(map(str, first['loc']))}: {first['msg'].lower()}"
    fields = {name: read[name] for name in kind.ask.fields}
    return Proposal(kind.name, read["s"], read[kind.name], told.by or None, told.t or None, fields)


def _said(items: list[Any]) -> Iterator[tuple[Numbers, str]]:
    for item in items[:_MOST_CLAIMS]:
        if isinstance(item, dict) and isinstance(item.get("d"), list) and isinstance(item.get("by"), str):
            yield read_numbers(item["d"]), item["by"]
