"""Accusations and legal states in English."""
