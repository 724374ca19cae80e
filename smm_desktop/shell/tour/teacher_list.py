"""A teacher list as they really come: titles above the header, upper case, a bad number, a repeated row, a formula."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from smm_desktop.centers.queries import reference
from smm_desktop.core import turkish
from smm_desktop.paper.spreadsheets.writing import Column, XlsxWriter
from smm_desktop.shell.tour.live_formula import with_live_formula
from smm_desktop.teachers.terms import Employment, TeacherDraft

CAPTIONS = (
    "SIRA NO",
    "T.C. KİMLİK NO",
    "ADI SOYADI",
    "GÖREV YAPTIĞI OKUL",
    "İLİ",
    "İLÇESİ",
    "",
    "ALANI",
    "ATAMA BRANŞI",
    "CEP TEL.",
    "KADRO DURUMU",
)
_EMPLOYMENTS = {
    Employment.PERMANENT: "KADROLU",
    Employment.CONTRACTED: "SÖZLEŞMELİ",
    Employment.HOURLY: "ÜCRETLİ",
}
BAD_NUMBER = "12345678901"


def messy_list(people: Sequence[TeacherDraft], province_names: Sequence[str], created: datetime) -> bytes:
    """Return the .xlsx of a list with everything in it that goes wrong in offices.

    The last but two row repeats the first person, the last but one has a bad identity number, the last a formula.
    """
    writer = XlsxWriter(created=created, title="Öğretmen listesi")
    columns = [Column(caption) for caption in CAPTIONS]
    titles = ("T.C. ÖRNEK İL MİLLÎ EĞİTİM MÜDÜRLÜĞÜ", "Hizmet içi eğitime katılacak öğretmenler")
    sheet = writer.sheet("Liste", columns, titles=titles)
    for number, (person, province) in enumerate(zip(people, province_names, strict=True), 1):
        sheet.add(_cells(number, person, province))
    sheet.add(_cells(len(people) + 1, people[0], province_names[0]))
    sheet.add(
        [len(people) + 2, BAD_NUMBER, "HATALI ÖRNEK", "Kurgu Okulu", "Ankara", "", None, "", "", "", ""]
    )
    sheet.add([len(people) + 3, "=1+1", "FORMÜL ÖRNEK", "Kurgu Okulu", "Ankara", "", None, "", "", "", ""])
    return with_live_formula(writer.to_bytes(), result="2")


def _cells(number: int, person: TeacherDraft, province: str) -> list[str | int | None]:
    field = reference().field(person.field_code)
    name = turkish.upper(f"{person.first_name} {person.last_name}")
    return [
        number,
        person.identity_number,
        name,
        person.school,
        turkish.upper(province),
        person.district,
        None,
        "" if field is None else turkish.upper(field.name),
        person.subject,
        f"0{person.phone}",
        _EMPLOYMENTS[person.employment],
    ]
