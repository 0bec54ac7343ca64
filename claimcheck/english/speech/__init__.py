"""Speech in English: who says what, in which words."""
