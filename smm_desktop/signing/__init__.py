"""Signing kit: the only house of pyHanko and cryptography."""
