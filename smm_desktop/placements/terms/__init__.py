"""The words and small values of placements, in one place to import from."""

from smm_desktop.placements.terms.words import (
    Accommodation,
    ContactRole,
    Evaluator,
    PairRuling,
    PaperKind,
    PlacementState,
    ProtocolState,
    RequestState,
    VisitKind,
)

__all__ = [
    "Accommodation",
    "ContactRole",
    "Evaluator",
    "PairRuling",
    "PaperKind",
    "PlacementState",
    "ProtocolState",
    "RequestState",
    "VisitKind",
]
