"""The log keeps what happened and nobody's data."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from smm_desktop.core.logs import configure_logging, without_personal_data


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    yield configure_logging(tmp_path / "logs")
    for handler in [handler for handler in root.handlers if handler not in handlers]:
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)


def test_a_line_is_written(log: Path) -> None:
    logging.getLogger("smm_desktop").warning("a deed failed")
    assert "WARNING smm_desktop" in log.read_text(encoding="utf-8")


def test_a_traceback_is_written_without_numbers(log: Path) -> None:
    try:
        int("a12345678950")
    except ValueError:
        logging.getLogger("smm_desktop").exception("12345678950")
    written = log.read_text(encoding="utf-8")
    assert "ValueError" in written
    assert "12345678950" not in written.replace("a12345678950", "")


def test_configuring_twice_writes_once(log: Path) -> None:
    configure_logging(log.parent)
    logging.getLogger("smm_desktop").warning("once only")
    assert log.read_text(encoding="utf-8").count("once only") == 1


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("T.C. 12345678950 var", "T.C. <identity number> var"),
        ("a12345678950", "a<identity number>"),
        ("ayse.ornek@okul.example.tr yazdı", "<e-mail> yazdı"),
        ("0532 123 45 67", "<telephone>"),
        ("+90 (532) 123-45-67", "<telephone>"),
        ("5321234567", "<telephone>"),
        ("123456789012 rows in 1234 ms", "123456789012 rows in 1234 ms"),
    ],
)
def test_personal_data_is_struck_out(text: str, written: str) -> None:
    assert without_personal_data(text) == written
