"""How surely and how fast quotations are found in their own article, and altered ones told from exact ones.

    python benchmarks/sources.py DATA/polnear-dev.jsonl

Every quotation that the detectors see in a text is looked for in that text: as it stands it must be exact,
with other marks and blanks exact but for typography, and with a word dropped, a negation added, a digit or a
name changed never either; its two ends joined or turned round are stitched, joined by an ellipsis exact, as
with a word in brackets. Each figure, date and title agrees with itself. Then 100 quotations are looked for in
all texts as one source.
"""

import json
import random
import re
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

from claimcheck.assemble import assemble
from claimcheck.detectors import evidence, plain
from claimcheck.draft import Span
from claimcheck.engines import offline
from claimcheck.sources.against import Reader
from claimcheck.sources.asked import Asked
from claimcheck.sources.corpus import Source
from claimcheck.sources.quotations import quotation
from claimcheck.sources.tokens import tokens

_LEAST = 4  # words of a quotation that is altered
_QUOTATIONS = 100
_SIZE = 500_000


def verdict(words: str, source: Source) -> str:
    """The verdict on the words, quoted in a draft that says nothing else."""
    text = f"“{words}”"
    found = quotation(Asked(text, Span(1, 1 + len(words)), frozenset()), source)
    return found.passage.verdict if found else "not found"


def typographic(words: str, _: random.Random) -> str | None:
    """The words with straight marks, other dashes and wider blanks."""
    changed = words.replace("’", "'").replace("—", " -- ").replace(" ", "  ", 1)
    return changed if changed != words else None


def dropped(words: str, chance: random.Random) -> str | None:
    """The words without one from their middle."""
    parts = words.split(" ")
    at = chance.randrange(1, len(parts) - 1)
    if not any(char.isalnum() for char in parts[at]) or not parts[at][0].isalpha():
        return None
    return " ".join([*parts[:at], *parts[at + 1 :]])


def negated(words: str, chance: random.Random) -> str:
    """The words with "not" among them."""
    parts = words.split(" ")
    at = chance.randrange(1, len(parts))
    return " ".join([*parts[:at], "not", *parts[at:]])


def renumbered(words: str, chance: random.Random) -> str | None:
    """The words with one digit changed."""
    digits = [found.start() for found in re.finditer(r"\d", words)]
    if not digits:
        return None
    at = chance.choice(digits)
    return f"{words[:at]}{(int(words[at]) + chance.randint(1, 9)) % 10}{words[at + 1 :]}"


def renamed(words: str, _: random.Random) -> str | None:
    """The words with a name changed."""
    names = [token for token in tokens(words) if token.capital and not token.opens and len(token.text) > 3]
    return f"{words[: names[0].start]}Vostrenko{words[names[0].end :]}" if names else None


def halves(words: str, _: random.Random) -> tuple[str, str] | None:
    """The first and the last five words, where five or more stand between them."""
    parts = words.split(" ")
    if len(parts) < 15 or any(sign in words for sign in "…[") or "..." in words:
        return None
    return " ".join(parts[:5]), " ".join(parts[-5:])


def stitched(words: str, chance: random.Random) -> str | None:
    """The two ends of the words as if nothing stood between them."""
    ends = halves(words, chance)
    return " ".join(ends) if ends else None


def reordered(words: str, chance: random.Random) -> str | None:
    """The end of the words before their beginning."""
    ends = halves(words, chance)
    return " ".join(reversed(ends)) if ends else None


def elided(words: str, chance: random.Random) -> str | None:
    """The two ends of the words with an ellipsis between them."""
    ends = halves(words, chance)
    return " … ".join(ends) if ends else None


def bracketed(words: str, chance: random.Random) -> str | None:
    """The words with one in the middle replaced by an editor's in brackets."""
    if not halves(words, chance):
        return None
    parts = words.split(" ")
    return " ".join([*parts[:7], "[they]", *parts[8:]]) if parts[7].isalpha() else None


_CHANGES: tuple[Callable[[str, random.Random], str | None], ...] = (
    typographic,
    dropped,
    negated,
    renumbered,
    renamed,
    stitched,
    reordered,
    elided,
    bracketed,
)
_RIGHT = {
    "typographic": {"exact", "typography"},
    "stitched": {"stitched"},
    "reordered": {"stitched"},
    "elided": {"exact", "typography"},
    "bracketed": {"exact", "typography"},
}
_WRONG = {"exact", "typography"}


def cases(file: Path) -> Iterator[tuple[str, Source]]:
    """The words of each quotation with its article."""
    for line in file.read_text("utf-8").splitlines():
        source = Source(evidence(plain(json.loads(line)["text"])))
        for span, _ in source.quotations:
            yield source.text[span.start : span.end], source


def right(name: str, found: str) -> bool:
    """Whether a verdict is the one that a change must get."""
    return found in _RIGHT[name] if name in _RIGHT else found not in _WRONG


def measure(file: Path) -> tuple[Counter[str], Counter[str], list[str]]:
    """How many cases of each kind there are, how many got their verdict, and the others."""
    total, good, bad = Counter[str](), Counter[str](), []
    chance = random.Random(7)
    for words, source in cases(file):
        asked = [("verbatim", words)]
        if len(words.split()) >= _LEAST:
            asked += [(change.__name__, text) for change in _CHANGES if (text := change(words, chance))]
        for name, text in asked:
            found = verdict(text, source)
            total[name] += 1
            if found == "exact" if name == "verbatim" else right(name, found):
                good[name] += 1
            else:
                bad.append(f"{name}: {found}: {text}")
    return total, good, bad


def values(file: Path) -> tuple[Counter[str], Counter[str]]:
    """How many figures, dates and titles there are by kind, and how many agree with their own article."""
    total, good = Counter[str](), Counter[str]()
    for line in file.read_text("utf-8").splitlines():
        seen = evidence(plain(json.loads(line)["text"]))
        source, reader = Source(seen), Reader(seen)
        for claim in assemble(seen, offline.candidates(seen)):
            if reader.compares(claim) and claim.kind != "quotation":
                match = reader.match(claim, source)
                total[claim.kind] += 1
                good[claim.kind] += match is not None and match.passage.verdict == "agrees"
    return total, good


def seconds(file: Path) -> float:
    """Processor time for 100 quotations in a source of 500 KB, half of them altered; its reading apart."""
    articles = list(cases(file))
    texts = "\n\n".join(dict.fromkeys(source.text for _, source in articles))
    source = Source(evidence(plain((texts * (1 + _SIZE // len(texts)))[:_SIZE])))
    chance = random.Random(9)
    long = [words for words, _ in articles if len(words.split()) >= 8]
    picked = chance.sample(long, min(_QUOTATIONS, len(long)))
    asked = [words if at % 2 else negated(words, chance) for at, words in enumerate(picked)]
    began = time.process_time()
    for words in asked:
        verdict(words, source)
    return time.process_time() - began


def main() -> int:
    """Print a ratio a kind and the time; 1 where a verbatim quotation is not exact."""
    if len(sys.argv) < 2:
        sys.stderr.write("usage: python benchmarks/sources.py DATA/polnear-dev.jsonl [--errors]\n")
        return 1
    file = Path(sys.argv[1])
    total, good, bad = measure(file)
    more, fine = values(file)
    total, good = total + more, good + fine
    for name, count in total.items():
        print(f"{name:16} {good[name]:5} of {count:5}  {100 * good[name] / count:6.2f} %")
    print(f"100 quotations in 500 KB: {seconds(file):.2f} s")
    if "--errors" in sys.argv:
        print(*bad, sep="\n")
    return int(good["verbatim"] < total["verbatim"])


if __name__ == "__main__":
    sys.exit(main())
