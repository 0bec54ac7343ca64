"""A run of its own: asks the server in the environment each of its arguments and says how it went."""

import asyncio
import os
import sys

from asking import question, settings

from claimcheck.engines.model.cache import Cache
from claimcheck.engines.model.client import Client


async def main() -> None:
    """Print the text and the status of each answer as it arrives, and every warning."""
    client = Client(settings(os.environ["OPENAI_BASE_URL"], timeout=60, patience=60), cache=Cache(print))
    for text in sys.argv[1:]:
        answer = await client.ask(question(text), 50)
        print(text, answer.status, flush=True)  # noqa: T201  # what the test reads
    await client.close()


asyncio.run(main())
