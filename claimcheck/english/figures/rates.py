"""What a figure is counted by: "per week", "a barrel", "per 100,000 people"."""

import re

RATES = (
    r" (?:per|an?)(?! (?:day|week|month|year|hour|minute|season|quarter)"
    r" (?:ago|earlier|before|later|after|prior)\b)"
    r" (?:square (?:mile|kilomet(?:er|re)|met(?:er|re)|foot)|day|week|month|year|hour"
    r"|minute|second|night|(?:kilo|mega|giga|tera)watt[- ]hours?"
    r"|share|barrel|gallon|lit(?:er|re)|tonn?e?|pound|ounce|kilo(?:gram|met(?:er|re))?|person|head"
    r"|capita|household"
    r"|unit|bushel|acre|hectare|mile|game|match|season|ticket|piece|pop|quarter|vote|student|child"
    r"|family|side)\b"
    r"| per million (?:[Bb]ritish thermal units|[Bb][Tt][Uu]s?)\b| b/d\b"
    r"| per (?:\d[\d,]*|one|ten|hundred|thousand|million)(?: (?:people|residents|inhabitants|births"
    r"|women|children))?\b"
    r"| per sq(?:uare|\.)? ?(?:ft|km|mi|m|feet|metres?|meters?|inch)\b| p(?:cm|w)\b"
    r"| per [a-z]+\b| per (?:[kMGT]Wh|[mM]{2}[bB]tu|TEU)\b"
    r"|/(?:day|week|month|year|hour|hr|share|barrel|bbl|ton|tonne|h|s|[kMGT]Wh|kg|lb|oz|mmbtu|MMBtu|gallon"
    r"|unit)\b"
)
RATE = re.compile(RATES)
