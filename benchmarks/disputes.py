"""The labels of disputed.toml: what a set holds that an editor would not, each with its class and reason."""

import tomllib
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from claimcheck.evaluation.labelled import Labelled

FILE = Path(__file__).with_name("disputed.toml")
CLASSES = ("not-news", "gold", "compared")


class UnknownLabelError(ValueError):
    """A disputed label that its set does not have."""


def disputed(data: str, file: Path = FILE) -> dict[str, str]:
    """The class of each disputed label of a set, by "id" or "id@offset"."""
    classes = tomllib.loads(file.read_text("utf-8")).get(data, {})
    return {key: name for name in CLASSES for key in classes.get(name, {})}


def held_right(data: str, texts: Sequence[Labelled], file: Path = FILE) -> tuple[Labelled, ...]:
    """The texts with the disputed labels optional, so that nobody is asked for them.

    UnknownLabelError where a key names no label of the texts.
    """
    keys = disputed(data, file)
    known = {name for text in texts for label in text.wanted for name in _names(text, label.start)}
    for key in keys.keys() - known:
        raise UnknownLabelError(f'{file.name} disputes "{key}", which {data} does not have')
    return tuple(_settled(text, keys) for text in texts)


def _names(text: Labelled, start: int) -> tuple[str, str]:
    return text.id, f"{text.id}@{start}"


def _settled(text: Labelled, keys: dict[str, str]) -> Labelled:
    wanted = (
        replace(label, optional=True) if any(name in keys for name in _names(text, label.start)) else label
        for label in text.wanted
    )
    return replace(text, wanted=tuple(wanted))
