"""Dates of English: the words of the calendar and the rules that read them."""
