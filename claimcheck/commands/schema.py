"""`claimcheck schema`: the JSON schema of what claimcheck writes, or of what it asks a model for."""

import json
from collections.abc import Callable
from typing import Any

from claimcheck.engines.model.wire import response_format
from claimcheck.errors import UsageError
from claimcheck.output import write
from claimcheck.schema import json_schema


def _reply() -> Any:
    return response_format()["json_schema"]["schema"]


_SCHEMAS: dict[str, Callable[[], Any]] = {"report": json_schema, "reply": _reply}


def run(name: str) -> int:
    """Print the schema of that name; UsageError where there is none."""
    if name not in _SCHEMAS:
        raise UsageError(f"schema {name}: no such schema; there are {', '.join(_SCHEMAS)}")
    schema = _SCHEMAS[name]()
    write(json.dumps(schema, indent=2, ensure_ascii=False) + "\n", None)
    return 0
