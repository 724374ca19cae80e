"""Lists of companies as centers keep them, and their import into one register."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from smm_desktop.placements.rules.judging_companies import PlannedCompany
from smm_desktop.placements.service import (
    CompanyDecisions,
    CompanyImportOutcome,
    CompanyImportService,
    CompanyPlan,
)
from smm_desktop.placements.terms import CompanyProblem
from tests.paper.spreadsheets.builders import Plain, saved_xlsx
from tests.placements.builders_companies import ACTOR, Companies, a_tax_number

Row = Mapping[str, Plain]
WHOLE: Row = {
    "İşletmenin Adı": "ÖRNEK MAKİNE SAN. VE TİC. LTD. ŞTİ.",
    "Vergi No": a_tax_number(1),
    "Sektör": "Makine imalatı",
    "Alanlar": "Makine ve Tasarım Teknolojisi, Metal Teknolojisi",
    "Teknolojiler": "cnc TORNA; Yeni teknoloji",
    "İl": "BURSA",
    "İlçe": "NİLÜFER",
    "Telefon": "0224 000 00 01",
    "E-posta": "bilgi@ornek.test",
    "Web Sitesi": "https://www.ornek.test",
    "Yetkili Adı Soyadı": "DENİZ ÖRNEK",
    "Yetkili Telefonu": "0532 000 00 01",
    "Usta Öğretici": "Usta Örnek",
    "Belge No": "UÖ-12",
}


class Lists:
    """Imports of lists into one register."""

    def __init__(self, register: Companies, folder: Path) -> None:
        self.register = register
        self.service = CompanyImportService(register.database)
        self._folder = folder

    def file(self, *rows: Row, above: tuple[tuple[Plain, ...], ...] = ()) -> Path:
        captions = tuple(dict.fromkeys(caption for row in rows for caption in row))
        cells = [[row.get(caption) for caption in captions] for row in rows]
        return saved_xlsx(self._folder / "isletmeler.xlsx", [*above, captions, *cells])

    def plan(self, *rows: Row) -> CompanyPlan:
        return self.service.plan_import(self.file(*rows))

    def only(self, row: Row) -> PlannedCompany:
        (planned,) = self.plan(row).rows
        return planned

    def take(self, *rows: Row, **decided: Any) -> CompanyImportOutcome:
        return self.service.apply_import(self.plan(*rows), CompanyDecisions(**decided), actor=ACTOR)


@pytest.fixture
def lists(register: Companies, tmp_path: Path) -> Lists:
    return Lists(register, tmp_path)


def named(name: str = "Örnek", **more: Plain) -> Row:
    return {"İşletme": name, "İl": "Bursa", **more}


def kinds(row: PlannedCompany) -> set[CompanyProblem]:
    return {notice.kind for notice in row.notices}
