"""The noun phrase that a number counts: "battle-hardened troops", "Talvian state media journalists".

Without a tagger: what follows a number runs to its first plural noun and stops at any word that no noun
phrase holds. The lists below are closed classes of English (articles, prepositions, pronouns, auxiliaries)
and the verbs that news puts right after a subject.
"""

import re

from claimcheck.english.figures.currencies import CODES
from claimcheck.english.figures.outcomes import is_person
from claimcheck.grammar.lexicon import word_set

_FUNCTION = word_set(
    """
    a an the this that these those each every either neither both no i you he she it we they me him her
    us them who whom whose which what when where why how his hers its our their your my one and or but
    nor yet so if because while as than though although of in on at to for from by with without about
    above across after against along amid among around before behind below beneath beside besides
    between beyond despite down during except inside into like near off onto out outside over past per
    since through throughout toward towards under until unto up upon via within including following
    according versus vs is are was were be been being am has have had having do does did will would
    shall should can could may might must not never only also then there here now just still already ago
    away apart later earlier today yesterday tomorrow tonight again too even ever once twice instead
    together alone perhaps always afterwards thus plus yes less monday tuesday wednesday thursday
    friday saturday sunday all percent apiece i.e e.g isn't aren't wasn't weren't don't didn't won't
    can't couldn't fewer whether however meanwhile back ahead overnight straight long wide deep high
    tall thick old aboard i'm they're we're it's that's nearby abroad
    """
)
_VERBS = word_set(
    """
    said says say saying told tell went go goes came come comes took take takes taking gave give gives
    got get gets made make makes making saw see sees knew know thought think found find left leave
    leaving put kept keep held hold began begin ran run running rose rise fell fall grew grow won win
    lost lose sat stood stand stands met meet paid pay spent sent send brought bought built caught
    fought taught felt led fed fled flew drove rode wrote spoke broke chose became become died die dying
    killed wounded injured hurt hit struck shot missing dead survived attended visited joined received
    voted backed opposed supported signed showed escaped fired used called asked tried worked lived
    stayed remained remain remains wanted needed seemed appeared happened moved arrived returned entered
    reached passed agreed refused allowed included include includes involving involved carrying carried
    turned started stopped wearing taken seen given shown gone done set let cut throwing trying
    want need seem help helped belong belonged exist existed perished belonging arrested detained
    captured attacked opened closed ended responded voting calling using working living seeking accused
    claimed added crossed dozens hundreds thousands millions billions trillions tens
    landed occurred due deployed engaged destroyed damaged suppressed
    indicates suggests denotes represents separates implies reflects becomes happens exists requires allows
    provides receives contains consists depends belongs begins brings keeps gives seeks believes argues
    expects faces suffered sustained suffering sustaining
    """
)
STOP = _FUNCTION | _VERBS

_PLURALS = word_set(
    """
    people men women children police personnel cattle sheep aircraft fish feet teeth mice media data
    criteria staff crew others folk youth troops poor clergy infantry oxen deer spacecraft hovercraft
    watercraft livestock poultry alumni fungi bacteria phenomena referenda memoranda geese lice
    offspring swine kurds elderly homeless wounded injured yazidi bison salmon grandchildren percent
    electorate workforce mujahideen peshmerga fedayeen carabinieri euro yen taliban pts
    """
)
_NO_PLURAL = re.compile(r"(?:ss|us|is|ous|[’']s)$")
_NO_PLURALS = frozenset(
    {"overseas", "sometimes", "always", "perhaps", "mars", "analysis", "basis", "christmas"}
)
# Names that end like a plural and go before the noun: "five Texas counties", "12 Hamas fighters".
_NAMES = word_set(
    """
    hamas taliban isis texas kansas arkansas dallas illinois paris reuters nations states emirates
    olympics angeles
    massachusetts lebanese philippines netherlands brussels christmas athens naples laos honduras
    barbados wales times vegas orleans forces
    """
)
# Plurals that go before another noun: "two arms dealers".
_ATTRIBUTES = word_set(
    """
    sports arms weapons women men sales savings rights systems operations communications forces news
    police media staff crew infantry youth data livestock aircraft fish cattle poultry defense goods
    services people futures sanctions benefits drugs explosives earnings customs narcotics munitions bonds
    """
)
_PAIRS = frozenset({"women", "children", "men", "girls", "boys", "babies", "infants", "adults", "sons"})
_PAIR = re.compile(r"(?:, ([a-z]+))? and ([a-z]+)\b")
_TOKEN = re.compile(
    r"[ -]((?:[A-Z]\.){2,}|[a-z]+- (?:and|or|to) [a-z]+-[a-z]+"
    r"|[^\W_]+(?:[-‐‑–&/][^\W_]+|[’'][^\W_]+|\.[A-Z]\b\.?)*)"
)
_ACRONYMS = re.compile("[A-Z]{2,}s")
# Plurals that tell of people before them: "40 people homeless".
_AS_PEOPLE = frozenset({"homeless", "wounded", "injured", "elderly", "poor", "others"})
# Peoples, who may stand for themselves or before a noun: "196 Dutch", "196 Dutch pupils".
_PEOPLES = word_set(
    """
    dutch british french irish japanese chinese vietnamese burmese portuguese sudanese congolese senegalese
    taiwanese maltese nepalese lebanese rohingya spanish danish
    """
)
_LONGEST = 6
_LONGEST_SINGLE = 5
_PARTICIPLES = word_set(
    """
    suspected armed unarmed wounded injured alleged accused convicted retired masked unidentified displaced
    detained captured trained elected appointed uniformed hooded married naked dedicated experienced
    """
)


def head(phrase: str) -> str:
    """The last word of a noun phrase, in lower case."""
    return phrase.rsplit(" ", 1)[-1].lower()


def is_plural(word: str) -> bool:
    """Whether a word, in lower case, looks like a plural noun."""
    if word in _PLURALS or word.endswith(("men", "women", "people", "children")):
        return True
    return word[-1] == "s" and len(word) > 3 and not _NO_PLURAL.search(word) and word not in _NO_PLURALS


def counted(text: str, at: int, *, several: bool = True) -> tuple[int, int] | None:
    """Where the plural noun phrase that opens at a blank or hyphen stands; None where none does.

    A second plural belongs to it ("two teachers unions"), unless a verb may follow (`several` is False).
    """
    start, end = at + 1, 0
    leads = True
    for _ in range(_LONGEST):
        token = _TOKEN.match(text, at)
        word = token[1].lower() if token else ""
        if token is None or (word in STOP and token[1] != "US") or word[0].isdigit():
            break
        if word[-1].isdigit() and token[1][:3] in CODES:
            break
        at = token.end()
        if end and word in _AS_PEOPLE:
            break
        peoples = word in _PEOPLES and token[1][0].isupper()
        plural = peoples or is_plural(word) or _ACRONYMS.fullmatch(token[1]) is not None
        owned = several and plural and token[1].islower() and is_person(text[start:end])
        if not (leads or owned):
            break
        if plural and not _possessive(text, start, at):
            end = at
            leads = (
                peoples
                or word in _ATTRIBUTES
                or word in _AS_PEOPLE
                or "-" in word
                or (word in _NAMES and token[1][0].isupper())
            )
        else:
            at += plural and not text.startswith(" ", at)
    return (start, _paired(text, end)) if end else None


def _possessive(text: str, start: int, end: int) -> bool:
    """Whether the apostrophe after a plural makes it a genitive, and closes no quotation."""
    if not text.startswith(("’ ", "' "), end) or not text[end + 2 : end + 3].islower():
        return False
    return "‘" not in text[max(0, start - 40) : start]


def _paired(text: str, end: int) -> int:
    """The end of "women and children" where one of the pair ends the phrase."""
    pair = _PAIR.match(text, end)
    return pair.end() if pair and all(word in _PAIRS for word in pair.groups() if word) else end


def single(text: str, at: int) -> tuple[int, int] | None:
    """Where a singular noun phrase that opens at a blank stands: a few words to its person, none a verb."""
    start, end = at + 1, 0
    for number in range(_LONGEST_SINGLE):
        token = _TOKEN.match(text, at)
        word = token[1].lower() if token and text[at] == " " else ""
        if token is None or not word or word in STOP or word[0].isdigit():
            break
        if number and word not in _PARTICIPLES and word.endswith(("ed", "ing")):
            if "-" in text[start:at] and word.endswith("ing"):
                end = token.end()  # "day-to-day spending"
            break
        if number > 2 and not token[1][0].isupper() and not is_person(word):
            break
        at = end = token.end()
        if is_person(word) and token[1].islower() and word != "other":
            break
    return (start, end) if end else None
