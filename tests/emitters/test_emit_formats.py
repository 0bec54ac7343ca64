"""What holds of every output format, those to come too."""

import os
import subprocess
import sys

import pytest
from flood import flood, flood_by_model
from reports import draft_of, hostile, report_of

from claimcheck.emitters import EmitOptions, emit, formats

OPTIONS = [EmitOptions(), EmitOptions("text", color=True, width=40)]
PRINT = """
import hashlib, sys
sys.path.insert(0, "tests")
from flood import flood_by_model
from claimcheck.emitters import EmitOptions, emit, formats
for name in formats():
    made = emit(flood_by_model(), name, EmitOptions())
    print(name, hashlib.sha256(made.encode() if isinstance(made, str) else made).hexdigest())
"""


def nothing():
    """A report of an empty draft."""
    return report_of(draft_of("", blocks=()))


@pytest.mark.parametrize("options", OPTIONS)
@pytest.mark.parametrize("made", [flood, flood_by_model, hostile, nothing])
@pytest.mark.parametrize("name", formats())
def test_every_report_has_bytes_in_every_format(name, made, options):
    """Whatever the draft and the options, an output comes out that has bytes, the same each time."""
    rendered = emit(made(), name, options)
    assert rendered == emit(made(), name, options)
    data = rendered.encode("utf-8") if isinstance(rendered, str) else rendered
    # Formats of one line a notice have no line where there is nothing to tell.
    assert data.strip() or (made is nothing and name in {"github", "rdjsonl"})


def test_the_formats_of_the_contract():
    """What people and programs rely on is there; an unknown format is a KeyError."""
    assert {"csv", "json", "markdown", "text"} <= set(formats())
    with pytest.raises(KeyError):
        emit(nothing(), "papyrus", EmitOptions())


def test_no_output_depends_on_the_process():
    """Two runs with other hash seeds give the same bytes."""
    outputs = {
        subprocess.run(
            [sys.executable, "-c", PRINT],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(outputs) == 1
