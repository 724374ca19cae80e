"""The rule book: shipped defaults and the center's own values, by the day from which they hold."""

import tomllib
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from smm_desktop.centers.model import RuleValue
from smm_desktop.centers.queries.own import is_own
from smm_desktop.centers.queries.profile import CenterProfileRow, profile
from smm_desktop.centers.rules import in_force
from smm_desktop.centers.terms import PLACEMENT_RULES, FrozenRules, RuleKey, RuleStatus, Signer, SignerRole
from smm_desktop.core import paths


@dataclass(frozen=True, slots=True)
class RuleLine:
    """One value of the rule book: an int, bool, text, or for signers a list of {role, name, title}."""

    key: RuleKey
    value: Any
    unit: str
    source: str
    effective_from: date
    status: RuleStatus
    confirmed_by: str = ""
    confirmed_at: datetime | None = None
    is_shipped: bool = False

    @property
    def is_verified(self) -> bool:
        return self.status is RuleStatus.CONFIRMED


@cache
def shipped_rules() -> tuple[RuleLine, ...]:
    with paths.resource("reference", "rule_book.toml").open("rb") as file:
        entries = tomllib.load(file)["rule"]
    return tuple(
        RuleLine(
            key=RuleKey(entry["key"]),
            value=entry["value"],
            unit=entry["unit"],
            source=entry["source"],
            effective_from=entry["effective_from"],
            status=RuleStatus(entry["status"]),
            is_shipped=True,
        )
        for entry in entries
    )


def unit_of(key: RuleKey) -> str:
    return next(line.unit for line in shipped_rules() if line.key is key)


def _own_line(stored: RuleValue) -> RuleLine:
    key = RuleKey(stored.key)
    return RuleLine(
        key=key,
        value=stored.value,
        unit=unit_of(key),
        source=stored.source,
        effective_from=stored.effective_from,
        status=stored.status,
        confirmed_by=stored.confirmed_by,
        confirmed_at=stored.confirmed_at,
    )


def _all_lines(session: Session) -> dict[RuleKey, list[RuleLine]]:
    """Every line by key; the center's own line stands before a shipped one of the same day."""
    own = [
        _own_line(stored)
        for stored in session.scalars(select(RuleValue).where(is_own(RuleValue)))
        if stored.key in list(RuleKey)
    ]
    taken = {(line.key, line.effective_from) for line in own}
    lines = [*own, *(line for line in shipped_rules() if (line.key, line.effective_from) not in taken)]
    return {key: [line for line in lines if line.key is key] for key in RuleKey}


def rule_lines(session: Session, on: date) -> tuple[RuleLine, ...]:
    """The rule book as it stands on a day, in the order of `RuleKey`."""
    found = (in_force(lines, on) for lines in _all_lines(session).values())
    return tuple(line for line in found if line is not None)


def rule_line(session: Session, key: RuleKey, on: date) -> RuleLine:
    return next(line for line in rule_lines(session, on) if line.key is key)


def rule_history(session: Session, key: RuleKey) -> tuple[RuleLine, ...]:
    """All values of one rule, the newest first."""
    return tuple(sorted(_all_lines(session)[key], key=lambda line: line.effective_from, reverse=True))


def unverified_rules(session: Session, on: date) -> tuple[RuleLine, ...]:
    return tuple(line for line in rule_lines(session, on) if not line.is_verified)


def frozen_rules(session: Session, on: date) -> FrozenRules:
    """What a training freezes when it opens."""
    lines = rule_lines(session, on)
    value = {line.key: line.value for line in lines}
    return FrozenRules(
        minimum_attendance_percent=value[RuleKey.MINIMUM_ATTENDANCE],
        excused_counts_as_present=value[RuleKey.EXCUSED_COUNTS],
        pass_mark=value[RuleKey.PASS_MARK],
        lesson_minutes=value[RuleKey.LESSON_MINUTES],
        number_pattern=value[RuleKey.NUMBER_PATTERN],
        unverified=tuple(
            line.key.value for line in lines if not line.is_verified and line.key not in PLACEMENT_RULES
        ),
    )


def _signer(entry: dict[str, str], row: CenterProfileRow) -> Signer:
    role = SignerRole(entry["role"])
    match role:
        case SignerRole.COORDINATOR:
            return Signer(row.coordinator, row.coordinator_title, role)
        case SignerRole.PRINCIPAL:
            return Signer(row.principal, row.principal_title, role)
        case SignerRole.OTHER:
            return Signer(entry["name"], entry.get("title", ""), role)


def signers(session: Session, on: date) -> tuple[Signer, ...]:
    """Who signs certificates, by name; roles that nobody fills are left out."""
    row = profile(session)
    if row is None:
        return ()
    named = (_signer(entry, row) for entry in rule_line(session, RuleKey.SIGNERS, on).value)
    return tuple(signer for signer in named if signer.name)
