"""Hand-over: packages from centers to the directorate, and receipts back."""
