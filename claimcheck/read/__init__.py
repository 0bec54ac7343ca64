"""Input formats: each module of this folder turns the bytes of one format into a `Draft`."""
