"""One quotation in two wordings: two quotations of almost the same words that part in some."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cached_property

from claimcheck.claims import NAMING, Mention, Quotation
from claimcheck.english.people.spellings import sound
from claimcheck.findings import Examples, shown
from claimcheck.report import Evidence, Finding

EXAMPLES = Examples(
    finds=(
        (
            "“It must end this buildup by sea,” Marin said.\n“[It must end its build-up by sea],” he wrote.",
            "Line 1 quotes this in other words: “this” there, “its” here; “buildup” there, “build-up” here.",
        ),
        (
            "“We stop the fire & pull back,” Marin said.\nHe wrote: “[We stop the fire and pull back.]”",
            "Line 1 quotes this in other words: “&” there, “and” here.",
        ),
        (
            "# Marin: “We will never leave the valley”\n“[We will not ever leave the valley],” Marin said.",
            "Line 1 quotes this in other words: “never” there, “not ever” here.",
        ),
    ),
    ignores=(
        "“We stop the shelling and pull back,” Marin said.\nHe said they “stop the shelling and pull back.”",
        "“We stop the shelling,” Marin said.\n“We stop the talks,” he said.",
        "“We call on the north to stop the war,” Marin said. “We call on the south to free the men.”",
        "“It must end this … buildup by sea,” Marin said.\n“It must end this naval buildup by sea,” he said.",
        "“It must end [its] buildup by sea,” Marin said.\n“It must end this buildup by sea,” he said.",
        "“We stop the fire & pull back,” Marin said.\n“We stop the fire and pull back,” Anna Berg said.",
        "“Are we where we should be? No,” Marin said. “Are we going to be where we should be? Yes.”",
        "“It is over.”\n“It was over.”",
    ),
)

# A word with its inner hyphens and apostrophes; what an editor leaves out or puts in.
_WORD = re.compile(r"\[[^\]]*+\]?|…|\.(?: ?\.){2,3}|&|[^\W_]+(?:[-‐‑'’.,][^\W_]+)*+")
_FEWEST = 5
_SHARE = 0.75
_LEAST_SHARE = 0.5
# Fewer words that begin or end otherwise may be two quotations of one thing.
_MANY = 8
_WIDEST = 8
_LONGEST = 400
# Words in more quotations than this tell no two of them apart.
_COMMON = 16
_SHOWN = 3


@dataclass(frozen=True, eq=False)
class _Said:
    """A quotation as words: as printed, and as compared."""

    mention: Mention
    paragraph: int
    speaker: str | None
    printed: tuple[str, ...]

    @cached_property
    def words(self) -> tuple[str, ...]:
        """Each word without case, hyphens and apostrophes, so that a respelt one still aligns."""
        return tuple(_plain(word) for word in self.printed)

    @cached_property
    def telling(self) -> frozenset[str]:
        """The words that another wording is looked up by."""
        return frozenset(word for word in self.words if len(word) > 3)

    def alike(self, other: "_Said") -> bool:
        """Whether both may be the same words of one person: in one paragraph they are two sentences."""
        same = self.speaker is None or other.speaker is None or self.speaker == other.speaker
        return same and self.paragraph != other.paragraph


def find(evidence: Evidence) -> Iterator[Finding]:
    """Quotations that part from an earlier one in some of its words."""
    for earlier, later in _candidates(_said(evidence)):
        differences = _differences(earlier, later)
        if differences:
            yield _finding(evidence, earlier, later, differences)


def _said(evidence: Evidence) -> Iterator[_Said]:
    for mention in evidence.mentions:
        value = mention.value
        if isinstance(value, Quotation) and value.mode not in NAMING:
            speaker = sound(value.speaker.split()[-1]) if value.speaker else None
            printed = tuple(_WORD.findall(value.words)[:_LONGEST])
            if len(printed) >= _FEWEST:
                paragraph = evidence.prose.line_at(evidence.prose.at(mention.start)).start
                yield _Said(mention, paragraph, speaker, printed)


def _candidates(quotations: Iterator[_Said]) -> Iterator[tuple[_Said, _Said]]:
    """Each quotation with the earlier one that shares most words with it."""
    by_word: defaultdict[str, list[_Said]] = defaultdict(list)
    for said in quotations:
        shared = Counter(
            other for word in said.telling for other in by_word[word][:_COMMON] if said.alike(other)
        )
        for word in said.telling:
            by_word[word].append(said)
        best = max(shared, key=lambda other: (shared[other], -other.mention.start), default=None)
        if best and shared[best] >= max(2, _LEAST_SHARE * min(len(said.telling), len(best.telling))):
            yield best, said


def _differences(earlier: _Said, later: _Said) -> list[tuple[str, str]]:
    """The words in which two wordings of one quotation part; empty where they are two quotations or one."""
    steps = SequenceMatcher(None, earlier.words, later.words, autojunk=False).get_opcodes()
    same = sum(end - start for tag, start, end, _, _ in steps if tag == "equal")
    if same < _FEWEST or same < _SHARE * min(len(earlier.words), len(later.words)):
        return []
    found = []
    for number, (tag, start, end, first, last) in enumerate(steps):
        if tag == "equal":
            pairs = zip(earlier.printed[start:end], later.printed[first:last], strict=True)
            found += [(one, other) for one, other in pairs if _fold(one) != _fold(other)]
        elif 0 < number < len(steps) - 1 or (tag == "replace" and same >= _MANY):
            one, other = earlier.printed[start:end], later.printed[first:last]
            if max(len(one), len(other)) > _WIDEST:
                return []
            if not any(word[0] in "[…." for word in one + other):
                found.append((" ".join(one), " ".join(other)))
    return found


def _fold(word: str) -> str:
    return word.casefold().replace("’", "'").replace("‐", "-").replace("‑", "-")


def _plain(word: str) -> str:
    if word.isalnum():
        return word.casefold()
    return "and" if word == "&" else _fold(word).replace("-", "").replace("'", "")


def _finding(evidence: Evidence, earlier: _Said, later: _Said, differences: list[tuple[str, str]]) -> Finding:
    line = evidence.draft.place(earlier.mention.start).line
    parts = "; ".join(f"{_words(one)} there, {_words(other)} here" for one, other in differences[:_SHOWN])
    more = f"; and {len(differences) - _SHOWN} more" if len(differences) > _SHOWN else ""
    return Finding(
        id="wording",
        level="warning",
        title="One quotation in two wordings",
        message=f"Line {line} quotes this in other words: {parts}{more}.",
        start=later.mention.start,
        end=later.mention.end,
        related=(earlier.mention.span,),
    )


def _words(words: str) -> str:
    return shown(words) if words else "nothing"
