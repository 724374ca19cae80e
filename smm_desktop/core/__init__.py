"""The engine's ground floor: no subject and no Qt."""
