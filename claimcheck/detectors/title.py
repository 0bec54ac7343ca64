"""Persons with a role, rank, office or nationality, before or after the name."""

import re
from collections.abc import Iterator

from claimcheck.claims import MentionType, Title
from claimcheck.english.people.namings import Naming, namings
from claimcheck.english.people.roles import FAMILY, RELATIONS
from claimcheck.grammar.rules import Rule
from claimcheck.grammar.scan import Hit, Scan

TYPE: MentionType = "title"
AFTER: tuple[MentionType, ...] = ()

RULES = (
    Rule(
        name="before_name",
        pattern="TITLE NAME",
        finds=(
            ("[Kenyan Health Minister Grace Oduya] resigned.", "Grace Oduya: Kenyan Health Minister"),
            ("He met [US Secretary of State Mark Poe] there.", "Mark Poe: US Secretary of State"),
            ("He met [U.S. Senator Mark Poe] there.", "Mark Poe: U.S. Senator"),
            ("It fell to [then-US President Mark Poe] to act.", "Mark Poe: then-US President"),
            ("[Castle spokesman Horák]’s office said no.", "Horák: Castle spokesman"),
            ("[Gen. Mark Poe] agreed.", "Mark Poe: Gen."),
            ("“[President Poe] agreed,” he said.", "Poe: President"),
            ("[Col. Mark “Ace” Poe] agreed.", "Mark “Ace” Poe: Col."),
            ("But [Deputy Prime Minister Ana Lund] left.", "Ana Lund: Deputy Prime Minister"),
            ("[Norway’s foreign minister Ana Lund] left.", "Ana Lund: Norway’s foreign minister"),
            ("[Acme co-founder Ana Lund] left.", "Ana Lund: Acme co-founder"),
            ("[Acme board member Ana Lund] left.", "Ana Lund: Acme board member"),
            ("[Minister for Health and Sport Ana Lund] left.", "Ana Lund: Minister for Health and Sport"),
            (
                "[Afghan Ambassador to the United States Ana Lund] left.",
                "Ana Lund: Afghan Ambassador to the United States",
            ),
            ("He will host [Greek President Ana Lund].", "Ana Lund: Greek President"),
            ("[German Angela Lund] won.", "Angela Lund: German"),
            ("[President-elect Ana Lund] left.", "Ana Lund: President-elect"),
            ("[Then-Gov. Ana Lund] left.", "Ana Lund: Then-Gov."),
            ("[WHO Director-General Ana Lund] left.", "Ana Lund: WHO Director-General"),
            ("[DCI Ana Lund] left.", "Ana Lund: DCI"),
            ("[PC Jane Roe] left.", "Jane Roe: PC"),
            ("It fell to [DI Jane Roe] to act.", "Jane Roe: DI"),
            ("[His Majesty King Mark] left.", "Mark: His Majesty King"),
            ("[Her Honour Judge Jane Roe] left.", "Jane Roe: Her Honour Judge"),
            (
                "[Deputy Assistant Secretary of State Ana Lund] left.",
                "Ana Lund: Deputy Assistant Secretary of State",
            ),
            ("He fell to [leg-spinner Mark Poe].", "Mark Poe: leg-spinner"),
            ("[Seventh seed Ana Lund] won.", "Ana Lund: Seventh seed"),
            ("[Road safety expert Ana Lund] left.", "Ana Lund: Road safety expert"),
            ("He met [20-year-old beekeeper Mark Poe].", "Mark Poe: 20-year-old beekeeper"),
            ("He met [managing partner Jane Roe].", "Jane Roe: managing partner"),
            ("[Former world No. 1 Jane Roe] won.", "Jane Roe: Former world No. 1"),
            ("[Radio 4 presenter Jane Roe] left.", "Jane Roe: Radio 4 presenter"),
            ("He beat [Dutchman Mark Poe].", "Mark Poe: Dutchman"),
            ("[Rep. Ana Lund (D-Ohio), the deputy whip], left.", "Ana Lund: Rep., deputy whip"),
        ),
        ignores=(
            "The President of France spoke on Monday.",
            "Mr. Poe spoke, and so did Ana Lund.",
            "Prime Minister Tuesday was not.",
            "He left Washington DC Tuesday with a PC World in hand.",
            "In Washington DC Jane Roe left.",
            "The White House and General Motors agreed.",
            "It is a major Warhol show with Captain America.",
            "His father Thomas Lund left.",
            "It stars Jane Roe, and he will guide Mark Poe.",
            "They closed Prince Mark Road.",
            "The man Mark Poe hired left.",
            "He stood at Leeds Crown Court before the General Staff.",
        ),
    ),
    Rule(
        name="before_comma",
        pattern='TITLE "," NAME',
        finds=(
            ("They met [the alliance chief, Ana Lund].", "Ana Lund: alliance chief"),
            ("[The shadow home secretary, Ana Lund], left.", "Ana Lund: shadow home secretary"),
            ("[Norway's Prime Minister, Ana Lund], left.", "Ana Lund: Norway's Prime Minister"),
            ("[The mayor of Springfield, Jane Roe], said no.", "Jane Roe: mayor of Springfield"),
            ("It was [the museum’s curator, Jane Roe].", "Jane Roe: museum’s curator"),
            ("[Acme’s director-general, Sir Mark Poe], left.", "Mark Poe: Acme’s director-general"),
            ("He met [his Norwegian counterpart, Ana Lund].", "Ana Lund: his Norwegian counterpart"),
            ("[Lund’s barrister, Dame Jane Roe KC], rose.", "Jane Roe: Lund’s barrister, KC"),
        ),
        ignores=(
            "After a call with the president, Jane Roe said no.",
            "Lund’s wife, Jane Roe, left.",
            "He ran a mine with a coal executive, ERP Compliant Fuels.",
        ),
    ),
    Rule(
        name="after_name",
        pattern='NAME ("KC" | "QC" | "MP" | "MEP" …)',
        finds=(
            ("[Jane Roe KC] spoke first.", "Jane Roe: KC"),
            ("Labour’s [Jane Roe MP] spoke first.", "Jane Roe: MP"),
            ("[Jane Roe, QC], spoke first.", "Jane Roe: QC"),
        ),
        ignores=("Kansas City KC won.",),
    ),
    Rule(
        name="after_comma",
        pattern='NAME "," ROLE',
        finds=(
            ("[Jane Roe, the mayor of Springfield], said no.", "Jane Roe: mayor of Springfield"),
            ("[Jane Roe, head of the U.S. Embassy], left.", "Jane Roe: head of the U.S. Embassy"),
            ("[Jane Roe, 45, chief executive of Acme], left.", "Jane Roe: chief executive of Acme"),
            ("[Jane Roe, a Democrat from Ohio], left.", "Jane Roe: Democrat from Ohio"),
            ("[Jane Roe, one of the authors], left.", "Jane Roe: one of the authors"),
            ("[Jane Roe, 45, from Leeds, a former pupil], left.", "Jane Roe: former pupil"),
            ("[Roe, a former pupil of the school], left.", "Roe: former pupil of the school"),
            ("[Jane Roe, commodities strategist at Acme], left.", "Jane Roe: commodities strategist at Acme"),
            ("[Jane Roe, a joiner from Leeds] who came, left.", "Jane Roe: joiner from Leeds"),
        ),
        ignores=(
            "He met Jane Roe, French President Marc Poe and others.",
            "Goldbach Sachs, the owner of the bank, left.",
            "Jane Roe, the first president to go, left.",
            "Acme, a key player in bricks, left.",
            "Jane Roe, a mother of two, left.",
        ),
    ),
)

_RULES = {"before": RULES[0].name, "comma": RULES[1].name, "letters": RULES[2].name, "after": RULES[3].name}


# What makes a partner one of a firm's.
_OF_FIRMS = ("managing ", "senior ", "founding ", "general ", "law ", "equity ")


def find(scan: Scan) -> Iterator[Hit]:
    """Every name with a title beside it."""
    end = 0
    for naming in sorted(namings(scan), key=lambda naming: naming.whole):
        if naming.title and naming.whole.start >= end and not _is_relation(naming.title):
            end = naming.whole.end
            yield _hit(scan, naming, naming.title)


def _is_relation(title: str) -> bool:
    """Whether a title is of the family, "Roe’s wife", or only "colleague", which does not say whose."""
    last = re.split("[ -]", title)[-1]
    return last in FAMILY or (title.islower() and last in RELATIONS and not title.startswith(_OF_FIRMS))


def _hit(scan: Scan, naming: Naming, title: str) -> Hit:
    name = scan.text[naming.name.start : naming.name.end]
    return Hit(naming.whole.start, naming.whole.end, Title(name, title), _RULES[naming.form])


def reading(value: Title) -> str:
    """The name and the title in one line."""
    return f"{value.name}: {value.title}"
