"""Words in quotation marks."""

from collections.abc import Mapping
from typing import Any

from claimcheck.claims import NAMING, Mention, Quotation, Value
from claimcheck.kinds import Ask, Kind


def _takes(mention: Mention) -> bool:
    return isinstance(mention.value, Quotation)


def _minor(value: Value) -> bool:
    return isinstance(value, Quotation) and value.mode in NAMING


def _specifics(value: Value) -> tuple[str, ...]:
    if not isinstance(value, Quotation):
        return ()
    if value.mode == "title":
        return ("the name of a work, not words said: its exact form",)
    if value.mode == "term":
        return ("a term, a nickname or words held at arm's length: its form, and whose word it is",)
    if value.speaker is None:
        return ("the draft does not say whose words these are",)
    if value.speaker_words and value.speaker_words.lower() in {"he", "she", "they", "it", "who"}:
        return (f"“{value.speaker_words}” read as {value.speaker}",)
    return ()


def _value(fields: Mapping[str, Any], words: str) -> Value:
    return Quotation(words, speaker=fields.get("by"), speaker_words=fields.get("by"))


KIND = Kind(
    name="quotation",
    slug="quot",
    priority=1,
    rank=3,
    heading="quotations",
    checks=(
        "every word against the recording or transcript; a translation against the original",
        "speaker, and the title held then",
        "date, place and medium",
        "what was said just before and after: does the cut keep the sense?",
    ),
    ask=Ask(
        line='words in quotation marks, without the marks; "by" is the speaker, by name if the draft has it',
        fields={},
        value=_value,
        example=("“We sold it,” Holm said.", {"q": "We sold it", "by": "Holm"}),
    ),
    of="quotation",
    takes=_takes,
    specifics=_specifics,
    minor=_minor,
)
