"""Rules of time that is only bounded: "recently", "in recent weeks", "in the coming months", "now"."""

from claimcheck.english.dates.moments import DateRule
from claimcheck.grammar.moments import Open

RULES: tuple[DateRule, ...] = (
    DateRule(
        name="recent",
        pattern=(
            "(more |most )?recently(?! as )|lately|(the |these |those |more )?recent units"
            "|(the )?(last|past) units(?! of)|not (so )?long ago|(?<=in )the past(?! (_|numeral|few|several"
            "|couple|unit|units))"
        ),
        read=lambda _: Open(-1),
        finds=(
            ("Fighting grew in [recent weeks].", "../2021-04-13"),
            ("He [recently] left.", "../2021-04-13"),
        ),
        ignores=(
            "Recent photographs show it.",
            "It shut as recently as 2014.",
            "In the last days of the war",
        ),
    ),
    DateRule(
        name="coming",
        pattern=(
            "(the )?(coming|next few|next several|next couple of) units"
            "|(?<=in )the ((near|not too distant|not so distant|foreseeable) )?future"
        ),
        read=lambda _: Open(1),
        finds=(("They will meet in [the coming months].", "2021-04-13/.."),),
        ignores=("The future is bright.",),
    ),
    DateRule(
        name="now",
        pattern=(
            "((right|just|even) )?now(?! that)|currently|presently|(present|modern)[- ]day"
            "|at (present|the moment)|nowadays|these days|(for )?the time being"
            "|(?<=to )date(?! (_|from|back|the|a|in))"
        ),
        read=lambda _: Open(0),
        finds=(
            ("It is shut [right now].", "2021-04-13~"),
            ("She [now] lives in Lviv.", "2021-04-13~"),
            ("The road is [currently] shut.", "2021-04-13~"),
            ("It is the largest raid to [date].", "2021-04-13~"),
        ),
        ignores=(
            *("I know.", "It is known.", "Now that it is shut, they leave.", "They save the date."),
            "The Right Now Party won.",
        ),
        checkable=False,
    ),
    DateRule(
        name="then",
        pattern=("(?<=thencue )(this|that) time(?! (of|zone|numeral))|(?<=at )the time(?! of|-)"),
        read=lambda _: Open(0, "told"),
        finds=(
            ("It opened on May 3, 2019. He was abroad at [the time].", "2019-05-03~"),
            ("On May 3, 2019, they met. By [that time], it was over.", "2019-05-03~"),
        ),
        ignores=("This time he won.", "At the time of writing it was shut.", "She took her time."),
        checkable=False,
    ),
    DateRule(
        name="some_day",
        pattern="the future(?! (tense|_))",
        read=lambda _: Open(1),
        finds=(("They spoke about [the future].", "2021-04-13/.."),),
        ignores=("Futures rose.", "It fell in the near future."),
        checkable=False,
    ),
)
