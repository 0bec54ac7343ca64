"""The questions about a draft as the engine would put them first, and the line of a batch each becomes."""

import asyncio
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from claimcheck.engines.model.answer import Answer
from claimcheck.engines.model.chunk import plan
from claimcheck.engines.model.dialect import Dialect
from claimcheck.engines.model.inquiry import Inquiry
from claimcheck.engines.model.prompt import Prompt
from claimcheck.engines.model.request import Request, key
from claimcheck.engines.model.tokens import counter
from claimcheck.report import Evidence
from claimcheck.settings import Settings

ENDPOINT: Final = "/v1/chat/completions"


@dataclass(frozen=True, slots=True)
class Question:
    """A request, and its name in a batch (`custom_id`, 64 characters): what the cache knows the reply by."""

    request: Request
    name: str

    @property
    def line(self) -> bytes:
        """The line of the file that is uploaded; ASCII, so that it is one line to whoever splits it."""
        body = Dialect().phrase(self.request)
        fields = {"custom_id": self.name, "method": "POST", "url": ENDPOINT, "body": body}
        return json.dumps(fields, separators=(",", ":")).encode() + b"\n"


def question(request: Request, base_url: str) -> Question:
    """The question that a request puts to a server."""
    return Question(request, key(request, base_url.rstrip("/")))


def questions(evidence: Evidence, prompt: Prompt, settings: Settings) -> tuple[Question, ...]:
    """What the engine asks of a draft before it has heard anything: a question a chunk."""
    noted = _Noted()
    chunks = plan(evidence, settings.chunk_tokens, counter().count)
    asyncio.run(Inquiry(evidence, prompt, settings, noted).ask_all(chunks))
    return tuple(question(request, settings.base_url) for request in noted.requests)


class _Noted:
    """Notes what is asked, in its order, and answers nothing."""

    def __init__(self) -> None:
        self.requests: list[Request] = []

    async def ask(self, request: Mapping[str, Any], tokens: int) -> Answer:  # noqa: ARG002  # the engine's
        self.requests.append(request)
        return Answer("not asked")

    def forget(self, request: Mapping[str, Any]) -> None:
        """Nothing is kept."""
