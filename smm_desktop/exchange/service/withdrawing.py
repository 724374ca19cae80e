"""Taking an applied package back: its records return to what they were before it, and the next receipt says so."""

from __future__ import annotations

from sqlalchemy import select

from smm_desktop.core.database import undo
from smm_desktop.core.database.database import Database
from smm_desktop.core.database.undo import UndoneDeed
from smm_desktop.core.refusals import Refusal
from smm_desktop.exchange import queries
from smm_desktop.exchange.model import SeenPackage
from smm_desktop.exchange.terms import ExchangeReason, SeenState


class WithdrawalService:
    """The newest package of a center first: later ones stand on earlier ones."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def withdraw(self, center: int, number: int, *, actor: str) -> UndoneDeed:
        """Refuses NOT_APPLIED, LATER_PACKAGE_STANDS, and CoreReason.UNDO_BLOCKED.

        The note goes first: should the computer stop in between, the package counts as applied, and nobody's nightly
        import takes a withdrawn one for new.
        """
        newest = self._database.ask(queries.newest_applied, center)
        if newest is None or newest.number < number:
            raise Refusal(ExchangeReason.NOT_APPLIED)
        if newest.number != number:
            raise Refusal(ExchangeReason.LATER_PACKAGE_STANDS, number=newest.number)
        self._note(newest.digest, SeenState.WITHDRAWN, actor)
        try:
            return undo.undo(self._database, actor, newest.rev, even_irreversible=True)
        except BaseException:
            self._note(newest.digest, SeenState.APPLIED, actor)
            raise

    def _note(self, digest: bytes, state: SeenState, actor: str) -> None:
        with self._database.deed("note_withdrawal", actor, reversible=False) as deed:
            for seen in deed.session.scalars(select(SeenPackage).where(SeenPackage.digest == digest)):
                seen.state = state
