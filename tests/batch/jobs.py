"""A loopback server that speaks the files and batches endpoints, and does with a batch what it is told.

    with Jobs() as jobs:
        jobs.course = ["in_progress", "completed"]      # what a batch is when asked after; the last stays
        jobs.shape = lambda lines: (lines[1:], [])      # the lines of the output file and of the error file
        jobs.fail("POST", "/v1/batches", 500)           # once, after the work was done

An uploaded file is held to the limits that the hosted API documents; a batch of one that breaks them fails.
Each question is answered as an honest model would, put in a batch or at once; the lines come back in another
order than they went.
"""

import json
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from email.parser import BytesParser
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self

from faults import Asked, completion
from honest import answer

_OVER = {"completed", "failed", "expired", "cancelled"}
_LIFE = ["validating", "in_progress", "finalizing", "completed"]


@dataclass
class _Failure:
    method: str
    path: str
    status: int
    body: bytes
    left: int
    before: bool


@dataclass
class Jobs:
    """A server on a port of its own from `with` to the end of it; `log` has what was asked, in order."""

    course: list[str] = field(default_factory=lambda: ["completed"])
    shape: Callable[[list], tuple[list, list]] = lambda lines: (lines, [])
    said: Callable[[dict], Any] = field(default_factory=lambda: reply)
    on_post: Callable[[str], None] = lambda _: None
    cut: int = 0  # how many downloads break off
    code: str | None = None
    log: list[tuple[str, str]] = field(default_factory=list)
    files: dict[str, bytes] = field(default_factory=dict)
    batches: dict[str, dict] = field(default_factory=dict)
    _failures: list[_Failure] = field(default_factory=list)

    @property
    def base_url(self) -> str:
        """What OPENAI_BASE_URL would be."""
        return f"http://127.0.0.1:{self._http.server_port}/v1"

    @property
    def lines(self) -> list[dict]:
        """The questions of all batches, in the order they went."""
        return [line for batch in self.batches.values() for line in self.asked(batch)]

    def asked(self, batch: dict) -> list[dict]:
        """The questions of a batch."""
        return [json.loads(line) for line in self.files[batch["input_file_id"]].splitlines()]

    def count(self, method: str, path: str) -> int:
        """How often something was asked."""
        return sum(one == method and two.startswith(path) for one, two in self.log)

    def fail(self, method, path, status, body=b"{}", times=1, *, before=False):
        """Answer with a failure, `before` or after what was asked is done."""
        self._failures.append(_Failure(method, path, status, body, times, before))

    def __enter__(self) -> Self:
        handler = type("Handler", (_Handler,), {"jobs": self})
        self._http = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self._thread = threading.Thread(target=self._http.serve_forever, args=(0.01,), daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_) -> None:
        self._http.shutdown()
        self._http.server_close()
        self._thread.join()

    def failure(self, method: str, path: str) -> _Failure | None:
        """The failure that comes next for this."""
        for one in self._failures:
            if one.left and one.method == method and path.startswith(one.path):
                one.left -= 1
                return one
        return None

    def keep(self, data: bytes) -> dict:
        """A file object."""
        name = f"file-{len(self.files)}"
        self.files[name] = data
        return {"id": name, "object": "file", "bytes": len(data), "created_at": int(time.time())}

    def make(self, given: dict) -> dict:
        """A batch object, of a file that is there."""
        assert given["input_file_id"] in self.files
        batch = {
            "id": f"batch_{len(self.batches)}",
            "object": "batch",
            "endpoint": given["endpoint"],
            "completion_window": given["completion_window"],
            "input_file_id": given["input_file_id"],
            "status": "validating",
            "output_file_id": None,
            "error_file_id": None,
            "errors": None,
            "created_at": int(time.time()),
            "request_counts": {"total": 0, "completed": 0, "failed": 0},
        }
        self.batches[batch["id"]] = batch
        return batch

    def look(self, batch: dict) -> dict:
        """A batch when it is asked after: a step on its course."""
        steps = batch.setdefault("steps", list(self.course))
        if batch["status"] in _OVER:
            return batch
        batch["status"] = steps.pop(0) if len(steps) > 1 else steps[0]
        faults = list(self._broken(batch))
        if faults:
            batch["status"] = "failed"
        total = len(self.asked(batch))
        batch["request_counts"] = {"total": total, "completed": 0, "failed": 0}
        if batch["status"] == "failed":
            data = [{"code": self.code or "invalid", "message": faults and faults[0], "line": 1}]
            batch["errors"] = {"object": "list", "data": data}
        elif batch["status"] in _OVER:
            self._end(batch, total)
        return batch

    def _broken(self, batch: dict):
        """What of an input file the hosted API would not take."""
        lines = self.asked(batch)
        names = [line["custom_id"] for line in lines]
        if len(set(names)) != len(names) or any(not 0 < len(name) <= 64 for name in names):
            yield "custom_id"
        if any(set(line) != {"custom_id", "method", "url", "body"} for line in lines):
            yield "members"
        if any((line["method"], line["url"]) != ("POST", batch["endpoint"]) for line in lines):
            yield "url"
        if len({line["body"]["model"] for line in lines}) != 1:
            yield "model"

    def _end(self, batch: dict, total: int) -> None:
        out, err = self.shape([self.said(line) for line in reversed(self.asked(batch))])
        for name, lines in (("output_file_id", out), ("error_file_id", err)):
            if lines:
                data = [one if isinstance(one, bytes) else json.dumps(one).encode() for one in lines]
                batch[name] = self.keep(b"\n".join(data) + b"\n")["id"]
        batch["request_counts"] = {"total": total, "completed": len(out), "failed": len(err)}


def reply(line: dict, content: str | None = None, **told) -> dict:
    """The line of an output file: the answer of an honest model, unless another is given."""
    asked = Asked("/v1/chat/completions", {}, line["body"])
    body = completion(json.dumps(answer(asked)) if content is None else content, **told)
    return _line(line["custom_id"], {"status_code": 200, "request_id": "req_1", "body": body})


def refusal(line: dict, status: int, **error) -> dict:
    """The line of an error file for a request that was answered with an error."""
    body = {"error": {"message": None, "type": None, "param": None, "code": None, **error}}
    return _line(line["custom_id"], {"status_code": status, "request_id": "req_1", "body": body})


def unasked(name: str, code: str) -> dict:
    """The line of an error file for a request that was never put."""
    message = "This request could not be executed."
    return {
        "id": "batch_req_1",
        "custom_id": name,
        "response": None,
        "error": {"code": code, "message": message},
    }


def _line(name: str, response: dict) -> dict:
    return {"id": "batch_req_1", "custom_id": name, "response": response, "error": None}


class _Handler(BaseHTTPRequestHandler):
    jobs: Jobs
    protocol_version = "HTTP/1.1"

    def handle(self) -> None:
        """Serves a connection to its end, which may be that the client was killed."""
        with suppress(ConnectionError):
            super().handle()

    def log_message(self, *_) -> None:
        """Says nothing."""

    def do_GET(self) -> None:
        """Files' contents, batches, the list of batches with the newest first."""
        path, _, query = self.path.partition("?")
        self._answered("GET", path, lambda: self._got(path, query))

    def do_POST(self) -> None:
        """Uploads, and new batches."""
        data = self.rfile.read(int(self.headers["content-length"]))
        self.jobs.on_post(f"before {self.path}")
        self._answered("POST", self.path, lambda: self._posted(data))

    def _answered(self, method: str, path: str, work: Callable[[], Any]) -> None:
        self.jobs.log.append((method, path))
        failure = self.jobs.failure(method, path)
        if failure and failure.before:
            self._send(failure.status, failure.body)
            return
        made = work()
        if method == "POST":
            self.jobs.on_post(f"after {path}")
        if failure:
            self._send(failure.status, failure.body)
        elif made is None:
            self._send(404, b'{"error": {"message": "No such thing", "code": null}}')
        else:
            self._send(200, made if isinstance(made, bytes) else json.dumps(made).encode())

    def _got(self, path: str, query: str) -> Any:
        kind, *rest = path.removeprefix("/v1/").split("/")
        if kind == "files":
            return self.jobs.files.get(rest[0])
        if rest:
            batch = self.jobs.batches.get(rest[0])
            return batch and self.jobs.look(batch)
        newest = list(reversed(self.jobs.batches.values()))
        after = dict(pair.split("=") for pair in query.split("&") if pair).get("after")
        first = next((n + 1 for n, batch in enumerate(newest) if batch["id"] == after), 0)
        page = newest[first : first + 2]
        return {"object": "list", "data": page, "has_more": first + 2 < len(newest)}

    def _posted(self, data: bytes) -> Any:
        if self.path == "/v1/batches":
            return self.jobs.make(json.loads(data))
        if self.path == "/v1/chat/completions":
            return reply({"custom_id": "", "body": json.loads(data)})["response"]["body"]
        head = f"Content-Type: {self.headers['content-type']}\r\n\r\n".encode()
        parts = BytesParser().parsebytes(head + data).get_payload()
        named = {part.get_param("name", header="content-disposition"): part for part in parts}
        assert named["purpose"].get_payload() == "batch"
        return self.jobs.keep(named["file"].get_payload(decode=True))

    def _send(self, status: int, data: bytes) -> None:
        cut = status == 200 and self.path.endswith("/content") and self.jobs.cut > 0
        self.jobs.cut -= cut
        kind = "application/json" if data[:1] in b"{[" else "text/html"
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data[: len(data) // 2] if cut else data)
        if cut:
            self.close_connection = True
