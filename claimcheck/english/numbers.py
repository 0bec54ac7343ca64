"""Number words of English: "forty thousand", "two and a half million", "3.2 million"."""
