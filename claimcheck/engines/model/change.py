"""What changed in a request since it was recorded, said without the copy that it holds."""

from collections.abc import Sequence

from claimcheck.engines.model.request import Request


def nearest_change(recorded: Sequence[Request], asked: Request) -> tuple[int, str]:
    """The index of the recorded request most like the one asked, and what differs first between the two."""
    nearest = max(range(len(recorded)), key=lambda index: _likeness(recorded[index], asked))
    return nearest, _change(recorded[nearest], asked)


def _likeness(recorded: Request, asked: Request) -> tuple[int, int]:
    """How much of a request is the same: its messages, then the lines of them."""
    pairs = list(zip(_messages(recorded), _messages(asked), strict=False))
    lines = (set(a[1]) & set(b[1]) for a, b in pairs)
    return sum(a == b for a, b in pairs), sum(map(len, lines))


def _change(recorded: Request, asked: Request) -> str:
    """What differs first between two requests; in words only of a system message, since others hold copy."""
    before, after = _messages(recorded), _messages(asked)
    for number, (old, new) in enumerate(zip(before, after, strict=False), 1):
        if old != new:
            return f"message {number} ({new[0]}) differs {_where(old[1], new[1], shown=new[0] == 'system')}"
    if len(before) != len(after):
        return f"there are {len(after)} messages instead of {len(before)}"
    names = sorted({*recorded, *asked})
    return " and ".join(name for name in names if recorded.get(name) != asked.get(name)) + " differ"


def _where(old: list[str], new: list[str], *, shown: bool) -> str:
    at = next((n for n, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), min(len(old), len(new)))
    if not shown:
        return f"from its line {at + 1} on"
    was, now = (lines[at] if at < len(lines) else "" for lines in (old, new))
    return f"at its line {at + 1}: {was!r} is now {now!r}"


def _messages(request: Request) -> list[tuple[str, list[str]]]:
    """The role and the lines of each message."""
    messages = request.get("messages")
    found = messages if isinstance(messages, list) else []
    return [
        (str(one.get("role")), str(one.get("content")).split("\n")) for one in found if isinstance(one, dict)
    ]
