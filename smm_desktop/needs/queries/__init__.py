"""What needs answers."""
