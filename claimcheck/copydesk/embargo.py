"""Lines at the top of copy that say when, or that, it may not get out."""

from claimcheck.copydesk.rules import Rule, words

EMBARGO = "embargo notice"
_UNTIL = r"(?:until|till|til|to|before|prior to|for)"
_OPEN = r"(?:\*+ ?|\[|\(|[-–—]+ ?)?"
_SHUT = r"(?: ?\*+|\]|\)| ?[-–—]+)?[.!]?"

RULES = (
    Rule(
        reason=EMBARGO,
        opens=words("embargo embargoed strictly strict under not hold do for") | {""},
        patterns=(
            (
                rf"{_OPEN}(?:strictly )?embargoed"
                rf"(?:[:,]? {_UNTIL}\b.{{1,120}}|: ?.{{1,120}}|,? .{{0,12}}\d.{{0,100}})?{_SHUT}"
            ),
            rf"{_OPEN}(?:strict )?embargo: ?.{{1,120}}",
            rf"{_OPEN}under (?:strict )?embargo(?:[:,]? {_UNTIL}\b.{{1,120}})?{_SHUT}",
            (
                rf"{_OPEN}(?:strictly )?not (?:for (?:publication|release|broadcast|use)|to be (?:published|"
                rf"released|broadcast|used))(?: or (?:broadcast|publication|use))? {_UNTIL}\b.{{1,120}}"
            ),
            rf"{_OPEN}do not (?:publish|release|use|broadcast|print) (?:until|till|before) .{{1,120}}",
            rf"{_OPEN}hold for (?:release|publication)(?:[:,]? .{{1,120}})?",
            rf"{_OPEN}for (?:release|publication) (?:on or )?(?:after|at|not before) .{{0,20}}\d.{{0,80}}",
        ),
        skips=(
            "EMBARGOED UNTIL 0001 GMT MAY 5",
            "Embargo: 5 May 2026, 00:01",
            "STRICTLY EMBARGOED",
            "*** EMBARGOED FOR RELEASE AT NOON ***",
            "Under embargo until Friday, May 8",
            "NOT FOR PUBLICATION BEFORE 6 A.M. ON TUESDAY",
            "Not to be used until Sunday",
            "DO NOT PUBLISH BEFORE MAY 5",
            "HOLD FOR RELEASE",
            "For release at 10:00 GMT on May 5",
        ),
        keeps=(
            "Embargo on grain ends in May",
            "Embargoed oil reaches Port Ellery",
            "Embargo until 2027 agreed for arms",
            "Under embargo, island runs out of fuel",
            "Not for use at sea, maker warns",
            "Hold for Larkwood shares as profit falls",
            "For release of hostages, talks resume",
            "Do not publish names, judge tells papers",
        ),
    ),
    Rule(
        reason=EMBARGO,
        opens=words("confidential strictly private highly") | {""},
        patterns=(
            (
                rf"{_OPEN}(?:(?:strictly|highly) (?:private (?:and|&) )?|private (?:and|&) )?confidential"
                rf"(?: (?:draft|copy|document))?(?: ?[:,;–—-]? ?(?:not for|do not) .{{1,60}})?{_SHUT}"
            ),
        ),
        skips=(
            "CONFIDENTIAL",
            "Strictly confidential",
            "Private and confidential",
            "CONFIDENTIAL DRAFT – NOT FOR DISTRIBUTION",
            "[Confidential]",
        ),
        keeps=(
            "Confidential papers show ministry knew",
            "Confidential: how the ring was broken",
            "Strictly confidential talks fail",
        ),
    ),
)
