"""Generated people for demonstrations: names that nobody bears, generated numbers, addresses that lead nowhere."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace

from smm_desktop.core import turkish
from smm_desktop.teachers.queries import generate_identity_number
from smm_desktop.teachers.terms import Employment, TeacherDraft

FIRST_NAMES = (
    "Ayşe Işıl", "İsmail", "Şule", "Çağrı", "Gülçin", "Ömer", "Ülkü", "Yiğit", "Nazlı", "Kâmil", "Tuğba", "Hâle",
    "Barış", "Elif Su", "Oğuzhan", "Melike", "İlkay", "Cansu", "Rıfat", "Sıla", "Göksel", "Defne", "Uğur", "Zeynep",
)  # fmt: skip
LAST_NAMES = (
    "Örnekoğlu", "Denemez", "Kurgusal", "Taslakçı", "Numuneci", "Provacı", "Temsiloğlu", "Misaloğlu", "Varsayan",
    "Deneyışık", "Şablonoğlu", "Ürüngör", "İzlekçi", "Çizimoğlu", "Göstermelik", "Yapıntı",
)  # fmt: skip
SCHOOLS = (
    ("Örnek Mesleki ve Teknik Anadolu Lisesi", 6, "Etimesgut"),
    ("Deneme Şehit Işık MTAL", 6, "Yenimahalle"),
    ("Kurgu İnşaat Meslek Lisesi", 6, "Çankaya"),
    ("Prova Çok Programlı Anadolu Lisesi", 26, "Odunpazarı"),
    ("Numune Kız Meslek Lisesi", 42, "Selçuklu"),
    ("Taslak Mesleki Eğitim Merkezi", 38, "Kocasinan"),
)
FIELDS = (
    ("bilisim-teknolojileri", "Bilişim Teknolojileri"),
    ("bilisim-teknolojileri", "Bilişim Teknolojileri"),
    ("rayli-sistemler-teknolojisi", "Raylı Sistemler Teknolojisi"),
    ("elektrik-elektronik-teknolojisi", "Elektrik-Elektronik Teknolojisi"),
)
_EMPLOYMENTS = (*[Employment.PERMANENT] * 6, *[Employment.CONTRACTED] * 3, Employment.HOURLY)


def generated_teachers(count: int, seed: int = 2026) -> Iterator[TeacherDraft]:
    """Yield distinct made-up teachers; equal arguments give equal people."""
    source = random.Random(seed)  # noqa: S311 - made-up people need no secrecy
    for number in range(count):
        yield _teacher(source, seed * 1_000_000 + number)


def _teacher(source: random.Random, seed: int) -> TeacherDraft:
    first, last = source.choice(FIRST_NAMES), source.choice(LAST_NAMES)
    school, province, district = source.choice(SCHOOLS)
    code, name = source.choice(FIELDS)
    mailbox = turkish.fold(f"{first} {last}").replace(" ", ".")
    return TeacherDraft(
        first_name=first,
        last_name=last,
        identity_number=generate_identity_number(seed),
        school=school,
        province_code=province,
        district=district,
        field_code=code,
        subject=name,
        email=f"{mailbox}.{seed % 100_000}@ornek.invalid",
        phone=f"500000{seed % 10_000:04d}",
        languages={"en": source.choice(("A2", "B1", "B2"))},
        employment=source.choice(_EMPLOYMENTS),
    )


def distinct_teachers(count: int, seed: int = 2026) -> tuple[TeacherDraft, ...]:
    """Return made-up teachers of whom no two bear the same name."""
    found: dict[str, TeacherDraft] = {}
    for draft in generated_teachers(count * 20, seed):
        found.setdefault(turkish.fold(f"{draft.first_name} {draft.last_name}"), draft)
        if len(found) == count:
            break
    return tuple(found.values())


def long_named(draft: TeacherDraft) -> TeacherDraft:
    """Return the person with a name that tries every table and the certificate."""
    return replace(
        draft, first_name="Abdülhamit Çağrıhan Şehmuz", last_name="Büyükörnekoğulları-Küçükdenemez"
    )
