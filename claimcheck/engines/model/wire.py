"""The reply that a model is asked for: its JSON schema, and proposals out of what came back.

The schema is a plain union over a literal kind with every field required, the form that hosted API and local
servers share (a discriminated union becomes `oneOf`, which the hosted API refuses). Keys are short since
the reply is what costs: `k` kind, `s` sentence, `q` words, `by` who says it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Literal, Union

from pydantic import BaseModel, ConfigDict, ValidationError, create_model

from claimcheck.engines.model.salvage import salvage
from claimcheck.kinds import by_name, kinds

_LISTS = ("seen", "said", "claims")
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

    seen: frozenset[int] = frozenset()
    said: Mapping[int, str] = field(default_factory=dict)
    proposals: tuple[Proposal, ...] = ()
    faults: tuple[str, ...] = ()


class _Item(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, allow_inf_nan=False)


class _Said(_Item):
    d: list[int]
    by: str


@cache
def _item_model(name: str) -> type[_Item]:
    """The form of a proposal of one kind."""
    own = by_name(name).ask.fields
    fields: dict[str, Any] = {"k": Literal[name], "s": int, "q": str, "by": str | None, **own}
    return _model(name, fields)


@cache
def reply_model() -> type[_Item]:
    """The form of a whole reply."""
    items: Any = Union[tuple(_item_model(kind.name) for kind in kinds())]  # noqa: UP007  # of what is there
    return _model("Reply", {"seen": list[int], "said": list[_Said], "claims": list[items]})


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
    seen = frozenset(n for n in found.lists.get("seen", []) if isinstance(n, int) and not isinstance(n, bool))
    return Reply(
        seen, dict(_said(found.lists.get("said", []))), tuple(proposals), tuple(dict.fromkeys(faults))
    )


def _proposal(item: Any) -> Proposal | str:
    """The proposal in an item, or what is wrong with it."""
    name = item.get("k") if isinstance(item, dict) else None
    try:
        kind = by_name(name) if isinstance(name, str) else None
    except KeyError:
        kind = None
    if kind is None:
        return "an item names no kind that was asked for"
    try:
        read = (
            _item_model(kind.name)
            .model_validate({**dict.fromkeys(kind.ask.fields), "by": None, **item})
            .model_dump()
        )
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        return f"{kind.name}, field {'.'.join(map(str, first['loc']))}: {first['msg'].lower()}"
    own = {key: read[key] for key in kind.ask.fields if key != "t"}
    return Proposal(kind.name, read["s"], read["q"], read["by"] or None, read.get("t") or None, own)


def _said(items: list[Any]) -> Iterator[tuple[int, str]]:
    for item in items:
        try:
            said = _Said.model_validate(item)
        except ValidationError:
            continue
        for number in said.d:
            yield number, said.by
