"""Forms and reports of needs: frozen snapshots in, bytes out."""
