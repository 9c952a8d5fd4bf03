"""A person's own words, read out of their mailboxes and posts."""
