"""Version 1 of the report: what a reader accepts, and the JSON schema of it."""

import pytest
from flood import flood
from pydantic import ValidationError

from claimcheck.schema import KINDS, ReportV1, json_schema
from claimcheck.wire import wire


def dumped(report):
    """The report as plain fields."""
    return wire(report).model_dump(by_alias=True)


def test_a_reader_skips_fields_it_does_not_know():
    """Fields may be added: a report with more of them is still read; one with fewer is not."""
    fields = dumped(flood())
    fields["added"] = fields["claims"][0]["value"]["added"] = 1
    assert ReportV1.model_validate(fields) == wire(flood())
    del fields["claims"][0]["note"]
    with pytest.raises(ValidationError, match="note"):
        ReportV1.model_validate(fields)


def test_the_schema_names_every_field_and_ties_kinds_to_values():
    """All fields are required, none is closed to additions, and each kind has its value's type."""
    schema = json_schema()
    assert schema["required"] == list(dumped(flood()))
    for name, model in schema["$defs"].items():
        assert model.get("required") == list(model["properties"]), name
        assert "additionalProperties" not in model
    ties = {
        tie["if"]["properties"]["kind"]["const"]: tie["then"]["properties"]["value"]["$ref"]
        for tie in schema["$defs"]["ClaimV1"]["allOf"]
    }
    assert ties == {kind: f"#/$defs/{model.__name__}" for kind, model in KINDS.items()}
    assert set(ties.values()) <= {f"#/$defs/{name}" for name in schema["$defs"]}


@pytest.mark.parametrize(
    ("field", "value"),
    [("start", -1), ("start", "3"), ("line", 0), ("priority", 4), ("status", "done"), ("quote", 5)],
)
def test_a_reader_refuses_what_the_contract_does_not_allow(field, value):
    """Types are strict and the words of the contract are a closed list."""
    fields = dumped(flood())
    fields["claims"][0][field] = value
    with pytest.raises(ValidationError, match=f"claims.0.{field}"):
        ReportV1.model_validate(fields)
