"""Files are whole or not there, and their names are accepted everywhere."""

import errno
import sys
from pathlib import Path

import pytest

from smm_desktop.core.file_names import safe_file_name
from smm_desktop.core.files import refusal_of, write_safely
from smm_desktop.core.refusals import Refusal
from smm_desktop.core.terms import CoreReason


def test_a_file_is_replaced(tmp_path: Path) -> None:
    target = tmp_path / "list.bin"
    target.write_bytes(b"old")
    write_safely(target, b"new")
    assert target.read_bytes() == b"new"


def test_nothing_is_left_beside_it(tmp_path: Path) -> None:
    write_safely(tmp_path / "list.bin", b"x")
    assert [file.name for file in tmp_path.iterdir()] == ["list.bin"]


def test_a_missing_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refusal) as caught:
        write_safely(tmp_path / "nowhere" / "list.bin", b"x")
    assert caught.value.term is CoreReason.FOLDER_NOT_WRITABLE


@pytest.mark.skipif(sys.platform != "linux", reason="needs /dev/full")
def test_a_failed_write_keeps_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "list.bin"
    target.write_bytes(b"old")
    monkeypatch.setattr("os.fsync", lambda _descriptor: (_ for _ in ()).throw(OSError(errno.ENOSPC, "full")))
    with pytest.raises(Refusal):
        write_safely(target, b"new")
    assert [(file.name, file.read_bytes()) for file in tmp_path.iterdir()] == [("list.bin", b"old")]


@pytest.mark.parametrize(
    ("number", "reason"),
    [
        (errno.ENOSPC, CoreReason.DISK_FULL),
        (errno.EDQUOT, CoreReason.DISK_FULL),
        (errno.EACCES, CoreReason.FOLDER_NOT_WRITABLE),
        (errno.EROFS, CoreReason.FOLDER_NOT_WRITABLE),
    ],
)
def test_errors_of_the_disk_have_a_meaning(number: int, reason: CoreReason, tmp_path: Path) -> None:
    assert refusal_of(OSError(number, "no"), tmp_path).term is reason


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ayşe Işık – İleri Kaynak.pdf", "Ayşe Işık – İleri Kaynak.pdf"),
        ('a/b\\c:d*e?"f<g>h|i', "a b c d e f g h i"),
        ("../../etc/passwd", "etc passwd"),
        ("list.  ", "list"),
        ("CON", "_CON"),
        ("con.txt", "_con.txt"),
        ("Lpt1.pdf", "_Lpt1.pdf"),
        ("\x00\n\u202e", "_"),
        ("", "_"),
    ],
)
def test_names_are_safe(text: str, name: str) -> None:
    assert safe_file_name(text) == name


def test_long_names_are_cut_between_letters() -> None:
    name = safe_file_name("ş" * 300)
    assert (len(name.encode()), set(name)) == (200, {"ş"})
