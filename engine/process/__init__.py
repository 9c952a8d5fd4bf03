"""The engine as a process of its own: JSON lines on standard input and output."""
