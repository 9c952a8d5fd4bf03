"""What services hand out when a person asks for their data: one module a service."""
