"""The tour's requests: what teachers ask for by themselves, and who has the largest gaps in a need."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from uuid import UUID

from smm_desktop.placements import queries
from smm_desktop.placements.terms import RequestDraft
from smm_desktop.shell.rooms import Rooms
from smm_desktop.shell.tour.placing import firms
from smm_desktop.shell.tour.placing.register import Register

_TRABZON = 61
_FROM_NEED = 3


@dataclass(frozen=True, slots=True)
class Asking:
    """Who asks, by place in the tour's list of teachers; how many days they have waited, and for what."""

    person: int
    waited: int
    technologies: tuple[str, ...] = ()
    provinces: tuple[int, ...] = ()


REQUESTS = (
    Asking(15, 120, ("Bulut bilişim",)),
    Asking(16, 40, ("Sürekli tümleştirme ve dağıtım",)),
    Asking(21, 75, ("Kapsayıcı (konteyner) teknolojileri",), (firms.ANKARA,)),
    Asking(33, 20),
    Asking(4, 64, ("Anklaşman ve sinyalizasyon",)),
    Asking(9, 150, ("Ultrasonik ray muayenesi",)),
    Asking(17, 33, ("Hat ölçme ve buraj",)),
    Asking(22, 200),
    Asking(24, 12, provinces=(_TRABZON,)),
    Asking(3, 18, ("Elektrikli araç şarj istasyonları",)),
    Asking(11, 90, ("Orta gerilim hücreleri",)),
    Asking(12, 55),
    Asking(20, 30, ("Elektrikli araç şarj istasyonları",)),
)


def ask(
    rooms: Rooms, register: Register, teacher_ids: Sequence[UUID], asking: Sequence[Asking]
) -> tuple[UUID, ...]:
    """What teachers ask for by themselves."""
    today = rooms.clock.today()
    drafts = [
        RequestDraft(
            teacher_ids[one.person],
            technologies=tuple(register.technologies[name] for name in one.technologies),
            asked_on=today - timedelta(days=one.waited),
            provinces=one.provinces,
        )
        for one in asking
    ]
    return rooms.placing.requests.add_requests(drafts, actor=rooms.actor)


def ask_from_need(rooms: Rooms, need_id: UUID) -> tuple[UUID, ...]:
    """Those with the largest gaps in a need."""
    wishes = rooms.database.ask(queries.wishes_from_needs, need_id)[:_FROM_NEED]
    asked_on = rooms.clock.today() - timedelta(days=2)
    drafts = [replace(one.draft(firms.SOFTWARE), asked_on=asked_on) for one in wishes]
    return rooms.placing.requests.add_requests(drafts, actor=rooms.actor)
