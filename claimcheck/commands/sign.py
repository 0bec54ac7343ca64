"""`claimcheck sign`: a name under a check, bound to the draft and to the statuses as they stand."""

from collections.abc import Sequence
from pathlib import Path

from claimcheck.commands.mark import named
from claimcheck.desk.signature import sign
from claimcheck.desk.standing import changed, standing
from claimcheck.errors import UsageError
from claimcheck.layout.escape import line
from claimcheck.output import complain, write


def run(files: Sequence[Path], by: str, role: str, draft: Path | None) -> int:
    """Sign a check: its report comes first, then lists of marks; UsageError where the draft is another."""
    who, office = named(by, "--by"), named(role, "--role")
    now = standing(files[0], files[1:])
    for problem in now.problems:
        complain(problem)
    path = draft or Path(now.report.draft.path)
    if changed(now.report, draft):
        raise UsageError(f"{path} is not the draft that {now.path} is about: check it again, then sign")
    signature = sign(now, who, office)
    write(
        f"{line(str(path))}: signed by {line(who)} ({line(office)}), sha256 {signature.draft[:12]},"
        f" statuses {signature.state[:12]}\n",
        None,
    )
    return 0
