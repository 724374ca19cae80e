"""What needs draw on glass."""
