"""The rules of quantities: what each of them finds and ignores."""

from claimcheck.english.ages import AGE, NAME_AGE
from claimcheck.english.idioms import VAGUE
from claimcheck.english.measures import ORDINAL_OF, PERCENT, SPLIT, SYMBOL
from claimcheck.english.money import MONEY
from claimcheck.english.numbers import NUMBER
from claimcheck.english.outcomes import DONE, VERBS
from claimcheck.english.shares import OUT_OF
from claimcheck.grammar.rules import Rule

RULES = (
    Rule(
        name="count",
        pattern=NUMBER,
        finds=(
            ("Moscow has sent [more than 40,000 troops] there.", "> 40000 troops"),
            ("The [30 NATO allies] agreed.", "= 30 NATO allies"),
            ("It allows [two flights per week] to Oslo.", "= 2 flights per week"),
            ("The [two leaders] met.", "= 2 leaders"),
            ("[Nearly 200 combat-ready paratroopers] left.", "~ 200 combat-ready paratroopers"),
            ("Of those, [12] were children.", "= 12"),
            ("It holds [between 20 and 30 delegates].", "between 20 30 delegates"),
            ("It holds [2-3 million people].", "between 2000000 3000000 people"),
            ("[Some 3.2 million voters] stayed at home.", "~ 3200000 voters"),
            ("The yard built [no fewer than a dozen ships].", ">= 12 ships"),
            ("[Three of the ministers] resigned.", "= 3 ministers"),
            ("[100 people or more] can vote.", ">= 100 people"),
            ("It seats [more than 60 but fewer than 80 guests].", "between 60 80 guests"),
            ("He called [at least twice].", ">= 2"),
            ("It has [two teachers unions].", "= 2 teachers unions"),
            ("It sank [five US ships].", "= 5 US ships"),
            ("It freed [16 women and children].", "= 16 women and children"),
        ),
        ignores=(
            "She quoted Article 5 and Chapter 12, on page 3.",
            "An F-16 followed a Su-27 and a Boeing 737.",
            "Call 555-0143 or (202) 555-0143 for details.",
            "He lives at 1600 Pennsylvania Avenue, near 131 West 23rd Street.",
            "One of the ministers said they trust one another.",
            "Both sides agreed, one by one.",
            "Version 2.4.1 replaces it.[3]",
            "The Group of Seven met at the Battle of Seven Pines.",
            "It is open 24/7 since 9/11.",
            "The two met at one point. One analyst said so.",
            "It lies at 33°47′N 44°30′E.",
        ),
    ),
    Rule(
        name="compound",
        pattern=r"-[a-z]+",
        finds=(
            ("The [27-page] report says so.", "= 27 page"),
            ("A [12-member] panel sat.", "= 12 member"),
            ("A [3,000-strong force] came.", "= 3000 force"),
        ),
        ignores=("The seven-year conflict goes on.", "A one-way street.", "A two-way street."),
    ),
    Rule(
        name="vague",
        pattern=VAGUE.pattern,
        finds=(
            ("Russia has moved [thousands of combat-ready troops] there.", "vague combat-ready troops"),
            ("[Tens of thousands] marched.", "vague"),
            ("[Several ministers] resigned.", "vague ministers"),
            ("It took [a few hundred volunteers].", "vague volunteers"),
        ),
        ignores=("It took a few days.", "Few believed it."),
    ),
    Rule(
        name="casualties",
        pattern="|".join((*VERBS, *DONE.values())),
        finds=(
            ("The war has [killed 14,000 people].", "= 14000 killed people"),
            ("The death toll rose to [28].", "= 28 killed"),
            ("It left [17 dead] and 40 wounded.", "= 17 killed"),
            ("It left 17 dead and [40 wounded].", "= 40 wounded"),
            ("[Three soldiers died] there.", "= 3 killed soldiers"),
            ("The blast left [at least 12 injured].", ">= 12 wounded"),
            ("Police [arrested 30 people].", "= 30 captured people"),
            ("Police [detained another five].", "= 5 captured"),
            ("The floods [displaced 20,000].", "= 20000 displaced"),
            ("Officials reported [28 deaths].", "= 28 killed deaths"),
            ("It claimed [14,000 lives].", "= 14000 killed lives"),
            ("[Dozens were killed].", "vague killed"),
            ("[Some 40 people] in the market were wounded.", "~ 40 wounded people"),
            ("They killed two soldiers and [three civilians].", "= 3 killed civilians"),
            ("[Two soldiers] and three civilians were killed.", "= 2 killed soldiers"),
            ("Twelve people died, among them [four children].", "= 4 killed children"),
            ("The missing include [12 Italians].", "= 12 missing Italians"),
            ("It suffered [400 casualties].", "= 400 casualties"),
        ),
        ignores=(
            "The army captured two villages.",
            "It killed the bill in two committees.",
            "They lost five men.",
        ),
    ),
    Rule(
        name="victim",
        pattern="|".join(VERBS),
        finds=(
            ("[A policeman was shot dead] there.", "= 1 killed policeman"),
            ("It [wounded a bus driver].", "= 1 wounded bus driver"),
            ("A 7-year-old [girl was killed].", "= 1 killed girl"),
        ),
        ignores=("It killed a bill.", "A fire that hurt the trade was put out.", "The gunman was killed."),
    ),
    Rule(
        name="money",
        pattern=MONEY,
        finds=(
            ("It cost [$3.2 million].", "3200000 USD"),
            ("It lent [up to 500 million euros].", "<= 500000000 EUR"),
            ("Oil rose to [$70 a barrel].", "70 USD"),
            ("It spends [between £2bn and £3bn].", "between 2000000000 3000000000 GBP"),
            ("It lost [millions of dollars].", "vague USD"),
            ("It cost [20 Swiss francs].", "20 CHF"),
            ("It cost [20 francs].", "= 20 francs"),
            ("It cost [A$5m].", "5000000 AUD"),
            ("It cost [40 €].", "40 EUR"),
            ("It cost [EUR 40m].", "40000000 EUR"),
            ("It cost [30 MUSD].", "30000000 USD"),
            ("It cost [3 dollars and 50 cents].", "3.5 USD"),
        ),
        ignores=("He lost 20 pounds.", "They won 20 games."),
    ),
    Rule(
        name="percentage",
        pattern=PERCENT,
        finds=(
            ("Prices rose [40 percent].", "= 40 percent"),
            ("It fell by [2.5 percentage points].", "= 2.5 percentage points"),
            ("It grew [10 to 15%].", "between 10 15 %"),
            ("It fell from [40 percent] to 32 percent.", "= 40 percent"),
            ("It shrank by [minus 5 percent].", "= -5 percent"),
        ),
        ignores=("He gave 40 people a lift.",),
    ),
    Rule(
        name="measure",
        pattern=SYMBOL,
        finds=(
            ("The base is [40 km] away.", "= 40 km"),
            ("The base is [some 25 miles] away.", "~ 25 miles"),
            ("A [six-mile] front.", "= 6 mile"),
            ("It flew at [900 km/h].", "= 900 km/h"),
            ("He is [6 feet 3 inches] tall.", "= 6.25 feet"),
        ),
        ignores=("The 40 men left.",),
    ),
    Rule(
        name="age",
        pattern=f"{AGE}|{NAME_AGE.pattern}",
        finds=(
            ("A [7-year-old] girl spoke.", "= 7 years"),
            ("A man [aged 40] spoke.", "= 40 years"),
            ("John Smith, [42], spoke.", "= 42 years"),
            ("She is [81 years old].", "= 81 years"),
            ("A woman in her [60s] spoke.", "between 60 69 years"),
            ("A [six-month-old] boy slept.", "= 6 months"),
        ),
        ignores=("In Oslo, 42 people spoke.", "It began in the 1960s."),
    ),
    Rule(
        name="ratio",
        pattern=OUT_OF,
        finds=(
            ("[One in five Americans] agrees.", "= 0.2 Americans"),
            ("[Nine out of 10] agree.", "= 0.9"),
            ("[Two-thirds of voters] agree.", "= 0.6667 voters"),
            ("[Nearly half the members] agree.", "~ 0.5 members"),
            ("[A third of the land] is dry.", "= 0.3333 land"),
            ("They won by [four to one].", "= 4"),
        ),
        ignores=("Two in the room agree.", "They met in a third country.", "He left in the second half."),
    ),
    Rule(
        name="score",
        pattern=SPLIT,
        finds=(("Norway won [3-1].", "= 1 3"), ("The Senate voted [52-48].", "= 48 52")),
        ignores=("Some 20-30 people left.",),
    ),
    Rule(
        name="ordinal",
        pattern=ORDINAL_OF,
        finds=(
            ("It fell for the [third straight quarter].", "= 3 straight quarter"),
            ("He won for the [12th time].", "= 12 time"),
        ),
        ignores=("They met in a third country.", "The 3rd Battalion came first."),
    ),
)
