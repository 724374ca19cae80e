"""A small second center: people of its own, one known at the first, a training and its certificates."""

from __future__ import annotations

from datetime import date

from smm_desktop.certificates.service import IssueOrder
from smm_desktop.certificates.terms import CertificateKind, CertificateLanguage
from smm_desktop.shell.rooms import Rooms
from smm_desktop.shell.tour.people import distinct_teachers
from smm_desktop.shell.tour.year import Course, hold_course
from smm_desktop.trainings.terms import TrainerDraft

PEOPLE = 8
_SEED = 2027
_COURSE = Course("MO-110", "Ahşap Tasarımında CNC Uygulamaları", "CNC Applications in Wood Design",
                 "bilisim-teknolojileri", -21, 3, slice(0, PEOPLE + 1), "Atölye 5", 9)  # fmt: skip


def fill(rooms: Rooms, today: date) -> None:
    """Register, teach, close and certify."""
    people = (*distinct_teachers(PEOPLE, _SEED), *distinct_teachers(1))
    ids = [rooms.teachers.register(one, actor=rooms.actor) for one in people]
    trainer = rooms.catalogue.add_trainer(
        TrainerDraft("Nilgün Temsiloğlu", "Öğretim Görevlisi", "Örnek Üniversitesi"), actor=rooms.actor
    )
    activity = hold_course(rooms, _COURSE, trainer, ids, today)
    if activity is not None:
        order = IssueOrder(activity, CertificateKind.ATTENDANCE, CertificateLanguage.TURKISH)
        rooms.issue.issue(order, actor=rooms.actor)
