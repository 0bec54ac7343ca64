"""Furniture of a site, the same around every article: menus, buttons, boxes, notices.

Collected from the layouts of English-language news sites and of the common blog systems.
"""

from claimcheck.copydesk.rules import SEPARATOR, Rule, words

_SECTION = (
    "home|news|world|politics|business|economy|sports?|opinion|culture|arts|tech|technology|science|"
    "health|travel|"
    "lifestyle|entertainment|weather|videos?|photos|podcasts?|live|latest|markets|environment|climate|"
    "education|"
    "europe|asia|africa|americas|middle east|uk|us|about us|contact|contact us|careers|help|faq|more|"
    "menu|search|"
    "sign in|log in|login|register|my account|subscribe|newsletters?|donate|shop|games|crosswords|local|"
    "national|"
    "international|in depth|topics|trending|breaking news|privacy policy|terms of use|terms of service|"
    "cookie policy|cookies|advertise|advertise with us|jobs|accessibility|rss|sitemap|transport|crime|courts|"
    "property|money|magazine|style|food|music|books|films?|letters|obituaries|features|columnists|puzzles|"
    "radio|tv|"
    "football|rugby|cricket|golf|tennis|racing|society"
)
_NETWORK = (
    "facebook|twitter|x|whatsapp|telegram|linkedin|reddit|email|e-mail|print|copy link|messenger|"
    "pinterest|bluesky|"
    "threads|mastodon|viber|vk|pocket|flipboard|tumblr|instagram|youtube|tiktok|sms|share|tweet|save|"
    "bookmark|"
    "comment|comments"
)

# A menu's entry, or the label over a headline: furniture above and below an article only.
SECTION = rf"(?:{_SECTION})"
# A button to a network, where others stand beside it.
NETWORK = rf"(?:{_NETWORK})"

# What an offer ends in: "for just £1 a week", "from $2".
_PRICE = (
    r"(?:for|from|at)(?: just| only)? [£$€]\d[\d.,]*"
    r"(?:(?: ?(?:a|per) ?|/)(?:day|week|month|year))?(?: for .{1,30})?[.!]?"
)

RULES = (
    Rule(
        reason="site menu",
        opens=words("skip jump"),
        patterns=(
            (
                r"(?:skip|jump) to (?:the )?(?:[\w ]{1,20} )?(?:content|navigation|menu|search|footer|sites?|"
                r"article)"
            ),
        ),
        skips=("Skip to content", "Skip to main menu", "Jump to navigation", "Skip to more sites"),
        keeps=("Skip to the next step and the talks collapse", "Jump to safety saves pilot"),
    ),
    Rule(
        reason="site menu",
        opens=words(
            "menu search home navigation close toggle open main site sign log login register back return"
        ),
        patterns=(
            r"(?:main |site |open |close |toggle )?(?:menu|search|navigation|home|home page)",
            r"(?:sign|log) (?:in|out|up)",
            r"login|register(?: now)?",
            rf"sign in{SEPARATOR}(?:register|subscribe)",
            r"(?:back|return) to (?:top|home|home ?page|the top|all articles|results)",
        ),
        skips=("Menu", "Toggle navigation", "Sign in", "Sign in | Register", "Back to top"),
        keeps=(
            "Search for survivors",
            "Home at last",
            "Sign in the sky",
            "Back to school",
            "Return to power",
        ),
    ),
    Rule(
        reason="site menu",
        opens=frozenset(entry.split()[0].rstrip("s?") for entry in _SECTION.split("|"))
        | frozenset(entry.split()[0].rstrip("?") for entry in _SECTION.split("|")),
        patterns=(
            rf"(?:{_SECTION})(?:{SEPARATOR}(?:{_SECTION})){{2,}}",
            rf"(?:home ?page|{_SECTION})(?:\s*[>»›]\s*[^>»›.!?]{{1,80}}){{1,5}}",
        ),
        skips=(
            "Home | News | World | Politics",
            "News Sport Weather",
            "Home > World > Europe",
            "Home » News » Ferry runs aground",
        ),
        keeps=(
            "World news",
            "Europe",
            "US and UK politics",
            "Health, education suffer",
            "Home and away: ferry firm’s two budgets",
            "Transport",
        ),
    ),
    Rule(
        reason="subscription offer",
        opens=words("subscribe try get support become start unlimited full digital"),
        patterns=(
            rf"(?:subscribe|(?:get )?(?:unlimited|full|digital) access|support us)(?: now| today)? {_PRICE}",
            rf"(?:try|get) (?:\d{{1,2}}|one|two|three|six|a|your first) (?:weeks?|months?|years?) {_PRICE}",
            r"(?:start|try) (?:your |a )?free trial[.!]?|support us",
            r"become a (?:member|supporter|subscriber)[.!]?",
        ),
        skips=(
            "Subscribe for £1 a week",
            "Subscribe now from just $2.50 per month",
            "Try 3 months for €1",
            "Start your free trial",
            "Become a member",
        ),
        keeps=(
            "Subscribe for war, governor says",
            "Get 3 years for fraud",
            "Become a member of NATO, Kyiv urged",
            "Support us or lose us, mayor says",
            "Try 3 officers for murder, judge rules",
        ),
    ),
    Rule(
        reason="share buttons",
        opens=words("share follow tweet print email e send copy save bookmark like"),
        patterns=(
            (
                r"(?:share|tweet|print|e-?mail|send|copy|save|bookmark)(?: this| the)?"
                r"(?: (?:article|story|page|post|link))?:?"
            ),
            (
                r"(?:share|save)(?: (?:this|the))?(?: (?:article|story|page|post))?"
                r" (?:for later|on social media|with friends|via):?"
            ),
            rf"share (?:this )?(?:(?:article|story) )?(?:on|via|to|with) (?:{_NETWORK})",
            r"follow us[.!]?",
            rf"follow .{{2,40}} on (?:{_NETWORK})(?:\s*[:@(].{{0,40}}|[.!])?",
            rf"follow us on:?(?: (?:{_NETWORK}|social media)(?:{SEPARATOR}(?:and )?(?:{_NETWORK}))*)?[.!]?",
            r"like us on facebook.{0,20}",
        ),
        skips=(
            "Share this article",
            "Share",
            "Print",
            "Email this story",
            "Share on Facebook",
            "Follow us on X",
        ),
        keeps=(
            "Share prices fall",
            "Print workers strike",
            "Save the children",
            "Share this burden, NATO told",
        ),
    ),
    Rule(
        reason="share buttons",
        opens=frozenset(entry.split()[0] for entry in _NETWORK.split("|")) | {"e"},
        patterns=(rf"(?:{_NETWORK})(?:{SEPARATOR}(?:{_NETWORK}))+",),
        skips=("Facebook Twitter Email Print", "Facebook | X | WhatsApp", "Share Tweet"),
        keeps=("Facebook fined", "Twitter and Facebook fall", "Facebook"),
    ),
    Rule(
        reason="comment counter",
        opens=words("# comments no"),
        patterns=(r"[\d,.]+k? comments?|comments? ?\(\d+\)|no comments(?: yet)?",),
        skips=("214 comments", "Comments (3)", "1.2k comments"),
        keeps=("12 comments were deleted", "Comments", "No comment"),
    ),
    Rule(
        reason="advertisement",
        opens=words("advertisement advertisements ad advert sponsored promoted paid article story continue"),
        patterns=(
            r"advertisements?(?: - (?:continue|scroll).{0,40}| feature)?|ad|advert",
            r"sponsored(?: content| by .{1,40})?|promoted(?: content)?|paid (?:content|post|advertisement)",
            (
                r"(?:article|story) continues (?:below|after)(?: (?:the |this )?(?:ad|advert|advertisement|"
                r"video))?"
            ),
            r"continue reading(?: the main story| below)?",
        ),
        skips=("Advertisement", "ADVERTISEMENT", "Story continues below advertisement", "Continue reading"),
        keeps=("Advertisement spending falls", "Paid leave", "Story continues to grow", "Ad hoc talks"),
    ),
    Rule(
        reason="newsletter box",
        opens=words(
            "sign subscribe get receive stay enter your newsletter thank thanks already by please join"
        ),
        patterns=(
            (
                r"(?:please )?(?:sign up|subscribe)(?: now| here| today)?(?: (?:for|to))?(?: [\w']+){0,6}?"
                r" (?:newsletters?|e-?mail alerts|bulletin|briefing|alerts)(?: (?:here|now|below))?[.!:]?"
            ),
            r"subscribe(?: now| today| here)?[.!]?|newsletter(?: sign-?up)?",
            (
                r"join (?:more than |over )?[\d,.]+k? (?:other )?(?:readers|subscribers|people|others)"
                r" (?:and get|who get|and receive|who receive|receiving|getting) .{1,120}"
            ),
            r"(?:get|receive) .{1,80} (?:in|to) your inbox.{0,40}",
            r"(?:enter )?your e-?mail(?: address)?|stay (?:up to date|informed) with our .{1,40}",
            r"(?:thank you|thanks) for (?:subscribing|signing up).{0,40}|already a subscriber\?.{0,20}",
            r"by (?:signing up|subscribing|clicking|submitting).{0,40} you agree .{1,160}",
        ),
        skips=(
            "Sign up for our free daily newsletter",
            "Subscribe",
            "Get the latest news delivered to your inbox",
            "Join 40,000 other readers who get our weekly letter",
            "Enter your email address",
            "By signing up you agree to our terms and privacy policy.",
            "Already a subscriber? Log in",
        ),
        keeps=(
            "Sign up for the army, governor says",
            "Get out of Crimea, Kyiv says",
            "Join 18,000 readers in protest, editor urges",
            "Subscribe to the view that war is near",
            "By signing the treaty you agree to nothing, Moscow said.",
        ),
    ),
    Rule(
        reason="cookie notice",
        opens=words("we this our accept reject manage by cookie cookies your allow"),
        patterns=(
            (
                r"(?:we|this (?:web)?site|our (?:web)?site|"
                r"we and our (?:\d+ )?partners) uses? (?:\w+ )?cookies.{0,400}"
            ),
            r"(?:accept|reject|allow) (?:all|optional|necessary)?(?: ?cookies)?",
            r"manage (?:cookies|preferences|choices)",
            r"(?:cookie|cookies) (?:settings|preferences|policy|notice|consent)",
            r"your privacy(?: choices| matters)?",
            (
                r"by (?:using|continuing to use) (?:this|our) (?:web)?site.{0,30} you (?:agree|consent|"
                r"accept) .{0,200}"
            ),
        ),
        skips=("We use cookies to improve your experience.", "Accept all cookies", "Cookie settings"),
        keeps=("We used every means", "Accept all refugees, mayor says", "This site was used as a prison"),
    ),
    Rule(
        reason="app link",
        opens=words("download join add our google"),
        patterns=(
            r"download (?:the|our) .{0,30}app(?: (?:here|now|today|for|on|from|to) .{0,60})?[.!]?",
            r"join (?:our|us on) (?:whatsapp|telegram|facebook)(?: (?:channel|group|page).{0,40})?",
            r"add .{1,40} as a preferred source.{0,40}|our standards: .{1,80}",
        ),
        skips=(
            "Download our free app",
            "Join our WhatsApp channel",
            "Our Standards: The Example Trust Principles.",
        ),
        keeps=("Download speeds fall", "Join our fight, Kyiv says"),
    ),
    Rule(
        reason="copyright line",
        opens=words("copyright all c this") | {""},
        patterns=(
            (
                r"(?:(?:copyright )?(?:©|\(c\))(?: copyright)?(?: \d{4}(?:[-–]\d{2,4})?)?|"
                r"copyright \d{4}(?:[-–]\d{2,4})?)"
                r"[ ,]*(?:by )?[^.]{0,80}\.?(?: ?all rights reserved.{0,160})?"
            ),
            r"all rights reserved(?:\.(?: .{0,120})?)?",
            r"this material may not be published, broadcast, rewritten.{0,60}",
        ),
        skips=(
            "© 2021 Example Media. All rights reserved.",
            "Copyright 2021 Example Press",
            "All rights reserved",
        ),
        keeps=(
            "Copyright law changed in 2021. It now covers songs.",
            "All rights reserved for women were cut",
        ),
    ),
)
