"""How facts are kept: tables, deeds, the journal and its chain, undo, keys, backups, search, checks."""
