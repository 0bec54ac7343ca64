"""Engines propose claims: `offline` makes them of the detectors' mentions, `model` asks a language model."""
