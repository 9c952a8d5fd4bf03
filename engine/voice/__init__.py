"""Voices as files: the voice file itself, and exports that other programs can run."""
