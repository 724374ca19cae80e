"""The deeds of placements, in one place to import from."""
