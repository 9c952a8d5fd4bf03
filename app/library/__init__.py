"""What is kept: profiles, samples, voices and drafts, in one SQLite file."""
