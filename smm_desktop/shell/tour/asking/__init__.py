"""The tour's question: what is missing, which training meets it, and whether it was worth it."""
