"""What a model is sent: versioned templates, the kinds' own lines, a part of the draft as numbered sentences.

What stays the same from request to request comes first, so that a provider's prompt cache can keep it.
"""

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from hashlib import sha256
from importlib import resources
from pathlib import Path
from typing import Any

from claimcheck.claims import Mention
from claimcheck.engines.model.chunk import Chunk
from claimcheck.engines.model.wire import Proposal, written
from claimcheck.errors import ConfigurationError
from claimcheck.kinds import Kind, kind_of, kinds
from claimcheck.report import Evidence

VERSION = "extract.v1"
_TEMPLATES = ("extract.v1.md", "again.v1.md", "repair.v1.md")
# Enough to tell a mention among those of its sentence, which stands above it.
_MENTION_SHOWN = 20


@dataclass(frozen=True)
class Prompt:
    """The templates in use, by file name; `lines` are what the house adds on a kind, by its name."""

    templates: Mapping[str, str]
    lines: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def system(self) -> str:
        """The instructions, the same for every draft."""
        lines = "\n".join(f"- {kind.name}: {self._line(kind)}" for kind in kinds())
        text = self.templates["extract.v1.md"].replace("{{kinds}}", lines)
        return text.replace("{{example}}", _example(kinds())).strip()

    def _line(self, kind: Kind) -> str:
        own = _line(self.lines.get(kind.name, ""))
        return f"{kind.ask.line}. {own}" if own else kind.ask.line

    @cached_property
    def sha256(self) -> str:
        """The digest of all that is said to a model besides the draft."""
        whole = "\x1f".join([self.system, *(self.templates[name] for name in _TEMPLATES)])
        return sha256(whole.encode()).hexdigest()

    @property
    def again(self) -> str:
        """The request to look once more at the mentions shown."""
        return self.templates["again.v1.md"].strip()

    def repair(self, fault: str) -> str:
        """The request to answer again in the form asked for."""
        return self.templates["repair.v1.md"].replace("{{fault}}", fault).strip()


def load(folder: Path | None = None, lines: Mapping[str, str] | None = None) -> Prompt:
    """The shipped templates, each replaced by its namesake in `folder`; ConfigurationError if it has none.

    `lines` are what the house adds on a kind, by its name.
    """
    shipped = resources.files("claimcheck.prompts")
    texts = {name: (shipped / name).read_text("utf-8") for name in _TEMPLATES}
    if folder is None:
        return Prompt(texts, lines or {})
    own = {name: folder / name for name in _TEMPLATES if (folder / name).is_file()}
    if not own:
        raise ConfigurationError(
            f"{folder}: no prompt template there; one of {', '.join(_TEMPLATES)} is needed"
        )
    try:
        texts |= {name: file.read_text("utf-8") for name, file in own.items()}
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigurationError(f"{folder}: a prompt template can't be read: {error}") from error
    return Prompt(texts, lines or {})


@dataclass(frozen=True, slots=True)
class Shown:
    """What of a draft a question shows: sentences, those before them to read them by, mentions; by index.

    `mentions` None means all that begin in the sentences.
    """

    sentences: Sequence[int]
    before: Iterable[int] = ()
    mentions: Collection[int] | None = None


def part(evidence: Evidence, shown: Shown) -> str:
    """Numbered sentences of the draft with their mentions, between marks."""
    draft = evidence.draft
    title = _line(draft.title or "none")
    word = _word(f"{title}\n{evidence.prose.text}")
    lines = [f"The word is {word}.", f"<<<{word}", f"Title: {title}"]
    lines.append(f"Published: {draft.published or 'not known'}")
    before = [f"[{number + 1}] {_sentence(evidence, number)}" for number in shown.before]
    if before:
        lines += ["Before:", *before]
    lines.append("Sentences:")
    for number in shown.sentences:
        lines.append(f"[{number + 1}] {_sentence(evidence, number)}")
        lines += [
            f"#{index + 1} {_mention(evidence.mentions[index])}"
            for index in evidence.by_sentence.get(number, ())
            if shown.mentions is None or index in shown.mentions
        ]
    return "\n".join([*lines, f"{word}>>>"])


def _word(copy: str) -> str:
    """A word for the marks that the copy does not hold, so that nothing in it can close them."""
    digest = sha256(copy.encode("utf-8", "surrogatepass")).hexdigest()
    words = (f"draft-{digest[:size]}" for size in range(8, len(digest)))
    return next(word for word in words if word not in copy)


def question(prompt: Prompt, evidence: Evidence, chunk: Chunk) -> list[dict[str, str]]:
    """The messages that ask for the claims of a chunk."""
    copy = part(evidence, Shown(range(chunk.first, chunk.last), chunk.context))
    return [{"role": "system", "content": prompt.system}, {"role": "user", "content": copy}]


def question_again(
    prompt: Prompt, evidence: Evidence, mentions: Mapping[int, Sequence[int]]
) -> list[dict[str, str]]:
    """The messages that ask once more about mentions, given by their sentences; all by index."""
    missed = {index for indexes in mentions.values() for index in indexes}
    copy = part(evidence, Shown(tuple(mentions), mentions=missed))
    return [
        {"role": "system", "content": prompt.system},
        {"role": "user", "content": f"{prompt.again}\n\n{copy}"},
    ]


def _sentence(evidence: Evidence, number: int) -> str:
    span = evidence.sentences.spans[number]
    return evidence.prose.text[span.start : span.end]


def _mention(mention: Mention) -> str:
    kind = kind_of(mention)
    words = _line(mention.text)
    shown = words if len(words) <= _MENTION_SHOWN else words[: _MENTION_SHOWN - 1] + "…"
    return f"{kind.name if kind else mention.type} {shown}"


def _line(text: str) -> str:
    return " ".join(text.split())


def _example(all_kinds: Iterable[Kind]) -> str:
    """The kinds' own examples as one small draft and the answer to it."""
    lines, claims = [], []
    for number, kind in enumerate(all_kinds, 1):
        sentence, item = kind.ask.example
        lines.append(f"[{number}] {sentence}")
        claims.append(written(_proposal(kind, number, item)))
    answer = {"seen": [], "said": [], "claims": claims}
    return "\n".join([*lines, "", json.dumps(answer, ensure_ascii=False, separators=(",", ":"))])


def _proposal(kind: Kind, number: int, item: Mapping[str, Any]) -> Proposal:
    fields = {name: item[name] for name in kind.ask.fields}
    return Proposal(kind.name, number, item["q"], item["by"], item.get("t"), fields)
