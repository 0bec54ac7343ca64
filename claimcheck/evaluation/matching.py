"""Labels and finds in pairs, one to one."""

from collections.abc import Iterator, Sequence

from claimcheck.evaluation.labelled import Found, Wanted


def pairs(found: Sequence[Found], wanted: Sequence[Wanted]) -> list[tuple[int, int]]:
    """The pairs of a find and a label that share a code point, by index, each used once.

    What shares most of its extent is paired first (the relaxed match of TempEval-3); ties go to the earlier.
    """
    taken: set[int] = set()
    met: set[int] = set()
    chosen = []
    for _, one, other in sorted(_overlaps(found, wanted)):
        if one not in taken and other not in met:
            taken.add(one)
            met.add(other)
            chosen.append((one, other))
    return chosen


def covers(found: Found, wanted: Wanted) -> bool:
    """Whether a find shares a code point with a label and has one of its types."""
    return found.type in wanted.types and found.start < wanted.end and wanted.start < found.end


def _overlaps(found: Sequence[Found], wanted: Sequence[Wanted]) -> Iterator[tuple[float, int, int]]:
    """Minus the shared part of what both cover together, and the two indexes; linear but for what nests."""
    waiting = sorted(range(len(wanted)), key=lambda index: wanted[index].start, reverse=True)
    open_labels: list[int] = []
    for one in sorted(range(len(found)), key=lambda index: found[index].start):
        find = found[one]
        while waiting and wanted[waiting[-1]].start < find.end:
            open_labels.append(waiting.pop())
        open_labels = [other for other in open_labels if wanted[other].end > find.start]
        for other in open_labels:
            if covers(find, wanted[other]):
                yield -_share(find, wanted[other]), one, other


def _share(find: Found, label: Wanted) -> float:
    both = min(find.end, label.end) - max(find.start, label.start)
    return both / (max(find.end, label.end) - min(find.start, label.start))
