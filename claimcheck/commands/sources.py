"""The sources that a draft is compared with, read once for all drafts."""

from collections.abc import Iterator, Sequence

from claimcheck.detectors import evidence
from claimcheck.draft import Draft
from claimcheck.errors import ReadError
from claimcheck.output import complain
from claimcheck.readers import ReadOptions, expand, read
from claimcheck.report import SourceFile
from claimcheck.sources.against import Desk
from claimcheck.sources.corpus import Source


def gather(named: Sequence[str], options: ReadOptions) -> Desk:
    """The sources in files and folders; one that can't be read is reported and kept in `Desk.files`."""
    sources, files = [], []
    for path, draft in _read(named, ReadOptions(keep_furniture=options.keep_furniture)):
        if isinstance(draft, Draft):
            sources.append(Source(evidence(draft)))
            files.append(SourceFile(path, draft.origin.sha256))
        else:
            complain(f"--against: {draft}")
            files.append(SourceFile(path, None, str(draft)))
    return Desk(tuple(sources), tuple(files))


def _read(named: Sequence[str], options: ReadOptions) -> Iterator[tuple[str, Draft | ReadError]]:
    for name in named:
        try:
            paths = list(expand([name]))
        except ReadError as error:
            yield name, error
            continue
        for path in paths:
            try:
                yield path, read(path, options)
            except ReadError as error:
                yield path, error
