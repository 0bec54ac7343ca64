"""Words that rank, and the idioms in which they rank nothing (own lists)."""

import re

from claimcheck.english.lexicon import lexicon

SUPERLATIVES = lexicon(
    """
    best worst largest biggest greatest smallest tiniest highest lowest tallest shortest longest deepest
    widest broadest narrowest heaviest lightest thickest thinnest fastest quickest slowest swiftest
    strongest weakest hardest toughest softest easiest simplest richest poorest wealthiest cheapest
    dearest costliest priciest oldest youngest newest earliest eldest deadliest bloodiest fiercest gravest
    direst harshest strictest tightest loosest severest sharpest steepest hottest warmest coldest coolest
    wettest driest rainiest sunniest windiest stormiest snowiest darkest brightest busiest quietest
    loudest noisiest safest riskiest happiest saddest angriest healthiest sickest fittest fattest leanest
    closest farthest furthest remotest rarest commonest scarcest finest purest cleanest dirtiest
    filthiest greenest freshest ripest holiest sacredest proudest bravest boldest cleverest smartest
    wisest dumbest craziest wildest strangest oddest weirdest funniest grandest noblest humblest kindest
    nicest loveliest prettiest ugliest sexiest hungriest thirstiest laziest luckiest unluckiest mightiest
    fullest emptiest flattest roughest smoothest roundest stiffest tamest trickiest thorniest vilest
    cruellest cruelest bitterest foremost topmost northernmost southernmost easternmost westernmost
    innermost outermost uppermost winningest mildest foggiest cloudiest shallowest sparsest densest
    keenest gentlest fewest
    """
)

ORDINALS = lexicon(
    """
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
    fifteenth sixteenth seventeenth eighteenth nineteenth twentieth
    """
) | {f"{number}{ending}" for number in range(3, 100) for ending in ("st", "nd", "rd", "th")}

COMPARATIVES = frozenset(f"{word[:-2]}r" for word in SUPERLATIVES if word not in {"best", "worst"})
COMPARATIVES |= {"better", "worse", "fewer", "more", "less"}
"""The comparatives of the superlatives."""

ADJECTIVES = frozenset(
    form
    for word in SUPERLATIVES
    for stem in (word.removesuffix("est"),)
    for form in (stem, stem + "e", stem[:-1], stem[:-1] + "y")
) | {"many", "much", "few", "often", "good", "well", "badly"}
"""What is compared after "so" and "as", and some stems that are no words."""

_OPINIONS = (
    "important|interesting|intriguing|difficult|beautiful|exciting|likely|recent(?:ly)?|obvious|amazing|challenging"
    "|pressing|urgent|basic|appropriate|valuable|useful|meaningful|memorable|rewarding|enjoyable|famous|notable"
    "|amount|part|of(?! any\\b)"
)
IDIOMS = re.compile(
    rf"(?:most|least) (?:{_OPINIONS})\b"
    r"|best (?:interests?|friends?|man|practices?|wishes|regards|efforts?|bet|of|chances?|ways?"
    r"|opportunit\w+|possible|thing|place|time|option|hopes?|preparation|case)\b|best[.,;]"
    r"|best-(?:case|effort)\b"
    r"|worst[- ](?:thing|part|case|fears?|nightmare)\b|(?:biggest|greatest|largest) (?:fan|problem"
    r"|challenge|concern|fear|question|strength|weakness|regret|part|worr(?:y|ie)"
    r"|headache|hope|complaint|asset|mistake|draw|name)s?\b"
    r"|highest (?:levels?(?! (?:in|for) (?:an? |\d|[a-z-]+ (?:years|months|decades)))|priority"
    r"|standards?|possible|quality)\b|deepest (?:condolences|sympath\w+|apolog\w+)\b|fullest extent"
    r"|strongest (?:possible )?(?:terms|language)|earliest[,.;]|foremost\b"
    r"|least (?:we|I|you|he|she|they)\b|most (?:we|I|you|he|she|they|it) (?:can|could)\b|oldest friend"
    r"|best for (?:its|his|her|their|our|me|you|him|us|them|all|everyone)\b"
    r"|worst (?:of(?! any\b)|is|was|to come)\b"
)
"""Superlatives that rank nothing which can be looked up: "the most important part", "best wishes"."""

EFFORTS = re.compile(
    r"\b(?:do(?:es|ing|ne)?|did|tr(?:y|ied|ies|ying)|at) (?:its|his|her|their) (?:level |very )?$"
)
"""What makes an idiom of "best" or "worst" after it: "did his best", "at its worst"."""

NO_ORDERS = re.compile(
    r"\w+(?! [a-z]+ (?:in a row|running|since)\b)"
    r"(?:s\b|,|[ -](?:half|lady|ladies|gentleman|minister|avenue|street|quarter|degree|aid|class|name"
    r"|person|grade|amendment|floor|base|of(?! (?:its|his|her|their) (?:kind|type|sort))|and|or"
    r"|to (?:none|the|an?|his|her|its|their|him|them)|century|anniversary|birthday|edition|minute|hole|lap"
    r"|round|leg|period|set"
    r"|inning|hand|thing|glance|sight|deputy|officer|responders?|reading|world|war|republic|gear|row|string"
    r"|family|wave|dose|secretary|vice|place|couple|few|several|two|three|four|five|\d+|trimester|semester"
    r"|opinion|home|nature|part|step|instance|instinct|language|cousin|reaction|impression|choice|year|day"
    r"|night|week|month|time around)\b)",
    re.IGNORECASE,
)
"""Ordinals that order nothing in question: "first lady", "second half", "First Avenue"."""
