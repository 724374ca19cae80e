"""The pages and dialogs of the centers room."""
