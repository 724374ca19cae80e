"""What is open when the tour ends: on-the-job training under way, proposed and called off, and the next match."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from uuid import UUID

from smm_desktop.placements import queries
from smm_desktop.placements.terms import Accommodation, DayChange, PlacementDraft
from smm_desktop.shell.rooms import Rooms
from smm_desktop.shell.tour.placing import firms, seats, wishes
from smm_desktop.shell.tour.placing.register import Register
from smm_desktop.shell.tour.placing.seats import Seats
from smm_desktop.shell.tour.placing.wishes import Asking
from smm_desktop.teachers.queries import teacher

_UNDER_WAY = Seats(
    "egitimde", "yazilim", "Bulut Hizmetlerinin İzlenmesi", "Monitoring Cloud Services", firms.SOFTWARE,
    ("Bulut bilişim",), ("Kayıt ve ölçüm toplama",), 2,
)  # fmt: skip
_AHEAD = (
    Seats("yeni-ag", "ag", "Ağ Güvenliği İzleme", "Network Security Monitoring", firms.SOFTWARE,
          ("Siber güvenlik izleme", "Ağ anahtarlama ve yönlendirme"), ("Olay kaydı inceleme",), 2, minimum=2,
          accommodation=Accommodation.PROVIDED),
    Seats("yeni-hat", "bulut", "Sanallaştırma Altyapısı", "Virtualisation Infrastructure", firms.SOFTWARE,
          ("Sanallaştırma",), ("Sanal makine yönetimi",), 2, language="en"),
    Seats("yeni-ray", "ray", "Boji ve Cer Motoru Bakımı", "Maintenance of Bogies and Traction Motors",
          firms.RAILWAYS, ("Cer motoru ve boji bakımı",), ("Boji sökme takma", "Yalıtım ölçümü"), 3),
    Seats("yeni-sarj", "sarj", "Termal Kamera ile Bakım", "Maintenance by Thermal Imaging", firms.ELECTRICS,
          ("Termal kamera ile ölçme",), ("Isıl görüntü yorumlama",), 2),
)  # fmt: skip
_WAITING = (
    Asking(2, 25, ("Sanallaştırma",)),
    Asking(10, 95),
    Asking(23, 14, ("Siber güvenlik izleme",)),
    Asking(30, 300, ("Siber güvenlik izleme",)),
    Asking(5, 110, ("Cer motoru ve boji bakımı",)),
    Asking(25, 47, ("Avrupa tren kontrol sistemi (ETCS)",)),
    Asking(13, 130, ("Termal kamera ile ölçme",)),
    Asking(14, 44),
    Asking(28, 19, ("Termal kamera ile ölçme", "PLC programlama")),
)
_IN_TRAINING = (31, 32)  # people by their place in the tour's list
_KNOW_ENGLISH = (23, 30)
_PROPOSED, _CALLED_OFF, _KEPT_APART = 18, 7, (10, "yeni-hat")
_WORK = "Gösterge panolarının hazırlanması, uyarıların ayarlanması"


@dataclass(frozen=True, slots=True)
class Around:
    """What the pictures show: somebody under way, and a request that waits for the next match."""

    placement_id: UUID
    request_id: UUID
    offer_id: UUID


def fill_around(
    rooms: Rooms, register: Register, people: Sequence[UUID], need_id: UUID, today: date
) -> Around:
    """`need_id`: what one of the offers of the next match is to meet."""
    monday = today - timedelta(days=today.weekday())
    running = _under_way(rooms, register, people, monday)
    offers = seats.offer(rooms, register, _AHEAD, monday + timedelta(days=28), monday + timedelta(days=32))
    rooms.placing.offers.link_need(offers["yeni-ag"], need_id, actor=rooms.actor)
    _know_english(rooms, [people[person] for person in _KNOW_ENGLISH])
    requests = wishes.ask(rooms, register, people, _WAITING)
    proposed = rooms.placing.placements.place(
        PlacementDraft(people[_PROPOSED], offers["yeni-ray"]), actor=rooms.actor
    )
    rooms.placing.placements.agree_company([proposed], today, actor=rooms.actor)
    called_off = rooms.placing.placements.place(
        PlacementDraft(people[_CALLED_OFF], offers["yeni-ray"]), actor=rooms.actor
    )
    rooms.placing.placements.cancel(called_off, "Okul sınav haftası nedeniyle erteledi.", actor=rooms.actor)
    person, offer = _KEPT_APART
    place = next(number for number, one in enumerate(_WAITING) if one.person == person)
    rooms.placing.matching.forbid(
        requests[place],
        offers[offer],
        "İşletme bu dönem başka bir okuldan öğretmen istiyor.",
        actor=rooms.actor,
    )
    return Around(running[0], requests[0], offers["yeni-ag"])


def _know_english(rooms: Rooms, people: Sequence[UUID]) -> None:
    for own in people:
        row = rooms.database.ask(teacher, own)
        if row is not None:
            rooms.teachers.change(own, replace(row.draft, languages={"en": "B2"}), actor=rooms.actor)


def _under_way(rooms: Rooms, register: Register, people: Sequence[UUID], monday: date) -> tuple[UUID, ...]:
    """Two people since last week, whose log is kept up to yesterday; of one the last days are missing."""
    first, last = monday - timedelta(days=7), monday + timedelta(days=11)
    offer = seats.offer(rooms, register, (_UNDER_WAY,), first, last)[_UNDER_WAY.key]
    made = tuple(
        rooms.placing.placements.place(PlacementDraft(people[person], offer), actor=rooms.actor)
        for person in _IN_TRAINING
    )
    agreed = first - timedelta(days=3)
    rooms.placing.placements.agree_company(made, agreed, actor=rooms.actor)
    rooms.placing.placements.agree_school(made, agreed, actor=rooms.actor)
    rooms.placing.placements.start(made, actor=rooms.actor)
    for late, own in enumerate(made):
        _keep_log(rooms, own, monday if late else rooms.clock.today())
    return made


def _keep_log(rooms: Rooms, placement_id: UUID, until: date) -> None:
    lines = [line.day for line in rooms.database.ask(queries.log, placement_id) if line.day < until]
    if lines:
        changes = [DayChange(day, seats.DAILY_MINUTES, _WORK) for day in lines]
        rooms.placing.log.record_days(placement_id, changes, actor=rooms.actor)
