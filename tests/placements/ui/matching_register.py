"""A register to match in: teachers who wait and offers of companies, near and far, as many as one likes."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random
from uuid import UUID

from tests.placements.placing import ANKARA, FIELD, ISTANBUL, MONDAY, TODAY, Placing

KONYA, KIRIKKALE = 42, 71
OTHER_FIELD = "elektrik-elektronik-teknolojisi"
PLACES = (
    (ANKARA, "Çankaya"),
    (ANKARA, "Sincan"),
    (KIRIKKALE, "Merkez"),
    (KONYA, "Selçuklu"),
    (ISTANBUL, "Tuzla"),
)
COMPANIES = (
    "Örnek Makine",
    "Deneme Kalıp",
    "Kurmaca CNC",
    "Hayalî Otomasyon",
    "Örnek Robotik",
    "Deneme Döküm",
)
TECHNOLOGIES = ("CNC torna", "Beş eksenli işleme", "Robot programlama", "CAM", "Koordinat ölçme")
TITLES = ("Beş eksenli işleme", "Kalıp tasarımı", "Robot hücresi", "Ölçme ve kalite", "CAM programlama")


class MatchingRegister:
    """The same numbers give the same register."""

    def __init__(self, placing: Placing, teachers: int = 20, offers: int = 8) -> None:
        self.placing, self._random = placing, Random(1923)  # noqa: S311 - the same register every time
        self.technologies = [placing.technology(name) for name in TECHNOLOGIES]
        self.offers = [self._offer(number) for number in range(offers)]
        self.requests = [self._request(number) for number in range(teachers)]

    def _offer(self, number: int) -> UUID:
        province, district = PLACES[number % len(PLACES)]
        name = f"{COMPANIES[number % len(COMPANIES)]} {number + 1}"
        company = self.placing.company(name, province_code=province, district=district)
        monday = MONDAY + timedelta(weeks=number % 6)
        return self.placing.offer(
            company,
            title=TITLES[number % len(TITLES)],
            starts_on=monday,
            ends_on=monday + timedelta(days=4),
            capacity=1 + number % 4,
            technologies=tuple(self._random.sample(self.technologies, 2)),
            language="en" if number % 8 == 7 else "tr",
        )

    def _request(self, number: int) -> UUID:
        province, district = PLACES[self._random.randrange(3)]
        field = OTHER_FIELD if number % 10 == 9 else FIELD
        teacher = self.placing.teacher(province_code=province, district=district, field_code=field)
        return self.placing.request(
            teacher,
            technologies=tuple(self._random.sample(self.technologies, self._random.randrange(3))),
            asked_on=TODAY - timedelta(days=self._random.randrange(400)),
            provinces=(ANKARA,) if number % 5 == 4 else (),
            free_from=date(2026, 12, 20) if number % 7 == 6 else None,
        )
