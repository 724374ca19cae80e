"""Tables of rows: fast to a million rows through ids and a page cache, the same for short lists."""

from smm_desktop.widgets.table.columns import (
    Align,
    Column,
    Kind,
    badge_column,
    date_column,
    number_column,
    person_column,
    progress_column,
    text_column,
    two_line_column,
)
from smm_desktop.widgets.table.data_table import DataTable
from smm_desktop.widgets.table.row_store import RowStore

__all__ = [
    "Align",
    "Column",
    "DataTable",
    "Kind",
    "RowStore",
    "badge_column",
    "date_column",
    "number_column",
    "person_column",
    "progress_column",
    "text_column",
    "two_line_column",
]
