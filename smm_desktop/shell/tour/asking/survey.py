"""The tour's surveys: an example frame, the teachers' questions on it, industry's, and one that is open at the end."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from smm_desktop.needs import queries
from smm_desktop.needs.terms import (
    Anonymity,
    Answer,
    Audience,
    Background,
    InstrumentDraft,
    MemberDraft,
    PointScale,
    Question,
    QuestionKind,
    RoundDraft,
    Section,
    Target,
    Words,
)
from smm_desktop.shell.rooms import Rooms

FIELD, OTHER_FIELD = "bilisim-teknolojileri", "elektrik-elektronik-teknolojisi"
PLANTED = "Y09"  # the competency of the example frame that everybody lacks before the training
COMPANIES = ("Uydurma Yazılım A.Ş.", "Örnek Bulut Ltd.", "Deneme Ağ Sistemleri", "Kurgu Siber Güvenlik",
             "Taslak Bilişim", "Numune Veri Merkezi")  # fmt: skip
_SCALE = PointScale(5, Words("Çok düşük", "Very low"), Words("Çok yüksek", "Very high"))
_SIDES = (Words("Önem", "Importance"), Words("Beceri", "Ability"))
_INDUSTRY = (
    Words("İşyeri için önem", "Importance at work"),
    Words("Mezunlarda görülen", "Seen in graduates"),
)
_WISH = Question(
    "", QuestionKind.TEXT, Words("Hangi konuda eğitim istersiniz?", "Which training do you wish?")
)
_WISHES = (
    "Olay müdahalesi için uygulamalı laboratuvar çalışması",
    "Uydurma bir şirketin günlük kayıtları üzerinde inceleme",
    "Oltalama tatbikatı hazırlama",
)
_GAPS = {PLANTED: 3, "Y07": 2, "Y10": 2, "Y04": 1}
_LEFT_OUT = (5, "Y02")  # who forgets one half of which pair


@dataclass(frozen=True, slots=True)
class Survey:
    """An example frame of a field and what asks about it."""

    frame_id: UUID
    teachers: UUID
    companies: UUID | None = None


def lay_out(rooms: Rooms) -> Survey:
    """Take the example frame, build the teachers' survey on it, and industry's on the same competencies."""
    frame_id = _example(rooms, FIELD)
    return Survey(
        frame_id,
        _instrument(rooms, frame_id, FIELD, Audience.TEACHERS, Anonymity.NAMED),
        _instrument(rooms, frame_id, FIELD, Audience.COMPANIES, Anonymity.NAMED),
    )


def lay_out_anonymous(rooms: Rooms) -> Survey:
    """Another field's survey, that promises not to tell."""
    frame_id = _example(rooms, OTHER_FIELD)
    return Survey(frame_id, _instrument(rooms, frame_id, OTHER_FIELD, Audience.TEACHERS, Anonymity.ANONYMOUS))


def _example(rooms: Rooms, field_code: str) -> UUID:
    frame_id = rooms.asking.frames.add_example(field_code, actor=rooms.actor)
    rooms.asking.frames.publish_frame(frame_id, actor=rooms.actor)
    return frame_id


def _instrument(
    rooms: Rooms, frame_id: UUID, field_code: str, audience: Audience, anonymity: Anonymity
) -> UUID:
    by_company = audience is Audience.COMPANIES
    sides = _INDUSTRY if by_company else _SIDES
    asked = rooms.database.ask(queries.frame_sections, frame_id, _SCALE, sides)
    title = (
        Words("Sektör görüşü anketi", "Survey of industry's view")
        if by_company
        else Words("Eğitim ihtiyacı anketi", "Training needs survey")
    )
    draft = InstrumentDraft(
        title,
        audience,
        Words("Her yeterliğin işinizdeki önemini ve bugünkü düzeyi 1 ile 5 arasında puanlayın."),
        field_code,
        (Background.SCHOOL, Background.EXPERIENCE),
        (*asked, Section(Words("Görüşünüz", "Your view"), (_WISH,))),
    )
    return rooms.asking.instruments.create_instrument(draft, anonymity, frame_id=frame_id, actor=rooms.actor)


def open_round(
    rooms: Rooms, instrument_id: UUID, title: str, field_code: str = FIELD, companies: Sequence[str] = ()
) -> UUID:
    """Plan a round of two weeks from the tour's day on, and open it."""
    day = rooms.clock.today()
    draft = RoundDraft(
        instrument_id,
        title,
        day,
        day + timedelta(days=14),
        Target() if companies else Target(field_code=field_code),
        tuple(MemberDraft(name=name) for name in companies),
    )
    round_id = rooms.asking.rounds.plan_round(draft, actor=rooms.actor)
    rooms.asking.rounds.open_round(round_id, actor=rooms.actor)
    return round_id


def opinion(rooms: Rooms, round_id: UUID, person: int, learnt: str = "") -> Mapping[str, Answer]:
    """What the n-th person says; who has learnt a competency rates it high."""
    content = rooms.database.ask(queries.round_content, round_id)
    answers: dict[str, Answer] = {}
    for number, question in enumerate(content.questions()):
        if question.kind is QuestionKind.PAIRED:
            answers[question.key] = _points(question.competency, person, number, learnt)
        elif person % 4 == 0:
            answers[question.key] = _WISHES[person // 4 % len(_WISHES)]
    return answers


def _points(competency: str, person: int, number: int, learnt: str) -> list[int | None]:
    gap = _GAPS.get(competency, 0)
    importance = 4 + (person + number) % 2 if gap else 3 + (person // 2 + number) % 3
    missing = 0 if competency == learnt else gap
    ability = min(5, max(1, importance - missing + (person + number) % 3 - 1))
    return [importance, None if (person, competency) == _LEFT_OUT else ability]
