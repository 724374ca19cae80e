"""What of the hand-over is drawn on glass."""
