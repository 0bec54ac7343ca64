"""Units of measure as news prints them: SI and its prefixes, US customary, imperial and nautical units."""

from claimcheck.grammar.lexicon import word_set

# Stretches of time are durations, which are dates; with "old" after them they are ages.
TIME = word_set(
    """
    second seconds sec secs minute minutes min mins hour hours hr hrs day days night nights week weeks
    weekend weekends fortnight fortnights month months year years yr yrs decade decades century
    centuries millennia quarters am pm a.m p.m o'clock millisecond milliseconds weekday weekdays
    morning mornings
    afternoon evening evenings summers winters
    """
)

_LENGTHS = word_set(
    """
    inch inches foot feet yard yards mile miles fathom fathoms metre metres meter meters
    kilometre kilometres kilometer kilometers klick klicks centimetre centimetres centimeter centimeters
    millimetre millimetres millimeter millimeters micrometer micrometers micron microns nanometer
    nanometers picometer light-year light-years
    """
)
_WEIGHTS = word_set(
    """
    ounce ounces pound pounds ton tons tonne tonnes gram grams gramme grammes kilogram kilograms
    kilogramme kilogrammes kilo kilos stone milligram milligrams microgram micrograms microgrammes carat
    carats kiloton kilotons megaton megatons megatonnes gigatonnes gigatons drachma
    """
)
_VOLUMES = word_set(
    """
    gallon gallons litre litres liter liters millilitre millilitres milliliter milliliters pint pints
    quart quarts barrel barrels bushel bushels teaspoon teaspoons tablespoon tablespoons
    acre-feet acre-foot ounces
    """
)
_AREAS = ("acre", "acres", "hectare", "hectares", "dunam", "dunams", "dunums", "dunum")
_RATES = word_set(
    """
    bpd boepd bopd knot knots mph kph kmh rpm watt watts kilowatt kilowatts megawatt megawatts gigawatt
    gigawatts
    kilowatt-hour kilowatt-hours megawatt-hours terawatt-hours gigawatt-hours horsepower volt volts amp
    amps hertz kilohertz megahertz gigahertz decibel decibels joule joules calorie calories kilocalories
    kelvin millikelvin
    sievert sieverts millisieverts becquerel becquerels curie curies hectopascals byte bytes
    kilobyte kilobytes megabyte megabytes gigabyte gigabytes terabyte terabytes petabytes kilobits
    megabit megabits gigabit gigabits megapixel megapixels degree degrees lumen lumens newtons pascal
    pascals millibars
    """
)

MEASURES = frozenset({*_LENGTHS, *_WEIGHTS, *_VOLUMES, *_AREAS, *_RATES})

# Symbols count only right after digits; case matters ("5 MW" is no "5 mW", "10 in" is no measure).
SYMBOLS = (
    r"(?:square|cubic) (?:k?ms?|ft|mi|cms?)"
    r"|km/h|km/hr|km/s|kph|kmh|mph|mpg|m/s|m3/s|cu ft/s|cu ft|cu m|cu mi|cm3|km3|m3|[kcm]?m\^[23]|kmph"
    r"|km²|km2|m²|m³"
    r"|sq\.? ?km|sq\.? ?mi|sq\.? ?ft|sq\.? ?m|m2|cm2|mm2|acre·ft"
    r"|km|cm|mm|nm|[pa]m|μm|µm|mi|ft|yd|yds|nmi|kg|mg|μg|µg"
    r"|b/d|lb[- ]ft|ft-lbs?|lb/ft|Nm|cc|tbsps?|tsps?|ppm|ppb|bc[fm]|mc[fm]|tcf|dwt|TEUs?"
    r"|lbs?|oz|kt|Mt|Gt|ha|ml|mL|cl"
    r"|kW|MW|GW|TW|kWh|KWh|MWh|GWh|TWh|kV|mAh|Hz|kHz|MHz|GHz|dB|KB|kB|MB|GB|TB|PB|Mbps|Gbps|kbps|MP|hp|bhp"
    r"|rpm|mSv|Sv|Bq|hPa|psi|mbar|[TGMk]?eV|Wh|[kM]?Pa|kN|kcal|kJ|MJ|°[CF]?|º[CF]?|rad|L|m|g|t|C|F|K|W|V"
)
# A unit over another: "kg/m³", "J/m^2".
OVER = rf"(?:{SYMBOLS}|J|N|mol|kJ)/(?:{SYMBOLS}|s|h|hr|min|day|year|yr|dL|dl|mol)(?:\^?[-−]?[123]|[²³])?"
