"""The pictures of the page of placements, of its certificate, and of the directorate's figures of it."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QEventLoop, QPoint, QTimer
from PySide6.QtWidgets import QAbstractButton, QDialog, QScrollArea, QWidget

from smm_desktop.shell.tour.placing.around import Around
from smm_desktop.shell.tour.placing.week import Placed
from smm_desktop.shell.window.main_view import MainView

Show = Callable[[MainView], object]
_MOMENT_MS = 400  # explanations wait until the keys rest


def scenes_of(placed: Placed, around: Around, certificate_id: UUID) -> list[tuple[str, Show]]:
    done = placed.placement_ids[1]
    return [
        ("isbasi-genel-bakis", lambda view: _overview(view, "timeline")),
        ("isbasi-kapsama", lambda view: _overview(view, "coverage")),
        ("isletmeler", lambda view: _show(view, "company", placed.register.companies["ray"])),
        ("kontenjanlar", lambda view: _show(view, "offer", around.offer_id)),
        ("talepler", lambda view: _show(view, "request", around.request_id)),
        ("eslestirme", _matching),
        ("yerlestirmeler", lambda view: _show(view, "placement", done)),
        ("isbasi-gunluk", lambda view: _dialog(view, around.placement_id, "log")),
        ("isbasi-evraki", lambda view: _dialog(view, around.placement_id, "papers")),
        ("isbasi-belgesi", lambda view: view.go_for("certificates", certificate_id)),
    ]


def directorate_scenes() -> list[tuple[str, Show]]:
    return [("gm-sayilar-isbasi", _placed_figures)]


def _overview(view: MainView, shown: str) -> None:
    view.go("placements")
    view.pages.placements.show_section("overview")
    view.pages.placements.overview.views.choose(shown)


def _show(view: MainView, kind: str, own: UUID) -> None:
    view.go("placements")
    view.pages.placements.start(kind, own)


def _matching(view: MainView) -> Show:
    """Once the section knows what there is: the best match, and why its first pair is one."""
    view.go("placements")
    view.pages.placements.show_section("matching")
    panel = view.pages.placements.matching

    def explain(_view: MainView) -> None:
        waiting = QEventLoop()
        QTimer.singleShot(_MOMENT_MS, waiting.quit)
        waiting.exec()
        told = view.window().findChild(QAbstractButton, "job_bar_cancel")
        if told is not None:
            told.click()  # puts away the account of the job

    def match(_view: MainView) -> Show:
        panel.match_again()
        return explain

    return match


def _dialog(view: MainView, placement_id: UUID, wish: str) -> Show:
    """What stands over the page once the placement is chosen."""
    _show(view, "placement", placement_id)
    panel = view.pages.placements.placements

    def ask(_view: MainView) -> QWidget | None:
        panel.do(wish)
        return next((one for one in panel.findChildren(QDialog) if one.isVisible()), None)

    return ask


def _placed_figures(view: MainView) -> Show:
    """The part on on-the-job training, further down the page."""
    from smm_desktop.exchange.ui.figures_page import FiguresPage  # noqa: PLC0415 - for this picture only

    view.go("figures")

    def scroll(_view: MainView) -> None:
        page = view.pages.page("figures")
        area = page.findChild(QScrollArea, "page_scroll")
        if isinstance(page, FiguresPage) and isinstance(area, QScrollArea):
            area.verticalScrollBar().setValue(page.placed.mapTo(area.widget(), QPoint(0, 0)).y())

    return scroll
