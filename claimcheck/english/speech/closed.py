"""Closed word classes of English, in lower case: what a noun phrase can hold and where it must end.

After Quirk et al., A Comprehensive Grammar of the English Language (1985), chapters 2, 5 and 9, cut to what
news copy needs.
"""

from claimcheck.english.lexicon import lexicon

PRONOUNS = frozenset(["he", "she", "they", "it", "i", "we", "you"])
DETERMINERS = lexicon(
    """
    the a an this that these those his her its their our my your some many several most few both all
    another other each every no any one two three four five six seven eight nine ten dozens
    """
)
# Determiners that stand for somebody without a noun: "Another said".
ALONE = lexicon("another other some many several few most both all each one two three four five six")
ATTACHING = lexicon(
    """
    of for from at with in to on against inside within by
    """
)
PREPOSITIONS = ATTACHING | lexicon(
    """
    as about during after before since until through under over between among via into without amid
    despite following including like near off outside per than toward towards upon across around behind
    beyond
    """
)
CONNECTIVES = lexicon(
    """
    that and but or nor so yet while because when where if though although whether which who whom whose
    what how why unless once whereas until till as after before since than whilst however then there here not
    also instead
    """
)
AUXILIARIES = lexicon(
    """
    is are was were be been being am has have had having do does did done will would shall should can
    could may might must isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't
    wouldn't can't couldn't shouldn't isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t doesn’t don’t
    didn’t won’t wouldn’t can’t couldn’t shouldn’t cannot went goes go going got gets get came comes
    come took takes take made makes make gave gives give kept keeps began begins tried led left let
    started starts stopped heard hears
    """
)
BE = frozenset(["is", "are", "was", "were", "be", "been", "being", "am"])
# Between a subject and its verb.
BETWEEN = lexicon(
    """
    also later then earlier recently once again never ever always often just still now already soon
    first not even only long perhaps maybe further too next today yesterday tomorrow tonight meanwhile
    himself herself themselves itself both all publicly privately
    """
) | (AUXILIARIES - BE)
DAYS = lexicon(
    """
    monday tuesday wednesday thursday friday saturday sunday tues thurs january
    february march april may june july august september october november december jan feb apr aug
    sept oct nov dec today yesterday tomorrow tonight morning afternoon evening night noon midnight week
    weekend month year earlier later late last next early ago recently
    """
)
OCCASIONS = lexicon(
    """
    statement interview speech briefing conference email e-mail letter tweet post message report memo
    release rally ad video audio call telephone response reply court testimony remarks comments debate
    hearing article column editorial essay book blog facebook twitter television tv radio part fact turn
    particular
    """
)
# Participles that close a phrase: "a report released Tuesday", "a letter obtained by".
REDUCED = lexicon(
    """
    released published issued obtained posted held based made seen dated leaked filed reviewed
    commissioned conducted led written sent shared aired broadcast signed drafted prepared compiled
    """
)
PLURALS = frozenset({"police", "people", "men", "women", "children", "media"})
OBJECTS = frozenset({"him", "them", "me", "us"})
_NOT_ADVERBS = lexicon(
    """
    family italy assembly july ally reply supply rally bully monopoly anomaly emily sally tally belly jelly
    """
)


def is_date_word(word: str) -> bool:
    """Whether a lower-case word tells when: a weekday, a month, a time of day."""
    return word in DAYS


def is_adverb(word: str) -> bool:
    """Whether a lower-case word stands between subject and verb, or around them, without being either."""
    return word in BETWEEN or word in DAYS or (word.endswith("ly") and word not in _NOT_ADVERBS)
