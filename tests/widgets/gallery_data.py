"""Fictional people and figures for the gallery's pictures."""

from dataclasses import dataclass

from smm_desktop.widgets.mark_grid import Detail, Mark, MarkChoice, MarkCode, Slot
from smm_desktop.widgets.tones import BadgeValue, Tone

NAMES = (
    "İrem Çelik", "Zeynep Aslan", "Şeyma Polat", "Özlem Çelik", "Işıl Şahin", "Ali Çetin", "Nur Koç", "İlker Kara",
    "Ali Güneş", "Ali Korkmaz", "Büşra Şimşek", "Büşra Çetin", "Murat Aslan", "Şule Yıldırımoğlu Karahasanoğlu",
)  # fmt: skip
SCHOOLS = (
    ("Gölbaşı Mesleki ve Teknik Anadolu Lisesi", "Özalp"),
    ("Atatürk MTAL", "Tuşba"),
    ("Şehit Öğretmenler MTAL", "Gevaş"),
    ("Yukarı Koçak MTAL", "Erciş"),
)
BRANCHES = ("Elektrik-Elektronik", "Makine", "Bilişim Teknolojileri", "Yiyecek İçecek")
STATES = {
    0: BadgeValue("Etkin", Tone.GOOD),
    1: BadgeValue("Takipte", Tone.WARN),
    2: BadgeValue("Ayrıldı", Tone.BAD),
}

CODES = (
    MarkCode("present", "Var", ("V",), Tone.GOOD),
    MarkCode("absent", "Yok", ("Y",), Tone.BAD),
    MarkCode("late", "Geç", ("G",), Tone.WARN, Detail.NUMBER, "10", unit="dk"),
    MarkCode(
        "excused", "İzinli", ("İ",), Tone.INFO, Detail.CHOICE,
        choices=(MarkChoice("ill", "Sağlık", "S"), MarkChoice("duty", "Görev", "G"), MarkChoice("leave", "İzin", "İ")),
    ),
)  # fmt: skip
DAYS = ("3 Eyl Pzt", "4 Eyl Sal", "5 Eyl Çar", "6 Eyl Per", "7 Eyl Cum")


@dataclass(frozen=True)
class Person:
    id: int
    name: str
    mail: str
    school: str
    district: str
    branch: str
    hours: int
    state: BadgeValue


def people(count: int) -> list[Person]:
    return [person(number) for number in range(count)]


def person(number: int) -> Person:
    school, district = SCHOOLS[number * 7 % 4]
    return Person(
        id=number,
        name=NAMES[number % len(NAMES)],
        mail=f"ogretmen{number}@ornek.k12.tr",
        school=school,
        district=district,
        branch=BRANCHES[number * 5 % 4],
        hours=(120 - number * 37 % 121),
        state=STATES[(number * 11 % 17 == 5) + (number * 13 % 19 == 7) * 2 if number * 11 % 17 != 5 else 1],
    )


def slots(days: int, lessons: int) -> list[Slot]:
    return [
        Slot((day, lesson), str(lesson + 1), f"{9 + lesson:02d}.00", group=DAYS[day])
        for day in range(days)
        for lesson in range(lessons)
    ]


def mark_for(person_number: int, slot_number: int) -> Mark:
    dice = (person_number * 31 + slot_number * 17 + person_number * slot_number) % 23
    return {3: Mark("absent"), 8: Mark("late", "15"), 14: Mark("excused", "ill")}.get(dice, Mark("present"))
