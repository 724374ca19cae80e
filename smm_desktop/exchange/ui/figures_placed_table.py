"""The tables of on-the-job training, and of both kinds of training beside each other."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from smm_desktop.centers.terms import Breakdown
from smm_desktop.exchange.queries import JointKind, JointRow, PlacedRow
from smm_desktop.exchange.ui.figures_table import breakdown_text, line_text, number_of
from smm_desktop.widgets.numbers import percent
from smm_desktop.widgets.table import Align, Column, text_column

translate = QCoreApplication.translate


def use_text(row: PlacedRow) -> str:
    return "–" if row.use is None else percent(row.use)


def joint_text(row: JointRow) -> str:
    match row.kind:
        case JointKind.TRAININGS:
            return translate("exchange", "Trainings")
        case JointKind.ON_THE_JOB:
            return translate("exchange", "On-the-job training")
        case JointKind.TOGETHER:
            return translate("exchange", "Together")
        case _:
            assert_never(row.kind)


def placed_columns(by: Breakdown) -> tuple[Column, ...]:
    return (
        text_column(
            "name",
            breakdown_text(by),
            lambda row: line_text(row, by),
            width=230,
            stretch=1,
            sortable=False,
            tip=lambda row: line_text(row, by),
        ),
        number_of("offers", translate("exchange", "Offers")),
        number_of("seats", translate("exchange", "Places")),
        number_of("placements", translate("exchange", "Placements"), 104),
        text_column(
            "use", translate("exchange", "In use"), use_text, width=84, align=Align.RIGHT, sortable=False
        ),
        number_of("done", translate("exchange", "Finished"), 90),
        number_of("persons", translate("exchange", "Persons")),
        number_of("companies", translate("exchange", "Companies"), 104),
        number_of("hours", translate("exchange", "Hours")),
        number_of("certificates", translate("exchange", "Certificates"), 100),
    )


def joint_columns() -> tuple[Column, ...]:
    return (
        text_column("kind", translate("exchange", "Kind"), joint_text, width=230, stretch=1, sortable=False),
        number_of("participations", translate("exchange", "Participations"), 120),
        number_of("hours", translate("exchange", "Hours of 60 minutes"), 170),
        number_of("certificates", translate("exchange", "Certificates"), 110),
        number_of("revoked", translate("exchange", "Revoked")),
    )
