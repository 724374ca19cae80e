"""The tour's own sentences, for the terminal and for the note that it leaves."""

from __future__ import annotations

from typing import Literal, assert_never

from PySide6.QtCore import QCoreApplication

from smm_desktop.shell.tour.expectations import Expected
from smm_desktop.shell.tour.steps import Step

translate = QCoreApplication.translate
NeedsExpected = Literal[
    Expected.ANSWERED_ALL_WAYS,
    Expected.SLIP_FOUND,
    Expected.BROKEN_ANSWERS_NAMED,
    Expected.ANSWERS_ONCE,
    Expected.GAP_RANKED_FIRST,
    Expected.TRAINING_COVERS_NEED,
    Expected.NEED_CLOSED,
]
PaperStep = Literal[Step.SHEETS, Step.YEAR, Step.CERTIFICATES, Step.FILES]
PlacingExpected = Literal[
    Expected.COMPANIES_IMPORTED,
    Expected.MATCH_PROVEN,
    Expected.WITHOUT_EXPLAINED,
    Expected.NEED_COUNTS,
    Expected.PLACEMENTS_DONE,
    Expected.PLACEMENT_PAPERS,
    Expected.PLACEMENTS_CERTIFIED,
    Expected.TOLD_APART,
]
HandOverExpected = Literal[
    Expected.COUNTS_EQUAL,
    Expected.EVERYTHING_CONFIRMED,
    Expected.REPEATING_CHANGES_NOTHING,
    Expected.REMARK_ARRIVES,
    Expected.TEACHER_MOVES,
    Expected.ALTERED_PACKAGE_REFUSED,
]


def expected_text(expected: Expected) -> str:
    match expected:
        case Expected.ROWS_REFUSED:
            return translate("shell", "the bad rows of the list are refused by name")
        case Expected.ALL_REGISTERED:
            return translate("shell", "everybody else of the list is in the register")
        case Expected.ENOUGH_CERTIFICATES:
            return translate("shell", "at least 20 certificates are issued")
        case Expected.ALL_GENUINE:
            return translate("shell", "every certificate is genuine by the key list alone")
        case Expected.CHANGE_NOTICED:
            return translate("shell", "one changed byte is noticed")
        case Expected.PHOTOGRAPH_VERIFIES:
            return translate("shell", "the photograph of a printout verifies")
        case Expected.REVOKED_AND_REISSUED:
            return translate("shell", "the revoked certificate is revoked, its successor genuine")
        case Expected.SUCCESSOR_NAMED:
            return translate("shell", "the successor names what it replaces")
        case Expected.RECORDS_WHOLE:
            return translate("shell", "the database and its journal are whole")
        case _:
            return _hand_over_text(expected)


def _hand_over_text(expected: HandOverExpected | NeedsExpected | PlacingExpected) -> str:
    match expected:
        case Expected.COUNTS_EQUAL:
            return translate("shell", "merged records equal the centers’, kind by kind")
        case Expected.EVERYTHING_CONFIRMED:
            return translate("shell", "both centers’ receipts confirm everything")
        case Expected.REPEATING_CHANGES_NOTHING:
            return translate("shell", "a repeated import changes nothing")
        case Expected.TEACHER_MOVES:
            return translate("shell", "a teacher moves to the other center with the whole history")
        case Expected.REMARK_ARRIVES:
            return translate("shell", "a remark of the directorate reaches its record")
        case Expected.ALTERED_PACKAGE_REFUSED:
            return translate("shell", "a package changed by one byte is refused")
        case _:
            return _needs_text(expected)


def _needs_text(expected: NeedsExpected | PlacingExpected) -> str:
    match expected:
        case Expected.ANSWERED_ALL_WAYS:
            return translate(
                "shell", "a survey is answered in the window, on paper, by spreadsheet and by page"
            )
        case Expected.SLIP_FOUND:
            return translate("shell", "a slip of the keypad is found by the second entry")
        case Expected.BROKEN_ANSWERS_NAMED:
            return translate("shell", "a broken answer file is named, the others are taken")
        case Expected.ANSWERS_ONCE:
            return translate("shell", "the same folder of answers twice adds nothing")
        case Expected.GAP_RANKED_FIRST:
            return translate("shell", "the largest gap ranks first, industry’s view beside it")
        case Expected.TRAINING_COVERS_NEED:
            return translate("shell", "a training is linked to the need, and people are proposed for it")
        case Expected.NEED_CLOSED:
            return translate("shell", "measured again, the need is closed with its evidence")
        case _:
            return _placing_text(expected)


def _placing_text(expected: PlacingExpected) -> str:
    match expected:
        case Expected.COMPANIES_IMPORTED:
            return translate("shell", "a list of companies is taken in, its wrong tax number refused by name")
        case Expected.MATCH_PROVEN:
            return translate("shell", "the best match is proven, and the pinned pair is in it")
        case Expected.WITHOUT_EXPLAINED:
            return translate("shell", "whoever stays without a place is told why")
        case Expected.NEED_COUNTS:
            return translate("shell", "a need counts where an offer is to meet it")
        case Expected.PLACEMENTS_DONE:
            return translate("shell", "every placement is agreed, logged, evaluated and finished")
        case Expected.PLACEMENT_PAPERS:
            return translate("shell", "every placement has its papers and its calendar entry")
        case Expected.PLACEMENTS_CERTIFIED:
            return translate(
                "shell", "on-the-job training is certified where its hours suffice, and only there"
            )
        case Expected.TOLD_APART:
            return translate("shell", "the directorate tells trainings and on-the-job training apart")
        case _:
            assert_never(expected)


def step_text(step: Step) -> str:
    match step:
        case Step.ASKING:
            return translate("shell", "What is needed")
        case Step.MEASURING:
            return translate("shell", "Measuring again")
        case Step.PLACING:
            return translate("shell", "Who goes to which company")
        case Step.AT_COMPANIES:
            return translate("shell", "On-the-job training")
        case Step.HAND_OVER:
            return translate("shell", "Two centers and the directorate")
        case Step.PICTURES:
            return translate("shell", "Pictures of the window")
        case _:
            return _paper_step_text(step)


def _paper_step_text(step: PaperStep) -> str:
    match step:
        case Step.SHEETS:
            return translate("shell", "Attendance sheets")
        case Step.YEAR:
            return translate("shell", "The year around it")
        case Step.CERTIFICATES:
            return translate("shell", "Certificates")
        case Step.FILES:
            return translate("shell", "Files")
        case _:
            assert_never(step)
