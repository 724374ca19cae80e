"""The four numbers at the top of the dashboard; each leads to the page behind it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smm_desktop.shell.window.dashboard_figures import DashboardFigures
from smm_desktop.widgets.layouts import SPACE, row
from smm_desktop.widgets.numbers import grouped, percent
from smm_desktop.widgets.stat_card import StatCard
from smm_desktop.widgets.tones import Tone


class DashboardCards(QWidget):
    """`wanted` carries the key of the page that explains a number."""

    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("dashboard_cards")
        self.teachers = self._card("card_teachers", self.tr("Registered teachers"), "users", "teachers")
        self.attendance = self._card(
            "card_attendance", self.tr("Average attendance"), "clipboard-check", "attendance"
        )
        self.certificates = self._card(
            "card_certificates", self.tr("Certificates this year"), "award", "certificates"
        )
        self.follow_up = self._card(
            "card_follow_up", self.tr("Can no longer pass"), "triangle-alert", "attendance"
        )
        self.setLayout(row(self.teachers, self.attendance, self.certificates, self.follow_up, gap=SPACE))

    def _card(self, name: str, title: str, icon: str, key: str) -> StatCard:
        card = StatCard(title, icon=icon, name=name)
        card.make_clickable()
        card.clicked.connect(lambda: self.wanted.emit(key))
        return card

    def show_figures(self, figures: DashboardFigures) -> None:
        fields = self.tr("in %n field(s)", "", figures.field_count) if figures.field_count else ""
        self.teachers.set_value(grouped(figures.teachers), fields)
        self._show_attendance(figures)
        waiting = figures.waiting_for_certificate
        if waiting:
            self.certificates.set_value(
                grouped(figures.certificates), self.tr("%n person(s) waiting", "", waiting), Tone.WARN
            )
        else:
            self.certificates.set_value(grouped(figures.certificates), self.tr("nobody waiting"), Tone.GOOD)
        count = len(figures.follow_up)
        note = self.tr("in trainings under way") if count else self.tr("everybody still can")
        self.follow_up.set_value(grouped(count), note, Tone.BAD if count else Tone.GOOD)

    def _show_attendance(self, figures: DashboardFigures) -> None:
        share, trend = figures.attendance_percent, figures.attendance_trend
        if share is None:
            self.attendance.set_value("–", self.tr("none recorded yet"))
            return
        note, tone = self.tr("in the last 12 weeks"), Tone.NEUTRAL
        if trend:
            sign = f"+{trend}" if trend > 0 else f"−{-trend}"  # noqa: RUF001 - a minus sign, as on paper
            note = self.tr("{points} points lately").format(points=sign)
            tone = Tone.GOOD if trend > 0 else Tone.WARN
        self.attendance.set_value(percent(share / 100), note, tone)
