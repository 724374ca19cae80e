"""Teachers: the register, its import, duplicates and training cards."""
