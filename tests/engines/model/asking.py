"""Questions put to a loopback server, with waits so short that no test is slow."""

import asyncio

from claimcheck.engines.model.answer import Answer
from claimcheck.engines.model.client import Client
from claimcheck.settings import Settings

COPY = "The minister resigned over the leaked memo."


def settings(base_url, **changed) -> Settings:
    """Settings for a server on this machine: four attempts in three seconds."""
    quick = {"attempts": 4, "patience": 3.0, "timeout": 1.0, "first_wait": 0.01}
    return Settings(**{"base_url": base_url, "model": "a-model", **quick, **changed})


def question(text=COPY, **changed):
    """A request as the engine makes it."""
    return {
        "model": "a-model",
        "messages": [
            {"role": "system", "content": "Propose claims.\nAnswer in JSON."},
            {"role": "user", "content": text},
        ],
        "response_format": {"type": "json_schema", "json_schema": {"name": "claims", "schema": {}}},
        "temperature": 0,
        "max_completion_tokens": 100,
        **changed,
    }


def ask(server, *questions, transport=None, waits=True, cache=None, **changed) -> list[Answer]:
    """The answers of one client to these questions, asked one after another."""

    async def run():
        client = Client(
            settings(**{"base_url": server.base_url, **changed}), transport, waits=waits, cache=cache
        )
        try:
            return [await client.ask(one, 50) for one in questions or (question(),)]
        finally:
            await client.close()

    return asyncio.run(run())


def ask_together(server, *questions, cache=None, **changed) -> list[Answer]:
    """The answers of one client to these questions, asked at the same time."""

    async def run():
        client = Client(settings(**{"base_url": server.base_url, **changed}), cache=cache)
        try:
            return await asyncio.gather(*(client.ask(one, 50) for one in questions))
        finally:
            await client.close()

    return asyncio.run(run())
