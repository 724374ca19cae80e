"""A list of companies as offices keep them: a title above, a second row for a second mentor, a wrong tax number."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from smm_desktop.centers.queries import reference
from smm_desktop.core import turkish
from smm_desktop.paper.spreadsheets.writing import Column, XlsxWriter
from smm_desktop.shell.tour.placing.firms import Firm, generated_tax_number

CAPTIONS = (
    *("SIRA NO", "İŞLETMENİN ADI", "VERGİ NO", "SEKTÖRÜ", "İLGİLİ ALANLAR", "TEKNOLOJİLER"),
    *("ADRES", "İLİ", "İLÇESİ", "TELEFON", "E-POSTA"),
    *(
        "YETKİLİ ADI SOYADI",
        "YETKİLİ GÖREVİ",
        "YETKİLİ TELEFONU",
        "USTA ÖĞRETİCİ",
        "USTA ÖĞRETİCİLİK BELGE NO",
    ),
    "İSG KOŞULLARI",
)
BAD_NUMBER = "1234567891"
_FIRST_SEED = 2_026_001
_TITLES = ("T.C. ÖRNEK İL MİLLÎ EĞİTİM MÜDÜRLÜĞÜ", "İşbaşı eğitimi için görüşülen işletmeler")


def company_list(firms: Sequence[Firm], created: datetime) -> bytes:
    """Return the .xlsx; firms with two mentors have two rows, and the last row's tax number is wrong."""
    writer = XlsxWriter(created=created, title="İşletme listesi")
    sheet = writer.sheet("İşletmeler", [Column(caption) for caption in CAPTIONS], titles=_TITLES)
    number = 0
    for seed, firm in enumerate(firms, _FIRST_SEED):
        for mentor in firm.mentors:
            number += 1
            sheet.add(_cells(number, firm, mentor, seed))
    sheet.add([number + 1, "Hatalı Örnek Ticaret", BAD_NUMBER, "Ticaret", *[""] * 13])
    return writer.to_bytes()


def _cells(number: int, firm: Firm, mentor: str, seed: int) -> list[str | int | None]:
    place = seed % 100
    field, province = reference().field(firm.field_code), reference().province(firm.province)
    return [
        number,
        firm.name,
        generated_tax_number(seed),
        firm.sector,
        "" if field is None else field.name,
        ", ".join(firm.technologies),
        f"Kurgusal Sanayi Sitesi {place}. Sokak No: {place}",
        "" if province is None else turkish.upper(province.name),
        turkish.upper(firm.district),
        f"0312 000 00 {place:02d}",
        firm.mailbox,
        turkish.upper(firm.representative),
        "İşletme müdürü",
        f"0500 000 10 {place:02d}",
        turkish.upper(mentor),
        f"DENEME-{seed % 1000:03d}-{number:02d}",
        firm.safety,
    ]
