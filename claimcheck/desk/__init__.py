"""The desk after the check: what editors made of the claims, and what becomes of it in a revised draft."""
