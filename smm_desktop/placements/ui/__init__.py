"""The pages, dialogs and words of placements."""
