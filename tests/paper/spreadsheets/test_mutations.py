"""Broken files of every kind: whatever happens to their bytes, they are read or refused, and nothing else."""

import io
import random
from collections.abc import Callable
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from smm_desktop.core.refusals import Refusal
from smm_desktop.paper.spreadsheets.reading import read_workbook
from tests.paper.spreadsheets.builders import FILES, raw_ods, saved_xlsx, written
from tests.paper.spreadsheets.test_other_readings import BOOK_2003, PAGE, ods_cell, ods_row

ROUNDS = 150
LOUD = (b"\xff\xff\xff\xff", b"\x00\x00\x00\x00", b"\xff\xff\xff\x7f", b"<", b'"', b"&#0;", b"99999999999")


def mutated(content: bytes, dice: random.Random) -> bytes:
    """A few bytes changed, cut out, doubled or made loud."""
    bits = bytearray(content)
    for _ in range(dice.choice((1, 1, 2, 5, 20))):
        place, other = dice.randrange(len(bits) + 1), dice.randrange(len(bits) + 1)
        length = dice.randrange(60)
        match dice.randrange(4):
            case 0:
                bits[place : place + 1] = bytes([dice.randrange(256)])
            case 1:
                del bits[place : place + length]
            case 2:
                bits[place:place] = bits[other : other + length]
            case _:
                loud = dice.choice(LOUD)
                bits[place : place + len(loud)] = loud
    return bytes(bits)


def mutated_inside(content: bytes, dice: random.Random) -> bytes:
    """The parts of a ZIP file mutated before they are packed again."""
    target = io.BytesIO()
    with ZipFile(io.BytesIO(content)) as old, ZipFile(target, "w", ZIP_DEFLATED) as new:
        for member in old.infolist():
            part = old.read(member)
            new.writestr(member.filename, mutated(part, dice) if dice.random() < 0.3 else part)
    return target.getvalue()


def sample(kind: str, tmp_path: Path) -> bytes:
    match kind:
        case "xlsx":
            return saved_xlsx(tmp_path / "s", [["Ad", 1, 7.5, True]] * 3, ["A1:B2"]).read_bytes()
        case "ods":
            cell = ods_cell(
                "x", office__value_type="float", office__value="2", table__number_columns_spanned="2"
            )
            return raw_ods(tmp_path / "s", f"<table:table>{ods_row(cell) * 3}</table:table>").read_bytes()
        case "xls":
            return (FILES / "teachers.xls").read_bytes()
        case "html":
            return PAGE.format("").encode()
        case "xml":
            return BOOK_2003.encode()
        case _:
            return 'Ad;Okul\n"Işık\nx";=1+1\n'.encode("utf-16")


@pytest.mark.parametrize(
    ("kind", "mutate"),
    [(kind, mutated) for kind in ("xlsx", "ods", "xls", "html", "xml", "csv")]
    + [(kind, mutated_inside) for kind in ("xlsx", "ods")],
)
def test_a_broken_file_is_read_or_refused(
    tmp_path: Path, kind: str, mutate: Callable[[bytes, random.Random], bytes]
) -> None:
    whole = sample(kind, tmp_path)
    dice = random.Random(20261123)  # noqa: S311 - the same mutations every time
    for _ in range(ROUNDS):
        path = written(tmp_path / "liste", mutate(whole, dice))
        try:
            read_workbook(path)
        except Refusal as refusal:
            assert refusal.values["file"] == "liste"  # noqa: PT017 - not every mutation is refused
