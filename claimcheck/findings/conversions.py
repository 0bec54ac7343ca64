"""A measure and its conversion in parentheses that do not agree: "100 miles (16 km)"."""

import re
from collections.abc import Iterator
from itertools import pairwise

from claimcheck.claims import Quantity
from claimcheck.findings import Examples, Figure, figures_by_sentence, shown
from claimcheck.report import Evidence, Finding

EXAMPLES = Examples(
    finds=(
        ("They drove 100 miles ([16 km]) north.", "“100 miles” is about 161 km, not “16 km”."),
        ("It burned 3 acres ([12 hectares]).", "“3 acres” is about 1.21 hectares, not “12 hectares”."),
        ("It was 100 F ([83 C]) at noon.", "“100 F” is about 37.8 C, not “83 C”."),
    ),
    ignores=(
        "They drove 100 miles (160 km) north and 20 miles (30 kilometers) south.",
        "It burned 3 acres (1.2 hectares).",
        "The wall is 100 feet (30 meters) long, 6 feet (2 meters) high and a foot (30 centimeters) thick.",
        "He is 5 feet 11 inches (1.8 meters) tall.",
        "It was 100 F (38 C), a rise of 9 F (5 C).",
        "They drove 10 to 15 miles (16-24 km), then 60 to 70 miles (110 km).",
        "They drove 100 miles (two hours) north.",
        "They drove 100 miles (16 km of them on ice).",
    ),
)

_FEET = 0.3048
_LENGTH = {
    **dict.fromkeys(("km", "kms", "kilometer", "kilometers", "kilometre", "kilometres"), 1000.0),
    **dict.fromkeys(("m", "meter", "meters", "metre", "metres"), 1.0),
    **dict.fromkeys(("cm", "centimeter", "centimeters", "centimetre", "centimetres"), 0.01),
    **dict.fromkeys(("mm", "millimeter", "millimeters", "millimetre", "millimetres"), 0.001),
    **dict.fromkeys(("mile", "miles", "mi"), 5280 * _FEET),
    **dict.fromkeys(("yard", "yards", "yd", "yds"), 3 * _FEET),
    **dict.fromkeys(("foot", "feet", "ft"), _FEET),
    **dict.fromkeys(("inch", "inches", "in"), _FEET / 12),
    **dict.fromkeys(("nautical mile", "nautical miles"), 1852.0),
}
_AREA = {
    **{f"square {unit}": size**2 for unit, size in _LENGTH.items()},
    **{f"sq {unit}": size**2 for unit, size in _LENGTH.items()},
    **dict.fromkeys(("acre", "acres"), 43560 * _FEET**2),
    **dict.fromkeys(("hectare", "hectares", "ha"), 10_000.0),
}
_WEIGHT = {
    **dict.fromkeys(("kg", "kgs", "kilo", "kilos", "kilogram", "kilograms"), 1.0),
    **dict.fromkeys(("g", "gram", "grams"), 0.001),
    **dict.fromkeys(("pound", "pounds", "lb", "lbs"), 0.45359237),
    **dict.fromkeys(("ounce", "ounces", "oz"), 0.45359237 / 16),
    # Short, long and metric tons are within a tenth of each other, as far as a conversion may be off.
    **dict.fromkeys(("ton", "tons", "tonne", "tonnes", "metric ton", "metric tons"), 1000.0),
}
_SPEED = {
    **dict.fromkeys(("mph", "miles per hour", "miles an hour"), 1.609344),
    **dict.fromkeys(("kph", "kmh", "km/h", "kilometers per hour", "kilometers an hour"), 1.0),
    **dict.fromkeys(("kilometres per hour", "kilometres an hour"), 1.0),
    **dict.fromkeys(("knot", "knots"), 1.852),
}
_HEAT = {
    **dict.fromkeys(("f", "degrees f", "fahrenheit", "degrees fahrenheit"), 5 / 9),
    **dict.fromkeys(("c", "degrees c", "celsius", "degrees celsius"), 1.0),
}
_UNITS = {
    unit: (number, size)
    for number, sizes in enumerate((_LENGTH, _AREA, _WEIGHT, _SPEED, _HEAT))
    for unit, size in sizes.items()
}
_HEATS = 4
_OPENS = re.compile(r",? \((?:or )?(?:(?:about|around|some|roughly|nearly|approximately|almost) )?\Z")
_OFF = 0.1
_OFF_DEGREES = 2


def find(evidence: Evidence) -> Iterator[Finding]:
    """The conversions that are off by more than rounding."""
    text = evidence.prose.text
    for _, figures in figures_by_sentence(evidence):
        for before, (one, other) in zip([None, *figures], pairwise(figures), strict=False):
            inside = _OPENS.fullmatch(text, one.span.end, other.span.start) and text[other.span.end] == ")"
            if inside and not (before and one.span.start - before.span.end <= len(", and ")):
                yield from _off(evidence, one, other)


def _off(evidence: Evidence, one: Figure, other: Figure) -> Iterator[Finding]:
    unit, wanted = _unit(one.value), _unit(other.value)
    if not unit or not wanted or unit[0] != wanted[0] or unit[1] == wanted[1]:
        return
    step, heat = unit[1] / wanted[1], unit[0] == _HEATS
    ends = ((one.value.low, other.value.low), (one.value.high, other.value.high))
    if ends[0][0] != ends[1][0] and ends[0][1] == ends[1][1]:
        return
    for number, stated in ends:
        if number is None or stated is None:
            return
        expected = _degrees(number, step) if heat else number * step
        # A rise of 9 F is one of 5 C, whatever the freezing point.
        if heat and min(abs(stated - expected), abs(stated - number * step)) <= _OFF_DEGREES:
            return
        if heat or not _agree(expected, stated, 0.5 * step if number < 10 else 0):
            yield _finding(evidence, one, other, expected)
            return


def _unit(value: Quantity) -> tuple[int, float] | None:
    return _UNITS.get(value.unit.casefold().replace(".", "").replace("-", " ")) if value.unit else None


def _degrees(number: float, step: float) -> float:
    """Degrees of the other scale: Celsius of Fahrenheit where a step is less than a degree."""
    return (number - 32) * step if step < 1 else number * step + 32


def _agree(expected: float, stated: float, rounding: float) -> bool:
    """Whether a number is the expected one, rounded as copy rounds."""
    return abs(stated - expected) <= max(_OFF * expected, _half_step(stated), rounding)


def _half_step(number: float) -> float:
    """Half of one in the last digit that is not a padding zero."""
    digits = format(number, ".6g")
    if "." in digits:
        return float(0.5 * 10 ** -len(digits.partition(".")[2]))
    return float(0.5 * 10 ** (len(digits) - len(digits.rstrip("0"))))


def _finding(evidence: Evidence, one: Figure, other: Figure, expected: float) -> Finding:
    place, related = evidence.prose.source(other.span), evidence.prose.source(one.span)
    about = f"{float(f'{expected:.3g}'):,.6g} {other.value.unit}"
    return Finding(
        id="conversions",
        level="warning",
        title="Measure and conversion disagree",
        message=f"{shown(one.text)} is about {about}, not {shown(other.text)}.",
        start=place.start,
        end=place.end,
        related=(related,),
    )
