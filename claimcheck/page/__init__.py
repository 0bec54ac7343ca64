"""A report as a page to work on: one file with its style, its script and its data inside."""
