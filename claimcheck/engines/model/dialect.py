"""How a server wants to be asked: what of a request it does not take, learned from its complaints."""

import re
from typing import Any

from claimcheck.engines.model.request import Request

_FORMAT = re.compile(r"response_format|response format|json_schema|schema|grammar")
_NEEDED = frozenset({"model", "messages"})
_BOUND = "max_completion_tokens"
# How servers say that the window does not hold the prompt and as long a reply (hosted API, vLLM).
_NO_ROOM = re.compile(r"\bmax_tokens\b|in the completion|completion tokens|output tokens")


class Dialect:
    """Phrases requests so that the server takes them. What was learned once holds for the rest of the run."""

    def __init__(self) -> None:
        self._loose = False
        self._dropped: set[str] = set()

    def phrase(self, request: Request) -> dict[str, Any]:
        """The request as this server takes it, as far as is known; replies are not to be stored."""
        body = {"store": False, **request}
        wanted = body.get("response_format")
        if self._loose and isinstance(wanted, dict) and wanted.get("type") == "json_schema":
            body["response_format"] = {"type": "json_object"}
        return {name: value for name, value in body.items() if name not in self._dropped}

    def unbind(self, sent: Request) -> bool:
        """Whether the bound on replies, which was sent, can be left out."""
        self._dropped.add(_BOUND)
        return _BOUND in sent

    def learn(self, request: Request, sent: Request, complaint: str) -> bool:
        """Whether there is another way to phrase what was sent, after a complaint (in lower case)."""
        if self.phrase(request) != sent:
            return True  # another question learned it meanwhile
        wanted = sent.get("response_format")
        if wanted is not None and _FORMAT.search(complaint):
            if wanted.get("type") == "json_schema":
                self._loose = True
            else:
                self._dropped.add("response_format")
            return True
        named = [name for name in sent if name not in _NEEDED and _speaks_of(name, complaint)]
        if _BOUND in sent and _NO_ROOM.search(complaint):
            named.append(_BOUND)
        self._dropped.update(named)
        return bool(named)


def _speaks_of(name: str, complaint: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", complaint) is not None
