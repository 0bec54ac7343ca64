"""English: the lexicons and grammars that the detectors read news copy with."""
