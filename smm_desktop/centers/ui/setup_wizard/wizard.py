"""The first run from beginning to end: asks everything, has the center made, shows the recovery key."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from smm_desktop.centers.documents import RecoverySnapshot
from smm_desktop.centers.queries import suggested_set_up
from smm_desktop.centers.terms import DatabaseRole, SetUpChoice
from smm_desktop.centers.ui.setup_wizard.key_step import KeyStep
from smm_desktop.centers.ui.setup_wizard.password_step import PasswordStep
from smm_desktop.centers.ui.setup_wizard.people_step import PeopleStep
from smm_desktop.centers.ui.setup_wizard.place_step import PlaceStep
from smm_desktop.centers.ui.setup_wizard.ready_step import ReadyStep
from smm_desktop.centers.ui.setup_wizard.recovery_step import RecoveryStep
from smm_desktop.core.clock import Clock
from smm_desktop.core.progress import Progress
from smm_desktop.core.refusals import Refusal
from smm_desktop.widgets.dialogs import tell
from smm_desktop.widgets.jobs import JobRunner
from smm_desktop.widgets.tones import Tone
from smm_desktop.widgets.wizard import StepWizard

translate = QCoreApplication.translate

CreateCenter = Callable[[SetUpChoice, Progress], str]


class SetUpWizard(StepWizard):
    """`create` makes keyring, database, center and keys in a worker and gives the recovery key's text.

    `word` gives the sentence for any refusal. When `completed` comes, everything is made.
    """

    completed = Signal(object)  # SetUpChoice

    def __init__(
        self,
        create: CreateCenter,
        jobs: JobRunner,
        clock: Clock,
        word: Callable[[Refusal], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            finish_text=translate("centers", "&Start working"), name="setup_wizard", parent=parent
        )
        self._create, self._jobs, self._clock, self._word = create, jobs, clock, word
        self._made = False
        self.place = PlaceStep()
        self.people = PeopleStep()
        self.password = PasswordStep(self._known_names)
        self.key = _CreatingKeyStep(self._clock, self._make_center)
        self.recovery = RecoveryStep(word)
        self.ready = ReadyStep()
        for step in (self.place, self.people, self.password, self.key, self.recovery, self.ready):
            self.add_step(step)
        self.place.place_changed.connect(self._take_role)
        self.place.table.opened.connect(lambda _number: self.go_next())
        self._take_role()
        self.finished.connect(lambda: self.completed.emit(self.choice))

    @property
    def choice(self) -> SetUpChoice:
        """What was chosen so far."""
        text = self.people.text
        suggested = suggested_set_up(
            self.place.center_number, text("coordinator"), text("principal"), is_test=self.place.is_test
        )
        set_up = replace(
            suggested, coordinator_title=text("coordinator_title"), principal_title=text("principal_title")
        )
        return SetUpChoice(set_up, self.password.password, self.key.key_file, self.key.passphrase)

    def _take_role(self) -> None:
        self.people.set_role(DatabaseRole.CENTER if self.place.is_center else DatabaseRole.DIRECTORATE)

    def _known_names(self) -> Sequence[str]:
        set_up = self.choice.set_up
        return (set_up.coordinator, set_up.principal, set_up.name, set_up.district)

    def _make_center(self) -> bool:
        """Starts the work; the wizard goes on by itself when it is done."""
        if self._made:
            return True
        choice = self.choice
        self.set_busy(True)
        self._jobs.run(
            lambda progress: self._create(choice, progress),
            title=self.tr("Setting up the center"),
            on_done=lambda key: self._show_key(choice, key),
            on_refused=self._refuse,
            on_failed=lambda _error: self.set_busy(False),
            writes=True,
            owner=self,
        )
        return False

    def _show_key(self, choice: SetUpChoice, key_text: str) -> None:
        self._made = True
        self.set_busy(False)
        self.recovery.show_key(RecoverySnapshot(choice.set_up.name, choice.user, key_text, self._clock.now()))
        self.ready.show_choice(choice)
        self.advance()
        self.forbid_return()

    def _refuse(self, refusal: Refusal) -> None:
        self.set_busy(False)
        tell(self, self.tr("The center could not be set up"), self._word(refusal), tone=Tone.BAD)


class _CreatingKeyStep(KeyStep):
    """The last question: leaving it makes the center."""

    def __init__(self, clock: Clock, create: Callable[[], bool], parent: QWidget | None = None) -> None:
        super().__init__(clock, parent)
        self._create = create

    def check(self) -> bool:
        return super().check() and self._create()
