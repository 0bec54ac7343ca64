"""Rules of time that is only bounded: "recently", "in recent weeks", "in the coming months", "now"."""

from claimcheck.english.dates.moments import DateRule
from claimcheck.grammar.moments import Open

RULES: tuple[DateRule, ...] = (
    DateRule(
        name="recent",
        pattern=(
            "in (more )?recent units|(more |most )?recently|lately|(the |these |those )?recent units"
            "|(the )?(last|past) units|not (so )?long ago|in the past(?! (_|numeral|few|several"
            "|couple|unit|units))"
        ),
        read=lambda _: Open(-1),
        finds=(
            ("Fighting grew [in recent weeks].", "../2021-04-13"),
            ("He [recently] left.", "../2021-04-13"),
        ),
        ignores=("Recent photographs show it.",),
    ),
    DateRule(
        name="coming",
        pattern=(
            "(in |over )?(the )?(coming|next few|next several|next couple of) units"
            "|in the ((near|not too distant|not so distant|foreseeable) )?future"
        ),
        read=lambda _: Open(1),
        finds=(("They will meet [in the coming months].", "2021-04-13/.."),),
        ignores=("The future is bright.",),
    ),
    DateRule(
        name="now",
        pattern="(right )?now(?! that)|present[- ]day|at present|currently|nowadays|these days",
        read=lambda _: Open(0),
        finds=(("It is [now] shut.", "2021-04-13~"),),
        ignores=("I know.", "Now that it is shut."),
    ),
)
