"""The desk after the check: what editors made of the claims, who signed, what a revised draft keeps of it."""
