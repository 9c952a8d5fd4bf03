"""Which texts make good samples: told apart from repeats, boilerplate and machines' mail."""
