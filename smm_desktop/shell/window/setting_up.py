"""The first run: the wizard asks, and what it chose becomes a data folder with an open database."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from smm_desktop.centers.terms import SetUpChoice
from smm_desktop.centers.ui.setup_wizard import SetUpWizard
from smm_desktop.core.clock import Clock
from smm_desktop.core.progress import Progress
from smm_desktop.shell.center_files import KeyFile, SignedIn, create_center
from smm_desktop.shell.wording import word_refusal
from smm_desktop.widgets.jobs import JobRunner
from smm_desktop.widgets.layouts import EDGE, SPACE, row

_WIDEST = 1240


class SettingUp(QWidget):
    """Holds the wizard in the middle of the window; hands the open database over when it is finished."""

    def __init__(
        self, folder: Path, clock: Clock, jobs: JobRunner, enter: Callable[[SignedIn], object]
    ) -> None:
        super().__init__()
        self.setObjectName("setting_up")
        self._folder, self._clock, self._enter = folder, clock, enter
        self._made: SignedIn | None = None
        self.wizard = SetUpWizard(self._create_center, jobs, clock, word_refusal)
        self.wizard.setMaximumWidth(_WIDEST)
        self.wizard.completed.connect(lambda _choice: self._hand_over())
        line = row(self.wizard)
        line.setContentsMargins(2 * EDGE, EDGE, 2 * EDGE, SPACE)
        self.setLayout(line)
        self.setFocusProxy(self.wizard)

    def _create_center(self, choice: SetUpChoice, _progress: Progress) -> str:
        key_file = None if choice.key_file is None else KeyFile(choice.key_file, choice.key_passphrase)
        made = create_center(self._folder, choice.set_up, choice.password, self._clock, key_file=key_file)
        self._made = SignedIn(made.database, choice.user)
        return made.recovery_key

    def _hand_over(self) -> None:
        made, self._made = self._made, None
        if made is not None:
            self._enter(made)

    def close_center(self) -> None:
        """The window closes before the recovery key was confirmed: the center is there, and a new key can be made."""
        if self._made is not None:
            self._made.database.close()
