"""The Qt kit: theme, tables, forms, grids, charts and background jobs; it names no subject."""
