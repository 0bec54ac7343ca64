"""What introduces somebody's words: reporting verbs in all their forms, reporting nouns, what reports.

The verbs are the English classes of communication and judgement: say, tell, manner of speaking, message
transfer, complain, advise (Levin, English Verb Classes and Alternations, 1993, sections 37.1-37.9), judgement
(33), characterize and dub (29.1-29.4), declare and conjecture (29.4-29.5), with the verbs that news copy uses
of documents and surveys.
"""

from types import MappingProxyType
from typing import Literal, TypeAlias

from claimcheck.english.lexicon import lexicon

Form: TypeAlias = Literal["finite", "past", "base", "ing"]

# Levin 37: verbs that take a speaker and what is said; with or without a quotation they attribute.
_SAYING = """
    acknowledge add admit advise affirm agree allege announce answer apologise apologize argue ask assert
    assure attest aver avow bark beg bellow bemoan blurt boast brag bray caution chant charge chide cite
    claim clarify comment complain concede conclude confess confide confirm contend continue counsel
    counter cry declare decry demand deny deplore detail disagree disclose dispute elaborate email
    emphasise emphasize
    exclaim exhort explain express fume grouse growl grumble hint implore imply inform inquire insist
    instruct interject joke lament lecture maintain marvel mention message moan murmur muse mutter note
    object observe offer opine phone plead pledge post predict proclaim profess promise propose protest
    quip quote rant rave read reaffirm reason reassure recall recite reckon recommend recount reference
    reflect refute reiterate rejoin relate relay remark remember remind repeat reply report request
    respond retort retweet reveal say scoff scream seethe shout shriek shrug sigh signal sing sneer
    snipe speak specify speculate state stipulate stress submit suggest summarise summarize surmise
    swear talk taunt tease tell testify text theorize thunder tweet type underline underscore urge vent
    voice vouch vow wail warn whine whisper wonder write yell
"""
# Thinking and showing: they attribute a sentence, and now and then carry a quotation.
_THINKING = """
    advocate assess believe calculate consider determine doubt estimate expect fear feel find forecast
    guess hope indicate judge learn presume project rule show suspect think want worry
"""
# Levin 33 and 29: how one person speaks of another; the quoted words are part of the clause.
_JUDGING = """
    accuse admonish applaud assail attack berate blame blast brand brush call castigate categorize
    celebrate censure champion characterise characterize chastise cheer commend compare condemn
    congratulate contrast criticise criticize defend define denounce depict deride describe diagnose
    dismiss disparage dub echo encourage endorse excoriate extol fault hail hammer identify insult
    invoke label lambaste lampoon laud liken mock nickname outline paint pan portray praise prohibit pronounce
    order question rail rate rebuff rebuke refer refuse reject repudiate ridicule rip salute scold scorn
    showcase skewer slam spurn term thank threaten tout trash unveil welcome
"""
_IRREGULAR = {
    "say": ("said", "said"),
    "tell": ("told", "told"),
    "write": ("wrote", "written"),
    "read": ("read", "read"),
    "speak": ("spoke", "spoken"),
    "sing": ("sang", "sung"),
    "swear": ("swore", "sworn"),
    "think": ("thought", "thought"),
    "find": ("found", "found"),
    "hold": ("held", "held"),
    "hear": ("heard", "heard"),
    "feel": ("felt", "felt"),
    "know": ("knew", "known"),
    "see": ("saw", "seen"),
    "show": ("showed", "shown"),
    "stand": ("stood", "stood"),
    "understand": ("understood", "understood"),
    "beg": ("begged", "begged"),
    "brag": ("bragged", "bragged"),
    "quip": ("quipped", "quipped"),
    "submit": ("submitted", "submitted"),
    "admit": ("admitted", "admitted"),
    "refer": ("referred", "referred"),
    "dub": ("dubbed", "dubbed"),
    "slam": ("slammed", "slammed"),
    "pan": ("panned", "panned"),
    "ban": ("banned", "banned"),
    "bar": ("barred", "barred"),
    "rip": ("ripped", "ripped"),
    "tag": ("tagged", "tagged"),
    "hit": ("hit", "hit"),
    "forecast": ("forecast", "forecast"),
    "prefer": ("preferred", "preferred"),
    "learn": ("learned", "learned"),
}
_DOUBLED = lexicon(
    """
    beg brag quip submit admit refer dub slam pan ban bar rip tag hit prefer
    """
)


def _forms(lemma: str) -> tuple[tuple[str, Form], ...]:
    past, participle = _IRREGULAR.get(lemma, (_past(lemma), _past(lemma)))
    stem = (
        lemma + lemma[-1] if lemma in _DOUBLED else lemma.removesuffix("e") if lemma[-2:] != "ee" else lemma
    )
    return (
        (stem + "ing", "ing"),
        (participle, "past"),
        (past, "past"),
        (_third(lemma), "finite"),
        (lemma, "base"),
    )


def _past(lemma: str) -> str:
    if lemma.endswith("e"):
        return lemma + "d"
    return lemma[:-1] + "ied" if lemma[-1] == "y" and lemma[-2] not in "aeiou" else lemma + "ed"


def _third(lemma: str) -> str:
    if lemma[-1] == "y" and lemma[-2] not in "aeiou":
        return lemma[:-1] + "ies"
    return lemma + ("es" if lemma.endswith(("s", "sh", "ch", "x")) else "s")


def _all_forms(lemmas: str) -> dict[str, Form]:
    return {form: kind for lemma in lemmas.split() for form, kind in _forms(lemma)}


SAYING = MappingProxyType(_all_forms(_SAYING))
THINKING = MappingProxyType(_all_forms(_THINKING))
JUDGING = MappingProxyType(_all_forms(_JUDGING))
# Verbs whose subject says something only where no stronger verb has said so before.
WEAK = frozenset(THINKING) | frozenset(
    _all_forms(
        """
        bemoan blame complain continue diagnose echo encourage mention nickname note offer phone
        propose question recall refer request speak talk underline underscore welcome
        """
    )
)
CUES = MappingProxyType(
    {
        form: kind
        for form, kind in {**JUDGING, **THINKING, **SAYING}.items()
        if form not in {"continue", "continuing"}
    }
)
# What attributes a whole sentence: verbs that take a statement for their object.
STATING = frozenset(
    _all_forms(
        """
        accuse acknowledge add admit affirm allege announce argue assert blame call caution charge claim
        clarify complain concede conclude confirm contend counter declare deny describe detail disclose
        emphasise emphasize estimate explain forecast inform insist label mention note notify observe
        predict proclaim promise propose pledge quip recall recount reiterate remark remind report say
        specify state stress swear tell testify tweet underline underscore urge vow warn write
        """
    )
)
# Verbs that do so only where a clause follows them: "found that", "believes he is".
FINDING = frozenset(
    _all_forms(
        """
        agree assess assure believe calculate determine doubt expect fear feel find hint imply indicate
        learn maintain project read reveal rule show signal suggest suspect think
        """
    )
)

# What gives a name as often as it reports: "a plan called", "nicknamed".
NAMING = lexicon("called named titled entitled dubbed labeled labelled nicknamed known tagged termed")

# Words that are nouns as often as verbs: only after a subject are they verbs.
NOUNS_TOO = lexicon(
    """
    answer answers attack attacks call calls charge charges claim claims comment comments demand demands
    estimate estimates fault forecast forecasts hope hopes fear fears insult insults label labels
    message messages name names note notes offer offers phone plan plans pledge pledges point points
    post posts praise press project projects promise promises protest protests question questions quote
    quotes rate rates remark remarks reply replies report reports request requests rule rules show shows
    state states stress tag tags term terms text texts title titles tweet tweets use uses voice voices
    vow vows wonder blame cheer cheers doubt doubts find finds hit hits knock object objects paint
    reason reasons order orders stand stands submit talk talks welcome worry worries rip brand brands
    email emails judge judges counsel reference references mention mentions defense regard regards hold
    holds thanks shout shouts cry cries chant chants
    """
)
# Nouns for something said: "Smith's claim that", "a statement from Smith", "in a letter".
SAID_THINGS = lexicon(
    """
    account accusation accusations admission advice affidavit allegation allegations announcement answer
    argument assertion assertions assessment blog brief briefing book call caption claim claims column comment
    comments comparison complaint complaints conclusion decision declaration denial description
    descriptions diary document documents editorial email e-mail essay estimate explanation filing
    headline indictment insistence interview language lawsuit letter line manifesto memo memoir
    memorandum message messages motto mention note op-ed opinion order phrase pledge post posting posts
    promise promises proposal quip quote reference references release remark remarks reminder report
    reports reply response resolution rhetoric ruling slogan speech statement statements story
    suggestion summary testimony threat threats transcript tweet tweets verdict vow warning warnings
    word words term expression criticism denunciation dismissal characterization criticisms
    pronouncement refrain reading view prediction predictions contention boast
    """
)
