"""Drafts read one after the other; one that can't be read is reported and the rest go on."""

import sys
from collections.abc import Iterator, Sequence

import typer

from claimcheck.draft import Draft
from claimcheck.errors import ReadError
from claimcheck.output import complain
from claimcheck.readers import ReadOptions, expand, read


class Drafts:
    """The drafts that a command was given; `failed` says whether one of them was not read."""

    def __init__(self, named: Sequence[str], options: ReadOptions) -> None:
        self.paths = list(expand(named))
        self.options = options
        self.failed = False

    def __iter__(self) -> Iterator[Draft]:
        for path in self._shown():
            try:
                draft = read(path, self.options)
            except ReadError as error:
                self.failed = True
                complain(str(error))
                continue
            for notice in draft.notices:
                complain(f"{path}: {notice}")
            yield draft

    def _shown(self) -> Iterator[str]:
        """The paths, with a progress bar where a person waits for many."""
        if len(self.paths) < 2 or not sys.stderr.isatty():
            yield from self.paths
            return
        with typer.progressbar(self.paths, file=sys.stderr, label="Reading drafts") as bar:
            yield from bar
