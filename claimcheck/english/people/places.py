"""Places and bodies by their usual words: what a run of capitals is when it is no person.

Own lists, from general knowledge; lower case, one word each.
"""

from claimcheck.english.lexicon import lexicon

CITIES = lexicon(
    """
    washington london paris berlin moscow kyiv kiev beijing tokyo brussels rome madrid vienna athens
    ankara istanbul cairo baghdad tehran damascus beirut jerusalem amman riyadh doha dubai kabul islamabad
    karachi lahore delhi mumbai kolkata dhaka bangkok hanoi saigon manila jakarta seoul pyongyang shanghai
    hong kong taipei canberra sydney melbourne brisbane perth adelaide auckland wellington ottawa toronto
    montreal vancouver calgary york chicago boston philadelphia atlanta miami dallas houston austin denver
    phoenix seattle portland detroit baltimore cleveland pittsburgh minneapolis orleans nashville memphis
    angeles los san francisco diego antonio jose vegas las sacramento oakland alaska arizona arkansas
    california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky
    louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada
    hampshire ohio oklahoma oregon pennsylvania rhode dakota tennessee texas utah vermont wisconsin
    wyoming manhattan brooklyn queens bronx hollywood kremlin pentagon capitol westminster downing dublin
    belfast edinburgh glasgow cardiff manchester liverpool birmingham leeds bristol sheffield oxford
    cambridge geneva zurich munich hamburg frankfurt cologne stockholm oslo copenhagen helsinki reykjavik
    warsaw prague budapest bucharest sofia belgrade zagreb sarajevo minsk vilnius riga tallinn tbilisi
    yerevan baku donetsk luhansk donbas donbass sevastopol odesa odessa kharkiv lviv mariupol kherson
    petersburg leningrad stalingrad lisbon barcelona milan naples venice turin florence lyon marseille
    amsterdam rotterdam hague antwerp nairobi lagos abuja accra johannesburg pretoria harare kinshasa
    addis ababa khartoum tripoli tunis rabat algiers mogadishu rio janeiro brasilia buenos aires santiago
    lima bogota caracas quito havana ontario quebec alberta manitoba saskatchewan yukon scotia brunswick
    columbia ulster kashmir punjab bengal sindh gujarat kerala sinai darfur tigray aleppo mosul basra
    fallujah kandahar helmand herat idlib mecca medina europe asia africa oceania antarctica arctic
    atlantic pacific mediterranean balkans caucasus caribbean siberia scandinavia gulf persian korea
    arabia zealand lanka leone rico salvador faso verde herzegovina macedonia emirates mainland
    """
)

BODIES = lexicon(
    """
    session holiday processing show morning evening universe miss tech st wars house senate congress
    parliament assembly bundestag duma knesset court council committee commission ministry department
    office bureau agency administration authority service services board cabinet government party union
    league front movement army navy force forces guard corps police marines command regiment brigade
    battalion division squadron fleet militia university college school institute academy hospital clinic
    church mosque cathedral temple synagogue museum library theatre theater gallery stadium arena park
    square street avenue road lane drive boulevard highway bridge station airport port harbor harbour
    tower building center centre hotel palace castle prison jail company corporation corp inc ltd llc plc
    group holdings bank fund trust foundation association society federation confederation club
    organization organisation institution network alliance coalition nations international times post news
    press herald tribune journal gazette daily guardian telegraph mail chronicle reuters associated agence
    observer magazine review broadcasting television radio channel studios pictures records entertainment
    games cup championship championships olympics olympic series tournament prize award awards festival
    conference summit forum act bill law treaty agreement accord convention constitution amendment charter
    code protocol declaration resolution report river lake sea ocean mountain mountains mount valley
    island islands bay gulf strait cape peninsula canyon desert forest coast beach hills heights city
    county state states province district region town village borough republic kingdom empire territory
    north south east west northern southern eastern western central upper lower middle new united great
    world war battle revolution crisis day week month year eve christmas easter ramadan hajj ii age era
    wall watch project program programme plan initiative operation mission campaign dynamics airlines
    airways motors motor electric energy oil gas petroleum technologies systems software media
    communications industries solutions partners capital insurance pharmaceuticals amnesty greenpeace nato
    opec hamas hezbollah isis fbi cia nsa nasa fifa uefa who imf wto bbc cnn google microsoft apple amazon
    facebook twitter youtube instagram wikipedia wikinews getty image images photo afp security
    intelligence interior foreign defense defence homeland health education justice treasury
    transportation national federal royal supreme high rights human democratic popular people peoples
    liberation independence freedom labor labour social christian workers holy saint grand secret special
    general public global civil
    """
)

CALENDAR = lexicon(
    """
    january february march april may june july august september october november december jan feb mar apr
    jun jul aug sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues
    wed thu thur thurs fri sat sun gmt utc est edt pst pdt bst cet am pm
    """
)
