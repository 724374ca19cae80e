"""Core kit: clock, ids, database, deeds, refusals, Turkish text and paths; no subject, no Qt."""
