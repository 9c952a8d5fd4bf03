"""A person's several voices: samples in groups, and requests routed to them (docs/method.md)."""
