"""A claim of an earlier check with what an editor made of it, as far as there is a record of it."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from claimcheck.claims import Claim
from claimcheck.desk.checklist import reading
from claimcheck.draft import Draft
from claimcheck.fields import ValueV1
from claimcheck.ground import folded
from claimcheck.layout import phrases
from claimcheck.layout.escape import BREAK, line
from claimcheck.layout.items import item
from claimcheck.ledger import Mark
from claimcheck.schema import ClaimV1
from claimcheck.wire import value_of

# What a claim is compared by, and how a reason names it. Of a report the first three are known, of a
# spreadsheet the first two and the reading, of a checklist the last two.
FACETS: Final = {
    "sentence": "the sentence",
    "source": "the attribution",
    "value": "how it is read",
    "reading": "how it is read",
    "said": "the item",
    "remark": "how it is read",
}
# Of a value: where it stands among others, what it says again, what it was counted from.
_APART: Final = frozenset({"group", "words", "anchor"})


@dataclass(frozen=True, slots=True)
class Past:
    """A claim of an earlier check.

    `facets` holds, by the names of FACETS, what is known of it besides its words; what is not known is not
    there. A repeat on a list has the source of the claim `first`, if that is set. `under` are lines that
    stood below its item. `gone` says that it was gone from that draft already.
    """

    id: str
    kind: str | None
    words: str
    mark: Mark
    line: int | None = None
    facets: Mapping[str, str] = field(default_factory=dict)
    verify: tuple[str, ...] = ()
    under: tuple[str, ...] = ()
    first: str | None = None
    gone: bool = False

    @property
    def surroundings(self) -> str:
        """Its sentence, or as much of it as is known."""
        return self.facets.get("sentence") or self.facets.get("said") or self.words

    @property
    def shown(self) -> bool:
        """Whether its own words and surroundings are known; of a repeat on a list they are not."""
        return "sentence" in self.facets or "said" in self.facets

    @property
    def bare(self) -> bool:
        """Whether nobody has said anything of it yet."""
        return self.mark.status == "open" and not self.mark.note and not self.under


def of_claim(claim: ClaimV1) -> Past:
    """A claim of a report, with the status and note that it has there."""
    facets = {
        "sentence": claim.sentence,
        "source": claim.attributed_to or "",
        "value": _value(claim.value),
    }
    mark = Mark(claim.id, claim.status, claim.note or None)
    return Past(claim.id, claim.kind, claim.quote, mark, claim.line, facets, tuple(claim.verify))


def facet(name: str, claim: Claim, draft: Draft) -> str:
    """The facet of a claim of the new draft."""
    match name:
        case "sentence":
            return claim.sentence
        case "source":
            return claim.attributed_to or ""
        case "value":
            return _value(value_of(claim.value))
        case "reading":
            return phrases.reading(claim.value)
        case "said":
            return printed(item(draft, [claim], ()).said)
        case _:
            return reading(printed("; ".join(item(draft, [claim], ()).remarks)))


def printed(text: str) -> str:
    """The text as a checklist prints it, without what is put in to keep it inert."""
    return " ".join(line(text).replace(BREAK, "").split())


def same(before: str, after: str) -> bool:
    """Whether two texts differ in nothing but typography and blanks."""
    return before == after or folded(printed(before)) == folded(printed(after))


def _value(value: ValueV1) -> str:
    """What a typed value says, in one line."""
    said = {name: held for name, held in value.model_dump().items() if held is not None}
    return json.dumps({name: held for name, held in said.items() if name not in _APART}, ensure_ascii=False)
