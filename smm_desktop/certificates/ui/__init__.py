"""The pages and dialogs of the certificates room."""
