"""Rules of time that is only bounded: "recently", "in recent weeks", "in the coming months", "now"."""

from claimcheck.english.moments import DateRule
from claimcheck.grammar.moments import Open

RULES: tuple[DateRule, ...] = (
    DateRule(
        name="date.recent",
        pattern=(
            "in (more )?recent units|recently|lately|(the |these |those )?(last|past|recent) "
            "(few |couple of |several )?units"
            "|not (so )?long ago"
        ),
        read=lambda _: Open(-1),
        finds=(
            ("Fighting grew [in recent weeks].", "../2021-04-13"),
            ("He [recently] left.", "../2021-04-13"),
        ),
        ignores=("Recent photographs show it.",),
    ),
    DateRule(
        name="date.coming",
        pattern=(
            "(in |over )?(the )?(coming|next few|next several) units|in the (near |not too "
            "distant )?future|soon"
        ),
        read=lambda _: Open(1),
        finds=(("They will meet [in the coming months].", "2021-04-13/.."),),
        ignores=("The future is bright.",),
    ),
    DateRule(
        name="date.now",
        pattern="(right )?now|(at )?present(-day| day)|currently|nowadays|these days",
        read=lambda _: Open(0),
        finds=(("It is [now] shut.", "2021-04-13~"),),
        ignores=("I know.",),
    ),
)
