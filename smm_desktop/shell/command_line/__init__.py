"""The commands of smm-desktop, one module each."""
