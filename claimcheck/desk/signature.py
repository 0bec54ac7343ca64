"""Who signed what: a row for each signature, bound to the draft and to the statuses as they stood."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from claimcheck.desk.rows import Rows, append, beside, now, read
from claimcheck.desk.standing import Standing
from claimcheck.errors import ReadError


@dataclass(frozen=True, slots=True)
class Signature:
    """A name under a check: `draft` is the sha256 of the draft, `state` the digest of all statuses.

    It proves nothing against somebody who may write the file; it shows what was signed, by whom and when.
    """

    by: str
    role: str
    draft: str
    state: str
    at: str

    def of_role(self, role: str) -> bool:
        """Whether it is a signature of this role, whatever the capitals."""
        return self.role.casefold() == role.casefold()


def sign(standing: Standing, by: str, role: str) -> Signature:
    """A signature under the check as it stands, written down beside its report."""
    signature = Signature(by, role, standing.report.draft.sha256, standing.state, now())
    append(beside(standing.path, "signed"), [json.dumps(asdict(signature), ensure_ascii=False)])
    return signature


def read_signatures(report: Path) -> Rows[Signature]:
    """The signatures under a report, the latest last."""
    return read(beside(report, "signed"), _signature)


def _signature(line: str, where: str) -> Signature:
    try:
        found = json.loads(line)
        signature = Signature(**found)
    except (ValueError, TypeError, RecursionError) as error:
        raise ReadError(f"{where}: no signature") from error
    if not all(isinstance(value, str) for value in found.values()):
        raise ReadError(f"{where}: no signature")
    return signature
