"""Numbers that are idioms ("one another"), stretches of time, and the vague words that stand for a number."""

import re

from claimcheck.english.figures.units import TIME
from claimcheck.grammar.lexicon import word_set

VAGUE_WORDS = word_set(
    """
    dozens scores hundreds thousands millions billions trillions tens several few couple handful
    numerous multiple lakhs crores number
    """
)
_BIG = "(?:dozens|scores|hundreds|thousands|millions|billions|trillions|lakhs|crores)"
VAGUE = re.compile(
    rf"(?i:(?:several )?(?:{_BIG}|tens(?= of {_BIG}))(?: (?:of|or|and|upon|or even) {_BIG})*"
    r"|(?:several|(?<=\ba )few|(?<=\ba )couple of)"
    r"[ -](?:dozen|hundred|thousand|million|billion|trillion)(?: (?:thousand|million))?"
    r"|several|(?<=\ba )few|(?<=\ba )handful|(?<=\ba )number(?= of )|numerous|multiple)\b"
)

IDIOMS = re.compile(
    r"[Oo]ne(?: (?:another|by one|on one|after another|which|that|who|can|could|would|should|must|might|may"
    r"|has to|is|was|knows?)\b|-(?:o|s|t(?!en|h)|way|by|party|man|woman|hit|liner|pot|horse))"
    r"|(?<=for )n[ao]ught\b|(?<=to )n[ao]ught\b(?! point)"
    r"|[A-Za-z]+[’']s\b|(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|six|seven)[- ](?:way|faced|handed|edged|sided"
    r"|pronged"
    r"|star|dimensional)\b"
    r"|[Hh]alf[- ](?:hour|hearted|time|term|way"
    r"|brother|sister|century|an hour|a (?:day|year|century|decade))\b"
    r"|(?:five|[Ss]ix|[Ss]even|[Ee]ight)[- ]figures?\b|[Zz]ero[- ](?:tolerance|sum|hour|in|out)\b"
    r"|(?<=\b[Ii]n )two minds\b|(?<=[Oo]f )two minds\b|[Nn]ine[- ]to[- ]five\b"
    r"|(?<=[Nn]ine to )five\b|[Ff]ifty[- ]fifty\b"
    r"|quarters?[- ](?:hour|century|of an hour|of a century|final|back)\b"
)
HALVES = frozenset(
    {"first", "second", "other", "better", "latter", "top", "bottom", "each", "third", "fourth"}
)

# "One day", "one reason": the article in all but name.
ONE_IDIOM = word_set(
    """
    day hell thing way reason hand side point time moment example step word kind place case aspect question
    option possibility problem issue idea key such night morning evening afternoon instance occasion
    sort type sense level final last factor theory view form direction end extent respect regard source
    """
)
SAYING = re.compile(
    r"[^.;:!?\n]{0,40}? (?:said|says|told|added|called|described|tweeted|wrote|put it|noted|who)\b"
)
DEFINITE = frozenset(
    {"the", "these", "those", "this", "that", "any", "every", "each", "which", "other", "no"}
)
_LASTS = re.compile(
    r"[- ]?(?:(?:more|further|additional|consecutive|straight|long|full|whole|calendar) )?"
    r"([a-z.']++)(?!-old| olds?\b| of age)"
)
# "2.125 pm" is a length.
_NO_CLOCK = re.compile(r"\d\.(?:\d|\d{3,})$")


def lasts(text: str, end: int) -> bool:
    """Whether a unit of time follows a number: stretches of time are dates, not quantities."""
    found = _LASTS.match(text, end)
    unit = found[1].rstrip(".") if found else ""
    if unit not in TIME:
        return False
    return unit not in ("am", "pm") or not _NO_CLOCK.search(text, max(0, end - 8), end)
