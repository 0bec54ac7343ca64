"""What sites set around reader comments, as data with examples."""

import re
from dataclasses import dataclass
from functools import cache

_AGO = (
    r"(?:(?:\d{1,3}|an?|one|two|three) ?(?:s|m|h|d|w|y|mo|(?:sec|second|min|minute|hr|hour|day|week|month|"
    r"year)s?)"
    r"(?: ago)?|just now|yesterday)"
)
_BUTTON = (
    "(?:like|dislike|reply|report|share|recommend|upvote|downvote|flag|respect|quote|permalink|edit|delete|"
    "collapse|more)"
)
_COUNT = r"(?:\s*[(·|•]?\s*\d+\)?)?"
_THUMB = r"[👍❤👎♥▲▼⬆⬇↑↓+-]\ufe0f? ?\d{1,5}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A line of a comment section, whole and whatever its case.

    `role` says where it stands: header (over the section), above or below (one comment), form (to write one).
    """

    role: str
    patterns: tuple[str, ...]
    skips: tuple[str, ...]
    keeps: tuple[str, ...]

    def on(self, words: str) -> bool:
        """Whether a line is such a mark."""
        return _compiled(self.patterns).fullmatch(words) is not None


@cache
def _compiled(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(patterns), re.IGNORECASE)


MARKS = (
    Mark(
        role="header",
        patterns=(
            (
                r"(?:reader |user |view |show |all |top |"
                r"read )?comments?(?: section)?(?: ?[(\[:]? ?[\d,]+ ?[)\]]?)?"
            ),
            r"[\d,]+ (?:comments?|replies|responses|thoughts?)(?: (?:on|to) .{1,120})?",
            r"join the (?:conversation|discussion)|have your say|what do you think\?|add your comments?",
            r"(?:discussion|conversation) ?\(?\d+\)?|sort by:? (?:newest|oldest|best|top)(?: first)?.{0,30}",
            r"most (?:liked|recent|relevant) comments",
        ),
        skips=(
            "Comments",
            "12 Comments",
            "Comments (3)",
            "3 thoughts on “The border”",
            "Join the conversation",
        ),
        keeps=("Comments by the minister drew fire", "12 comments were deleted, police said"),
    ),
    Mark(
        role="below",
        patterns=(
            r"liked by (?:\d+ (?:people|person|others?)|you.{0,30})",
            r"[\d,]+ (?:likes?|upvotes?|votes?|replies|recommends?)",
            rf"(?:like|reply|upvote|recommend(?:ed)?){_COUNT}",
            rf"{_BUTTON}(?:\s*[(·|•,]?\s*\d*\)?[\s·|•,]+{_BUTTON})+{_COUNT}(?:[\s·|•,]+{_AGO})?",
            r"(?:view|show|hide|see) (?:all )?(?:\d+ )?(?:more )?(?:replies|reply|comments)",
            rf"{_THUMB}(?:\s*{_THUMB})?(?:\s*reply)?",
        ),
        skips=(
            "Liked by 3 people",
            "Reply",
            "Like · Reply · 2h",
            "5 likes",
            "👍 12",
            "View 3 more replies",
        ),
        keeps=(
            "Reply expected",
            "Report: 12 killed",
            "Share",
            "Like father, like son",
            "Liked by 3 people in 4",
        ),
    ),
    Mark(
        role="above",
        patterns=(
            rf"(?:@?[\w.'’ -]{{1,40}}?\s*[·•|,:(-]\s*)?{_AGO}\)?(?:\s*[·•|]?\s*\(?edited\)?)?",
            r"[\w.'’ @-]{1,40} (?:says|said|wrote|commented|replied)(?: (?:on|at) .{4,40})?:",
            (
                r"(?:[\w.'’ -]{1,40}?\s*[·•|,:(-]\s*)?(?:on )?[A-Z][a-z]{2,8}\.? \d{1,2},? \d{4},?"
                r" (?:at )?\d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?)?(?: \(edit\))?"
            ),
            r"replying to @?.{1,40}|in reply to .{1,60}",
        ),
        skips=(
            "2 hours ago",
            "jsmith · 3h",
            "Ann Lee says:",
            "April 14, 2021 at 3:15 pm",
            "Bo Day, 5 days ago",
        ),
        keeps=("Seven years ago the war began", "He said we will fight", "In 5 days the ships sail"),
    ),
    Mark(
        role="form",
        patterns=(
            r"leave a (?:reply|comment)(?: to .{1,60})?(?:\s*cancel reply)?|cancel reply",
            r"(?:post|write|add|submit)(?: a| your)? (?:comment|reply)",
            r"please log in using one of these methods.{0,60}|connecting to %s|log out ?/ ?change ?\)?",
            r"(?:wordpress(?:\.com)?|gravatar) logo|(?:google|facebook) photo|twitter picture",
            r"you are commenting using your .{1,80}",
            r"this site uses akismet.{0,120}|learn how your comment data is processed\.?",
            r"your e-?mail(?: address)? will not be (?:published|shared).{0,80}",
            r"required fields are marked ?\*?",
            r"(?:name|e-?mail|website|comment)(?: ?\*| \(required\))*|save my name, email,? (?:and )?.{0,80}",
            r"notify me (?:of|when) .{1,80}|you must be logged in to (?:post|comment|reply).{0,60}",
            r"(?:log|sign) ?in (?:or (?:register|sign up) )?to (?:post|comment|reply|leave|join).{0,80}",
            r"comments are (?:now )?(?:closed|moderated|disabled|off)\b.{0,60}",
        ),
        skips=(
            "Leave a Reply",
            "Leave a Reply Cancel reply",
            "Post a comment",
            "Your email address will not be published. Required fields are marked *",
            "Log in to comment",
            "Comments are closed.",
        ),
        keeps=(
            "Leave a comment out and they complain",
            "Post a guard at every door",
            "Name the price, he said",
        ),
    ),
)
