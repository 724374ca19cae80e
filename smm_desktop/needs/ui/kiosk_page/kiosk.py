"""The screen that people answer on: full, calm, one section at a time; nothing of one person meets the next."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QClipboard, QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QWidget

from smm_desktop.core import turkish
from smm_desktop.core.refusals import Refusal
from smm_desktop.needs import queries
from smm_desktop.needs.queries import MemberRow
from smm_desktop.needs.terms import FormSnapshot, NeedsReason, ResponseFault
from smm_desktop.needs.ui.kiosk_page.frame import KioskFrame
from smm_desktop.needs.ui.kiosk_page.screens import AboutYou, StillThere, Thanks, WayOut
from smm_desktop.needs.ui.kiosk_page.visit import Visit
from smm_desktop.needs.ui.question_panel import AnswerSheet
from smm_desktop.needs.ui.section_panel import Desk
from smm_desktop.paper.wording import Wording
from smm_desktop.widgets.fonts import px
from smm_desktop.widgets.layouts import EDGE
from smm_desktop.widgets.loading import LatestLoader

IDLE_SECONDS, LAST_SECONDS, THANKS_SECONDS = 150, 30, 12
_ABOUT = -1
_BOTH_SIDES, _WORDS = 580, 210  # what the two scales of a pair take, and their wording at least
_FAULTS = {
    ResponseFault.MISSING: "missing",
    ResponseFault.NOT_A_NUMBER: "number",
    ResponseFault.OUT_OF_RANGE: "range",
}


class Kiosk(KioskFrame):
    """`left` when the coordinator's password was given; there is no other way out."""

    left = Signal()

    def __init__(self, desk: Desk, snapshot: FormSnapshot) -> None:
        super().__init__(snapshot)
        self._desk = desk
        self._loader = LatestLoader(desk.jobs, self)
        self._may_close = False
        self._before: QWidget | None = None
        self._at = 0
        self.visit = Visit()
        self.idle = self.timer(IDLE_SECONDS, self._ask_whether_there)
        self.last = self.timer(LAST_SECONDS, self.reset)
        self.after_thanks = self.timer(THANKS_SECONDS, self.reset)
        self.welcome.begun.connect(self._begin)
        self.wants_out.connect(self._ask_password)
        self.wants_back.connect(self.go_back)
        self.wants_on.connect(self.go_on)
        self.setWindowTitle(snapshot.instrument.title.text("tr"))
        self.reset()

    @property
    def _wording(self) -> Wording:
        return self.words[self.visit.language]

    def reset(self) -> None:
        """The next person begins; of the former one nothing is left, not in the clipboard either."""
        for timer in (self.idle, self.last, self.after_thanks):
            timer.stop()
        self._loader.drop()
        self.visit, self._before, self._at = Visit(), None, 0
        self.show_screen(self.welcome, with_foot=False)
        self.drop_others()
        clipboard = QGuiApplication.clipboard()
        clipboard.clear()
        if clipboard.supportsSelection():
            clipboard.clear(QClipboard.Mode.Selection)
        self.next_button.setEnabled(True)
        self.welcome.begin()

    def _begin(self, language: str, code: str) -> None:
        """In a named round the code tells whose answers these are; the name is never shown."""
        self.visit.language = language
        if not self.snapshot.asks_for_code:
            self._first()
            return
        if not code:
            self.welcome.show_fault("code_missing")
            return
        database, round_id, typed = self._desk.database, self.snapshot.round_id, turkish.fold(code)
        self._loader.load(
            lambda: next(
                (one for one in database.ask(queries.members, round_id) if turkish.fold(one.code) == typed),
                None,
            ),
            self._take_member,
        )

    def _take_member(self, member: MemberRow | None) -> None:
        if member is None or member.has_answered:
            self.welcome.show_fault("code_unknown" if member is None else "code_answered")
            return
        self.visit.member = member.id
        self._first()

    @property
    def _start(self) -> int:
        return _ABOUT if self.snapshot.background else 0

    @property
    def _last(self) -> int:
        return len(self.snapshot.instrument.sections) - 1

    def _first(self) -> None:
        self.idle.start()
        self._go(self._start)

    def _go(self, place: int) -> None:
        """To a section, or to the few facts before the first."""
        self._at = place
        screen = self._about() if place == _ABOUT else self._sheet(place)
        self.show_screen(screen, with_foot=True)
        screen.start()
        self.drop_others()
        self._name_foot()

    def _about(self) -> AboutYou:
        about = AboutYou(self.snapshot, self._wording)
        about.form.set_values(self.visit.background)
        about.form.changed.connect(lambda _key: self._stir())
        return about

    def _sheet(self, place: int) -> AnswerSheet:
        visit = self.visit
        has_room = self.width() - 2 * self.side >= px(_BOTH_SIDES) + _WORDS
        sheet = AnswerSheet(
            self.snapshot.instrument, place, visit.language, visit.given(place), is_stacked=not has_room
        )
        sheet.restore(visit.answers.get(place, {}))
        sheet.changed.connect(self._stir)
        sheet.changed.connect(self._name_foot)
        sheet.verticalScrollBar().valueChanged.connect(lambda _at: self._stir())
        sheet.setViewportMargins(self.side, 12, self.side - EDGE, 0)
        return sheet

    def _collect(self) -> None:
        if isinstance(self.shown, AboutYou):
            self.visit.background = self.shown.values()
        elif isinstance(self.shown, AnswerSheet):
            self.visit.answers[self._at] = self.shown.answers()

    def _name_foot(self) -> None:
        self._collect()
        words, count = self._wording, self._last + 1
        done, asked = self.visit.counted(self.snapshot.instrument)
        place = words.text("progress", number=self._at + 1, count=count) if self._at >= 0 else ""
        answered = words.text("answered", done=done, count=asked)
        self.progress.setText(" · ".join(filter(None, (place, answered))))
        self.line.set_progress(self._at + 1, max(1, count))
        self.back_button.setText(words.text("back"))
        self.next_button.setText(words.text("send" if self._at == self._last else "next"))

    def go_back(self) -> None:
        self._collect()
        self._stir()
        if self._at > self._start:
            self._go(self._at - 1)
        else:
            self.reset()

    def go_on(self) -> None:
        if not self.next_button.isEnabled():
            return
        self._collect()
        self._stir()
        if isinstance(self.shown, AnswerSheet) and not self.shown.show_faults(self._word_fault):
            return
        if self._at < self._last:
            self._go(self._at + 1)
        else:
            self._send()

    def _word_fault(self, fault: ResponseFault) -> str:
        return self._wording.text(f"fault.{_FAULTS.get(fault, 'other')}")

    def _send(self) -> None:
        draft = self.visit.draft(self.snapshot.instrument)
        if draft is None:
            self.fault.setText(self._wording.text("empty"))
            return
        desk, round_id, actor = self._desk, self.snapshot.round_id, self._desk.actor()
        self.next_button.setEnabled(False)
        self.idle.stop()
        desk.jobs.run(
            lambda _progress: desk.answers.record_response(round_id, draft, actor=actor),
            on_done=lambda _nothing: self._thank(),
            on_refused=self._not_kept,
            on_failed=lambda _error: self._not_kept(None),
            writes=True,
            quiet=True,
            owner=self,
        )

    def _not_kept(self, refusal: Refusal | None) -> None:
        self.next_button.setEnabled(True)
        self.idle.start()
        is_known = refusal is not None and refusal.term is NeedsReason.ALREADY_ANSWERED
        self.fault.setText(self._wording.text("code_answered" if is_known else "not_kept"))

    def _thank(self) -> None:
        thanks = Thanks(self._wording, self.reset)
        self.reset()
        self.show_screen(thanks, with_foot=False)
        thanks.button.setFocus()
        self.after_thanks.start()

    def _stir(self) -> None:
        """Somebody is there."""
        if self._before is None and self.shown is not self.welcome:
            self.idle.start()

    def _ask_whether_there(self) -> None:
        screen = StillThere(self._wording, self._resume)
        self._interrupt(screen)
        screen.button.setFocus()

    def _ask_password(self) -> None:
        if isinstance(self.shown, WayOut):
            return
        out = WayOut(self._wording, self._resume)
        out.tried.connect(self._try_password)
        self._interrupt(out)
        out.password.setFocus()

    def _interrupt(self, screen: QWidget) -> None:
        """What was being answered waits behind it, and is forgotten when nobody comes back."""
        if self._before is None:
            self._collect()
            self._before = self.shown
        self.idle.stop()
        self.after_thanks.stop()
        self.show_screen(screen, with_foot=False)
        self.last.start()

    def _resume(self) -> None:
        before, self._before = self._before, None
        self.last.stop()
        if before is None or not isinstance(before, AnswerSheet | AboutYou):
            self.reset()
            return
        self.show_screen(before, with_foot=True)
        self.drop_others()
        self.idle.start()

    def _try_password(self, text: str) -> None:
        is_password = self._desk.is_password
        self.last.start()
        self._loader.load(lambda: is_password(text), self._judge_password)

    def _judge_password(self, right: bool) -> None:
        if right:
            self.reset()
            self._may_close = True
            self.left.emit()  # the program's window first: the last window that closes ends the program
            self.close()
        elif isinstance(self.shown, WayOut):
            self.shown.refuse()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_close:
            super().closeEvent(event)
            return
        event.ignore()
        self._ask_password()
