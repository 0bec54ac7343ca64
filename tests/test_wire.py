"""A report in the structures of version 1: what is refused, what is left open, what is never said."""

from dataclasses import replace

import pytest
from flood import flood
from pydantic import ValidationError
from reports import Entry, claim, draft_of, report_of

from claimcheck.claims import Quantity, Statement, When
from claimcheck.wire import wire


def dumped(report):
    """The report as plain fields."""
    return wire(report).model_dump(by_alias=True)


def test_a_value_of_the_wrong_type_is_refused():
    """A date can't carry a quantity: the contract would be broken without a word."""
    report = flood()
    wrong = replace(next(found for found in report.claims if found.kind == "date"), value=Statement())
    with pytest.raises(ValidationError, match="the value of a date is a DateV1"):
        wire(replace(report, claims=(wrong,)))


def test_an_error_quotes_no_copy():
    """A message about a broken contract names the field and not the words of the draft."""
    draft = draft_of("Secret plan.")
    made = replace(claim(draft, Entry("event", "Secret plan", Statement())), status="Secret status")
    with pytest.raises(ValidationError) as raised:
        wire(report_of(draft, [made]))
    assert "claims.0.status" in str(raised.value)
    assert "Secret" not in str(raised.value)


def test_a_kind_of_a_plug_in_may_carry_any_value():
    """A kind that version 1 does not name is written all the same."""
    draft = draft_of("At dawn.")
    fields = dumped(report_of(draft, [claim(draft, Entry("weather", "dawn", When("T06", False)))]))
    assert fields["claims"][0]["value"] == {
        "value": "T06",
        "relative": False,
        "anchor": None,
        "repeats": False,
    }


@pytest.mark.parametrize("bound", [float("inf"), float("nan")])
def test_a_number_that_json_can_t_say_is_null(bound):
    """Infinity is no JSON; where nothing can be said stands null."""
    draft = draft_of("Countless stars.")
    report = report_of(
        draft, [claim(draft, Entry("quantity", "Countless", Quantity(5, bound, ">", "stars")))]
    )
    assert dumped(report)["claims"][0]["value"]["high"] is None
