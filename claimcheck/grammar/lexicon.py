"""Lexicons written as running text."""


def word_set(text: str) -> frozenset[str]:
    """The words of a text that blanks part."""
    return frozenset(text.split())


def phrase_set(text: str) -> frozenset[str]:
    """The phrases of a text that commas part."""
    return frozenset(" ".join(phrase.split()) for phrase in text.split(",") if phrase.strip())
