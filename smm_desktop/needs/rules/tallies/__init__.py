"""Scales, choices and numbers counted, and of an anonymous round only what gives nobody away."""

from smm_desktop.needs.rules.tallies.counting import Given
from smm_desktop.needs.rules.tallies.disclosure import Permission, permissions
from smm_desktop.needs.rules.tallies.questions import figures_of_questions

__all__ = ["Given", "Permission", "figures_of_questions", "permissions"]
