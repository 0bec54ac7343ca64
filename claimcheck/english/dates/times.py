"""Rules of times of day: "9:30 a.m. EST", "1400 GMT", "at noon", "8 o'clock"."""

from claimcheck.english.dates.calendar import ZONES
from claimcheck.english.dates.moments import DateRule, Groups, part_of
from claimcheck.grammar.calendar import Unit
from claimcheck.grammar.moments import Clock, Step

_MERIDIEM = "half=(am|pm|a.m|p.m)"


def _clock(groups: Groups) -> Clock | None:
    hour, minute = int(groups["hour"]), int(groups.get("minute") or 0)
    half = groups.get("half", "")[:1]
    if (half and not 1 <= hour <= 12) or hour > 24 or minute > 59:
        return None
    if half:
        hour = hour % 12 + 12 * (half == "p")
    return Clock(f"T{hour:02d}:{minute:02d}{ZONES.get(groups.get('zone', ''), '')}")


def _glued(groups: Groups) -> Clock | None:
    """Figures with am or pm on them: "9am", "30pm" after "9:"."""
    figures, half = groups["glued"][:-2], groups["glued"][-2:]
    if "hour" in groups:
        return _clock({**groups, "minute": figures, "half": half})
    return _clock({**groups, "hour": figures, "half": half})


def _military(groups: Groups) -> Clock | None:
    figures = groups["figures"]
    return _clock({**groups, "hour": figures[:2], "minute": figures[2:]})


_ABOUT = "((about|around|approximately|roughly|nearly|almost) )?"
_ZONE = "([ .](local|eastern|central|mountain|pacific)( (standard|daylight))?( time)?|[ .<]zone=zone)?"

_END = "(last=hour([:.]minute)?[ -]?half=(am|pm|a.m|p.m)|last=glued)"


def _first(groups: Groups) -> Clock | None:
    """The first of two times that share their half of the day: "9 to 11 a.m.", "11 to 2 p.m."."""
    last = groups["last"]
    half = groups.get("half") or last[-2:]
    later = int(groups["hour"]) % 12 > int(last.removesuffix(half)) % 12
    return _clock({**groups, "half": "a" if later else half})


RULES: tuple[DateRule, ...] = (
    DateRule(
        name="time_first",
        pattern=f"hour=hour([:.]minute=minute)?(?=( to |-|~| and | until ){_END})",
        read=_first,
        finds=(
            ("It is shut [between 1:30 and 2 p.m.] daily.", "T13:30/T14:00"),
            ("It is open [from 9 to 11am].", "T09:00/T11:00"),
            ("It is open [11-2 p.m.] only.", "T11:00/T14:00"),
        ),
        ignores=("They won 9 to 11.",),
    ),
    DateRule(
        name="time_glued",
        lead=_ABOUT,
        pattern=f"((early|late) )?(hour=hour[:.])?glued=glued{_ZONE}",
        read=_glued,
        finds=(("It opens at [9.30am].", "T09:30"), ("It opens at [9pm] daily.", "T21:00")),
        ignores=("Area 9ab is shut.",),
    ),
    DateRule(
        name="time_half",
        lead=_ABOUT,
        pattern=f"hour=hour([:.]minute=minute)?[ -]?{_MERIDIEM}{_ZONE}",
        read=_clock,
        finds=(
            ("It shut at [about 3:15 p.m.] there.", "T15:15"),
            ("It opens at [9:30 a.m. EST].", "T09:30-05:00"),
            ("It opens at [9 p.m.], he said", "T21:00"),
        ),
        ignores=("I am 9.", "It was 2.1 pm, he said."),
    ),
    DateRule(
        name="time_clock",
        lead=_ABOUT,
        pattern=f"hour=hour:minute=minute(:minute)?{_ZONE}",
        read=_clock,
        finds=(("It came at [15:11 GMT].", "T15:11Z"),),
        ignores=("They won 3:1.",),
    ),
    DateRule(
        name="time_zone",
        lead=_ABOUT,
        pattern="figures=fourfigures[ -](zone=zone|hours|hrs)",
        read=_military,
        finds=(("It came at [1511 GMT].", "T15:11Z"),),
        ignores=("It cost 1511 pounds.",),
    ),
    DateRule(
        name="time_o_clock",
        lead=_ABOUT,
        pattern="hour=(hour|numeral) o'clock",
        read=lambda groups: _clock({"hour": groups["hour"]}) if groups["hour"].isdigit() else None,
        finds=(("It opens at [8 o'clock].", "T08:00"),),
        ignores=("Against the clock.",),
    ),
    DateRule(
        name="time_noon",
        pattern=(
            "(?<=(at|by) )part=night"
            "|(?<=by )(mid-|early |late )?part=(morning|afternoon|evening)(?! _)"
            "|(?<=partcue )part=(dusk|daybreak|sunrise|sunset|nightfall)"
            "|(?<=noontime )part=(noon|midday|midnight|dawn)"
            "|part=(noon|midday|midnight)(?=( on)? (weekday|today))"
        ),
        read=lambda groups: Clock(part_of(groups)),
        finds=(
            ("It opens at [noon].", "T12:00"),
            ("It came at [dawn].", "TMO"),
            ("It was full by [mid-afternoon].", "TAF"),
        ),
        ignores=("A noon meal.",),
    ),
    DateRule(
        name="time_part",
        pattern=(
            "(?<=partcue )the ((early|late)( part=daypart)? hours|(early |late )?part=daypart)"
            "(?! (of|hours|before|after|daypart|_))"
        ),
        read=lambda groups: Step(0, Unit.DAY, "told", time=part_of(groups)),
        finds=(("It began on May 3, 2019, and ended in [the evening].", "2019-05-03TEV"),),
        ignores=("In the evening dress.",),
    ),
)
