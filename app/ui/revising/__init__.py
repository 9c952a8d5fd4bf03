"""Another wording in the window: seen as a difference, and taken whole, in pieces or not at all."""
