"""Versioned prompt templates, shipped inside the package as `claimcheck.prompts`."""
