"""Tiny random models of the architectures that people run, written by the tests as GGUF files."""
