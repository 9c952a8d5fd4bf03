"""Whether an installed program works: what `idiolect self-test` tries, each on its own."""
