"""Office documents: their parts, their text, comments at its words."""
