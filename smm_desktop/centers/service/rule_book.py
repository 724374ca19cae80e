"""Writes the rule book: a value from a day on, or the confirmation of one that is in force."""

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from smm_desktop.centers.model import RuleValue
from smm_desktop.centers.queries import rule_line
from smm_desktop.centers.queries.own import is_own
from smm_desktop.centers.rules import validate_rule
from smm_desktop.centers.terms import CenterReason, RuleKey, RuleStatus
from smm_desktop.core.database.deeds import Deed
from smm_desktop.core.refusals import Refusal


def _line_of(session: Session, key: RuleKey, effective_from: date) -> RuleValue:
    """The center's own line of that day, new or existing."""
    wanted = select(RuleValue).where(
        is_own(RuleValue), RuleValue.key == key, RuleValue.effective_from == effective_from
    )
    stored = session.scalars(wanted).first()
    if stored is None:
        stored = RuleValue(key=key, effective_from=effective_from)
        session.add(stored)
    return stored


def _confirm_line(deed: Deed, line: RuleValue) -> None:
    line.status = RuleStatus.CONFIRMED
    line.confirmed_by = deed.actor
    line.confirmed_at = deed.now


def set_value(deed: Deed, key: RuleKey, value: object, source: str, effective_from: date) -> None:
    valid = validate_rule(key, value)
    if not source.strip():
        raise Refusal(CenterReason.RULE_SOURCE_MISSING, key=key)
    line = _line_of(deed.session, key, effective_from)
    line.value, line.source = valid, source.strip()
    _confirm_line(deed, line)


def confirm(deed: Deed, key: RuleKey, today: date, source: str) -> None:
    known = rule_line(deed.session, key, today)
    if known.is_verified:
        return
    line = _line_of(deed.session, key, known.effective_from)
    line.value, line.source = known.value, source.strip() or known.source
    _confirm_line(deed, line)
