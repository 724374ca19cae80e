"""The window: signing in, setting up, navigation, the dashboard, and what every page may ask for."""
