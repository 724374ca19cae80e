"""Rounds that were answered and closed, and the words of reports as anybody can read them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from io import BytesIO
from uuid import UUID

import pypdfium2
from openpyxl import load_workbook

from smm_desktop.needs.service import ReportFiles
from smm_desktop.needs.terms import (
    Anonymity,
    Answers,
    Background,
    MemberDraft,
    Respondent,
    RoundDraft,
)
from tests.needs.builders import ACTOR, FIELD, TEXT, TODAY, Asking, instrument_draft, pairs
from tests.needs.made_up_answers import chance_of
from tests.trainings.builders import person

OTHER_FIELD = "makine-ve-tasarim-teknolojisi"
SIZES = {"Atatürk MTAL": 12, "Üç Kişilik MTAL": 3, "Cumhuriyet MTAL": 9, "Fatih MTAL": 10, "Barbaros MTAL": 6}
ITEMS = (1, 2, 3, 4)
SMALL = "Üç Kişilik MTAL"


def answered(
    asking: Asking,
    instrument_id: UUID,
    answers: Answers | None = None,
    *,
    title: str = "2026 güz",
    starts: date = TODAY,
    companies: Sequence[str] = (),
) -> UUID:
    """A round that everybody answers alike, then closed."""
    firms = tuple(MemberDraft(name=name) for name in companies)
    draft = RoundDraft(instrument_id, title, starts, date(2027, 12, 18), companies=firms)
    round_id = asking.rounds.plan_round(draft, actor=ACTOR)
    asking.rounds.open_round(round_id, actor=ACTOR)
    asking.everybody_answers(round_id, answers)
    asking.rounds.close_round(round_id, actor=ACTOR)
    return round_id


def asked_by_field(asking: Asking) -> UUID:
    """Six teachers of each of two fields, by name."""
    asking.some_teachers(6)
    others = (replace(person(20 + at), field_code=OTHER_FIELD, province_code=16) for at in range(6))
    with asking.database.deed("register_teachers", ACTOR) as deed:
        for one in others:
            asking.teachers.register_within(deed, one)
    return answered(asking, asking.instrument(), pairs())


def forty_people(seed: int = 1) -> list[tuple[Respondent, dict[str, list[int | None]]]]:
    """Forty teachers of two fields, three of them of one school, with some halves missing."""
    chance = chance_of(seed)
    return [
        (
            Respondent(
                field_code=chance.choice((FIELD, FIELD, OTHER_FIELD)),
                school=school,
                experience=chance.choice(("0-5", "6-10", "21+")),
            ),
            {f"q{at}": [chance.randint(3, 5), _half(chance.random(), chance.randint(1, 5))] for at in ITEMS},
        )
        for school, size in SIZES.items()
        for _ in range(size)
    ]


def forty(asking: Asking, seed: int = 1, *, with_texts: bool = False) -> UUID:
    """These forty in an anonymous round that was closed."""
    background = (Background.FIELD, Background.SCHOOL, Background.EXPERIENCE)
    draft = replace(instrument_draft(len(ITEMS), [TEXT] if with_texts else []), background=background)
    people = forty_people(seed)
    round_id = asking.opened(len(people), Anonymity.ANONYMOUS, draft)
    for who, given in people:
        said = {"wish": f"{who.school} için kurs"} if with_texts else {}
        asking.answer(round_id, {**given, **said}, respondent=who)
    asking.rounds.close_round(round_id, actor=ACTOR)
    return round_id


def _half(luck: float, point: int) -> int | None:
    return None if luck < 0.15 else point


def written(files: ReportFiles) -> str:
    """Every word of the PDF files and the workbook."""
    texts = [pdf_text(files.pdf), *(pdf_text(page) for _, page in files.schools)]
    book = load_workbook(BytesIO(files.workbook), read_only=True)
    cells = (cell for sheet in book for line in sheet.iter_rows(values_only=True) for cell in line)
    return "\n".join([*texts, *(str(cell) for cell in cells if cell is not None)])


def pdf_text(data: bytes) -> str:
    document = pypdfium2.PdfDocument(data)
    try:
        return "\n".join(page.get_textpage().get_text_bounded() for page in document)
    finally:
        document.close()
