"""What was learnt from a person's choices, in the window: shown, and forgotten if they like."""
