"""Ordinary tools open a package for somebody who holds the key, with no program of ours, and nobody else."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.exchange.case_keys import PACKAGES, kept_keys

TOOLS = ("unzip", "age", "zstd")
SECOND = PACKAGES / "valid" / "second.smm"
pytestmark = pytest.mark.skipif(
    any(shutil.which(tool) is None for tool in TOOLS), reason="unzip, age and zstd are not all installed"
)


def run(*command: str, data: bytes = b"") -> bytes:
    return subprocess.run(command, input=data, capture_output=True, check=True).stdout


def test_unzip_lists_two_members() -> None:
    listed = run("unzip", "-l", str(SECOND)).decode()
    assert ("manifest.json" in listed, "payload.age" in listed, "2 files" in listed) == (True, True, True)


def test_unzip_finds_no_fault() -> None:
    assert b"No errors detected" in run("unzip", "-t", str(SECOND))


def test_age_and_zstd_open_the_lines(tmp_path: Path) -> None:
    key = tmp_path / "key.txt"
    key.write_text(kept_keys().reading.secret)
    payload = run("unzip", "-p", str(SECOND), "payload.age")
    lines = run("zstd", "-dc", data=run("age", "-d", "-i", str(key), data=payload)).splitlines()
    head, record = json.loads(lines[0]), json.loads(lines[1])
    assert dict(zip(head["fields"], record, strict=True))["first_name"] == "Şule"


def test_without_the_key_nothing_personal_can_be_read() -> None:
    data = SECOND.read_bytes()
    assert not any(word.encode() in data for word in ("Şule", "Örnek MTAL", "Deneme Koordinatörü"))
