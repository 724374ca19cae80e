"""Makes the packages in `tests/exchange/packages`: `python -m tests.exchange.make_packages`, from the checkout.

They are kept as files so that packages of today stay readable, and bad ones refused, whatever the program becomes.
"""

from __future__ import annotations

import io
import json
import shutil
import sys
import tempfile
import zipfile
from base64 import b64decode, b64encode
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from smm_desktop.core.clock import FixedClock
from smm_desktop.exchange.records import Package, Section, open_package, read_payload, write_container
from smm_desktop.exchange.records.manifest_json import STATEMENT, write_manifest
from smm_desktop.exchange.service.packing import packed, signed
from smm_desktop.exchange.terms import DataMode, Manifest
from smm_desktop.signing.reading_keys import ReadingKey
from smm_desktop.signing.seals import SenderKey, seal
from tests.exchange.builders import Office, introduce
from tests.exchange.case_keys import PACKAGES, Keyring, give_keys

NOW = datetime(2026, 11, 23, 6, 0, tzinfo=UTC)
Lines = list[tuple[Section, list[bytes]]]


class Maker:
    """Two honest packages of center 9, and everything that can be made of them."""

    def __init__(self, folder: Path, keys: Keyring) -> None:
        self.folder, self.keys = folder, keys
        clock = FixedClock(NOW)
        directorate, center = Office(folder / "directorate", clock, 0), Office(folder / "center", clock, 9)
        give_keys(directorate, keys.directorate, keys.reading)
        give_keys(center, keys.center, ReadingKey.create())
        introduce(center, directorate)
        center.register("Ayşe", "Işıl", "Ümit")
        self.first = center.export(folder)
        directorate.receive(self.first)
        center.take_receipt(directorate.write_receipt(9, folder))
        center.register("Şule")
        clock.advance(days=1)
        self.second = center.export(folder)
        self.receipt = directorate.write_receipt(9, folder)
        for office in (directorate, center):
            office.close()

    def opened(self, path: Path) -> tuple[Package, Lines]:
        package, found = open_package(path), []
        read_payload(package, [self.keys.reading], lambda section, lines: found.append((section, lines)))
        return package, found

    def crafted(
        self,
        change: Callable[[Manifest], Manifest],
        *,
        of: Path | None = None,
        key: SenderKey | None = None,
        lines: Callable[[Lines], Lines] = lambda lines: lines,
        reading: ReadingKey | None = None,
        version: int = 1,
    ) -> bytes:
        """A package sealed as it should be, whose manifest and lines say what they should not."""
        package, found = self.opened(of or self.second)
        signing = key or self.keys.center
        recipients = [(reading or self.keys.reading).recipient]
        target = io.BytesIO()
        parts = ((section, [batch]) for section, batch in lines(found))
        with packed(parts, recipients, None) as parcel:
            base = replace(
                package.manifest, sender_key=signing.public, payload=parcel.facts, counts=parcel.counts
            )
            envelope = _envelope(change(base), signing, version)
            parcel.file.seek(0)
            write_container(target, envelope, parcel.file, parcel.facts.size, parcel.crc)
        return target.getvalue()

    def rezipped(self, *members: tuple[str, bytes]) -> bytes:
        target = io.BytesIO()
        with zipfile.ZipFile(target, "w") as archive:
            for name, data in members:
                info = zipfile.ZipInfo(name, (2026, 11, 23, 9, 0, 0))
                archive.writestr(
                    info, data, zipfile.ZIP_DEFLATED if len(data) > 10_000_000 else zipfile.ZIP_STORED
                )
        return target.getvalue()

    def members(self) -> tuple[bytes, bytes]:
        with zipfile.ZipFile(self.second) as archive:
            return archive.read("manifest.json"), archive.read("payload.age")


def _envelope(manifest: Manifest, key: SenderKey, version: int) -> bytes:
    if version == 1:
        return signed(manifest, key)[0]
    return seal(STATEMENT, write_manifest(manifest, version), [key])


def _flipped(data: bytes, place: int) -> bytes:
    return data[:place] + bytes([data[place] ^ 4]) + data[place + 1 :]


def tampered(maker: Maker) -> dict[str, tuple[bytes, str]]:
    """Files that somebody changed on their way."""
    data = maker.second.read_bytes()
    return {
        "manifest_bit": (_flipped(data, 400), "manifest_changed"),
        "payload_bit": (_flipped(data, len(data) - 300), "payload_changed"),
        "header_bit": (_flipped(data, 11), "repacked"),
        "truncated": (data[: len(data) // 2], "truncated"),
        "longer": (data + b"\0", "repacked"),
        "no_zip": ("Bu bir paket değildir.\n".encode(), "not_a_package"),
        "empty": (b"", "file_empty"),
        "forged": (_forged(maker), "manifest_changed"),
        **_packed_again(maker),
    }


def _forged(maker: Maker) -> bytes:
    return maker.crafted(lambda one: replace(one, sender_key=maker.keys.center.public), key=maker.keys.nobody)


def _packed_again(maker: Maker) -> dict[str, tuple[bytes, str]]:
    manifest, payload = zip(("manifest.json", "payload.age"), maker.members(), strict=True)
    program, bomb = ("run.exe", b"MZ"), ("payload.age", bytes(20_000_000))
    longer = ("payload.age", payload[1] + b"x")
    return {
        "rezipped": (maker.rezipped(manifest, payload), "repacked"),
        "rezipped_with_another_manifest": (
            maker.rezipped(_with_another_number(manifest), payload),
            "manifest_changed",
        ),
        "rezipped_with_another_payload": (maker.rezipped(manifest, longer), "payload_changed"),
        "one_member_more": (maker.rezipped(manifest, payload, program), "strange_members"),
        "path_trick": (maker.rezipped(("../manifest.json", manifest[1]), payload), "strange_members"),
        "zip_bomb": (maker.rezipped(manifest, bomb), "package_too_large"),
    }


def _with_another_number(manifest: tuple[str, bytes]) -> tuple[str, bytes]:
    body = json.loads(manifest[1])
    statement = b64decode(body["payload"]).replace(b'"number": 2', b'"number": 3')
    changed = {**body, "payload": b64encode(statement).decode()}
    return manifest[0], json.dumps(changed, separators=(",", ":")).encode() + b"\n"


def foreign(maker: Maker) -> dict[str, tuple[bytes, str]]:
    """Files of others, or for others."""
    same = lambda one: one  # noqa: E731 -- the manifest as it is
    stranger = [UUID(int=1)]

    def of_another_center(lines: Lines) -> Lines:
        return [
            (
                section,
                [line.replace(json.loads(line)[0].encode(), stranger[0].hex.encode(), 1) for line in batch],
            )
            for section, batch in lines
        ]

    return {
        "unknown_key": (maker.crafted(same, key=maker.keys.nobody), "key_unknown"),
        "other_centers_key": (maker.crafted(same, key=maker.keys.other), "wrong_center"),
        "for_another_recipient": (maker.crafted(lambda one: replace(one, recipient=12)), "wrong_recipient"),
        "for_another_directorate": (maker.crafted(same, reading=maker.keys.elsewhere), "cannot_open"),
        "receipt": (maker.receipt.read_bytes(), "key_unknown"),
        "test_data": (maker.crafted(lambda one: replace(one, mode=DataMode.TEST)), "test_into_real"),
        "record_of_another_center": (maker.crafted(same, lines=of_another_center), "foreign_record"),
    }


def older(maker: Maker) -> dict[str, tuple[bytes, str]]:
    """Files out of their order; the first package stands, and in some cases the second."""
    second = open_package(maker.second)
    after = replace(second.manifest, previous=second.digest)
    return {
        "replay": (maker.second.read_bytes(), "already_applied"),
        "fork": (maker.crafted(lambda one: replace(one, made_at=one.made_at + timedelta(hours=1))), "fork"),
        "broken_chain": (
            maker.crafted(lambda _: replace(_chained(_, after), number=3, previous=bytes(31) + b"x")),
            "fork",
        ),
        "gap": (
            maker.crafted(lambda one: replace(_chained(one, after), number=5, from_rev=900, to_rev=901)),
            "gap",
        ),
        "rollback": (
            maker.crafted(lambda one: replace(_chained(one, after), number=3, from_rev=1, to_rev=2)),
            "rollback",
        ),
        "first_of_a_delta": (
            maker.crafted(lambda one: replace(one, instance=UUID(int=7), previous=bytes(31) + b"x")),
            "gap",
        ),
    }


def _chained(manifest: Manifest, after: Manifest) -> Manifest:
    return replace(manifest, previous=after.previous)


def newer(maker: Maker) -> dict[str, tuple[bytes, str]]:
    """Files of a later program, or of one that does not know what it says."""

    def without_a_line(lines: Lines) -> Lines:
        return [(section, batch) for section, batch in lines if section.kind != "teacher"]

    def odd(lines: Lines) -> Lines:
        return [(section, [b'["no id"]' for _ in batch]) for section, batch in lines]

    later: dict[str, int] = {"teacher": 99}
    return {
        "newer_format": (maker.crafted(lambda one: one, version=2), "newer_format"),
        "newer_records": (
            maker.crafted(lambda one: replace(one, versions={**one.versions, **later})),
            "newer_records",
        ),
        "unknown_kind": (
            maker.crafted(lambda one: replace(one, versions={**one.versions, "spaceship": 1})),
            "newer_records",
        ),
        "state_differs": (maker.crafted(lambda one: one, lines=without_a_line), "state_differs"),
        "odd_records": (maker.crafted(lambda one: one, lines=odd), "records_unreadable"),
    }


GROUPS = (("tampered", tampered), ("foreign", foreign), ("older", older), ("newer", newer))


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        keys = Keyring.make()
        maker = Maker(Path(name), keys)
        shutil.rmtree(PACKAGES, ignore_errors=True)
        expected: dict[str, Any] = {}
        for group, make in GROUPS:
            (PACKAGES / group).mkdir(parents=True)
            for case, (data, reason) in make(maker).items():
                (PACKAGES / group / f"{case}.smm").write_bytes(data)
                expected[f"{group}/{case}"] = reason
        (PACKAGES / "valid").mkdir()
        for case, path in (("first", maker.first), ("second", maker.second)):
            shutil.copy(path, PACKAGES / "valid" / f"{case}.smm")
        (PACKAGES / "expected.json").write_text(json.dumps(expected, indent=1) + "\n")
        (PACKAGES / "keys.json").write_text(json.dumps(keys.to_json(), indent=1) + "\n")
    sys.stdout.write(f"{len(expected) + 2} packages in {PACKAGES.name}\n")


if __name__ == "__main__":
    main()
