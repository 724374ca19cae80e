"""Makes the receipts and transfers in `files_for_centers`: `python -m tests.exchange.make_files_for_centers`.

Kept as files for the same reason as the packages: what is written today stays readable, what is bad stays refused.
"""

from __future__ import annotations

import json
import shutil
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from smm_desktop.core.clock import FixedClock
from smm_desktop.exchange.service import TransferService
from smm_desktop.exchange.terms import DataMode, Manifest, PackageKind
from smm_desktop.signing.seals import SenderKey
from tests.exchange.builders import ACTOR, Office, introduce, meet
from tests.exchange.case_keys import PACKAGES, Keyring, give_keys
from tests.exchange.make_packages import NOW, Lines, Maker

FILES = PACKAGES.with_name("files_for_centers")
Case = tuple[bytes, str]
Change = Callable[[Manifest], Manifest]


class Answers(Maker):
    """An honest receipt for center 9, an honest transfer from it to center 4; one reading key opens all."""

    def __init__(self, folder: Path, keys: Keyring) -> None:
        self.folder, self.keys = folder, keys
        clock = FixedClock(NOW)
        offices = directorate, center, other = [Office(folder / str(n), clock, n) for n in (0, 9, 4)]
        for office, key in zip(offices, (keys.directorate, keys.center, keys.other), strict=True):
            give_keys(office, key, keys.reading)
        introduce(center, directorate)
        introduce(other, directorate)
        meet(center, other)
        [teacher] = center.register("Ayşe")
        directorate.receive(center.export(folder))
        directorate.remarks.remark(9, "teacher", teacher, "Okul adı eksik.", actor=ACTOR)
        self.receipt = directorate.write_receipt(9, folder)
        moved = TransferService(center.database).write(teacher, 4, folder, actor=ACTOR)
        self.transfer = Path(moved.path)
        for office in offices:
            office.close()


def common(maker: Answers, path: Path, key: SenderKey, other_kind: PackageKind) -> dict[str, Case]:
    """What is wrong in the same way with a receipt and with a transfer."""
    data = path.read_bytes()

    def made(change: Change, signed_by: SenderKey = key) -> bytes:
        return maker.crafted(change, of=path, key=signed_by)

    def odd(lines: Lines) -> Lines:
        return [(section, [b'["no id"]' for _ in batch]) for section, batch in lines]

    def later(lines: Lines) -> Lines:
        return [(replace(section, version=99), batch) for section, batch in lines]

    elsewhere = maker.crafted(_same, of=path, key=key, reading=maker.keys.elsewhere)
    return {
        "truncated": (data[: len(data) // 2], "truncated"),
        "payload_bit": (_flipped(data, len(data) - 300), "payload_changed"),
        "manifest_bit": (_flipped(data, 400), "manifest_changed"),
        "unknown_key": (made(_same, maker.keys.nobody), "key_unknown"),
        "other_recipient": (made(lambda one: replace(one, recipient=12)), "wrong_recipient"),
        "other_kind": (made(lambda one: replace(one, kind=other_kind)), "kind_unexpected"),
        "test_data": (made(lambda one: replace(one, mode=DataMode.TEST)), "test_into_real"),
        "for_another_key": (elsewhere, "cannot_open"),
        "odd_lines": (maker.crafted(_same, of=path, key=key, lines=odd), "records_unreadable"),
        "newer_lines": (maker.crafted(_same, of=path, key=key, lines=later), "newer_records"),
        "newer_format": (maker.crafted(_same, of=path, key=key, version=2), "newer_format"),
    }


def _same(manifest: Manifest) -> Manifest:
    return manifest


def _flipped(data: bytes, place: int) -> bytes:
    return data[:place] + bytes([data[place] ^ 4]) + data[place + 1 :]


def receipts(maker: Answers) -> dict[str, Case]:
    path, keys = maker.receipt, maker.keys
    from_a_center = maker.crafted(lambda one: replace(one, sender=4), of=path, key=keys.other)
    as_another = maker.crafted(lambda one: replace(one, sender=4), of=path, key=keys.directorate)
    return {
        "valid": (path.read_bytes(), ""),
        **common(maker, path, keys.directorate, PackageKind.RECORDS),
        "from_a_center": (from_a_center, "only_directorate"),
        "as_another": (as_another, "wrong_center"),
    }


def transfers(maker: Answers) -> dict[str, Case]:
    path, keys = maker.transfer, maker.keys
    nobody = maker.crafted(_same, of=path, key=keys.center, lines=lambda lines: lines[1:])
    later = maker.crafted(lambda one: replace(one, versions={"moved_teacher": 2}), of=path, key=keys.center)
    as_another = maker.crafted(lambda one: replace(one, sender=5), of=path, key=keys.center)
    return {
        "valid": (path.read_bytes(), ""),
        **common(maker, path, keys.center, PackageKind.RECORDS),
        "of_nobody": (nobody, "records_unreadable"),
        "newer_records": (later, "newer_records"),
        "as_another": (as_another, "wrong_center"),
    }


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        keys = Keyring.make()
        maker = Answers(Path(name), keys)
        shutil.rmtree(FILES, ignore_errors=True)
        expected: dict[str, str] = {}
        for group, make in (("receipts", receipts), ("transfers", transfers)):
            (FILES / group).mkdir(parents=True)
            for case, (data, reason) in make(maker).items():
                (FILES / group / f"{case}.smm").write_bytes(data)
                expected[f"{group}/{case}"] = reason
        (FILES / "expected.json").write_text(json.dumps(expected, indent=1) + "\n")
        (FILES / "keys.json").write_text(json.dumps(keys.to_json(), indent=1) + "\n")
    sys.stdout.write(f"{len(expected)} files in {FILES.name}\n")


if __name__ == "__main__":
    main()
