"""Questions as somebody answers them: the same on the center's screen and in the builder's preview."""

from smm_desktop.needs.ui.question_panel.sheet import AnswerSheet

__all__ = ["AnswerSheet"]
