"""Invented mails in eleven languages, each line labelled as its author's own or not."""
