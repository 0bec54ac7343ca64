"""Furniture that a site sets into an article: teasers, players, tags, sign-offs.

Collected from the layouts of English-language news sites and the sign-offs of news agencies.
"""

from claimcheck.copydesk.rules import Rule, words

_LABEL = (
    r"(?:see also|read (?:more|also|next|on)|also (?:read|see)|more(?: on this(?: story)?)?|"
    r"related(?: (?:stor(?:y|ies)|articles?|news|content|coverage|topics|reading|links?))?|"
    r"recommended(?: reading| for you| stories)?|don['’]t miss|you (?:may|might) also (?:like|"
    r"be interested in)|"
    r"watch(?: (?:now|also|live|more|video|the video))?|listen(?: (?:now|to the podcast|to more))?|"
    r"further reading)"
)
_DESK = r"(?:AFP|AP|dpa|Reuters|ANSA|EFE|KNA|epd|TASS|Interfax|UNIAN|Ukrinform|PA|AAP|ANI|PTI|Xinhua|Kyodo)"

RULES = (
    Rule(
        reason="related teaser",
        opens=words("see read more related also recommended watch listen don you further video podcast live")
        | {""},
        patterns=(
            rf"(?:[>»›→] ?){{0,3}}{_LABEL}\s*(?::|[>»›→|]|[-–—]\s)\s*\S.{{0,250}}",
            r"(?:[>»›→] ?){0,3}(?:read|video|podcast|live(?: updates| blog)?)\s*[:|]\s*\S.{0,160}(?<![.])",
        ),
        skips=(
            "SEE ALSO:Who owns the ferries?",
            "Read more: Troops leave the border",
            "Related: What we know so far",
            "Watch: Tanks roll through the capital",
            "READ ALSO | Kyiv calls for help",
            ">> Read: Who pays for the ferries",
            "Live updates: Leaders meet",
        ),
        keeps=(
            "More than 30,000 tonnes: the port's count",
            "Related charges were dropped.",
            "Watch for the next step, he said.",
            "See also how the law was changed.",
            "Video: it shows three men, police said.",
        ),
    ),
    Rule(
        reason="photo gallery teaser",
        opens=words("photo picture image photos pictures images gallery in slideshow view"),
        patterns=(
            r"(?:photo|picture|image)s?(?: |-)?(?:gallery|slideshow|essay)(?:\s*[:|-]\s*.{0,250})?",
            r"(?:gallery|in pictures|slideshow)\s*:\s*.{1,250}",
            r"view (?:the )?(?:photo )?(?:gallery|slideshow)|view (?:all photos|\d+ (?:images|photos))",
        ),
        skips=(
            "Photo Gallery:A day at the port",
            "In pictures: The week in the capital",
            "View gallery",
        ),
        keeps=(
            "Photo of the suspect: police ask for help",
            "In pictures he is smaller",
            "Gallery owners protest",
        ),
    ),
    Rule(
        reason="player controls",
        opens=words("listen play pause video audio watch embed # your loading this to no"),
        patterns=(
            r"listen to (?:this )?(?:article|story)(?:[\s·|,()-]*\d+ ?(?:min|m|minutes?|sec)\b.{0,20})?",
            r"listen(?: ?[·(|-]? ?\d+:\d\d\)?)|(?:play|pause)(?: video| audio)?|embed|loading(?:\.\.\.|…)?",
            r"(?:video|audio) player(?: is)?(?: loading)?\.?|watch (?:video|now)(?: \d+:\d\d)?",
            r"video duration.{0,40}",
            r"\d{1,2}:\d\d ?/ ?\d{1,2}:\d\d|no media source currently available",
            r"your browser does not support .{1,60}",
            (
                r"(?:to play this video you need to enable javascript|this video can(?:not|'t|"
                r"’t) be played).{0,40}"
            ),
        ),
        skips=("Listen to this article · 5 min", "Play video", "0:00 / 2:31", "Video duration 2:10"),
        keeps=(
            "Listen to the people, he said",
            "Play resumed",
            "Video of the attack spread",
            "Watch now begins",
        ),
    ),
    Rule(
        reason="reading time",
        opens=words("# reading read estimated"),
        patterns=(
            r"(?:(?:estimated )?read(?:ing)? time:? )?\d{1,3}[- ]min(?:ute)?s? read",
            r"reading time:? .{1,20}",
        ),
        skips=("5 min read", "Reading time: 4 minutes", "3-min read"),
        keeps=("5 minutes to midnight", "30 minutes later", "90 minutes"),
    ),
    Rule(
        reason="tags",
        opens=words("tags tag topics filed keywords categories category posted tagged"),
        patterns=(
            (
                r"(?:tags?|topics|filed under|keywords|categor(?:y|ies)|tagged(?: with)?|"
                r"posted in)\s*:\s*.{1,200}"
            ),
            r"(?:filed|posted) (?:under|in) [^.]{1,120}",
        ),
        skips=("Tags: Ukraine, NATO", "Filed under: World", "Topics: Europe"),
        keeps=("Topics will include trade.", "Tags on the bombs were Russian"),
    ),
    Rule(
        reason="agency sign-off",
        opens=words("reporting with additional editing compiled edited this writing report"),
        patterns=(
            (
                r"\(?(?:additional )?(?:reporting|writing|editing|compiled|edited)(?: and (?:writing|"
                r"editing))? by:?"
                r" (?-i:[A-Z]).{2,300}"
            ),
            r"\(?with (?:additional |some )?(?:reporting|files|material|information) (?:by|from) .{2,160}",
            (
                r"this (?:report|article) (?:contains|includes|used) (?:material|information|"
                r"reporting) from .{2,120}"
            ),
        ),
        skips=(
            "(Reporting by Ann Lee in Kyiv; Editing by Bo Day)",
            "With reporting by AFP and Reuters",
            "Edited by: Ann Lee",
        ),
        keeps=("Reporting by phone, she said shells fell.", "With files under his arm, he left."),
    ),
    Rule(
        reason="agency sign-off",
        opens=frozenset(),
        patterns=(
            (
                rf"(?-i:[a-z]{{2,4}}(?:[/,] ?[a-z]{{2,4}}){{0,4}} ?\((?:with )?{_DESK}(?:(?:, ?|/|"
                rf" and ){_DESK}){{0,5}}\))"
            ),
            rf"(?-i:[(\[]{_DESK}(?:(?:, ?|/| and ){_DESK}){{0,5}}[)\]])",
            r"(?-i:[a-z]{2,3}/[a-z]{2,3}(?:/[a-z]{2,3})?)",
        ),
        skips=("ab/cde (AFP, dpa)", "ab (Reuters)", "(AFP, dpa)", "ab/cd"),
        keeps=("said (Tuesday)", "Ann Lee (AFP)", "NATO (dpa) said"),
    ),
    Rule(
        reason="image control",
        opens=words("enlarge view open hide toggle image"),
        patterns=(
            r"image \d{1,3} of \d{1,3}|enlarge (?:this )?image",
            r"(?:view|open) (?:image in )?(?:fullscreen|full ?screen|full size)",
            r"(?:view|open) image(?: in .{1,20})?|(?:hide|toggle) captions?",
        ),
        skips=("Enlarge this image", "View image in fullscreen", "hide caption"),
        keeps=("Image problem", "Open image of war", "View from Kyiv"),
    ),
)
