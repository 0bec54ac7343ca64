"""Words in quotation marks: who says them, in what role, by which verb.

The marks are matched first (`grammar.marks`), then the reporting verb of each stretch is looked for in its
sentence and the ones beside it (`english.voices`).
"""

import re
from collections.abc import Iterator

from claimcheck.claims import MentionType, Mode, Quotation
from claimcheck.draft import Span
from claimcheck.english.lexicon import lexicon
from claimcheck.english.people.names import people
from claimcheck.english.speech.mended import mended
from claimcheck.english.speech.speakers import Cast, Speaker
from claimcheck.english.speech.terms import is_coined, is_placed, is_term
from claimcheck.english.speech.voices import Paragraph, Spoken, Voice
from claimcheck.english.speech.works import is_nickname, is_work
from claimcheck.grammar.marks import quoted
from claimcheck.grammar.pairs import Quoted
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

# A full stop that belongs to the words: an ellipsis, initials.
_AROUND = 40
_KEPT = re.compile(r"(?:\.\.|\b[A-Z]\.[A-Z]\.)\Z")

RULES = (
    Rule(
        name="curly",
        pattern="“…”",
        finds=(
            ("“[We will leave],” Ana Marin said.", "Ana Marin | said | direct"),
            ("Ana Marin, the interior minister, said: “[We will leave.]”", "Ana Marin | said | direct"),
            ("“We will leave,” said Ana Marin. “[Not now.]”", "Ana Marin | said | direct"),
            (
                "The Port Ministry is back. The ministry said it was “[sorry].”",
                "Port Ministry | said | partial",
            ),
            ("A May 4 memo said the plan was “[quite dead].”", "A May 4 memo | said | partial"),
            ("The Friday report called it “[quite dead].”", "The Friday report | called | partial"),
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
        name="straight",
        pattern='"…"',
        finds=(
            ('"[Why now?]" Ana Marin asked.', "Ana Marin | asked | direct"),
            ('The so-called "[tax holiday]" ended.', "- | - | term"),
            ('On "[Meet the Capital]," the host asked why.', "- | - | title"),
            ('Her memoir, "[The Long Road]," is out.', "- | - | title"),
            ('It was at the "[Ideas for Leeds]" forum.', "- | - | term"),
            ('Ana "[Annie]" Marin left.', "- | - | term"),
            ('The "[fast track]" scheme failed.', "- | - | term"),
            ('Ana Marin called the scheme a "[fast track]."', "Ana Marin | called | partial"),
            ('"[WEBB: Will you go?]"', "WEBB | : | direct"),
            ("''[We will leave],'' Ana Marin said.", "Ana Marin | said | direct"),
        ),
        ignores=('A 5\'11" guard with a 12" blade.',),
    ),
    Rule(
        name="low",
        pattern="„…“",
        finds=(("„[We will leave]“, said Ana Marin.", "Ana Marin | said | direct"),),
        ignores=("It rained, and it rained.",),
    ),
    Rule(
        name="angle",
        pattern="«…»",
        finds=(
            ("«[We will leave]», said Ana Marin.", "Ana Marin | said | direct"),
            ("»[We will leave]«, said Ana Marin.", "Ana Marin | said | direct"),
        ),
        ignores=("See Home » News » World.",),
    ),
    Rule(
        name="single",
        pattern="‘…’",
        finds=(
            ("Marin calls plan ‘[a gift to smugglers]’", "Marin | calls | partial"),
            ("Marin: Plan ‘[a gift to smugglers]’", "Marin | : | partial"),
            ("‘[We will not go]’: Marin", "Marin | : | direct"),
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
    by_line = _by_line(lines, mended(scan.text, quoted(scan.text, lines, ELISIONS)))
    desk = _Desk(scan.text, Cast(scan.text, people(scan) if by_line else ()))
    voice: Voice | None = None
    other: Voice | None = None
    last = -2
    for number, stretches in by_line.items():
        names = {stretch: _named(scan.text, lines[number], stretch) for stretch in stretches}
        statements = [stretch for stretch in stretches if names[stretch] is None]
        if number != last + 1:
            voice = _introduction(scan, lines, number)
            other = None
            desk.note(voice)
        paragraph = Paragraph(scan.text, lines[number], statements, scan.sentences)
        hits = [desk.name(stretch, mode) for stretch, mode in names.items() if mode]
        hits += [desk.statement(spoken, lines[number]) for spoken in paragraph.spoken(voice, other)]
        yield from sorted((hit for hit in hits if hit.start < hit.end), key=lambda hit: hit.start)
        other = voice if paragraph.asks and paragraph.last != voice else None
        voice, last = paragraph.last, number


def _by_line(lines: list[Span], stretches: list[Quoted]) -> dict[int, list[Quoted]]:
    found: dict[int, list[Quoted]] = {}
    number = 0
    for stretch in stretches:
        while lines[number].end <= stretch.start:
            number += 1
        found.setdefault(number, []).append(stretch)
    return found


def _introduction(scan: Scan, lines: list[Span], number: int) -> Voice | None:
    """The voice of the paragraph before, where it has no quotation."""
    if not number:
        return None
    return Paragraph(scan.text, lines[number - 1], (), scan.sentences).closing()


def _named(text: str, line: Span, stretch: Quoted) -> Mode | None:
    """The mode of words that only name something: a work, or a person by a nickname; None of all others."""
    if not stretch.closed:
        return None
    words, before, after = _setting(text, line, stretch)
    if is_work(words, before, after):
        return "title"
    named = is_nickname(words, before, after) or is_coined(before) or is_placed(words, before)
    return "term" if named else None


def _setting(text: str, line: Span, stretch: Quoted) -> tuple[str, str, str]:
    """The words of a stretch, and what stands before and after its marks in its line."""
    outer = stretch.outer
    before = text[max(line.start, outer.start - _AROUND) : outer.start]
    after = text[outer.end : min(line.end, outer.end + _AROUND)]
    return text[stretch.start : stretch.end], before, after


class _Desk:
    """Makes hits of quotations; counts the groups and keeps the mode of a quotation that goes on."""

    def __init__(self, text: str, cast: Cast) -> None:
        self.text = text
        self.cast = cast
        self.group = 0
        self.mode: Mode = "partial"

    def name(self, stretch: Quoted, mode: Mode) -> Hit:
        """The name of a work or a person, which nobody speaks."""
        self.group += 1
        span = self._trimmed(stretch, " ,.;")
        value = Quotation(self.text[span.start : span.end], mode=mode, group=self.group)
        return Hit(span.start, span.end, value, stretch.shape)

    def note(self, voice: Voice | None) -> None:
        """A voice that speaks without a quotation, so that a pronoun may stand for it."""
        if voice:
            self.cast.speaker(voice.source, voice.medium, voice.outer)

    def statement(self, spoken: Spoken, line: Span) -> Hit:
        """Somebody's words, or a term where nobody is said to speak them."""
        stretch, voice = spoken.quoted, spoken.voice
        for earlier in spoken.earlier:
            self.note(earlier)
        if voice is None and stretch.closed and is_term(*_setting(self.text, line, stretch)):
            return self.name(stretch, "term")
        speaker = self.cast.speaker(voice.source, voice.medium, voice.outer) if voice else None
        if voice and not voice.cue and not self._acts(voice, speaker):
            voice = speaker = None
        if not spoken.joined:
            self.group += 1
            self.mode = self._read_mode(spoken)
        span = self._trimmed(stretch, " ," if self.mode == "direct" else " ,.;")
        value = Quotation(
            self.text[span.start : span.end],
            speaker.name if speaker else None,
            self.text[voice.source.start : voice.source.end] if voice else None,
            speaker.role if speaker else None,
            voice.cue or None if voice else None,
            self.mode,
            self.group,
        )
        return Hit(span.start, span.end, value, stretch.shape)

    def _acts(self, voice: Voice, speaker: Speaker | None) -> bool:
        """Whether who acts before the words is known: a person named, "he" after "the old man said"."""
        pronoun = self.text[voice.source.start : voice.source.end].lower() in {"he", "she"}
        return speaker is not None and (speaker.person is not None or pronoun)

    def _read_mode(self, spoken: Spoken) -> Mode:
        words = self.text[spoken.quoted.start : spoken.quoted.end]
        first = next((char for char in words if char.isalnum()), "a")
        whole = words[-1] in ".!?,…" or (len(words.split()) > 1 and spoken.voice is not None)
        return "direct" if spoken.opens and whole and not first.islower() else "partial"

    def _trimmed(self, stretch: Quoted, ends: str) -> Span:
        """A stretch without the blanks around it and without the sentence's own punctuation at its end."""
        start, end = stretch.start, stretch.end
        while end > start and self.text[end - 1] in ends:
            if _KEPT.search(self.text, max(start, end - 4), end):
                break
            end -= 1
        while start < end and self.text[start] == " ":
            start += 1
        return Span(start, end)


def reading(value: Quotation) -> str:
    """The speaker, the cue and the mode in one line."""
    return " | ".join((value.speaker or "-", value.cue or "-", value.mode))
