"""`claimcheck schema`: the JSON schema of what claimcheck writes."""

import json

from claimcheck.errors import UsageError
from claimcheck.output import write
from claimcheck.schema import json_schema

_SCHEMAS = {"report": json_schema}


def run(name: str) -> int:
    """Print the schema of that name; UsageError where there is none."""
    if name not in _SCHEMAS:
        raise UsageError(f"schema {name}: no such schema; there are {', '.join(_SCHEMAS)}")
    schema = _SCHEMAS[name]()
    write(json.dumps(schema, indent=2, ensure_ascii=False) + "\n", None)
    return 0
