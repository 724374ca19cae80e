"""A center that asks: frames, instruments and rounds, made through the same services as in the window."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Self
from uuid import UUID

from smm_desktop.core.clock import FixedClock
from smm_desktop.core.database.database import Database
from smm_desktop.core.refusals import Refusal
from smm_desktop.needs import queries
from smm_desktop.needs.service import (
    AnswerImportService,
    AnswerService,
    FormService,
    FrameService,
    InstrumentService,
    RoundService,
)
from smm_desktop.needs.terms import (
    Anonymity,
    Answers,
    Audience,
    Choice,
    CompetencyDraft,
    Condition,
    FrameDraft,
    InstrumentDraft,
    MemberDraft,
    NeedsReason,
    PointScale,
    Question,
    QuestionKind,
    Respondent,
    ResponseDraft,
    RoundDraft,
    Section,
    Words,
)
from smm_desktop.teachers.service import TeacherService
from tests.trainings.builders import person

ACTOR = "Deneme Koordinatörü"
FIELD = "bilisim-teknolojileri"
SIDES = (Words("Önem", "Importance"), Words("Yeterlik", "Ability"))
SCALE = PointScale(5, Words("Çok düşük", "Very low"), Words("Çok yüksek", "Very high"))
NOBODY = Respondent()
TODAY = date(2026, 11, 23)


class refused:  # noqa: N801 -- reads as pytest.raises does
    """Fails unless the block is refused for this reason; `values` are the refusal's."""

    def __init__(self, reason: NeedsReason) -> None:
        self.reason = reason
        self.values: Mapping[str, object] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: object, error: BaseException | None, _trace: object) -> bool:
        if not isinstance(error, Refusal):
            assert error is not None, f"not refused as {self.reason}"
            return False
        assert error.term is self.reason
        self.values = error.values
        return True


def frame_draft(count: int = 3, code: str = "BIL") -> FrameDraft:
    lines = (
        CompetencyDraft(f"Yeterlik {number}", group=f"Grup {(number - 1) // 3 + 1}", code=f"Y{number:02d}")
        for number in range(1, count + 1)
    )
    return FrameDraft(code, "Deneme çerçevesi", FIELD, competencies=tuple(lines))


def paired(number: int, **changes: Any) -> Question:
    question = Question(
        f"q{number}", QuestionKind.PAIRED, Words(f"Yeterlik {number}", f"Competency {number}"),
        competency=f"Y{number:02d}", scale=SCALE, sides=SIDES,
    )  # fmt: skip
    return replace(question, **changes)


CHOICE = Question(
    "uses", QuestionKind.CHOICE, Words("Atölyeniz var mı?", "Do you have a workshop?"),
    choices=(Choice("yes", Words("Evet", "Yes")), Choice("no", Words("Hayır", "No"))),
)  # fmt: skip
NUMBER = Question("many", QuestionKind.NUMBER, Words("Kaç tezgâh var?", "How many benches?"), least=0, most=500,
                  condition=Condition("uses", ("yes",)))  # fmt: skip
SINGLE = Question("happy", QuestionKind.SINGLE, Words("Memnun musunuz?", "Are you content?"), scale=SCALE)
TEXT = Question("wish", QuestionKind.TEXT, Words("Ne istersiniz?", "What do you wish?"))


def instrument_draft(
    count: int = 3, more: Sequence[Question] = (), audience: Audience = Audience.TEACHERS
) -> InstrumentDraft:
    sections = [Section(Words("Yeterlikler", "Competencies"), tuple(map(paired, range(1, count + 1))))]
    if more:
        sections.append(Section(Words("Diğer", "Other"), tuple(more)))
    return InstrumentDraft(Words("Deneme anketi", "Trial survey"), audience, sections=tuple(sections))


def pairs(count: int = 3, first: int = 5, second: int = 2) -> dict[str, Any]:
    return {f"q{number}": [first, second] for number in range(1, count + 1)}


@dataclass
class Asking:
    """The services of needs on one database."""

    database: Database
    clock: FixedClock

    def __post_init__(self) -> None:
        self.teachers = TeacherService(self.database)
        self.frames = FrameService(self.database)
        self.instruments = InstrumentService(self.database)
        self.rounds = RoundService(self.database)
        self.answers = AnswerService(self.database)
        self.forms = FormService(self.database, self.clock)
        self.imports = AnswerImportService(self.database)

    def some_teachers(self, count: int, school: str = "") -> list[UUID]:
        """With a school, all of them teach there."""
        drafts = (replace(person(place), field_code=FIELD, province_code=6) for place in range(count))
        with self.database.deed("register_teachers", ACTOR) as deed:
            return [
                self.teachers.register_within(deed, replace(one, school=school or one.school))
                for one in drafts
            ]

    def frame(self, count: int = 3) -> UUID:
        frame_id = self.frames.create_frame(frame_draft(count), actor=ACTOR)
        self.frames.publish_frame(frame_id, actor=ACTOR)
        return frame_id

    def instrument(
        self, anonymity: Anonymity = Anonymity.NAMED, draft: InstrumentDraft | None = None
    ) -> UUID:
        return self.instruments.create_instrument(draft or instrument_draft(), anonymity, actor=ACTOR)

    def round(self, instrument_id: UUID, companies: Sequence[str] = ()) -> UUID:
        draft = RoundDraft(
            instrument_id, "2026 güz", TODAY, date(2026, 12, 18),
            companies=tuple(MemberDraft(name=name) for name in companies),
        )  # fmt: skip
        return self.rounds.plan_round(draft, actor=ACTOR)

    def opened(
        self,
        teachers: int = 6,
        anonymity: Anonymity = Anonymity.NAMED,
        draft: InstrumentDraft | None = None,
    ) -> UUID:
        """An open round of so many teachers."""
        self.some_teachers(teachers)
        round_id = self.round(self.instrument(anonymity, draft))
        self.rounds.open_round(round_id, actor=ACTOR)
        return round_id

    def answer(
        self,
        round_id: UUID,
        answers: Answers | None = None,
        member: UUID | None = None,
        respondent: Respondent = NOBODY,
    ) -> None:
        draft = ResponseDraft(pairs() if answers is None else answers, respondent, member)
        self.answers.record_response(round_id, draft, actor=ACTOR)

    def everybody_answers(self, round_id: UUID, answers: Answers | None = None) -> None:
        for member in self.database.ask(queries.members, round_id):
            self.answer(round_id, answers, member.id)
