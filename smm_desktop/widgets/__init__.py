"""Widgets kit: theme, tables, forms, grids, charts and background jobs for every page."""
