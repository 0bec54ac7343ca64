"""What the structures that other programs see are made of: strict, frozen, open to more fields."""

from typing import Annotated, TypeAlias

from pydantic import BaseModel, ConfigDict, Field, PlainValidator


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError("not a string")  # noqa: TRY004  # what pydantic turns into a ValidationError
    return str(value)


# Pydantic's own string refuses lone surrogates, which a path or a pasted text may carry.
Text: TypeAlias = Annotated[str, PlainValidator(_text, json_schema_input_type=str)]
Count: TypeAlias = Annotated[int, Field(ge=0)]
Ordinal: TypeAlias = Annotated[int, Field(ge=1)]


class Wire(BaseModel):
    """A structure of the contract; what can't be validated is not shown in the error."""

    model_config = ConfigDict(strict=True, frozen=True, hide_input_in_errors=True)
