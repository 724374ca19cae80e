"""How needs travel: frames, instruments, rounds, responses, printed forms, needs. Members and boxes stay here."""

from smm_desktop.core.database.base import table_of
from smm_desktop.core.database.records import RecordKind
from smm_desktop.needs.model import (
    Competency,
    CompetencyFrame,
    FreeAnswer,
    Instrument,
    Need,
    NeedStep,
    PrintedForm,
    Response,
    SurveyRound,
)

RECORDS = (
    RecordKind("competency_frame", table_of(CompetencyFrame)),
    RecordKind("competency", table_of(Competency)),
    RecordKind("instrument", table_of(Instrument)),
    RecordKind("survey_round", table_of(SurveyRound)),
    RecordKind("response", table_of(Response)),
    RecordKind("free_answer", table_of(FreeAnswer)),
    RecordKind("printed_form", table_of(PrintedForm)),
    RecordKind("need", table_of(Need)),
    RecordKind("need_step", table_of(NeedStep)),
)
