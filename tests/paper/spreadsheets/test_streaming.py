"""Large files stream by: with progress, a way to stop, and little memory."""

import tracemalloc
from itertools import islice
from pathlib import Path

import pytest

from smm_desktop.core.progress import Cancelled, Progress
from smm_desktop.paper.spreadsheets.reading import open_workbook, read_workbook
from tests.paper.spreadsheets.builders import raw_xlsx, saved_xlsx, written, xlsx_parts, zipped

ROW = '<row><c t="inlineStr"><is><t>Ayşe</t></is></c><c><v>{}</v></c></row>'


def large(tmp_path: Path, rows: int) -> Path:
    return raw_xlsx(tmp_path / "a.xlsx", "".join(ROW.format(number) for number in range(rows)))


def test_rows_come_one_by_one(tmp_path: Path) -> None:
    with open_workbook(large(tmp_path, 5_000)) as reader:
        assert tuple(islice(reader.rows(0), 2)) == (("Ayşe", 0), ("Ayşe", 1))


def test_progress_rises_to_its_end(tmp_path: Path) -> None:
    steps: list[tuple[int, int]] = []
    read_workbook(large(tmp_path, 5_000), progress=Progress(lambda done, total: steps.append((done, total))))
    assert steps == sorted(steps, key=lambda step: step[0])
    assert steps[-1][0] == steps[-1][1]


@pytest.mark.parametrize("kind", ["xlsx", "csv"])
def test_reading_stops_when_asked(tmp_path: Path, kind: str) -> None:
    path = large(tmp_path, 5_000) if kind == "xlsx" else written(tmp_path / "a.csv", "a;b\n" * 50_000)
    with pytest.raises(Cancelled):
        read_workbook(path, progress=Progress(is_cancelled=lambda: True))


def test_streaming_keeps_little_in_memory(tmp_path: Path) -> None:
    path = large(tmp_path, 20_000)
    tracemalloc.start()
    with open_workbook(path) as reader:
        count = sum(1 for _ in reader.rows(0))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert (count, peak < 4_000_000) == (20_000, True)


def test_a_row_of_empty_cells_without_end_keeps_little_in_memory(tmp_path: Path) -> None:
    path = raw_xlsx(tmp_path / "a.xlsx", f"<row><c><v>1</v></c>{'<c/>' * 500_000}</row>")
    tracemalloc.start()
    read = read_workbook(path)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert (read.sheets[0].rows, peak < 4_000_000) == (((1,),), True)


def test_one_of_many_sheets_can_be_read_alone(tmp_path: Path) -> None:
    with open_workbook(zipped(tmp_path / "a.xlsx", xlsx_parts(ROW.format(1), sheets=3))) as reader:
        assert reader.read_sheet(1).name == "S2"


def test_no_file_stays_open_behind_a_reader_that_stopped_early(tmp_path: Path) -> None:
    path = saved_xlsx(tmp_path / "a.xlsx", [["x"]] * 1_000)
    with open_workbook(path) as reader:
        rows = reader.rows(0)
        next(rows)
    rows.close()  # type: ignore[attr-defined]  # a generator
    path.unlink()
    assert not path.exists()
