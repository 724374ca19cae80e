"""Paper kit: the only house of reportlab, of spreadsheet libraries and of printed codes."""
