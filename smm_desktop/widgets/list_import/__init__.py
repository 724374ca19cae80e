"""Importing a list in the window, whatever it names: file, columns, rows; nothing is written before the last step."""

from smm_desktop.widgets.list_import.changes import ShownChange
from smm_desktop.widgets.list_import.column_lines import column_letter
from smm_desktop.widgets.list_import.decisions import Decisions
from smm_desktop.widgets.list_import.fates import RowFate, fate_badge, fate_text
from smm_desktop.widgets.list_import.panel import ListImportPanel
from smm_desktop.widgets.list_import.row_detail import DecisionButton, Remark, RowDetail, Weight
from smm_desktop.widgets.list_import.rows_step import Answer, RowsStep
from smm_desktop.widgets.list_import.source import Chosen, ImportSource, ImportWords

__all__ = [
    "Answer",
    "Chosen",
    "DecisionButton",
    "Decisions",
    "ImportSource",
    "ImportWords",
    "ListImportPanel",
    "Remark",
    "RowDetail",
    "RowFate",
    "RowsStep",
    "ShownChange",
    "Weight",
    "column_letter",
    "fate_badge",
    "fate_text",
]
