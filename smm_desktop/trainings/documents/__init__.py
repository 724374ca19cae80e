"""Attendance sheets and training cards: frozen snapshots in, bytes out."""
