"""What a center last let count in a match, and which rules it held the pairs to."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from typing import Any, Self

from sqlalchemy.orm import Session

from smm_desktop.centers.queries import preference
from smm_desktop.core.refusals import Refusal
from smm_desktop.placements import settings
from smm_desktop.placements.rules.eligibility import LEVELS
from smm_desktop.placements.rules.value import check_weights
from smm_desktop.placements.terms import Limits, MatchWish, Weights


@dataclass(frozen=True, slots=True)
class MatchSettings:
    """Kept with the center's records, across starts; they travel nowhere."""

    weights: Weights = settings.WEIGHTS
    limits: Limits = settings.LIMITS

    def to_json(self) -> dict[str, Any]:
        return {"weights": self.weights.to_json(), "limits": asdict(self.limits)}

    @classmethod
    def from_json(cls, stored: dict[str, Any]) -> Self:
        limits = stored["limits"]
        level = str(limits["language_level"])
        months = [int(limits[name]) for name in ("been_there_months", "lately_months")]
        if level not in LEVELS or any(one not in settings.MONTHS for one in months):
            raise ValueError(limits)
        weights = Weights.from_json(stored["weights"])
        check_weights(weights)
        return cls(weights, Limits(level, *months))


def match_settings(session: Session) -> MatchSettings:
    """The usual ones where none were kept or what was kept cannot be read."""
    stored: dict[str, Any] = preference(session, settings.MATCH_SETTINGS, {})
    try:
        return MatchSettings.from_json(stored)
    except (KeyError, TypeError, ValueError, Refusal):
        return MatchSettings()


def with_kept(session: Session, wish: MatchWish) -> MatchWish:
    """The same wish, with what this center lets count where it leaves that open."""
    kept = match_settings(session)
    return replace(wish, weights=wish.weights or kept.weights, limits=wish.limits or kept.limits)
