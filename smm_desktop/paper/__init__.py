"""Paper kit: the only house of the libraries for documents, spreadsheets and printed codes."""
