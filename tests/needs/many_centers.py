"""A directorate's database into which centers brought closed rounds on the same frame, laid down without packages."""

from __future__ import annotations

from datetime import date
from random import Random
from typing import Any
from uuid import UUID

from smm_desktop.core import turkish
from smm_desktop.core.database.database import Database
from smm_desktop.core.database.deeds import Deed
from smm_desktop.core.ids import new_id
from smm_desktop.needs.model import Competency, CompetencyFrame, Instrument, Response, SurveyRound
from smm_desktop.needs.rules.instrument_json import to_plain
from smm_desktop.needs.terms import Anonymity, Audience, FrameState, InstrumentState, RoundState
from tests.needs.builders import ACTOR, FIELD, TODAY, instrument_draft
from tests.needs.made_up_answers import chance_of

FRAME, TITLE = "BIL", "Bilişim çerçevesi"


def lay_down(database: Database, centers: int, people: int, competencies: int = 30, firms: int = 0) -> None:
    """Each center with a frame, a round of so many teachers and one of so many companies, all anonymous."""
    chance = chance_of(1)
    with database.deed("lay_down_rounds", ACTOR) as deed:
        for center in range(1, centers + 1):
            frame = _frame(deed, center, competencies)
            for audience, size in ((Audience.TEACHERS, people), (Audience.COMPANIES, firms)):
                if size:
                    _round(deed, (center, frame), audience, (size, competencies), chance)


def _add(deed: Deed, model: Any, rows: list[dict[str, Any]]) -> None:
    deed.insert_many(model, rows)


def _frame(deed: Deed, center: int, competencies: int) -> UUID:
    frame = new_id()
    about = {"code": FRAME, "version": 1, "title": TITLE, "field_code": FIELD, "state": FrameState.PUBLISHED}
    _add(deed, CompetencyFrame, [
        {"id": frame, "center_id": center, "sort_key": turkish.sort_key(TITLE), **about}
    ])  # fmt: skip
    lines = [
        {
            "center_id": center,
            "frame_id": frame,
            "code": f"Y{at:02d}",
            "ordinal": at,
            "text": f"Yeterlik {at}",
        }
        for at in range(1, competencies + 1)
    ]
    _add(deed, Competency, lines)
    return frame


def _round(
    deed: Deed, whose: tuple[int, UUID], audience: Audience, size: tuple[int, int], chance: Random
) -> None:
    (center, frame), (people, competencies) = whose, size
    instrument, survey = new_id(), new_id()
    draft = instrument_draft(competencies, audience=audience)
    _add(deed, Instrument, [{
        "id": instrument, "center_id": center, "title": draft.title.tr, "audience": audience,
        "anonymity": Anonymity.ANONYMOUS, "state": InstrumentState.FROZEN, "field_code": FIELD, "frame_id": frame,
        "content": to_plain(draft), "sort_key": turkish.sort_key(draft.title.tr),
    }])  # fmt: skip
    _add(deed, SurveyRound, [{
        "id": survey, "center_id": center, "instrument_id": instrument, "title": "2026 güz", "starts_on": TODAY,
        "ends_on": date(2026, 12, 18), "state": RoundState.CLOSED, "target": [], "member_count": people,
        "response_count": people, "sort_key": turkish.sort_key("2026 güz"),
    }])  # fmt: skip
    _add(deed, Response, [
        {"center_id": center, "round_id": survey, "field_code": FIELD, "school": f"Örnek {at % 8} MTAL",
         "answers": _answers(chance, competencies)} for at in range(people)
    ])  # fmt: skip


def _answers(chance: Random, competencies: int) -> dict[str, list[int]]:
    return {f"q{at}": [chance.randint(3, 5), chance.randint(1, 4)] for at in range(1, competencies + 1)}
