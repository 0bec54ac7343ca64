"""The desk: what became of a checklist, who signed it, and whether that is enough to print."""
