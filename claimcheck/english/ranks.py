"""Words that rank, superlative adjectives and ordinals; lower case (own lists)."""

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
    closest nearest farthest furthest remotest rarest commonest scarcest finest purest cleanest dirtiest
    filthiest greenest freshest ripest holiest sacredest proudest bravest boldest cleverest smartest
    wisest dumbest craziest wildest strangest oddest weirdest funniest grandest noblest humblest kindest
    nicest loveliest prettiest ugliest sexiest hungriest thirstiest laziest luckiest unluckiest mightiest
    fullest emptiest flattest roughest smoothest roundest stiffest tamest trickiest thorniest vilest
    cruellest cruelest bitterest foremost topmost northernmost southernmost easternmost westernmost
    innermost outermost uppermost winningest mildest foggiest cloudiest shallowest sparsest densest
    keenest gentlest
    """
)

ORDINALS = lexicon("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth")
