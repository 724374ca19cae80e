"""The tour's offers: seats of one week at seven companies, fewer than teachers ask for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from smm_desktop.placements.terms import Accommodation, OfferDraft
from smm_desktop.shell.rooms import Rooms
from smm_desktop.shell.tour.placing import firms
from smm_desktop.shell.tour.placing.register import Register

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


def offer(
    rooms: Rooms, register: Register, seats: Sequence[Seats], first: date, last: date
) -> dict[str, UUID]:
    return {
        one.key: rooms.placing.offers.add_offer(one.draft(register, first, last), actor=rooms.actor)
        for one in seats
    }
