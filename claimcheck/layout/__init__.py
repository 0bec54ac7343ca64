"""A report laid out for people: sections, items and wording, escaped for the medium they are printed in."""
