"""Figures of English: amounts, what they count, and what became of people."""
