"""What to remember of companies today, as a card: protocols that end or ended, and whom to ask again."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from smm_desktop.placements.queries import FollowUp, ProtocolReminder, Reminders
from smm_desktop.placements.ui.wording import day_text, visit_kind_text
from smm_desktop.widgets.buttons import quiet
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import SPACE, STRETCH, Card, column, row
from smm_desktop.widgets.mini_list import MiniItem, MiniList
from smm_desktop.widgets.tones import Tone

translate = QCoreApplication.translate
_LINES = 2


class ReminderPanel(Card):
    """Hidden while nothing is due. `company_wanted` brings an id, `all_wanted` asks for all of them."""

    company_wanted = Signal(object)
    all_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self._title_text(), name="company_reminder_card", parent=parent)
        self.protocols = MiniList(name="reminder_protocols")
        self.follow_ups = MiniList(name="reminder_follow_ups")
        self.add_corner(
            quiet(
                self.tr("All &companies to remember"),
                icon="arrow-right",
                name="all_reminders",
                on_click=self.all_wanted.emit,
            )
        )
        self._halves = [
            _half(self.tr("Protocols that end"), self.protocols),
            _half(self.tr("To be asked again"), self.follow_ups),
        ]
        self.body.addLayout(row(*self._halves, gap=SPACE * 2))
        for one in (self.protocols, self.follow_ups):
            one.opened.connect(self.company_wanted)
        self.hide()

    @staticmethod
    def _title_text() -> str:
        return translate("placements", "Companies to remember")

    def show_reminders(self, reminders: Reminders | None) -> None:
        """None where there are no companies to look after."""
        self.setVisible(bool(reminders and reminders.count))
        if reminders is None:
            return
        self.set_note(_account(reminders))
        self.protocols.set_items([_protocol(one) for one in reminders.protocols[:_LINES]])
        self.follow_ups.set_items([_follow_up(one) for one in reminders.follow_ups[:_LINES]])
        for half, due in zip(self._halves, (reminders.protocols, reminders.follow_ups), strict=True):
            half.setVisible(bool(due))


class ReminderCounts(QObject):
    """Plurals, which are found in `tr` only."""

    def protocols(self, count: int) -> str:
        return self.tr("%n protocol(s) end soon or have ended", "", count)

    def follow_ups(self, count: int) -> str:
        return self.tr("%n company(ies) to be asked again", "", count)

    def days_ahead(self, count: int) -> str:
        return self.tr("in %n day(s)", "", count)

    def days_ago(self, count: int) -> str:
        return self.tr("%n day(s) ago", "", count)


def _half(title: str, items: MiniList) -> QWidget:
    holder = QWidget()
    items.setAccessibleDescription(title)
    holder.setLayout(column(Label(title, TextRole.SMALL), items, STRETCH, gap=4))
    return holder


def _account(reminders: Reminders) -> str:
    protocols, follow_ups = len(reminders.protocols), len(reminders.follow_ups)
    parts = []
    if protocols:
        parts.append(ReminderCounts().protocols(protocols))
    if follow_ups:
        parts.append(ReminderCounts().follow_ups(follow_ups))
    return " · ".join(parts)


def _protocol(one: ProtocolReminder) -> MiniItem:
    last = one.protocol.ends_on
    is_over = one.days < 0
    text = translate("placements", "Ended on {day}") if is_over else translate("placements", "Ends on {day}")
    tone = Tone.BAD if is_over else Tone.WARN
    note = " · ".join(filter(None, (text.format(day=day_text(last)), one.protocol.number)))
    return MiniItem(one.company_id, one.company, note, _when(one.days), "file-signature", tone)


def _follow_up(one: FollowUp) -> MiniItem:
    words = (visit_kind_text(one.visit.kind), day_text(one.visit.day), one.visit.draft.note)
    tone = Tone.WARN if one.days < 0 else Tone.INFO
    return MiniItem(
        one.company_id, one.company, " · ".join(filter(None, words)), _when(one.days), "phone", tone
    )


def _when(days: int) -> str:
    if days == 0:
        return translate("placements", "today")
    if days > 0:
        return ReminderCounts().days_ahead(days)
    return ReminderCounts().days_ago(-days)
