"""Spelling on the page: underlined words, and a menu that helps."""
