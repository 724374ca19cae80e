"""What the hand-over prints: frozen snapshots in, bytes out."""
