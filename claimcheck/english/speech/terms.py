"""Terms: quotation marks around a word that is only named, coined or held at arm's length.

A term fills the place of a noun or an adjective in the writer's own sentence, so its article stands outside
the marks ('the "fix" failed'), where words that somebody said bring their own ('it was "a fix"').
"""

import re

from claimcheck.english.lexicon import lexicon
from claimcheck.english.speech.closed import (
    AUXILIARIES,
    CONNECTIVES,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    is_adverb,
)
from claimcheck.english.speech.works import is_titled, words_of

# "the so-called X", "commonly known as X", also where the sentence says who speaks.
_COINED = re.compile(
    r"(?:\bso[- ]called|\b(?:also|better|best|commonly|popularly|widely|often|formerly|otherwise|once|become"
    r"|became|is|are|was|were) known as(?: the| an?)?|\bknown to (?:[\w’'-]+ ){1,4}as(?: the| an?)?"
    r"|\b(?:is|was|are|were) short for|\bstands? for) \Z",
    re.IGNORECASE,
)
# "dubbed X", "a user labelled X", "the word X": whose word it is, nobody says.
_NAMING = re.compile(
    r"\b(?:(?:called|named|dubbed|nicknamed|labell?ed|termed|titled|entitled|christened|styled|branded|marked"
    r"|known as|referred to as|described as|regarded as|billed as)(?: the| an?)?"
    r"|(?:word|words|term|terms|phrase|name|nickname|moniker|label|tag|acronym|pseudonym|username|alias"
    r"|codename|expression|slogan|motto|hashtag|category|heading|column)),? \Z",
    re.IGNORECASE,
)
# What somebody says something is: 'it was a "first step"', 'as a "born leader"'.
_PREDICATE = re.compile(
    r"\b(?:is|are|was|were|be|been|being|as|become|becomes|became|\w+n[’']t) an? \Z", re.IGNORECASE
)
# 'a band that calls itself "The Unhurried"'.
_SELF = re.compile(r"\bcall(?:s|ed|ing)? (?:itself|themselves) \Z", re.IGNORECASE)
_LONGEST = 3
_LONGEST_NAMED = 6
_ARTICLES = lexicon("a an the this that these those his her its their our my your no")
_NOUN = re.compile(r" ([a-z][a-z-]+)")
_NEVER_NOUNS = (
    DETERMINERS | PREPOSITIONS | CONNECTIVES | PRONOUNS | AUXILIARIES | lexicon("is are was were be been")
)
_FUNCTION = PREPOSITIONS | CONNECTIVES | PRONOUNS | AUXILIARIES
_YEAR = re.compile(r"\d{4}")


def is_coined(before: str) -> bool:
    """Whether what stands before the marks says that the words are a name whoever uses it: "so-called"."""
    return _COINED.search(before) is not None


def is_placed(words: str, before: str) -> bool:
    """Whether words are the name of a place or a paper: 'at the "Ideas for Leeds"', 'in his 1994 "Pact"'."""
    if not (words[0].isupper() or words.startswith("the ")):
        return False
    found = words_of(words)
    if _SELF.search(before):
        return is_titled(found[found[0].lower() == "the" and len(found) > 1 :])
    ahead = [word.lower() for word in words_of(before)[-3:]]
    if ahead and _YEAR.fullmatch(ahead[-1]):
        ahead.pop()
    if len(found) < 2 or not is_titled(found) or len(ahead) < 2:
        return False
    return ahead[-1] in DETERMINERS and ahead[-2] in PREPOSITIONS and words[-1] not in "?!"


def is_term(words: str, before: str, after: str) -> bool:
    """Whether words that nobody is said to speak are a term; `before` and `after` stand around the marks."""
    found = words_of(words)
    if not found or words[-1] in "?!…":
        return False
    if _NAMING.search(before):
        return len(found) <= _LONGEST_NAMED
    if len(found) > _LONGEST or found[0].lower() in _ARTICLES:
        return False
    if len(found) == 1 or _modifies(words, after):
        return True
    return not _PREDICATE.search(before) and _is_determined(words_of(before))


def _modifies(words: str, after: str) -> bool:
    """Whether a noun follows that the words narrow: 'the "made up" story'."""
    noun = _NOUN.match(after)
    return words[-1].isalnum() and noun is not None and noun.group(1) not in _NEVER_NOUNS


def _is_determined(ahead: list[str]) -> bool:
    """Whether the article or the owner of the words stands before the marks, adjectives between."""
    for word in reversed(ahead[-3:]):
        key = word.lower()
        if key in DETERMINERS or key.endswith(("'s", "’s")):
            return True
        if key in _FUNCTION or is_adverb(key) or word[0].isupper():
            return False
    return False
