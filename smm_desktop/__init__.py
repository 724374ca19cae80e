"""SMM Desktop: the register of a sectoral excellence center, offline."""
