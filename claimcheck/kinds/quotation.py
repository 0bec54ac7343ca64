"""Words in quotation marks."""

from claimcheck.claims import Mention, Quotation, Value
from claimcheck.kinds import Kind


def _takes(mention: Mention) -> bool:
    return isinstance(mention.value, Quotation)


def _minor(value: Value) -> bool:
    return isinstance(value, Quotation) and value.mode == "title"


def _specifics(value: Value) -> tuple[str, ...]:
    if not isinstance(value, Quotation):
        return ()
    if value.mode == "title":
        return ("the name of a work or a nickname, not words said: its exact form",)
    if value.speaker is None:
        return ("the draft does not say whose words these are",)
    if value.speaker_words and value.speaker_words.lower() in {"he", "she", "they", "it", "who"}:
        return (f"“{value.speaker_words}” read as {value.speaker}",)
    return ()


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
    takes=_takes,
    specifics=_specifics,
    minor=_minor,
)
