"""Whether a text tells history, so that its partial dates follow the date last told, not the publication."""

from collections.abc import Sequence

# News looks back a year or so; a text most of whose years lie further away tells a story of its own.
_NEAR = 1
_ENOUGH = 5


def is_narrative(years: Sequence[int], published: int | None, recent: int) -> bool:
    """Whether most years named lie away from the year of publication.

    `recent` counts words that tie a text to its day of publication ("yesterday", "last week", weekdays). A
    text without a publication date has nothing else to follow.
    """
    if published is None:
        return True
    far = sum(abs(year - published) > _NEAR for year in years)
    return far >= _ENOUGH and far > 2 * (len(years) - far) and far > 3 * recent
