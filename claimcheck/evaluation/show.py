"""A value in a few words, for a list of errors."""

from dataclasses import asdict

from claimcheck.claims import Quotation, Value, When

_UNSAID = ("words", "group", "mode", "form", "relative", "anchor", "repeats")


def shown(value: Value) -> str:
    """What a find says, without what is not known and what the words themselves show."""
    if isinstance(value, When):
        return str(value.value)
    if isinstance(value, Quotation):
        return " / ".join(said for said in (value.speaker_words, value.speaker) if said) or "nobody"
    held = {name: field for name, field in asdict(value).items() if field is not None}
    return ", ".join(f"{name} {field}" for name, field in held.items() if name not in _UNSAID)
