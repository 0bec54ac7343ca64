"""The model engine: proposals of a language model, grounded in the draft, merged with what the detectors see."""
