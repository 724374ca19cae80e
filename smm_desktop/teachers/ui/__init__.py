"""The pages and dialogs of the teachers room."""
