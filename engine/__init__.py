"""What a language model does for Idiolect: discovery of preference heads and steered drafting."""
