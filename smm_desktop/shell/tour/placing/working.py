"""The tour's weeks at the companies: daily logs, both evaluations, the final report, and the end of each placement."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from uuid import UUID

from smm_desktop.core.progress import Progress
from smm_desktop.placements import queries
from smm_desktop.placements.queries import PlacementRow
from smm_desktop.placements.terms import (
    DayChange,
    EvaluationDraft,
    Evaluator,
    FinalReport,
    MentorItem,
    PlacementState,
    TeacherItem,
)
from smm_desktop.shell.rooms import Rooms
from smm_desktop.teachers.terms import ExcuseCode

MISSES_TOO_MUCH = 3  # by place among the placements: comes on the first days only
_EXCUSED_ON, _SHORT_ON = (1, 2), (2, 4)  # (place, day)
_SHORT, _ATTENDED = 300, 2
_WORK = (
    "İş güvenliği bilgilendirmesi, işletmenin tanıtımı ve çalışma planı",
    "Usta öğreticiyle birlikte kurulum ve ayar çalışmaları",
    "Ölçüm ve sınama: kayıtların tutulması, sonuçların yorumlanması",
    "Arıza bulma uygulamaları ve düzeltici bakım",
    "Öğrenilenlerin okul atölyesine uyarlanması, ders planı taslağı",
)
_ITEMS: Mapping[Evaluator, type[MentorItem | TeacherItem]] = {
    Evaluator.MENTOR: MentorItem,
    Evaluator.TEACHER: TeacherItem,
}
_WORDS = {
    Evaluator.MENTOR: "Uyumlu ve istekli çalıştı; öğrendiklerini öğrencilerine aktarabilecek düzeydedir.",
    Evaluator.TEACHER: "Güncel donanımla uygulama yapma olanağı buldum; süre biraz daha uzun olabilirdi.",
}


def fill_in(rooms: Rooms, placement_ids: Sequence[UUID], progress: Progress) -> None:
    """Record, evaluate, report and finish, one placement after the other."""
    for place, own in enumerate(placement_ids):
        progress.step(place, len(placement_ids))
        row = row_of(rooms, own)
        rooms.placing.log.record_days(own, list(_days(rooms, own, place)), actor=rooms.actor)
        for evaluator in Evaluator:
            rooms.placing.evaluations.record_evaluation(
                own, _evaluation(row, evaluator, place), actor=rooms.actor
            )
        rooms.placing.evaluations.write_report(own, _report(row), actor=rooms.actor)
        rooms.placing.placements.finish(own, actor=rooms.actor)
    progress.step(len(placement_ids), len(placement_ids))


def row_of(rooms: Rooms, placement_id: UUID) -> PlacementRow:
    found = rooms.database.ask(queries.placement, placement_id)
    if found is None:
        raise LookupError(placement_id)
    return found


def all_are_done(rooms: Rooms, placement_ids: Sequence[UUID]) -> bool:
    rows = rooms.database.ask(queries.placements_by_id, placement_ids).values()
    return len(rows) > 0 and all(row.is_agreed and row.state is PlacementState.DONE for row in rows)


def _days(rooms: Rooms, placement_id: UUID, place: int) -> Iterator[DayChange]:
    row = row_of(rooms, placement_id)
    for number, line in enumerate(rooms.database.ask(queries.log, placement_id)):
        if place == MISSES_TOO_MUCH and number >= _ATTENDED:
            yield DayChange(line.day, 0)
        elif (place, number) == _EXCUSED_ON:
            yield DayChange(line.day, 0, excuse=ExcuseCode.OFFICIAL_DUTY)
        else:
            minutes = _SHORT if (place, number) == _SHORT_ON else row.daily_minutes
            yield DayChange(line.day, minutes, _WORK[number % len(_WORK)])


def _evaluation(row: PlacementRow, evaluator: Evaluator, place: int) -> EvaluationDraft:
    marks = {item.value: 3 + (place + number) % 3 for number, item in enumerate(_ITEMS[evaluator])}
    return EvaluationDraft(evaluator, marks, _WORDS[evaluator], row.ends_on)


def _report(row: PlacementRow) -> FinalReport:
    return FinalReport(
        work=f"{row.company} işletmesinde “{row.title}” konusunda usta öğreticiyle birlikte çalışıldı.",
        gained="Güncel donanım ve yazılım tanındı; ölçüm, sınama ve arıza bulma uygulamaları yapıldı.",
        at_school="Atölye temrinlerine iki yeni uygulama eklenecek; zümre toplantısında sunum yapılacak.",
        suggestions="İşletme gezisi öğrenciler için de düzenlenebilir.",
    )
