"""The words and small values of placements, in one place to import from."""

from smm_desktop.placements.terms.matching import (
    MatchOffer,
    MatchProblem,
    MatchResult,
    Pair,
    Rival,
    Ruling,
    SecondChoice,
    SolverNews,
    StaysWithout,
    WithoutReason,
)
from smm_desktop.placements.terms.reasons import PlacementReason
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
    "MatchOffer",
    "MatchProblem",
    "MatchResult",
    "Pair",
    "PairRuling",
    "PaperKind",
    "PlacementReason",
    "PlacementState",
    "ProtocolState",
    "RequestState",
    "Rival",
    "Ruling",
    "SecondChoice",
    "SolverNews",
    "StaysWithout",
    "VisitKind",
    "WithoutReason",
]
