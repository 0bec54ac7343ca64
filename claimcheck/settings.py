"""What the model engine is set to: which model, at which server, within which bounds."""

import os
from dataclasses import dataclass
from ipaddress import ip_address
from urllib.parse import urlsplit

from claimcheck.errors import ConfigurationError

DEFAULT_MODEL = "gpt-5.4-mini"
HOSTED = "https://api.openai.com/v1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Times are in seconds. `chunk_tokens` is the budget of copy a request; None means no bound."""

    model: str = DEFAULT_MODEL
    base_url: str = HOSTED
    chunk_tokens: int = 2000
    concurrency: int = 8
    attempts: int = 5
    patience: float = 300.0
    timeout: float = 180.0
    first_wait: float = 0.5
    requests_a_minute: int | None = None
    tokens_a_minute: int | None = None
    tokens_total: int | None = None
    second_look: bool = True

    @property
    def host(self) -> str:
        """Who would see the copy."""
        return urlsplit(self.base_url).hostname or self.base_url

    @property
    def local(self) -> bool:
        """Whether the server is on this machine."""
        if self.host == "localhost":
            return True
        try:
            return ip_address(self.host).is_loopback
        except ValueError:
            return False


def address(url: str, where: str) -> str:
    """The address of a server, if it is one; ConfigurationError that names `where` it was said."""
    try:
        parts = urlsplit(url)
        whole = parts.scheme in ("http", "https") and parts.hostname and parts.port != 0
    except ValueError:
        whole = False
    if not whole or not url.isprintable() or " " in url:
        raise ConfigurationError(f"{where}: not an http(s) address; it should end in /v1")
    return url


def api_key() -> str:
    """The key in the environment, empty where there is none; ConfigurationError where it can't be one."""
    key = os.environ.get("OPENAI_API_KEY", "").strip()
    if not (key.isascii() and key.isprintable()):
        raise ConfigurationError("OPENAI_API_KEY: holds characters that no key has; was it pasted whole?")
    return key
