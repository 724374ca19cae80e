"""Migrations: Alembic scripts that bring a database file to this program's tables."""
