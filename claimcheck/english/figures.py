"""The rules of quantities: what each of them finds and ignores."""

from claimcheck.english.ages import AGE, NAME_AGE
from claimcheck.english.idioms import VAGUE
from claimcheck.english.measures import OUT_OF, PERCENT, SPLIT, SYMBOL
from claimcheck.english.money import MONEY
from claimcheck.english.numbers import NUMBER
from claimcheck.english.outcomes import DONE
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
        ),
        ignores=(
            "She quoted Article 5 and Chapter 12.",
            "An F-16 followed a Su-27 and a Boeing 737.",
            "Call 555-0143 or (202) 555-0143 for details.",
            "He lives at 1600 Pennsylvania Avenue.",
            "One of the ministers said they trust one another.",
            "Both sides agreed, one by one.",
            "Version 2.4.1 replaces it.",
            "The Group of Seven met.",
            "It is open 24/7 since 9/11.",
        ),
    ),
    Rule(
        name="compound",
        pattern=r"-[a-z]+",
        finds=(("The [27-page] report says so.", "= 27 page"), ("A [12-member] panel sat.", "= 12 member")),
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
        pattern="|".join(DONE.values()),
        finds=(
            ("The war has [killed 14,000 people].", "= 14000 killed people"),
            ("The death toll rose to [28].", "= 28 killed"),
            ("It left [17 dead] and 40 wounded.", "= 17 killed"),
            ("It left 17 dead and [40 wounded].", "= 40 wounded"),
            ("[Three soldiers died] there.", "= 3 killed soldiers"),
            ("The blast left [at least 12 injured].", ">= 12 wounded"),
            ("Police [arrested 30 people].", "= 30 captured people"),
            ("The floods [displaced 20,000].", "= 20000 displaced"),
            ("Officials reported [28 deaths].", "= 28 killed deaths"),
            ("[Dozens were killed].", "vague killed"),
        ),
        ignores=("The army captured two villages.", "It killed the bill in two committees."),
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
        ),
        ignores=("In Oslo, 42 people spoke.",),
    ),
    Rule(
        name="ratio",
        pattern=OUT_OF,
        finds=(
            ("[One in five Americans] agrees.", "= 0.2 Americans"),
            ("[Nine out of 10] agree.", "= 0.9"),
        ),
        ignores=("Two in the room agree.",),
    ),
    Rule(
        name="score",
        pattern=SPLIT,
        finds=(("Norway won [3-1].", "= 1 3"), ("The Senate voted [52-48].", "= 48 52")),
        ignores=("Some 20-30 people left.",),
    ),
)
