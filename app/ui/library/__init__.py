"""A person's writing in the window: finding, reading and changing it."""
