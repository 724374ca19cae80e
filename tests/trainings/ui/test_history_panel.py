"""A teacher's trainings beside the register."""

from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication

from smm_desktop.trainings import queries
from smm_desktop.trainings.ui.history_panel import HistoryPanel
from smm_desktop.widgets import file_dialogs
from smm_desktop.widgets.buttons import Button
from smm_desktop.widgets.labels import Label
from smm_desktop.widgets.pdf_preview import PdfPreviewDialog
from tests.trainings.builders import Center
from tests.trainings.ui.driving import Window


def attended(center: Center) -> UUID:
    group_id = center.running(people=1)
    center.hold(group_id)
    return center.database.ask(queries.enrolments, group_id)[0].teacher.id


def show(window: Window[HistoryPanel], teacher_id: UUID | None) -> Window[HistoryPanel]:
    window.page.show_teacher(teacher_id)
    window.settle()
    return window


def card_of(window: Window[HistoryPanel]) -> PdfPreviewDialog:
    window.press("training_card")
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, PdfPreviewDialog))


def test_trainings_are_listed(center: Center, history: Window[HistoryPanel]) -> None:
    show(history, attended(center))
    assert "%100" in history.page.timeline.accessibleName()


def test_hours_are_shown_by_year(center: Center, history: Window[HistoryPanel]) -> None:
    show(history, attended(center))
    assert [(bar.label, bar.value) for bar in history.page.hours.bars] == [("2026", 8.0)]


def test_who_attended_nothing_has_no_history(center: Center, history: Window[HistoryPanel]) -> None:
    show(history, center.teacher())
    assert history.find(Label, "no_history").isVisible()


def test_nobody_shows_nothing(center: Center, history: Window[HistoryPanel]) -> None:
    show(history, attended(center))
    show(history, None)
    assert not history.page.isVisible()


def test_the_card_is_previewed(center: Center, history: Window[HistoryPanel]) -> None:
    show(history, attended(center))
    assert card_of(history).isVisible()


def test_the_card_is_saved(
    center: Center, history: Window[HistoryPanel], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    show(history, attended(center))
    monkeypatch.setattr(file_dialogs, "save_file", lambda *_a, **_k: tmp_path / "kart.pdf")
    history.find(Button, "save_card", card_of(history)).click()
    history.settle()
    assert (tmp_path / "kart.pdf").read_bytes().startswith(b"%PDF")
