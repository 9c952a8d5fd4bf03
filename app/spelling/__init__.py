"""Spelling: which words of a text are not in the dictionaries or the person's own writing."""
