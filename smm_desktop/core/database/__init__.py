"""The encrypted database: tables kit, deeds, journal, undo, keys, backup and search."""
