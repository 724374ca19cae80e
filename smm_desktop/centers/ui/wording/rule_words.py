"""The rule book in words: what each rule is called, what it means, how its value reads."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from smm_desktop.centers.queries import RuleLine
from smm_desktop.centers.terms import RuleKey, SignerRole
from smm_desktop.widgets.numbers import percent
from smm_desktop.widgets.tones import BadgeValue, Tone

translate = QCoreApplication.translate


def rule_name(key: RuleKey) -> str:
    match key:
        case RuleKey.MINIMUM_ATTENDANCE:
            return translate("centers", "Minimum attendance")
        case RuleKey.EXCUSED_COUNTS:
            return translate("centers", "Excused absence counts as attendance")
        case RuleKey.PASS_MARK:
            return translate("centers", "Pass mark")
        case RuleKey.LESSON_MINUTES:
            return translate("centers", "Length of a lesson")
        case RuleKey.NUMBER_PATTERN:
            return translate("centers", "Certificate number pattern")
        case RuleKey.SIGNERS:
            return translate("centers", "Who signs certificates")
        case RuleKey.REPORT_PERIODS:
            return translate("centers", "Report period")
        case RuleKey.PLACEMENT_MINIMUM:
            return translate("centers", "Minimum attendance in on-the-job training")
        case RuleKey.PLACEMENT_HOUR:
            return translate("centers", "Length of an hour of on-the-job training")
        case _:
            assert_never(key)


def rule_hint(key: RuleKey) -> str:
    """One sentence on what the rule decides."""
    match key:
        case RuleKey.MINIMUM_ATTENDANCE:
            return translate("centers", "The share of planned minutes that earns an attendance certificate.")
        case RuleKey.EXCUSED_COUNTS:
            return translate("centers", "Whether minutes missed with an excuse count towards attendance.")
        case RuleKey.PASS_MARK:
            return translate("centers", "The points from which an achievement certificate is issued.")
        case RuleKey.LESSON_MINUTES:
            return translate("centers", "The length of one lesson slot that new sessions begin with.")
        case RuleKey.NUMBER_PATTERN:
            return translate(
                "centers", "How certificates are numbered: center, year, serial and check digits."
            )
        case RuleKey.SIGNERS:
            return translate("centers", "The names and titles below the signature lines, from left to right.")
        case RuleKey.REPORT_PERIODS:
            return translate("centers", "How often the center reports to the directorate.")
        case RuleKey.PLACEMENT_MINIMUM:
            return translate("centers", "The share of planned minutes at a company that earns a certificate.")
        case RuleKey.PLACEMENT_HOUR:
            return translate("centers", "The minutes at a company that count as one hour on certificates.")
        case _:
            assert_never(key)


def signer_role(role: SignerRole) -> str:
    match role:
        case SignerRole.COORDINATOR:
            return translate("centers", "Coordinator")
        case SignerRole.PRINCIPAL:
            return translate("centers", "Principal")
        case SignerRole.OTHER:
            return translate("centers", "Another person")


def months_text(months: int) -> str:
    match months:
        case 1:
            return translate("centers", "Every month")
        case 12:
            return translate("centers", "Once a year")
        case _:
            return translate("centers", "Every {months} months").format(months=months)


def _signers(entries: list[dict[str, str]]) -> str:
    return ", ".join(entry.get("name") or signer_role(SignerRole(entry["role"])) for entry in entries)


def rule_value(line: RuleLine) -> str:
    match line.key:
        case RuleKey.MINIMUM_ATTENDANCE | RuleKey.PLACEMENT_MINIMUM:
            return percent(line.value / 100)
        case RuleKey.EXCUSED_COUNTS:
            return translate("centers", "Yes") if line.value else translate("centers", "No")
        case RuleKey.PASS_MARK:
            return translate("centers", "{points} points").format(points=line.value)
        case RuleKey.LESSON_MINUTES | RuleKey.PLACEMENT_HOUR:
            return translate("centers", "{minutes} minutes").format(minutes=line.value)
        case RuleKey.NUMBER_PATTERN:
            return str(line.value)
        case RuleKey.SIGNERS:
            return _signers(line.value)
        case RuleKey.REPORT_PERIODS:
            return months_text(line.value)
        case _:
            assert_never(line.key)


def rule_badge(line: RuleLine) -> BadgeValue:
    if line.is_verified:
        return BadgeValue(translate("centers", "Confirmed"), Tone.GOOD)
    return BadgeValue(translate("centers", "Unverified"), Tone.WARN)
