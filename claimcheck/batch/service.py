"""The Batch API of a server through the official SDK: files up, batches made once, files down.

Nothing that a server wrote goes into a message but its names of batches and words that look like its codes.
"""

import re
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

import httpx2
import openai
from tenacity import RetryCallState, Retrying, retry_if_exception_type, stop_after_attempt, wait_exponential

from claimcheck.batch.questions import ENDPOINT
from claimcheck.batch.state import Part
from claimcheck.engines.model.connection import quiet
from claimcheck.engines.model.rejection import judge
from claimcheck.errors import ConfigurationError, NotYetError
from claimcheck.settings import Settings, api_key

_OVER = frozenset({"completed", "failed", "expired", "cancelled"})
_NAME = re.compile(r"[\w.:-]{1,200}", re.ASCII)
_CODE = re.compile(r"[a-z_]{1,60}")
FIRST_WAIT = 0.5
_LONGEST_WAIT = 30.0


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a batch is; `files` hold what came back, `code` says why it failed."""

    status: str
    done: int = 0
    total: int = 0
    files: tuple[str, ...] = ()
    code: str | None = None

    @property
    def over(self) -> bool:
        """Whether nothing more will come."""
        return self.status in _OVER


class _PassingError(NotYetError):
    """A failure that another try may mend; `wait` is what the server asked for, in seconds."""

    def __init__(self, message: str, wait: float | None = None) -> None:
        super().__init__(message)
        self.wait = wait


class Service:
    """Asks one server. Redirects are not followed; a failure that may pass is tried again."""

    def __init__(self, settings: Settings) -> None:
        quiet()
        self._host = settings.host
        self._sdk = openai.OpenAI(
            api_key=api_key() or "none",
            base_url=settings.base_url,
            max_retries=0,
            timeout=httpx2.Timeout(settings.timeout, connect=min(10.0, settings.timeout)),
            http_client=openai.DefaultHttpx2Client(follow_redirects=False),
        )
        self._retrying = Retrying(
            retry=retry_if_exception_type(_PassingError),
            wait=_wait(FIRST_WAIT),
            stop=stop_after_attempt(settings.attempts),
            reraise=True,
        )

    def close(self) -> None:
        """Close the connections."""
        self._sdk.close()

    def upload(self, file: Path) -> tuple[str, int | None]:
        """The server's name of a file of questions, and its time of it."""
        found = self._retrying(lambda: self._uploaded(file))
        return self._name(found), _count(found, "created_at")

    def create(self, part: Part) -> str:
        """The batch of an uploaded part: the one there is, else a new one.

        A batch is paid for, and a request whose answer is lost may have made it: so each try looks first.
        """
        return self._retrying(lambda: self._existing(part) or self._created(part))

    def progress(self, batch: str) -> Progress:
        """How far a batch is."""
        found = self._retrying(lambda: self._retrieved(batch))
        counts = getattr(found, "request_counts", None)
        files = (getattr(found, name, None) for name in ("output_file_id", "error_file_id"))
        errors = getattr(getattr(found, "errors", None), "data", None)
        codes = (getattr(error, "code", None) for error in errors or ())
        status = getattr(found, "status", None)
        return Progress(
            status if isinstance(status, str) and _CODE.fullmatch(status) else "unknown",
            (_count(counts, "completed") or 0) + (_count(counts, "failed") or 0),
            _count(counts, "total") or 0,
            tuple(name for name in files if isinstance(name, str) and _NAME.fullmatch(name)),
            next((code for code in codes if isinstance(code, str) and _CODE.fullmatch(code)), None),
        )

    @contextmanager
    def content(self, file: str) -> Iterator[IO[bytes]]:
        """What a file of the server holds, on this machine's disk as long as the context is open."""
        with tempfile.TemporaryFile() as target:
            self._retrying(lambda: self._download(file, target))
            target.seek(0)
            yield target

    def _uploaded(self, file: Path) -> Any:
        with self._told("takes no batches"), file.open("rb") as data:
            given = ("claimcheck.jsonl", data, "application/jsonl")
            return self._sdk.files.create(file=given, purpose="batch")

    def _retrieved(self, batch: str) -> Any:
        with self._told(f"knows no batch {batch}; is the key that of the same project?"):
            return self._sdk.batches.retrieve(batch)

    def _download(self, file: str, target: IO[bytes]) -> None:
        target.seek(0)
        target.truncate()
        with (
            self._told(f"does not have {file} any more"),
            self._sdk.files.with_streaming_response.content(file) as response,
        ):
            for data in response.iter_bytes():
                target.write(data)

    def _existing(self, part: Part) -> str | None:
        with self._told("takes no batches"):
            for batch in self._sdk.batches.list(limit=100):
                if getattr(batch, "input_file_id", None) == part.file:
                    return self._name(batch)
                made = _count(batch, "created_at")
                if made is not None and part.uploaded is not None and made < part.uploaded:
                    break  # the newest come first
        return None

    def _created(self, part: Part) -> str:
        with self._told("takes no batches"):
            found = self._sdk.batches.create(
                input_file_id=part.file or "", endpoint=ENDPOINT, completion_window="24h"
            )
        return self._name(found)

    def _name(self, found: Any) -> str:
        name = getattr(found, "id", None)
        if isinstance(name, str) and _NAME.fullmatch(name):
            return name
        raise ConfigurationError(f"{self._host} does not answer as a Batch API; is OPENAI_BASE_URL right?")

    @contextmanager
    def _told(self, absent: str) -> Iterator[None]:
        """Tell a failure in our words: _PassingError where it may pass; `absent` is what a 404 means."""
        try:
            yield
        except openai.NotFoundError as error:
            raise ConfigurationError(f"{self._host} {absent}") from error
        except openai.APIStatusError as error:
            found = judge(error.status_code, error.response.headers, error.response.content)
            if found.meaning == "passing":
                raise _PassingError(f"{self._host}: {found.reason}", found.wait) from error
            raise ConfigurationError(f"{self._host}: {found.reason}") from error
        except openai.APITimeoutError as error:
            raise _PassingError(f"{self._host} did not answer in time") from error
        except (openai.APIConnectionError, httpx2.TransportError) as error:
            raise _PassingError(f"{self._host} can't be reached, or the connection broke off") from error
        except ValueError as error:  # what the SDK lets through where JSON is broken
            raise _PassingError(f"{self._host}: its answer is broken JSON") from error
        except openai.OpenAIError as error:
            raise ConfigurationError(f"{self._host} does not answer as a Batch API does") from error


def _wait(first: float) -> Callable[[RetryCallState], float]:
    """How long to wait before another try: what the server asked for, else twice the last time."""
    doubling = wait_exponential(multiplier=first, max=_LONGEST_WAIT)

    def wait(state: RetryCallState) -> float:
        error = state.outcome.exception() if state.outcome else None
        asked = error.wait if isinstance(error, _PassingError) else None
        return doubling(state) if asked is None else min(asked, _LONGEST_WAIT)

    return wait


def _count(found: Any, name: str) -> int | None:
    value = getattr(found, name, None)
    return value if isinstance(value, int) and value >= 0 else None
