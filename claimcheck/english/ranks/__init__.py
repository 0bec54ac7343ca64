"""Superlatives of English and how far they reach."""
