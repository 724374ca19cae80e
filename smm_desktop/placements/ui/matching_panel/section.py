"""What the parts of the section share: what was read, the match there is, and what they ask of the section."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import Signal

from smm_desktop.placements.ui.matching_panel.facts import Matched, Scene
from smm_desktop.placements.ui.matching_panel.view import MatchView
from smm_desktop.placements.ui.section_panel import SectionPanel


class MatchSection(SectionPanel):
    """`applied` brings the ids of the placements made, `section_wanted` the key of a section to go to."""

    applied = Signal(object)
    section_wanted = Signal(str)
    scene: Scene | None = None
    matched: Matched | None = None
    view: MatchView

    @abstractmethod
    def keep_settings(self) -> None:
        """Write what counts, if it was touched."""

    @abstractmethod
    def match_again(self) -> None:
        """With what is chosen at the left."""

    @abstractmethod
    def forget_match(self) -> None:
        """It was applied: what is left over needs a new one."""
