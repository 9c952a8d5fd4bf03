"""Importing in the window, from choosing the files to the report."""
