"""The first run: the wizard asks, and what it chose becomes a data folder with an open database."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from smm_desktop.centers.terms import SetUpChoice
from smm_desktop.centers.ui.setup_wizard import SetUpWizard
from smm_desktop.core.clock import Clock
from smm_desktop.core.progress import Progress
from smm_desktop.shell.center_files import KeyFile, SignedIn, create_center
from smm_desktop.shell.wording import word_refusal
from smm_desktop.widgets.jobs import JobRunner


class SettingUp(SetUpWizard):
    """Hands the open database over when the coordinator starts working."""

    def __init__(
        self, folder: Path, clock: Clock, jobs: JobRunner, enter: Callable[[SignedIn], object]
    ) -> None:
        super().__init__(self._create_center, jobs, clock, word_refusal)
        self._folder = folder
        self._clock_of_center = clock
        self._made_center: SignedIn | None = None
        self.completed.connect(lambda _choice: self._hand_over(enter))

    def _create_center(self, choice: SetUpChoice, _progress: Progress) -> str:
        key_file = None if choice.key_file is None else KeyFile(choice.key_file, choice.key_passphrase)
        made = create_center(
            self._folder, choice.set_up, choice.password, self._clock_of_center, key_file=key_file
        )
        self._made_center = SignedIn(made.database, choice.user)
        return made.recovery_key

    def _hand_over(self, enter: Callable[[SignedIn], object]) -> None:
        if self._made_center is not None:
            enter(self._made_center)
