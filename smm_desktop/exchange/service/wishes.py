"""Asking a center for everything anew: the next receipt says so, and its next package is a full one."""

from __future__ import annotations

from smm_desktop.core.database.database import Database
from smm_desktop.core.refusals import Refusal
from smm_desktop.exchange import queries
from smm_desktop.exchange.service.arrivals import wish_all
from smm_desktop.exchange.terms import ExchangeReason


class WishService:
    """What the directorate wants of a center."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def want_all(self, center: int, *, actor: str, wanted: bool = True) -> None:
        """Refuses ONLY_DIRECTORATE. `wanted=False` takes the wish back."""
        with self._database.deed("want_all", actor, reversible=False) as deed:
            if not queries.own_side(deed.session).is_directorate:
                raise Refusal(ExchangeReason.ONLY_DIRECTORATE)
            wish_all(deed, center, wanted=wanted)
