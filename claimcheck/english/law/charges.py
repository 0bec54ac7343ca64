"""The words that tell an accusation or a legal state, and what must stand beside them (own list)."""

from dataclasses import dataclass

from claimcheck.english.lexicon import lexicon

STAGES = (
    "accused",
    "investigated",
    "denied",
    "sued",
    "arrested",
    "charged",
    "indicted",
    "on trial",
    "pleaded not guilty",
    "pleaded guilty",
    "acquitted",
    "convicted",
    "sentenced",
)
"""The stages; of two that one clause names, the later in this order is the clause's own."""


@dataclass(frozen=True, slots=True)
class Cue:
    """What must stand beside a word for it to tell a stage.

    `after` is a pattern that opens at the word's end, `before` one that closes at its start. A group `who` in
    `after` is the accused where the clause is active, a group `whom` always. Patterns are text, compiled when
    a draft first needs them.
    """

    words: str
    stage: str
    after: str = ""
    before: str = ""


_CRIMES = (
    "murder|manslaughter|assault|rape|fraud|corruption|bribery|theft|robbery|burglary|arson|terror(?:ism)?"
    "|treason|espionage|spying|perjury|felony|misdemeanou?r|criminal|federal|drugs?|weapons?|kidnapping"
    "|conspiracy|tax|sex(?:ual)?|war[- ]crimes?|hate[- ]crime|money[- ]laundering|embezzlement|blasphemy"
    "|sedition|genocide|battery|abuse"
)
_OBJECT = r"(?: (?!of\b|by\b|with\b|for\b|over\b|and\b|in\b|on\b|[$€£\d])(?P<who>[^,.;:()\"“”]{2,70}?))"
# The object of an active verb: "police arrested two men on Monday", but not "was arrested after ...".
_NOUN = (
    r"(?: (?!by\b|at\b|after\b|on\b|in\b|for\b|over\b|with\b|and\b|nor\b|or\b|of\b|to\b|as\b|when\b"
    r"|during\b|because\b|last\b|this\b|it\b)(?P<who>(?:[\w’'-]+ ){0,4}?[\w’'-]+)(?= (?:on|for|over|in"
    r"|after|at|of|with|and|to|as|last|this|yesterday)\b|[,.;:]|$))?"
)
_UP_TO = r"(?P<whom>[^,.;:()\"“”]{2,60}?)(?= and | for |[,.;:()\"“”]|$)"
# "Charged with" a task or a current is no charge.
_TASKS = (
    "lead|overs|run|ensur|protect|manag|enforc|investigat|develop|implement|maintain|provid|review|keep|find"
    "|draft|prepar|coordinat|help|carry|defend|tak|safeguard|guard|deliver|build|creat|advis|monitor|electric"
    "|emotion|energy"
)
_DENIED = (
    r"misconduct|wrongdoing|responsibility|involvement|knowledge|collusion|liability|guilt|complicity"
    r"|(?:all|any|the|these|those|such|his|her|its|their) (?:[\w-]+ ){0,2}?(?:accusations?|allegations?"
    r"|charges?|claims?|reports?|wrongdoing|involvement|responsibility|role|links?)|[\w]+ing (?!of)|(?:he"
    r"|she|it) (?:had|has|was|is|were)|they |that |charges|allegations|accusations"
)
_SUSPECTS = (
    "militants?|terrorists?|gunm[ae]n|attackers?|killers?|shooters?|bombers?|hackers?|murderers?|rebels"
    "|insurgents?|traffickers?|smugglers?|spy|spies|dealers?|members?|accomplices?|criminals?|fighters?"
    "|extremists?|jihadists?|arsonists?|thief|thieves|robbers?|rapists?|drivers?"
)
_COURTS = (
    r"\b(?:faces?|faced|facing|on|file[sd]?|filing|press(?:ed|es|ing)?|drop(?:ped|s|ping)?|brought|bring"
    r"|pending"
    rf"|answer|laid|deny|denies|denied|{_CRIMES}) (?:(?:\w+|\d+) ){{0,2}}$"
)

_CUES = (
    Cue("accused", "accused", rf"{_OBJECT}? of\b"),
    Cue("accuse accuses accusing", "accused", rf"{_OBJECT} of\b"),
    Cue(
        "accusation accusations allegation allegations",
        "accused",
        r" (?:of|that|against|about|over|made|the)\b",
    ),
    Cue("alleged allege alleges alleging allegedly", "accused"),
    Cue("blamed blame blames blaming", "accused", rf"{_OBJECT} (?:for|over)\b"),
    Cue("blamed", "accused", rf" (?:for\b|on {_UP_TO})"),
    Cue("suspected", "accused", rf" (?:of\b|(?P<who>(?:\w+ )?(?:{_SUSPECTS}))\b)"),
    Cue("suspicion", "accused", r" of\b", r"\b(?:on|under) $"),
    Cue("implicated", "accused", r" in\b"),
    Cue("finger", "accused", rf" at {_UP_TO}", r"\bpoint(?:ed|s|ing) (?:the|a) $"),
    Cue(
        "investigated",
        "investigated",
        r" (?:for|over|on suspicion|in connection)\b",
        r"\b(?:be|been|being|was) $",
    ),
    Cue("investigation", "investigated", "", r"\bunder (?:\w+ ){0,2}$"),
    Cue("denied denies deny denying", "denied", rf" (?:{_DENIED})"),
    Cue(
        "rejected rejects rejecting dismissed dismisses dismissing",
        "denied",
        r" (?:\w+ ){0,2}?(?:accusations?|allegations?|charges?|claims?)\b",
    ),
    Cue("sued sues suing", "sued", rf"(?! for peace){_NOUN}"),
    Cue("sue", "sued", _NOUN, r"\bto $"),
    Cue("lawsuit lawsuits", "sued", r" (?:against|accusing|alleging|claiming|seeking|by|filed|over)\b"),
    Cue("arrested", "arrested", _NOUN),
    Cue("arrest", "arrested", r" (?:of|warrants?|on)\b"),
    Cue("arrest", "arrested", "", r"\bunder (?:house )?$"),
    Cue("detained", "arrested", r" (?:by|on|for|over|after|in connection)\b"),
    Cue("custody", "arrested", "", r"\b(?:taken|remanded) (?:in|into) $"),
    Cue(
        "charged",
        "charged",
        rf"{_OBJECT}? (?:with (?!(?:{_TASKS}))|in connection\b|in the (?:death|killing|murder)|over the\b)",
    ),
    Cue("charged", "charged", "", r"\b(?:formally|not|criminally|jointly|separately) (?:been )?$"),
    Cue("charges charge", "charged", "", _COURTS),
    Cue("charges", "charged", r" (?:of|against)\b"),
    Cue("indicted", "indicted", _NOUN),
    Cue("indictment indictments", "indicted", r" (?:of|against|on|charging|alleging|accusing|for)\b"),
    Cue(
        "trial",
        "on trial",
        r"(?! (?:run|period|and error|balloon))",
        r"\b(?:on|stands?|stood|standing|faces?|facing|put on|await(?:s|ing)?) $",
    ),
    Cue("pleaded pleads plead pleading pled", "pleaded not guilty", r" not guilty\b"),
    Cue("pleaded pleads plead pleading pled", "pleaded guilty", r" (?:guilty|no contest)\b"),
    Cue("guilty", "acquitted", "", r"\bfound not $"),
    Cue("guilty", "convicted", "", r"\bfound $"),
    Cue("acquitted exonerated", "acquitted", _NOUN),
    Cue(
        "cleared",
        "acquitted",
        rf" of (?:\w+ ){{0,4}}(?:wrongdoing|charges?|misconduct|guilt|blame|{_CRIMES})\b",
    ),
    Cue("convicted", "convicted", _NOUN),
    Cue("conviction convictions", "convicted", r" (?:for|on|of|in)\b"),
    Cue("sentenced", "sentenced", rf"{_OBJECT}? (?:to|for|in absentia|on)\b"),
    Cue("sentenced", "sentenced", "", r"\b(?:was|were|be|been|being) $"),
    Cue(
        "sentence sentences",
        "sentenced",
        "",
        r"\b(?:prison|jail|life|death|suspended|custodial|(?:year|month|week|day)s?) $",
    ),
)

BY_SUBJECT = lexicon(
    """
    accused blamed suspected implicated investigated denied denies deny denying rejected rejects rejecting
    dismissed dismisses dismissing arrested detained charged indicted trial pleaded pleads plead pleading
    pled guilty acquitted exonerated cleared convicted sentenced custody
    """
)
"""Cues whose subject is the accused where they have no object or stand in the passive."""


def _table() -> dict[str, tuple[Cue, ...]]:
    table: dict[str, tuple[Cue, ...]] = {}
    for cue in _CUES:
        for word in cue.words.split():
            table[word] = (*table.get(word, ()), cue)
    return table


CUES = _table()
"""The cues of each word, in the order in which they are tried."""
