"""Any other checkable statement of fact."""

from claimcheck.kinds import Kind

KIND = Kind(
    name="event",
    slug="event",
    priority=3,
    rank=1,
    heading="other statements of fact",
    checks=("a primary source, or two that do not share one",),
)
