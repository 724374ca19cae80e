"""What stands in the way: gaps before closing, clashes of a plan, days that are skipped."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication, QLocale

from smm_desktop.trainings.terms import Clash, ClashKind, ClosingGap, GapFact, SkippedDay
from smm_desktop.trainings.ui.wording.counts import Counts
from smm_desktop.trainings.ui.wording.moments import clock_text, short_day

translate = QCoreApplication.translate


def closing_gap_text(gap: GapFact) -> str:
    """What is missing, with the group's name in front."""
    sentence = _gap_sentence(gap)
    if gap.names and gap.people == len(gap.names):  # where it is nearly everybody, names say nothing
        sentence = f"{sentence} ({', '.join(gap.names)})"
    return translate("trainings", "Group {group}: {sentence}").format(group=gap.group, sentence=sentence)


def _gap_sentence(gap: GapFact) -> str:
    match gap.gap:
        case ClosingGap.NO_SESSIONS:
            return translate("trainings", "no sessions are planned")
        case ClosingGap.NOBODY_ENROLLED:
            return translate("trainings", "nobody is enrolled")
        case ClosingGap.SESSIONS_AHEAD:
            return Counts().lessons_ahead(gap.slots)
        case ClosingGap.MARKS_MISSING:
            return Counts().marks_missing(gap.cells)
        case ClosingGap.SCORES_MISSING:
            return Counts().scores_missing(gap.people)
        case ClosingGap.WAITING_LEFT:
            return Counts().still_waiting(gap.people)
        case ClosingGap.TRAINER_MISSING:
            return Counts().without_trainer(gap.slots)
        case _:
            assert_never(gap.gap)


def clash_text(clash: Clash) -> str:
    """Who or what is taken, when, and by which training."""
    when = f"{short_day(clash.day)} {clock_text(clash.starts_at)}–{clock_text(clash.ends_at)}"
    return _clash_sentence(clash.kind).format(
        name=clash.name, when=when, activity=clash.activity, group=clash.group
    )


def _clash_sentence(kind: ClashKind) -> str:
    match kind:
        case ClashKind.ROOM:
            return translate("trainings", "Room {name}, {when}: taken by {activity}, group {group}")
        case ClashKind.TRAINER:
            return translate("trainings", "Trainer {name}, {when}: teaches {activity}, group {group}")
        case ClashKind.TEACHER:
            return translate("trainings", "{name}, {when}: takes part in {activity}, group {group}")
        case ClashKind.GROUP:
            return translate("trainings", "Group {group} has a lesson already: {when}")
        case _:
            assert_never(kind)


def skipped_day_text(skipped: SkippedDay) -> str:
    """The day and the holiday that takes it, or its rest."""
    is_turkish = QLocale().language() is QLocale.Language.Turkish
    holiday = skipped.holiday if is_turkish or not skipped.holiday_en else skipped.holiday_en
    if skipped.from_minute:
        sentence = translate("trainings", "{day}: {holiday}, lessons until {time}")
        return sentence.format(
            day=short_day(skipped.day), holiday=holiday, time=clock_text(skipped.from_minute)
        )
    return f"{short_day(skipped.day)}: {holiday}"
