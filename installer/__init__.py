"""Makes the program runnable from a checkout: environment, system packages, translations, checks."""
