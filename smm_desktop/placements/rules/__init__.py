"""Pure decisions of placements."""
