"""What all detectors share whatever the language: the index of a text's words, rules with their examples."""
