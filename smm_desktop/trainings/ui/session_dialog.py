"""Moving one session: day, hour, room, trainer, topic."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, time
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from smm_desktop.trainings.queries import SessionRow, TrainerRow
from smm_desktop.trainings.terms import SessionMove, TrainingReason
from smm_desktop.trainings.ui.section_panel import Beside, SectionPanel
from smm_desktop.trainings.ui.wording import weekday_day
from smm_desktop.widgets.forms import PENDING, Choice, ComboField, DateField, FormDialog, LineField, TimeField

translate = QCoreApplication.translate
_FIELDS = {
    TrainingReason.ROOM_TAKEN: "room",
    TrainingReason.TRAINER_BUSY: "trainer_id",
    TrainingReason.TRAINER_UNKNOWN: "trainer_id",
    TrainingReason.TEACHER_BUSY: "starts_at",
    TrainingReason.SLOTS_OVERLAP: "starts_at",
    TrainingReason.HAS_ATTENDANCE: "day",
}


def trainer_choices(trainers: Sequence[TrainerRow]) -> list[Choice]:
    """The first choice is nobody."""
    named = [Choice(one.id, " · ".join(part for part in (one.name, one.title) if part)) for one in trainers]
    return [Choice(None, translate("trainings", "Not known yet")), *named]


class SessionDialog(FormDialog):
    def __init__(self, panel: SectionPanel, session: SessionRow, trainers: Sequence[TrainerRow]) -> None:
        note = translate(
            "trainings",
            "All lessons of the day move together. Once attendance is recorded, day and hour stay.",
        )
        super().__init__(
            translate("trainings", "Change session"), note, columns=2, name="session_dialog", parent=panel
        )
        self._panel, self._session = panel, session
        clock = panel.desk.clock
        self.form.add("day", self.tr("&Day"), DateField(clock=clock, name="session_day"), required=True)
        self.form.add(
            "starts_at", self.tr("&First lesson at"), TimeField(name="session_starts"), required=True
        )
        self.form.add("room", self.tr("&Room"), LineField(max_length=100, name="session_room"))
        self.form.add(
            "trainer_id",
            self.tr("&Trainer"),
            ComboField(trainer_choices(trainers), searchable=True, name="session_trainer"),
        )
        self.form.add("topic", self.tr("T&opic"), LineField(max_length=300, name="session_topic"), span=2)
        self.form.set_values(
            {
                "day": session.day,
                "starts_at": time(session.starts_at // 60, session.starts_at % 60),
                "room": session.room,
                "trainer_id": session.trainer_id,
                "topic": session.topic,
            }
        )
        self.on_submit = self._submit

    def _submit(self, values: dict[str, object]) -> Mapping[str, str]:
        day, starts, trainer = values["day"], values["starts_at"], values["trainer_id"]
        if not isinstance(day, date) or not isinstance(starts, time):
            raise TypeError("the form has checked these")
        move = SessionMove(
            day=day,
            starts_at=starts.hour * 60 + starts.minute,
            room=str(values["room"]),
            trainer_id=trainer if isinstance(trainer, UUID) else None,
            topic=str(values["topic"]),
        )
        service, actor = self._panel.desk.schedule, self._panel.desk.actor()
        self._panel.carry_out(
            lambda: service.move_session(self._session.id, move, actor=actor),
            self.tr("Saved: {day}").format(day=weekday_day(day)),
            beside=Beside(self, _FIELDS),
        )
        return PENDING
