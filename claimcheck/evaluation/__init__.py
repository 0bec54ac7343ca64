"""How well an engine does on labelled drafts: pure functions from labels and claims to counts and shares."""
