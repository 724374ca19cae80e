"""Shell: main window, navigation, composition root, command line and tour."""
