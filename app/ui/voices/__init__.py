"""Voices in the window: seeing, changing and choosing them."""
