"""Placements: companies, what they offer, who asks, who goes where, and the record that counts."""
