"""Trades, sport roles and what narrows them: "leg-spinner", "bass player", "software engineer".

Own lists, from general knowledge of news copy; lower case, one word each, singular.
"""

from claimcheck.english.lexicon import lexicon

CALLINGS = lexicon(
    """
    deckhand farmhand stagehand team-mate netminder baseman defenceman linesman accountant auctioneer
    surveyor landlady trustee liquidator arbitrator adjudicator translator interpreter narrator pundit
    newsreader newscaster quizmaster compere impresario showrunner bandleader trumpeter fiddler soprano
    mezzo-soprano baritone contralto countertenor percussionist keyboardist cellist flautist harpist
    organist soloist scriptwriter copywriter ghostwriter lyricist librettist goalscorer playmaker
    wildcard rookie teenager athlete decathlete heptathlete triathlete biathlete hurdler rower canoeist
    kayaker wrestler weightlifter snowboarder skateboarder surfer vaulter olympian paralympian
    grandmaster paceman spinner seamer leg-spinner off-spinner all-rounder batter batswoman full-back
    left-back right-back wing-back centre-back center-back centre-half half-back scrum-half fullback
    flanker lineman outfielder infielder reliever snapper frontwoman marathoner steeplechaser groundsman
    scrutineer stonemason beekeeper gamekeeper zookeeper shopworker steelworker farmworker careworker
    postman postwoman mailman milkman handyman tradesman salesman saleswoman anchorman weatherman
    lifeguard lifeboatman yachtsman yachtswoman sportsman sportswoman horsewoman horseman huntsman
    swordsman statesman stateswoman nobleman clergyman clergywoman churchwarden verger bookseller
    bookmaker winemaker cheesemaker dressmaker watchmaker locksmith blacksmith goldsmith silversmith
    newsagent greengrocer fishmonger ironmonger florist milliner seamstress upholsterer decorator
    glazier scaffolder steeplejack bookkeeper actuary archivist conservator bouncer doorman bartender
    barman barmaid barista housekeeper nanny childminder babysitter carer homeowner smallholder rancher
    grower horticulturist conservationist environmentalist naturalist ornithologist entomologist
    palaeontologist paleontologist immunologist microbiologist haematologist anaesthetist
    anesthesiologist obstetrician gynecologist urologist optometrist optician radiographer
    physiotherapist osteopath podiatrist dietitian dietician nutritionist technologist astrophysicist
    biochemist geneticist geophysicist geographer demographer palaeographer cartographer linguist
    ethicist theorist policymaker politician councilmember pollster spymaster bureaucrat technocrat
    undergraduate postgraduate alumnus trainee intern pupil eyewitness bystander onlooker motorist
    pedestrian holidaymaker backpacker tourist camper hillwalker birdwatcher hobbyist enthusiast grandee
    kingpin ringleader mastermind fraudster gangster mobster burglar robber killer murderer attacker
    assailant arsonist rapist fugitive paedophile pedophile stalker co-defendant co-author compatriot
    undertaker embalmer jeweller jeweler perfumer potholer caver paraglider skydiver balloonist diver
    aviator airwoman steward stewardess dispatcher controller stockbroker hotelier sommelier patissier
    vlogger tiktoker streamer podcaster cosplayer puppeteer ventriloquist magician illusionist acrobat
    ballerina danseur busker harpsichordist accordionist clarinettist trombonist oboist bassoonist
    flutist vibraphonist ceramicist printmaker muralist showman showgirl
    """
)
"""Nouns that name what a person does, and are neither surnames nor bodies."""

TRADES = lexicon(
    """
    player seed scorer keeper prop hooker lock tenor alto assistant figure substitute opener thrower
    jumper man woman boy girl maker cook potter gardener usher sexton wing stopper apprentice hand
    attendant planner buyer seller scout operative operator handler rider archer fencer ranger
    invigilator personality socialite heiress heir czar guru supremo gp dj mc recorder guide holder
    walker master closer centre center end hander breeder skip cox slugger dad mum mom great-grandmother
    shopper fan supporter worshipper parishioner reader viewer listener customer passenger commuter
    """
)
"""Roles that are surnames, bodies or much else besides: a title only right before a given name."""

# Words that stand alone before a name without being a role: "the man John Roe hired".
_NEED_MORE = lexicon(
    """
    lady man woman boy girl hand figure end holder walker master skip father mother dad mum mom fan
    supporter reader viewer listener customer passenger shopper heir commuter
    """
)
_ENDINGS = ("ist", "man", "woman", "keeper", "smith", "wright", "grapher", "ician", "crat")
_NOT_TRADES = lexicon(
    """
    assist enlist insist resist consist persist exist coexist desist subsist list twist mist wrist fist
    gist whist checklist shortlist blacklist playlist waitlist man woman human inhuman german roman
    ottoman norman talisman batman superman spiderman ironman caiman shaman smith wright keeper
    doorkeeper racist sexist fascist leftist rightist separatist nationalist populist socialist
    communist islamist capitalist antichrist zeitgeist realist loyalist royalist unmanned
    """
)


def is_trade(key: str) -> bool:
    """Whether a word in lower case, hyphens and all, tells a person's trade or role before a given name."""
    last = key.rpartition("-")[2]
    if last in TRADES:
        return last == key or last not in _NEED_MORE
    return last.endswith(_ENDINGS) and last not in _NOT_TRADES


def needs_more(key: str) -> bool:
    """Whether a trade is none without a word that narrows it: "lady", as in "dinner lady"."""
    return key in _NEED_MORE


QUALIFIERS = lexicon(
    """
    bomb disposal allotment tight wide loosehead tighthead openside blindside inside outside holding
    attacking midfielder left-arm right-arm fast-bowling record harbour wild-card disgraced struggling
    teenage sprint relay account accounts acting-up adventure aerospace agricultural aircraft airline
    ambulance amateur analytics antiques archive arts asset assault athletics audit auto automotive
    aviation backbench backing baggage ballet bar bass bestselling biology blues bond boat bookshop
    botanical branch breakfast brand breakdown bus building cabin cab cafe café cancer car cardiac care
    career caretaker casino catering cattle celebrity cell centre chamber charity charter chat checkout
    chemical chemistry chess child childcare choir cinema circus civic civilian classical classics
    clinical clothing cloud coal cocktail collections comedy comic commodities commodity communication
    compliance computer concert conservation construction consular consumer content contract convicted
    cookery cooking copper corner costume counter counterterrorism courier craft credit crime crisis
    cruise cult currency customer cyber cybersecurity dairy dance darts data debt decorated defending
    delivery demolition diet digital dinner disability disaster distinguished dive dock documentary dog
    dole drama drug drugs duty ecology elderly electric electronics elephant elite emergency emerging
    engine engineering english equities equity estate ethics events exchange experimental explosives
    export express eyewear factory fantasy farm fast fencing ferry fertility fibre field fiscal
    fisheries fishing fitness fixed fleet flight flood floor forensic forest formula free freelance
    freight front frontline fruit fund funeral fusion game games gaming garage garden gas genetics
    geology goalkeeping gospel graduate graffiti graphic guest guitar gun hair ham handball harbor
    hardware headline healthcare heart hedge helicopter heritage hill hospice hospitality hotel
    humanitarian ice income indie industrial infectious injured innovation instrument insurance interest
    internet inventory investigative investment iron jail joint judo karate keyboard kidney kitchen
    landscape language leadership legendary leisure lifeboat lifestyle lighting literacy livestock loan
    lollipop lorry luxury machine mail maintenance makeup male female mall manufacturing maritime market
    markets maternity maths mathematics meal meat medal mental metal metals middle midfield migration
    mill mine mining missile mobile model modern money mortgage motor motorcycle motorsport mountain
    museum mystery native nature neighbourhood network nightclub nursery nursing observatory oil
    operations organic orchestra orchestral outreach pace paper paralympic parent parenting park parking
    parish parts passenger patient payments pensions pension performance personal petrol pet pharmacy
    physics piano picket pioneering pipeline pit pizza plane plant plastic plumbing podcast poetry polar
    pole pool popular port portfolio portrait postal poster postgraduate pottery poultry power practice
    premier primary probation procurement product production programme program project property
    psychiatric pub publishing punk pupil quality quiz race racecourse rail railway rally ranch rap rate
    reality recording recovery recruitment recycling reggae regulatory rehabilitation remand removals
    renewable renewables rental rescue reserve residential restaurant retail riding risk river road
    robotics romance roller rookie root rowing royal rural safari safety sail sailing salon sanitation
    satirical satellite savings scene scrap screen script sculpture sea search seasoned secondary secret
    section secular securities semi series serial service session seventh sixth eighth fifth ninth tenth
    sex sheep shelter shift ship shipping shoe shooting shop shopping short silver skating ski skiing
    sleep snooker software soil solar solo soul sound space speech speed sport squash stable standup
    star startup station steel stem stock storage store storm strategic strategy street strength
    structural stunt style substitute sugar superstar supply supermarket surf surgical surveillance swim
    synth systems table tank taxi teaching telecom telecoms temple tenant textile textiles theatre
    theater theme thriller ticket timber tobacco tour tourism toy track traffic train training transit
    transplant tree trainee treatment trial tribute tram truck tuba twin tyre undercover underwater
    unemployed unseeded urban utilities utility value van vegetable vet veterinary video vintage violin
    visual vocal vocational volleyball volunteer voting ward warehouse waste water wave weapons weather
    web website wedding welding wellbeing wheelchair wicketkeeping wild wildlife wind wine wood wool
    workshop wrestling yacht yoga young zoo acclaimed celebrated famed famous noted renowned prominent
    influential fellow qualified registered certified married alleged suspected accused serving sitting
    departing embattled beleaguered controversial respected experienced departmental principal best ace
    opening closing middle-order mezzo unbeaten reigning twelfth eleventh two-time three-time indigenous
    aboriginal maori autistic deaf blind disabled gay lesbian transgender black asian hispanic
    british-born self-styled
    """
)
"""What narrows a trade: "store" clerk, "fund" manager, "bass" player."""
