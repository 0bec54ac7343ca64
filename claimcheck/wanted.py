"""Claims of the kinds that the house looks at; those it does not are counted, never dropped in silence."""

from collections import Counter
from collections.abc import Iterable

from claimcheck.claims import Claim
from claimcheck.house import House


def wanted(claims: Iterable[Claim], house: House) -> tuple[tuple[Claim, ...], tuple[str, ...]]:
    """The claims to list, and a line that says how many of which kind the house leaves out."""
    claims = tuple(claims)
    out = Counter(claim.kind for claim in claims if claim.kind in house.off)
    if not out:
        return claims, ()
    counted = ", ".join(f"{kind.replace('_', ' ')} {count}" for kind, count in sorted(out.items()))
    told = f"Found but not listed, by the house's rules: {counted}."
    return tuple(claim for claim in claims if claim.kind not in house.off), (told,)
