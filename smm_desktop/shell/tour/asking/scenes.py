"""The pictures of the page of needs, and of the screen on which teachers answer."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtWidgets import QWidget

from smm_desktop.shell.tour.asking.loop import Loop
from smm_desktop.shell.window.main_view import MainView

Show = Callable[[MainView], object]
SIZE = (1366, 768)


def scenes_of(loop: Loop) -> list[tuple[str, Show]]:
    return [
        ("ihtiyac-uygulamalari", lambda view: _section(view, "rounds")),
        ("ihtiyac-katilimcilari", lambda view: _round(view, loop.open_round, "people")),
        ("ihtiyac-tus-takimi", lambda view: _round(view, loop.open_round, "typing")),
        ("ihtiyac-cozumleme", lambda view: _analysis(view, loop.first_round)),
        ("ihtiyaclar", lambda view: _section(view, "needs")),
        ("anket-yanitlama", lambda view: _answering(view, loop.open_round)),
    ]


def directorate_scenes() -> list[tuple[str, Show]]:
    return [
        ("gm-ihtiyaclar", lambda view: _field_needs(view, "ranking")),
        ("gm-acik-ihtiyaclar", lambda view: _field_needs(view, "open")),
    ]


def _field_needs(view: MainView, shown: str) -> None:
    from smm_desktop.exchange.ui.needs_page import FieldNeedsPage  # noqa: PLC0415 - for these pictures only

    view.go("field_needs")
    page = view.pages.page("field_needs")
    if isinstance(page, FieldNeedsPage):
        page.chips.choose(shown)


def _section(view: MainView, section: str) -> None:
    view.go("needs")
    view.pages.needs.show_section(section)


def _round(view: MainView, round_id: UUID, part: str) -> None:
    view.go("needs")
    page = view.pages.needs
    page.round.show_round(round_id, part)
    page.show_view(page.round)


def _analysis(view: MainView, round_id: UUID) -> None:
    view.go("needs")
    page = view.pages.needs
    page.analysis.choose(round_id)
    page.show_section("analysis")


def _answering(view: MainView, round_id: UUID) -> QWidget:
    """The screen as a teacher meets it, at the first competencies."""
    from smm_desktop.needs.ui.kiosk_page import Kiosk  # noqa: PLC0415 - for this picture only

    desk = view.pages.needs.round.desk
    screen = Kiosk(desk, desk.forms.snapshot(round_id))
    screen.resize(*SIZE)
    screen.show()
    screen.welcome.begun.emit("tr", "")
    screen.wants_on.emit()
    return screen
