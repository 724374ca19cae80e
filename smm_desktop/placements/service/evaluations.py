"""Deeds on what is said of a placement: evaluations and the final report."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select

from smm_desktop.core.database.database import Database
from smm_desktop.placements.model import Evaluation
from smm_desktop.placements.rules.evaluations import normal_evaluation, normal_report
from smm_desktop.placements.service import guards
from smm_desktop.placements.terms import EvaluationDraft, Evaluator, FinalReport, PlacementState

_WRITABLE = frozenset({PlacementState.RUNNING})


class EvaluationService:
    """Evaluations and reports of running placements; a finished one is locked."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def record_evaluation(self, placement_id: UUID, draft: EvaluationDraft, *, actor: str) -> None:
        """One for each evaluator; a second takes the place of the first."""
        with self._database.deed("record_evaluation", actor) as deed:
            placement = guards.placement_in(deed.session, placement_id, _WRITABLE)
            normal = normal_evaluation(draft, placement.starts_on, self._database.clock.today())
            wanted = select(Evaluation).where(
                Evaluation.placement_id == placement_id, Evaluation.evaluator == draft.evaluator
            )
            found = deed.session.scalars(wanted).first()
            evaluation = found or Evaluation(placement_id=placement_id, evaluator=draft.evaluator)
            evaluation.marks, evaluation.words = dict(normal.marks), normal.words
            if normal.evaluated_on is not None:
                evaluation.evaluated_on = normal.evaluated_on
            deed.session.add(evaluation)

    def remove_evaluation(self, placement_id: UUID, evaluator: Evaluator, *, actor: str) -> None:
        with self._database.deed("remove_evaluation", actor) as deed:
            guards.placement_in(deed.session, placement_id, _WRITABLE)
            wanted = select(Evaluation.id).where(
                Evaluation.placement_id == placement_id, Evaluation.evaluator == evaluator
            )
            deed.delete_many(Evaluation, list(deed.session.scalars(wanted)))

    def write_report(self, placement_id: UUID, report: FinalReport, *, actor: str) -> None:
        normal = normal_report(report)
        with self._database.deed("write_report", actor) as deed:
            placement = guards.placement_in(deed.session, placement_id, _WRITABLE)
            placement.report = normal.to_json()
