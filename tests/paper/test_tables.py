"""Tables turn pages whole rows at a time and repeat their header."""

import pytest

from smm_desktop.paper.flow import Flow
from smm_desktop.paper.tables import Column, TableStyle, spread
from tests.paper.builders import a_document, a_report, text_of


def test_the_header_stands_on_every_page() -> None:
    pages = text_of(a_report(80)).count("Sayfa")
    assert text_of(a_report(80)).count("Adı Soyadı") == pages


def test_every_row_is_there_once() -> None:
    lines = text_of(a_report(80)).splitlines()
    assert [line.split()[0] for line in lines if "Abdurrahman" in line] == [
        str(number + 1) for number in range(80)
    ]


def test_columns_without_width_share_what_is_left() -> None:
    assert spread([Column("a", 20), Column("b"), Column("c")], 100) == (20, 40, 40)


def test_a_row_of_the_wrong_length_is_a_bug() -> None:
    flow = Flow(a_document())
    with pytest.raises(ValueError, match="cells"):
        flow.table([Column("a"), Column("b")], [("1",)])


def test_the_cursor_ends_below_the_rows() -> None:
    flow = Flow(a_document())
    start = flow.y
    flow.table([Column("a")], [("1",)] * 10, style=TableStyle(row_height=8, grid=True))
    assert flow.y >= start + 80


def test_a_table_that_starts_low_begins_on_the_next_page() -> None:
    flow = Flow(a_document())
    flow.y = flow.bottom - 5
    flow.table([Column("a")], [("1",)])
    assert flow.page.number == 2
