"""The words that make a title: offices, ranks and occupations, what stands before them, forms of address.

Own lists, from general knowledge of news copy; lower case, one word each, singular.
"""

from claimcheck.english.lexicon import lexicon
from claimcheck.english.people.trades import CALLINGS, QUALIFIERS

OFFICES = CALLINGS | lexicon(
    """
    president premier chancellor minister secretary undersecretary ambassador envoy diplomat consul
    attache senator congressman congresswoman congressmember representative assemblyman assemblywoman
    lawmaker legislator parliamentarian deputy councillor councilor councilman councilwoman alderman
    selectman governor mayor commissioner commissar superintendent sheriff marshal constable magistrate
    judge justice prosecutor solicitor barrister attorney lawyer advocate ombudsman registrar clerk
    treasurer comptroller auditor speaker whip candidate nominee incumbent contender challenger leader
    chief head boss director manager chairman chairwoman chairperson chair co-chair chairmember executive
    officer official spokesman spokeswoman spokesperson administrator regulator coordinator organizer
    organiser campaigner activist strategist adviser advisor aide counselor counsellor negotiator mediator
    inspector investigator detective agent analyst president-elect secretary-general attorney-general
    governor-general general-secretary minister-president general admiral commodore colonel major captain
    commander lieutenant sergeant corporal private brigadier commandant airman cadet ensign midshipman
    trooper soldier marine sailor paratrooper veteran warlord dictator strongman rebel separatist militant
    jihadist king queen prince princess duke duchess earl count countess baron baroness lord lady emperor
    empress emir sheikh sultan monarch tsar shah ayatollah imam mullah rabbi pope cardinal
    archbishop bishop archdeacon deacon priest pastor reverend vicar rector chaplain abbot monk nun
    patriarch metropolitan evangelist preacher cleric editor publisher reporter correspondent journalist
    columnist commentator critic broadcaster presenter anchor host blogger photographer photojournalist
    cameraman filmmaker screenwriter playwright novelist author writer poet essayist biographer historian
    philosopher theologian producer actor actress comedian musician composer conductor singer songwriter
    rapper guitarist drummer pianist violinist bassist frontman saxophonist artist painter sculptor
    designer architect illustrator cartoonist curator dancer choreographer model celebrity influencer star
    youtuber professor lecturer academic scholar researcher scientist physicist chemist biologist
    astronomer geologist economist sociologist psychologist psychiatrist anthropologist archaeologist
    engineer mathematician meteorologist climatologist seismologist epidemiologist virologist
    criminologist ecologist zoologist botanist neuroscientist statistician programmer developer dean
    provost principal headteacher headmaster headmistress teacher tutor student graduate schoolboy
    schoolgirl librarian doctor physician surgeon nurse midwife pediatrician paediatrician oncologist
    cardiologist pathologist coroner paramedic pharmacist veterinarian dentist therapist founder cofounder
    creator inventor owner co-owner entrepreneur businessman businesswoman industrialist financier
    investor banker broker trader tycoon magnate mogul billionaire millionaire landlord tenant farmer
    fisherman miner builder driver trucker pilot co-pilot astronaut cosmonaut skipper firefighter fireman
    policeman policewoman patrolman guard bodyguard shopkeeper waiter waitress chef restaurateur baker
    butcher hairdresser mechanic electrician plumber carpenter joiner contractor subcontractor
    supervisor bricklayer plasterer roofer welder machinist technician caretaker cleaner cashier courier
    pensioner retiree shepherd forester glaciologist hydrologist volcanologist oceanographer
    dermatologist neurologist gynaecologist radiologist toxicologist worker volunteer resident neighbor
    neighbour villager refugee migrant survivor witness victim suspect defendant plaintiff inmate prisoner
    gunman hacker whistleblower whistle-blower informant smuggler trafficker coach trainer referee umpire
    midfielder striker defender goalkeeper forward winger quarterback pitcher catcher shortstop linebacker
    cornerback receiver batsman bowler wicketkeeper fly-half teammate cyclist boxer swimmer sprinter
    runner gymnast golfer jockey racer skier skater footballer cricketer champion medallist medalist
    winner laureate husband wife father mother son daughter brother sister uncle aunt nephew niece cousin
    grandfather grandmother widow widower partner girlfriend boyfriend fiance fiancee friend colleague
    successor predecessor counterpart rival opponent ally lobbyist donor fundraiser philanthropist
    consultant expert specialist fellow member secretary-treasurer vice-president vice-chancellor
    vice-chairman ceo cfo coo cto mp mep msp pm foreman forewoman juror hostage explorer climber
    mountaineer taoiseach tánaiste ombudswoman postmaster subpostmaster quartermaster warden bailiff canon
    director-general inspector-general solicitor-general auditor-general surgeon-general governor-elect
    mayor-elect senator-elect
    """
)
"""Nouns that name what a person is or does."""

RANKS = lexicon(
    """
    gen adm col maj capt cmdr lt sgt cpl pvt pfc brig sen rep gov prof rev supt insp det pres amb msgr
    cllr ald atty pte cdr wo spc ssgt cpt sfc msgt tsgt ofc dci dsi wpc pcso dcs acc
    con
    """
)
"""Titles that are cut short before a name: "Gen. Smith", "Sen. Jane Roe"."""

SHORT_RANKS = frozenset({"PC", "DC", "DS", "DI"})
"""Police ranks of two letters, which are ranks in capitals and before a given name only."""

HONORIFICS = {
    "mr": "male",
    "mrs": "female",
    "ms": "female",
    "miss": "female",
    "mx": None,
    "dr": None,
    "sir": "male",
    "dame": "female",
    "hon": None,
    "fr": "male",
    "madam": "female",
    "madame": "female",
    "monsieur": "male",
    "herr": "male",
    "frau": "female",
    "señor": "male",
    "señora": "female",
}
"""Forms of address, which are no title, and the gender they tell."""

MALE = lexicon(
    """
    spokesman chairman congressman councilman assemblyman alderman businessman king prince duke earl count
    baron lord emperor emir sheikh sultan tsar shah ayatollah imam mullah pope cardinal monk priest actor
    husband father son brother uncle nephew grandfather widower boyfriend gunman policeman fireman
    cameraman frontman fisherman foreman schoolboy headmaster waiter fiance patrolman
    """
)
"""Titles that tell a man."""

FEMALE = lexicon(
    """
    spokeswoman chairwoman congresswoman councilwoman assemblywoman businesswoman queen princess duchess
    countess baroness lady empress nun actress wife mother daughter sister aunt niece grandmother widow
    girlfriend policewoman forewoman schoolgirl headmistress waitress fiancee
    """
)
"""Titles that tell a woman."""

MODIFIERS = QUALIFIERS | lexicon(
    """
    shadow board crew staff line unit squad desk beauty pageant running mate overseas match billionaire disco
    fiction former then ex late acting interim outgoing incoming deputy vice assistant associate senior
    junior chief first second third fourth retired disgraced ousted exiled jailed imprisoned veteran
    longtime long time current new newly elected elect designate general special lead leading top high
    ranking prime foreign defense defence finance interior home health education justice labor labour
    trade economy economic energy transport transportation environment agriculture culture sports housing
    planning immigration security intelligence national international federal state local city county
    provincial regional district municipal village town borough parliamentary presidential congressional
    senatorial gubernatorial legislative judicial military army navy naval air force police fire prison
    border coast guard court supreme appeals bankruptcy circuit constitutional criminal civil public press
    media communications affairs relations information party opposition majority minority democratic
    republican liberal conservative socialist communist nationalist independent progressive green centrist
    left right wing far campaign election electoral political policy diplomatic nuclear peace human rights
    aid relief church catholic orthodox anglican muslim jewish christian law legal tax budget treasury
    customs revenue bank banking central business company corporate group firm industry union marketing
    sales technology tech science scientific research medical hospital university college school faculty
    student team club football soccer basketball baseball tennis golf cricket rugby hockey boxing cycling
    swimming racing olympic world championship head film movie television tv radio news newspaper magazine
    pop rock folk jazz opera hip hop country music art fashion food travel book literary award winning
    prize nobel pulitzer oscar grammy rebel separatist resistance democracy anti war climate environmental
    animal welfare social youth women children family community tribal religious spiritual great executive
    managing operating financial technical creative artistic musical editorial founding commercial private
    grand crown permanent full part emeritus honorary alliance coalition junta government cabinet council
    committee commission agency department ministry office bureau administration white house senate
    parliament assembly congress kremlin
    """
)
"""Words that narrow a title before it: "former", "deputy", "foreign", "police"."""

FIELDS = lexicon(
    """
    state defense defence foreign affairs health education justice labor labour finance interior home
    treasury trade commerce energy transport transportation environment agriculture culture media sport
    sports housing urban development human services homeland security veterans immigration intelligence
    national staff police war peace science technology research economy economic planning information
    communications tourism industry infrastructure digital women youth children families social care
    welfare pensions work employment communities local government europe european exchequer army navy air
    force joint chiefs commons lords representatives operations public relations policy climate change
    fisheries food rural water mines petroleum business innovation skills equality equalities
    international
    """
)
"""What an office is of: "Secretary of State", "Minister for Health"."""

POSTNOMINALS = frozenset({"kc", "qc", "sc", "mp", "mep", "msp", "mla", "td"})
"""Letters after a name that tell an office: counsel, members of parliaments."""

FAMILY = lexicon(
    """
    husband wife father mother son daughter brother sister uncle aunt nephew niece cousin grandfather
    grandmother widow widower girlfriend boyfriend fiance fiancee friend
    """
)
"""Relations of blood, marriage and affection, which are no role."""

RELATIONS = FAMILY | lexicon(
    """
    partner colleague successor predecessor counterpart rival opponent ally neighbor neighbour teammate
    compatriot
    """
)
"""What a person is to somebody else; no title unless it says to whom."""

_HUMAN = lexicon(
    """
    aide ally associate caller colleague critic diplomat doctor driver employee expert farmer friend guard
    insider lawyer neighbor neighbour nurse official passenger person resident soldier source staffer student
    survivor teacher teenager user victim visitor voter witness worker
    """
)


def is_human(noun: str) -> bool:
    """Whether a noun in the singular tells a person: "spokeswoman", "neighbour", "minister"."""
    own = noun.rpartition("-")[2]
    return own in OFFICES or own in RELATIONS or own in _HUMAN or own.endswith(("man", "woman"))
