"""Words in quotation marks: who says them, in what role, by which verb.

The marks are matched first (`grammar.marks`), then the reporting verb of each stretch is looked for in its
sentence and the ones beside it (`english.voices`).
"""

from collections.abc import Iterator
from typing import Literal

from claimcheck.claims import MentionType, Quotation
from claimcheck.draft import Span
from claimcheck.english.lexicon import lexicon
from claimcheck.english.names import people
from claimcheck.english.speakers import Cast
from claimcheck.english.voices import Paragraph, Spoken, Voice
from claimcheck.grammar.marks import Quoted, quoted
from claimcheck.grammar.rules import Rule
from claimcheck.grammar.scan import Hit, Scan

TYPE: MentionType = "quotation"
AFTER: tuple[MentionType, ...] = ()
# Words printed with an apostrophe in front.
ELISIONS = lexicon(
    """
    em til tis twas cause bout round n nuff tween cept fraid ere neath cuz tude
    """
)

RULES = (
    Rule(
        name="quotation.curly",
        pattern="“…”",
        finds=(
            ("“[We will leave],” Ana Marin said.", "Ana Marin | said | direct"),
            ("Ana Marin, the interior minister, said: “[We will leave.]”", "Ana Marin | said | direct"),
            ("“We will leave,” said Ana Marin. “[Not now.]”", "Ana Marin | said | direct"),
            (
                "“No,” she said. Ana Marin called the plan “[a gift to smugglers].”",
                "Ana Marin | called | partial",
            ),
            (
                "According to the ministry, the bridge is “[beyond repair].”",
                "the ministry | According to | partial",
            ),
            (
                "“[The bridge is beyond repair],” a ministry statement said.",
                "a ministry statement | said | direct",
            ),
            ("Ana Marin met reporters. “[We will leave],” she said.", "Ana Marin | said | direct"),
            (
                "“We will leave,” Ana Marin said, adding that it was “[a bad day].”",
                "Ana Marin | adding | partial",
            ),
        ),
        ignores=("The order was 14” pipes and a 6’2” guard.", "Nobody said a word."),
    ),
    Rule(
        name="quotation.straight",
        pattern='"…"',
        finds=(
            ('"[Why now?]" Ana Marin asked.', "Ana Marin | asked | direct"),
            ('The so-called "[tax holiday]" ended.', "- | - | partial"),
            ("''[We will leave],'' Ana Marin said.", "Ana Marin | said | direct"),
        ),
        ignores=('A 5\'11" guard with a 12" blade.',),
    ),
    Rule(
        name="quotation.low",
        pattern="„…“",
        finds=(("„[We will leave]“, said Ana Marin.", "Ana Marin | said | direct"),),
        ignores=("It rained, and it rained.",),
    ),
    Rule(
        name="quotation.angle",
        pattern="«…»",
        finds=(
            ("«[We will leave]», said Ana Marin.", "Ana Marin | said | direct"),
            ("»[We will leave]«, said Ana Marin.", "Ana Marin | said | direct"),
        ),
        ignores=("See Home » News » World.",),
    ),
    Rule(
        name="quotation.single",
        pattern="‘…’",
        finds=(
            ("Marin calls plan ‘[a gift to smugglers]’", "Marin | calls | partial"),
            ("'[We will leave],' Ana Marin said.", "Ana Marin | said | direct"),
        ),
        ignores=(
            "The workers' rights and the '90s: rock 'n' roll.",
            "The Smiths’ dogs and the Joneses’ cats.",
            "“He told me ‘go,’ and I went,” Ana Marin said.",
        ),
    ),
)


def find(scan: Scan) -> Iterator[Hit]:
    """All quotations of a text with their speakers, in order."""
    lines = [Span(line.start, line.end) for line in scan.prose.lines]
    by_line: dict[int, list[Quoted]] = {}
    number = 0
    for stretch in quoted(scan.text, lines, ELISIONS):
        while lines[number].end <= stretch.start:
            number += 1
        by_line.setdefault(number, []).append(stretch)
    cast = Cast(scan.text, people(scan) if by_line else ())
    group = 0
    voice: Voice | None = None
    last = -2
    for number, stretches in by_line.items():
        if number != last + 1:
            voice = _introduction(scan, lines, number)
        paragraph = Paragraph(scan.text, lines[number], stretches, scan.sentences)
        for spoken in paragraph.spoken(voice):
            group += not spoken.joined
            yield _hit(scan.text, cast, spoken, group)
        voice, last = paragraph.last, number


def _introduction(scan: Scan, lines: list[Span], number: int) -> Voice | None:
    """The voice of the paragraph before, where it has no quotation."""
    if not number:
        return None
    before = Paragraph(scan.text, lines[number - 1], (), scan.sentences)
    for _ in before.spoken(None):
        pass
    return before.last


def _hit(text: str, cast: Cast, spoken: Spoken, group: int) -> Hit:
    stretch = spoken.quoted
    start, end = stretch.start, stretch.end
    mode = _mode(text, spoken)
    while end > start and text[end - 1] in (" ," if mode == "direct" else " ,.;"):
        end -= 1
    while start < end and text[start] == " ":
        start += 1
    voice = spoken.voice
    words = text[voice.source.start : voice.source.end] if voice else None
    speaker = cast.speaker(voice.source) if voice else None
    value = Quotation(
        text[start:end],
        speaker.name if speaker else None,
        words,
        speaker.role if speaker else None,
        voice.cue if voice else None,
        mode,
        group,
    )
    return Hit(start, end, value, f"quotation.{stretch.shape}")


def _mode(text: str, spoken: Spoken) -> Literal["direct", "partial", "title"]:
    words = text[spoken.quoted.start : spoken.quoted.end]
    first = next((char for char in words if char.isalnum()), "a")
    if first.isupper() and (spoken.voice or spoken.alone):
        return "direct"
    return "partial"


def reading(value: Quotation) -> str:
    """The speaker, the cue and the mode in one line."""
    return " | ".join((value.speaker or "-", value.cue or "-", value.mode))
