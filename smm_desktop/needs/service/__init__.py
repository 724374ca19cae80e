"""The deeds of needs."""
