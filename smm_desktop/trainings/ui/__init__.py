"""The pages and dialogs of the trainings room."""
