"""What happened to people in news of violence and disaster: killed, wounded, missing, captured, displaced."""

import re

from claimcheck.claims import Outcome
from claimcheck.grammar.lexicon import word_set

# Right before the number: "killed 14,000 people", "wounding at least 12".
VERBS: dict[str, Outcome] = {
    **dict.fromkeys(
        ("killed", "killing", "kill", "kills", "murdered", "murdering", "slew", "slaying"), "killed"
    ),
    **dict.fromkeys(
        ("executed", "executing", "slaughtered", "massacred", "assassinated", "beheaded"), "killed"
    ),
    **dict.fromkeys(("beheading", "drowned", "drowning", "kill", "martyred"), "killed"),
    **dict.fromkeys(("wounded", "wounding", "wound", "wounds", "injured", "injuring", "injure"), "wounded"),
    **dict.fromkeys(("injures", "hurt", "hurting", "hurts", "maimed", "maiming"), "wounded"),
    **dict.fromkeys(("captured", "capturing", "capture", "captures", "detained", "detaining"), "captured"),
    **dict.fromkeys(("detain", "detains", "arrested", "arresting", "arrest", "arrests"), "captured"),
    **dict.fromkeys(("kidnapped", "kidnapping", "abducted", "abducting"), "captured"),
    **dict.fromkeys(("apprehended", "apprehending", "apprehend", "seized", "seizing"), "captured"),
    **dict.fromkeys(
        ("displaced", "displacing", "displace", "displaces", "uprooted", "uprooting"), "displaced"
    ),
}
# Nouns that say the outcome: "28 deaths".
NOUNS: dict[str, Outcome] = {
    **dict.fromkeys(
        ("death", "deaths", "fatality", "fatalities", "killings", "murders", "homicides"), "killed"
    ),
    **dict.fromkeys(("injury", "injuries", "wounded", "injured"), "wounded"),
    **dict.fromkeys(("casualty", "casualties"), "casualties"),
    "homeless": "displaced",
    **dict.fromkeys(("arrest", "arrests", "abductions", "kidnappings"), "captured"),
}

_KILLED = (
    "(?:(?:shot|stabbed|beaten|burned|burnt|hacked|crushed|bludgeoned|trampled|choked|starved|frozen)"
    "(?: and|[ -]to)?[- ](?:dead|death|killed))|killed|dead|died|dying|dies?|slain|murdered|executed"
    "|massacred|slaughtered|beheaded|perished|drowned|fatally shot|lost their lives|assassinated|martyred|KIA"
)
_CAPTURED = (
    "captured|detained|arrested|apprehended|kidnapped|abducted|seized"
    "|(?:taken |held )(?:prisoner|hostage|captive)"
    "|in custody|taken into custody"
)
_HURT = (
    "(?:suffer(?:ed|ing)|sustain(?:ed|ing)|with) (?:[a-z-]+ ){0,3}"
    "(?:injuries|wounds|burns|fractures|bruises|concussions?"
    "|broken bones)"
)
_TREATED = (
    "treated for (?:[a-z]+ ){0,3}(?:injur|wound|burn|cut|bruise|fracture|concussion|shock|gunshot)[a-z]*"
)
DONE: dict[Outcome, str] = {
    "casualties": "(?:killed|dead)(?: or | and |/)(?:wounded|injured|hurt|missing)",
    "killed": _KILLED,
    "wounded": f"wounded|injured|hurt|maimed|WIA|{_TREATED}|{_HURT}"
    "|(?:shot|stabbed|beaten) and (?:wounded|injured)",
    "missing": "missing|unaccounted for|disappeared",
    "captured": _CAPTURED,
    "displaced": "displaced|homeless|fled|uprooted"
    "|(?:forced|driven) (?:to flee|from|out of) (?:their|his|her) homes?",
}
_END = re.compile(
    f"(?:{'|'.join(f'(?P<{outcome}>{words})' for outcome, words in DONE.items())})"
    r"\b(?!-| (?:bodies|body|m[ae]n|wom[ae]n|heat|set|ends?|persons?|people|soldiers?|civilians?)\b)"
)
_GAP = re.compile(
    r", (?:including|among|most|mostly|many|all|some|half|both|\w+ of (?:them|whom))\b[^.;:!?\n]{1,80}?,"
    r"| (?:in|from|at|on|near|aboard|of|inside|outside|with|along|during|across|throughout|for|there|and)"
    r"(?: (?!(?:who|whose|that|where|when|after|before|as|but|while|said|because|if)\b)[\w’'-]++){1,7}"
)
_WERE = re.compile(r" (?:was|were|is|are|has|have|had|being|remain|remained|(?=(?:died|perished|drowned)\b))")
_FAR = 110
_WORD = re.compile(r" ([A-Za-z]+)")
# What may come between the people and what became of them.
_BETWEEN = word_set(
    """
    more others of them those whom who that have had has was were is are being been be got to remain remained
    also since later still reported feared believed confirmed found presumed declared pronounced thought known
    left either listed as now
    """
)
_MOST_BETWEEN = 7


def told_after(text: str, end: int) -> tuple[int, Outcome] | None:
    """Where " were killed", " dead" or the like right after the counted people ends, and what it tells."""
    for _ in range(_MOST_BETWEEN):
        word = _WORD.match(text, end)
        if word is None:
            return None
        if done := _END.match(text, word.start(1)):
            return done.end(), done.lastgroup  # type: ignore[return-value]
        if word[1] not in _BETWEEN and not word[1].endswith("ly"):
            return None
        end = word.end()
    return None


def told_away(text: str, end: int) -> Outcome | None:
    """The same at some distance: ", including three children, were killed", " in the city were killed"."""
    if not text.startswith((" ", ", "), end):
        return None
    for were in _WERE.finditer(text, end, end + _FAR):
        told = told_after(text, were.start())
        if told and _GAP.fullmatch(text, end, were.start()):
            return told[1]
    return None


TOLL = re.compile(
    r"\b(?:(?P<killed>(?:[Dd]eath )?toll|(?:number|count) of (?:the )?(?:dead|deaths|people killed"
    r"|fatalities|killed)"
    r"|[Dd]eaths|[Ff]atalities|number killed|(?:lives|deaths?|killings?|murders?|executions?) of|[Tt]he dead)"
    r"|(?P<wounded>number of (?:the )?(?:wounded|injured|injuries|people (?:injured|wounded))"
    r"|wounding of|[Tt]he (?:wounded|injured))"
    r"|(?P<missing>number of (?:the )?(?:missing|people missing)|disappearances? of|[Tt]he missing)"
    r"|(?P<captured>(?:arrests?|detentions?|capture|abductions?|kidnappings?) of)"
    r"|(?P<displaced>displacement of)|(?P<casualties>number of casualties|casualty (?:toll|count)"
    r"|casualties))"
    r"(?:(?: [A-Za-z]+){0,6}?|:) $"
)
"""A toll or a deed of which the number after it is told: "the death toll rose to ", "the deaths of "."""
TOLL_LAST = word_set(
    """
    include included includes
    to at of is was were reached exceeded passed topped hit surpassed stands now reaches reaching past
    totaled totalled tops hits exceeds
    """
)
LIVES = re.compile(r"\b(?:claim|cost|t[ao]k|los)\w* $")
"""What makes lives deaths: "claimed 12 lives"."""

# What someone is to do, or may, has not been done: "a raid to capture a leader", "it could kill 20 people".
_INTENDED = re.compile(
    r"\b(?:to|could|would|may|might|will|can|cannot|not|never|shall|should) $(?<!managed to )(?<!able to )"
    r"(?<!helped to )(?<!continued to )(?<!went on to )"
)
_BASE = frozenset({"kill", "wound", "injure", "capture", "detain", "arrest", "apprehend", "displace"})


def intended(text: str, at: int, verb: str) -> bool:
    """Whether a verb at an offset tells of what is only meant or possible."""
    return verb in _BASE and _INTENDED.search(text, max(0, at - 14), at) is not None


PERSONS = word_set(
    """
    people person civilian soldier trooper fighter militant insurgent rebel man policeman policewoman
    officer woman child boy girl baby student teacher journalist reporter guard marine airman sailor
    serviceman servicewoman gunman attacker bomber suspect protester protestor demonstrator bystander
    passenger driver pilot doctor nurse peacekeeper contractor commander leader deputy terrorist
    extremist separatist guerrilla hostage prisoner captive migrant refugee villager resident tourist
    worshipper pilgrim farmer fisherman fireman firefighter paramedic medic volunteer lawyer politician
    candidate mayor governor teenager youth infant toddler mother father brother sister son daughter
    wife husband settler pedestrian cyclist motorcyclist cop inmate activist priest victim worker
    facilitator operative associate individual detainee criminal smuggler trafficker paratrooper
    conscript recruit cadet general colonel captain sergeant member corporal lieutenant businessman
    jihadist islamist national citizen foreigner palestinian israeli ukrainian afghan iraqi syrian
    briton turk kurd german american russian pupil diplomat official employee staffer miner climber
    hiker others other troops personnel children police supporter gangster immigrant crew staff swimmer
    patient family scout ranger sniper teen adult minister judge clerk executive
    kidnapper dealer financier cleric imam mullah warlord mastermind recruiter courier planner bodyguard
    interpreter translator engineer technician looter rioter robber thief burglar killer hacker spy agent
    informer defector dissident blogger editor photographer actor singer musician athlete player coach
    referee fan spectator shopper customer diner guest homeowner tenant neighbour neighbor grandmother
    grandfather grandson granddaughter uncle aunt cousin nephew niece monk nun bishop rabbi pastor
    missionary scientist researcher professor schoolboy schoolgirl pensioner retiree veteran commuter
    motorist biker rider trucker seaman labourer laborer builder electrician mechanic trader vendor
    shopkeeper merchant convict defendant accomplice devotee reveller holidaymaker camper skier surfer
    diver hunter poacher herder shepherd elder aide adviser advisor ambassador envoy chief lawmaker senator
    councillor dancer chef waiter janitor porter stowaway lifeguard
    """
)


def is_person(phrase: str) -> bool:
    """Whether a noun phrase, as printed, ends in a word for people."""
    head = phrase.rsplit(" ", 1)[-1].rsplit("-", 1)[-1].lower()
    return head in PERSONS or head.removesuffix("s") in PERSONS or head.endswith(("men", "women", "ians"))
