"""Centers: fields, branches, provinces, this center's profile and the rule book."""
