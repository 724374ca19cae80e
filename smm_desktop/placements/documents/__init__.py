"""Papers of placements: frozen snapshots in, PDF or calendar bytes out."""
