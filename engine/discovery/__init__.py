"""Finding the attention heads that carry a person's voice."""
