"""Needs: ask teachers and companies, measure, decide, and close the loop."""
