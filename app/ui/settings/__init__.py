"""Settings in plain words, and models looked at, timed and changed."""
