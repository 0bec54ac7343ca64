"""A request to a model server, and the key under which its reply is kept."""

import hashlib
import json
from collections.abc import Mapping
from typing import Any, TypeAlias

Request: TypeAlias = Mapping[str, Any]

# What becomes of a reply, and where it ends at the latest: one that is whole is the same without them.
_NOT_SHAPING = frozenset({"store", "max_completion_tokens"})


def canonical(request: Request) -> dict[str, Any]:
    """What of a request shapes its reply: model, messages, response format, sampling."""
    return {name: value for name, value in request.items() if name not in _NOT_SHAPING}


def key(request: Request, base_url: str = "") -> str:
    """The SHA-256 of a request in canonical form, and of the server where it matters which one answered."""
    form = json.dumps(canonical(request), sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(f"{base_url}\n{form}".encode() if base_url else form.encode()).hexdigest()
