"""Claim kinds: each module of this folder knows one kind, its priority and what an editor verifies of it."""
