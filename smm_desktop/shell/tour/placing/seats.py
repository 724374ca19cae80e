"""The tour's offers and requests: seats of one week, asked for by more teachers than there are, some out of a need."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from uuid import UUID

from smm_desktop.placements import queries
from smm_desktop.placements.terms import Accommodation, OfferDraft, RequestDraft
from smm_desktop.shell.rooms import Rooms
from smm_desktop.shell.tour.placing import firms
from smm_desktop.shell.tour.placing.register import Register

_TRABZON = 61
_FROM_NEED = 3
DAILY_MINUTES = 480


@dataclass(frozen=True, slots=True)
class Seats:
    """An offer of the story as it is typed; days come from the story."""

    key: str
    firm: str
    title: str
    title_en: str
    field_code: str
    technologies: tuple[str, ...]
    competencies: tuple[str, ...]
    capacity: int
    minimum: int = 0
    language: str = "tr"
    accommodation: Accommodation = Accommodation.NONE

    def draft(self, register: Register, first: date, last: date) -> OfferDraft:
        return OfferDraft(
            company_id=register.companies[self.firm],
            title=self.title,
            title_en=self.title_en,
            starts_on=first,
            ends_on=last,
            daily_minutes=DAILY_MINUTES,
            capacity=self.capacity,
            minimum=self.minimum,
            mentor_id=register.mentors.get(self.firm),
            field_code=self.field_code,
            technologies=tuple(register.technologies[name] for name in self.technologies),
            competencies=self.competencies,
            language=self.language,
            accommodation=self.accommodation,
            requirements="Eğitimden bir gün önce iş güvenliği bilgilendirmesi",
        )


STORY = (
    Seats("bulut", "yazilim", "Bulut Ortamında Uygulama Dağıtımı", "Deploying Applications to the Cloud",
          firms.SOFTWARE, ("Bulut bilişim", "Kapsayıcı (konteyner) teknolojileri"),
          ("Kapsayıcı hazırlama", "Dağıtım hattı kurma"), 2),
    Seats("hat", "bulut", "Sürekli Tümleştirme Hatları", "Continuous Integration Pipelines", firms.SOFTWARE,
          ("Sürekli tümleştirme ve dağıtım",), ("Sınama otomasyonu",), 1),
    Seats("ag", "ag", "Kurumsal Ağ Kurulumu", "Building Company Networks", firms.SOFTWARE,
          ("Ağ anahtarlama ve yönlendirme",), ("Ağ bölümleme", "Arıza bulma"), 1,
          accommodation=Accommodation.PROVIDED),
    Seats("sinyal", "ray", "Sinyalizasyon Bakımı", "Maintenance of Signalling", firms.RAILWAYS,
          ("Anklaşman ve sinyalizasyon",), ("Anklaşman sınaması", "Ray devresi ölçümü"), 2, minimum=2),
    Seats("hat-bakim", "demiryolu", "Hat Ölçme ve Ultrasonik Muayene", "Track Measurement and Ultrasonic Testing",
          firms.RAILWAYS, ("Hat ölçme ve buraj", "Ultrasonik ray muayenesi"), ("Ölçüm arabası kullanma",), 1,
          accommodation=Accommodation.ASSISTED),
    Seats("sarj", "sarj", "Elektrikli Araç Şarj İstasyonu Kurulumu", "Installing Charging Stations",
          firms.ELECTRICS, ("Elektrikli araç şarj istasyonları",), ("İstasyon devreye alma", "Koruma ölçümleri"), 2),
    Seats("hucre", "elektromekanik", "Orta Gerilim Hücrelerinde Bakım", "Maintenance of Medium-Voltage Switchgear",
          firms.ELECTRICS, ("Orta gerilim hücreleri",), ("Güvenli çalışma", "Kesici sınaması"), 1,
          accommodation=Accommodation.PROVIDED),
)  # fmt: skip


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


def offer(
    rooms: Rooms, register: Register, seats: Sequence[Seats], first: date, last: date
) -> dict[str, UUID]:
    return {
        one.key: rooms.placing.offers.add_offer(one.draft(register, first, last), actor=rooms.actor)
        for one in seats
    }


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
