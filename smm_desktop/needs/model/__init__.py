"""The tables of needs."""

from smm_desktop.needs.model.answering import (
    BallotBox,
    FreeAnswer,
    KeyedForm,
    PrintedForm,
    Response,
    RoundKey,
    RoundMember,
    SurveyRound,
    TakenCopy,
)
from smm_desktop.needs.model.asking import Competency, CompetencyFrame, Instrument
from smm_desktop.needs.model.closing import Need, NeedStep

__all__ = [
    "BallotBox",
    "Competency",
    "CompetencyFrame",
    "FreeAnswer",
    "Instrument",
    "KeyedForm",
    "Need",
    "NeedStep",
    "PrintedForm",
    "Response",
    "RoundKey",
    "RoundMember",
    "SurveyRound",
    "TakenCopy",
]
