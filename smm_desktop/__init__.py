"""SMM Desktop: the register of a sectoral excellence center, offline."""

__version__ = "0.1.0"
