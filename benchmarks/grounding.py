"""How fast words are found in an article, and how fast it is known that they are not there.

    python benchmarks/grounding.py

Prints exact quotes a second on an article of 12 KB and the time for one absent sentence in 100 KB, with the
nearest span that is shown beside it.
"""

import random
import re
import sys
import time

from claimcheck.draft import Span
from claimcheck.ground import Ground

QUOTES = 20_000
LEAST_A_SECOND = 20_000
MOST_MILLISECONDS = 20.0
_WORDS = re.findall(
    r"\S+",
    "the of to and a in that on for was with by said “officials” said it’s from were after $4.2 million 1,400"
    " workers troops border president country week — talks ministers government April 13 deal 7.5 percent",
)


def article(size: int) -> tuple[str, list[Span]]:
    """A text of so many bytes and the places of its sentences."""
    chance, sentences, places, at = random.Random(3), [], [], 0
    while at < size:
        sentence = " ".join(chance.choices(_WORDS, k=chance.randint(12, 30))) + f" {at}."
        places.append(Span(at, at + len(sentence)))
        sentences.append(sentence)
        at += len(sentence) + 1
    return " ".join(sentences), places


def quotes_a_second() -> float:
    """How many exact quotes are found, each in its sentence; every one is checked."""
    text, places = article(12_000)
    ground, chance = Ground(text), random.Random(5)
    asked = []
    for _ in range(QUOTES):
        place = chance.choice(places)
        words = text[place.start : place.end].split()
        first = chance.randrange(len(words) - 4)
        asked.append((" ".join(words[first : first + chance.randint(3, 12)]), place))
    began = time.perf_counter()
    found = [ground.find(words, place) for words, place in asked]
    taken = time.perf_counter() - began
    assert all(at and text[at.start : at.end] == words for at, (words, _) in zip(found, asked, strict=True))
    return QUOTES / taken


def absent_milliseconds() -> float:
    """How long it takes to see that a sentence is not in 100 KB, and what is nearest; the worst case."""
    text, places = article(100_000)
    ground, whole = Ground(text), Span(0, len(text))
    absent = [
        "The minister denied on Thursday that any of the 180,000 soldiers had crossed the river before dawn.",
        f"{text[places[200].start : places[200].end - 1]}0.",  # one digit more
        "x" * 200,
    ]
    ground.nearest("something else", whole)
    times = []
    for words in absent:
        began = time.perf_counter()
        assert ground.find(words, whole) is None
        ground.nearest(words, whole)
        times.append((time.perf_counter() - began) * 1000)
    return max(times)


def main() -> int:
    """Print both figures; 1 where one is short of its bound."""
    speed = max(quotes_a_second() for _ in range(3))
    wait = min(absent_milliseconds() for _ in range(3))
    print(f"exact quotes a second in 12 KB: {speed:,.0f} (at least {LEAST_A_SECOND:,})")
    print(
        f"an absent sentence in 100 KB, with what is nearest: {wait:.1f} ms (at most {MOST_MILLISECONDS:g})"
    )
    return int(speed < LEAST_A_SECOND or wait > MOST_MILLISECONDS)


if __name__ == "__main__":
    sys.exit(main())
