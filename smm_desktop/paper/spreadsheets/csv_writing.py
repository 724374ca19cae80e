"""Writes CSV as Turkish spreadsheet programs open it by a double click: UTF-8 with its mark, semicolons, guarded."""

import csv
from collections.abc import Iterable, Sequence
from io import StringIO

from smm_desktop.paper.spreadsheets.cells import Value, text_of
from smm_desktop.paper.spreadsheets.guarding import guarded, writable


def csv_bytes(header: Sequence[str], rows: Iterable[Sequence[Value]], *, delimiter: str = ";") -> bytes:
    text = StringIO(newline="")
    writer = csv.writer(text, delimiter=delimiter, lineterminator="\r\n")
    writer.writerow([_text(caption) for caption in header])
    writer.writerows([_text(value) for value in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")


def _text(value: Value) -> str:
    """Texts keep their spaces and line breaks; numbers have a decimal comma."""
    if isinstance(value, str):
        return guarded(writable(value))
    return str(value).replace(".", ",") if isinstance(value, float) else text_of(value)
