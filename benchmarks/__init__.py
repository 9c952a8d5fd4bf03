"""What we claim, reproducible with one command each."""
