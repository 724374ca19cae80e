"""What the tour checks of itself: an expectation that fails is told, and the tour's exit code says so."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class Expected(StrEnum):
    """What must have come out."""

    ROWS_REFUSED = "rows_refused"
    ALL_REGISTERED = "all_registered"
    ENOUGH_CERTIFICATES = "enough_certificates"
    ALL_GENUINE = "all_genuine"
    CHANGE_NOTICED = "change_noticed"
    PHOTOGRAPH_VERIFIES = "photograph_verifies"
    REVOKED_AND_REISSUED = "revoked_and_reissued"
    SUCCESSOR_NAMED = "successor_named"
    COUNTS_EQUAL = "counts_equal"
    EVERYTHING_CONFIRMED = "everything_confirmed"
    REPEATING_CHANGES_NOTHING = "repeating_changes_nothing"
    TEACHER_MOVES = "teacher_moves"
    REMARK_ARRIVES = "remark_arrives"
    ALTERED_PACKAGE_REFUSED = "altered_package_refused"
    ANSWERED_ALL_WAYS = "answered_all_ways"
    SLIP_FOUND = "slip_found"
    BROKEN_ANSWERS_NAMED = "broken_answers_named"
    ANSWERS_ONCE = "answers_once"
    GAP_RANKED_FIRST = "gap_ranked_first"
    TRAINING_COVERS_NEED = "training_covers_need"
    NEED_CLOSED = "need_closed"
    COMPANIES_IMPORTED = "companies_imported"
    MATCH_PROVEN = "match_proven"
    WITHOUT_EXPLAINED = "without_explained"
    NEED_COUNTS = "need_counts"
    PLACEMENTS_DONE = "placements_done"
    PLACEMENT_PAPERS = "placement_papers"
    PLACEMENTS_CERTIFIED = "placements_certified"
    TOLD_APART = "told_apart"
    RECORDS_WHOLE = "records_whole"


@dataclass(slots=True)
class Expectations:
    """The answers so far, in order: what was expected, and whether it held."""

    answers: list[tuple[Expected, bool]] = field(default_factory=list)

    def expect(self, what: Expected, *, holds: bool) -> None:
        self.answers.append((what, holds))
