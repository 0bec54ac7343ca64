"""Lexicons written as running text, one blank between words."""


def lexicon(words: str) -> frozenset[str]:
    """The set of the words of a text."""
    return frozenset(words.split())
