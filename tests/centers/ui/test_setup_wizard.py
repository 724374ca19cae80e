"""The first run: by keyboard, with what it refuses, to the choice that it gives."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from smm_desktop.centers.terms import DatabaseRole, SetUpChoice
from smm_desktop.centers.ui.setup_wizard import SetUpWizard
from smm_desktop.core.clock import FixedClock
from smm_desktop.core.progress import Progress
from smm_desktop.core.refusals import Refusal
from smm_desktop.core.terms import CoreReason
from smm_desktop.widgets import file_dialogs
from smm_desktop.widgets.buttons import Button
from smm_desktop.widgets.jobs import JobRunner
from tests.centers.builders import PASSPHRASE, foreign_key_file
from tests.centers.ui.driving import dialog, find, press, settle

KEY = "7KQ2M-XJ4RT-9WBHC-D3NVP-6YSFA-2ZGE8-QM5TK-R8XJ4-W9BHD-C3N7P"
PASSWORD = "mavi kedi çatıda uyur"
Create = Callable[[SetUpChoice, Progress], str]


@pytest.fixture
def wizard_of(qtbot: QtBot, jobs: JobRunner, clock: FixedClock) -> Callable[[Create], SetUpWizard]:
    def make(create: Create) -> SetUpWizard:
        wizard = SetUpWizard(create, jobs, clock, lambda refusal: f"refused: {refusal.term}")
        qtbot.addWidget(wizard)
        wizard.resize(1366, 700)
        wizard.show()
        return wizard

    return make


@pytest.fixture
def wizard(wizard_of: Callable[[Create], SetUpWizard]) -> SetUpWizard:
    return wizard_of(lambda _choice, _progress: KEY)


def answer_questions(wizard: SetUpWizard) -> None:
    """Up to the step of the key, center 9."""
    wizard.place.table.select(9)
    wizard.go_next()
    wizard.people.form.set_values({"coordinator": "Örnek Koordinatör", "principal": "Örnek Müdür"})
    wizard.go_next()
    wizard.password.form.set_values({"password": PASSWORD, "again": PASSWORD})
    wizard.go_next()


def test_no_way_on_without_a_center(wizard: SetUpWizard) -> None:
    assert not find(wizard, Button, "setup_wizard_next").isEnabled()


def test_centers_are_found_by_field(wizard: SetUpWizard) -> None:
    wizard.place.search.setText("BİLİŞİM")
    wizard.place.search.searched.emit("BİLİŞİM")
    assert wizard.place.table.row_count == 2


def test_the_only_find_is_chosen(wizard: SetUpWizard) -> None:
    wizard.place.search.searched.emit("denizyıldız")
    assert wizard.place.center_number == 9


def test_the_directorate_needs_no_center(wizard: SetUpWizard) -> None:
    wizard.place.role.choose(DatabaseRole.DIRECTORATE.value)
    assert wizard.choice.set_up.role is DatabaseRole.DIRECTORATE
    assert wizard.place.is_ready()


def test_titles_follow_the_role(wizard: SetUpWizard) -> None:
    wizard.place.role.choose(DatabaseRole.DIRECTORATE.value)
    assert wizard.people.text("principal_title") == "Genel Müdür"


def test_a_coordinator_is_needed(wizard: SetUpWizard) -> None:
    wizard.place.table.select(9)
    wizard.go_next()
    wizard.go_next()
    assert wizard.current is wizard.people


@pytest.mark.parametrize(
    ("password", "again", "field"), [("kısa", "kısa", "password"), (PASSWORD, "başka", "again")]
)
def test_a_password_is_refused(wizard: SetUpWizard, password: str, again: str, field: str) -> None:
    wizard.password.form.set_values({"password": password, "again": again})
    assert not wizard.password.check()
    assert wizard.password.form.error(field)


def test_the_hint_follows_the_password(wizard: SetUpWizard) -> None:
    hints = set()
    for password in ("", "12345678", PASSWORD):
        wizard.password.form.editor("password").set_value(password)
        hints.add(wizard.password.hint.text())
    assert len(hints) == 3


def test_the_choice_says_everything(wizard: SetUpWizard) -> None:
    answer_questions(wizard)
    choice = wizard.choice
    assert (choice.user, choice.password, choice.set_up.center_number) == ("Örnek Koordinatör", PASSWORD, 9)
    assert choice.key_file is None


def test_secrets_do_not_show_in_logs(wizard: SetUpWizard) -> None:
    answer_questions(wizard)
    assert PASSWORD not in repr(wizard.choice)


def test_the_center_is_made_and_the_key_shown(qtbot: QtBot, wizard: SetUpWizard, jobs: JobRunner) -> None:
    answer_questions(wizard)
    wizard.go_next()
    settle(qtbot, jobs)
    assert wizard.current is wizard.recovery
    assert not find(wizard, Button, "setup_wizard_back").isVisible()


def test_a_refusal_keeps_the_questions(
    qtbot: QtBot, wizard_of: Callable[[Create], SetUpWizard], jobs: JobRunner
) -> None:
    def refuse(_choice: SetUpChoice, _progress: Progress) -> str:
        raise Refusal(CoreReason.DISK_FULL)

    wizard = wizard_of(refuse)
    answer_questions(wizard)
    wizard.go_next()
    settle(qtbot, jobs)
    assert wizard.current is wizard.key
    dialog("notice").confirm()


def shown_key(qtbot: QtBot, wizard: SetUpWizard, jobs: JobRunner) -> None:
    answer_questions(wizard)
    wizard.go_next()
    settle(qtbot, jobs)


def test_the_key_must_be_confirmed(qtbot: QtBot, wizard: SetUpWizard, jobs: JobRunner) -> None:
    shown_key(qtbot, wizard, jobs)
    wizard.go_next()
    assert wizard.current is wizard.recovery


def test_the_key_is_saved_as_pdf(
    qtbot, wizard: SetUpWizard, jobs: JobRunner, tmp_path: Path, monkeypatch
) -> None:
    shown_key(qtbot, wizard, jobs)
    target = tmp_path / "anahtar.pdf"
    monkeypatch.setattr(file_dialogs, "save_file", lambda *_args, **_kw: target)
    press(wizard, "save_recovery_key")
    assert target.read_bytes().startswith(b"%PDF")


def test_the_end_gives_the_choice(qtbot: QtBot, wizard: SetUpWizard, jobs: JobRunner) -> None:
    shown_key(qtbot, wizard, jobs)
    wizard.recovery.confirmed.setChecked(True)
    wizard.go_next()
    with qtbot.waitSignal(wizard.completed) as ended:
        wizard.go_next()
    assert ended.args == [wizard.choice]


def test_a_key_file_is_checked_at_once(wizard: SetUpWizard, clock: FixedClock, tmp_path: Path) -> None:
    path = tmp_path / "anahtar.p12"
    path.write_bytes(foreign_key_file(clock.now()))
    wizard.key.way.choose("import")
    wizard.key.form.set_values({"path": path, "passphrase": "yanlış"})
    assert not wizard.key._take_file()
    assert wizard.key.form.error("passphrase")


def test_a_key_file_is_taken(wizard: SetUpWizard, clock: FixedClock, tmp_path: Path) -> None:
    path = tmp_path / "anahtar.p12"
    path.write_bytes(foreign_key_file(clock.now()))
    wizard.key.way.choose("import")
    wizard.key.form.set_values({"path": path, "passphrase": PASSPHRASE})
    assert wizard.key._take_file()
    assert wizard.choice.key_file == path.read_bytes()


def test_the_whole_wizard_by_keyboard(qtbot: QtBot, wizard: SetUpWizard, jobs: JobRunner) -> None:
    def keys(*pressed: Qt.Key) -> None:
        for key in pressed:
            qtbot.keyClick(wizard.focusWidget(), key)

    with qtbot.waitActive(wizard):
        wizard.activateWindow()
    keys(Qt.Key.Key_Down, Qt.Key.Key_Return)
    qtbot.keyClicks(wizard.focusWidget(), "Ada Deneme")
    keys(Qt.Key.Key_Return)
    qtbot.keyClicks(wizard.focusWidget(), "mavi kedi tren")
    keys(Qt.Key.Key_Tab)
    qtbot.keyClicks(wizard.focusWidget(), "mavi kedi tren")
    keys(Qt.Key.Key_Return, Qt.Key.Key_Return)
    settle(qtbot, jobs)
    keys(Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.Key.Key_Return)
    assert wizard.current is wizard.ready
