"""The shares of each golden case that may only rise: golden/floors.toml."""

import math
import tomllib
from pathlib import Path

from cases import GOLDEN

FILE = GOLDEN / "floors.toml"
HEAD = """\
# Shares that may only rise: labels covered, covered with nothing wrong, claims with a label behind them.
# `pytest tests/test_promises.py --raise-floors` lifts them to what is reached; lowering one needs a reason.
"""


def floors(file: Path = FILE) -> dict[str, dict[str, float]]:
    """The floors of each case."""
    return tomllib.loads(file.read_text("utf-8"))


def raised(name: str, shares: dict[str, float], file: Path = FILE) -> None:
    """Lift the floors of a case to these shares, cut to three digits; none is ever lowered."""
    every = floors(file)
    old = every.get(name, {})
    every[name] = {
        measure: max(old.get(measure, 0.0), math.floor(share * 1000) / 1000)
        for measure, share in shares.items()
    }
    tables = [
        f"\n[{case}]\n" + "".join(f"{measure} = {share}\n" for measure, share in every[case].items())
        for case in sorted(every)
    ]
    file.write_text(HEAD + "".join(tables), "utf-8")
