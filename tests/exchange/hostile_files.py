"""Every trick that we know of against a reader of packages, each with the reason for which it is to be refused."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from hashlib import sha256

import pyrage
import zstandard

from tests.exchange.outside_maker import (
    SECOND,
    Member,
    enveloped,
    honest_lines,
    honest_manifest,
    identity,
    members_of,
    signed,
    zipped,
)

Cases = Iterator[tuple[str, bytes, str]]
_DEFLATED, _LINK = 8, 0o120777 << 16
_CHUNK = 65_536 + 16  # of an age file


def structures() -> Cases:
    """Tricks of the ZIP file; both members are honest where nothing else is said."""
    one, two = members_of()
    again, whole = Member(one.name, one.data), SECOND.read_bytes()
    yield "two_manifests", zipped(one, again, two), "strange_members"
    yield "one_member_listed_twice", zipped(one, two, listed=(one, two, two)), "strange_members"
    yield "third_member_unlisted", zipped(one, two, Member(b"x", b"x"), listed=(one, two)), "repacked"
    yield "program_in_front", b"MZ" + bytes(510) + whole, "not_a_package"
    yield "zip_in_front", zipped(Member(b"x", b"x")) + whole, "repacked"
    yield "something_behind", whole + b"PK\5\6" + bytes(18), "strange_members"
    yield "comment", zipped(one, two, comment=b"x"), "repacked"
    yield "wrong_order", zipped(two, one), "repacked"
    yield "compressed", zipped(replace(one, method=_DEFLATED), replace(two, method=_DEFLATED)), "repacked"
    yield "no_directory", whole[: -len(zipped())], "truncated"
    yield "no_member", zipped(), "strange_members"
    yield "folder", zipped(one, two, Member(b"payload.age/", b"")), "strange_members"
    for name in (b"/manifest.json", b"../manifest.json", b"..\\manifest.json", b"C:manifest.json"):
        yield f"named_{name.decode()}", zipped(replace(one, name=name), two), "strange_members"
    yield "named_in_capitals", zipped(replace(one, name=b"MANIFEST.JSON"), two), "strange_members"
    yield "name_with_an_end", zipped(replace(one, name=b"manifest.json\0.exe"), two), "repacked"


def headers() -> Cases:
    """Headers that lie about honest members."""
    one, two = members_of()
    yield "wrong_crc_of_manifest", zipped(replace(one, crc=1), two), "manifest_changed"
    yield "wrong_crc_of_payload", zipped(one, replace(two, crc=1)), "payload_changed"
    yield "encrypted_manifest", zipped(replace(one, flags=1), two), "manifest_changed"
    yield "encrypted_payload", zipped(one, replace(two, flags=1)), "payload_changed"
    yield "sizes_behind", zipped(one, replace(two, flags=8)), "repacked"
    yield "unknown_method", zipped(replace(one, method=99), two), "manifest_changed"
    yield "another_local_name", zipped(replace(one, local_name=b"manifest.jsox"), two), "manifest_changed"
    yield "symbolic_link", zipped(replace(one, outside=_LINK), two), "repacked"
    yield "extra_field", zipped(one, replace(two, extra=b"\x99\x99\4\0abcd")), "repacked"
    wide = b"\1\0\x10\0" + len(two.data).to_bytes(8, "little") * 2
    yield "zip64_field", zipped(one, replace(two, extra=wide)), "repacked"
    yield "zip64_broken_field", zipped(one, replace(two, extra=wide, stated=2**32 - 1)), "repacked"
    yield "manifest_of_4_gb", zipped(replace(one, stated=2**32 - 2), two), "package_too_large"
    yield "payload_of_4_gb", zipped(one, replace(two, stated=2**32 - 2)), "package_too_large"


def bombs() -> Cases:
    """Small files that would swell: outside, and behind a good signature."""
    one, two = members_of()
    zeros = bytes(30_000_000)
    bomb = Member(one.name, zeros, method=_DEFLATED)
    yield "manifest_swells", zipped(bomb, two), "package_too_large"
    yield "manifest_swells_unstated", zipped(replace(bomb, stated=1_000), two), "manifest_changed"
    yield "payload_swells_unstated", zipped(one, replace(bomb, name=two.name, stated=100)), "payload_changed"
    large = zstandard.ZstdCompressor(level=19).compressobj()
    frame = b"".join(large.compress(zeros) for _ in range(40)) + large.flush()
    yield "lines_swell", signed(frame=frame), "payload_unreadable"
    yield "lines_swell_as_stated", signed(frame=frame, plain_size=1_200_000_000), "payload_unreadable"
    window = zstandard.ZstdCompressionParameters(window_log=30, compression_level=1)
    wide = zstandard.ZstdCompressor(compression_params=window).compressobj()
    yield "giant_window", signed(frame=wide.compress(honest_lines()) + wide.flush()), "payload_unreadable"
    nested = b'["01a206b61115763c951de8753578a155",' + b"[" * 200_000 + b"]" * 200_000 + b"]\n"
    yield "deep_lines", signed(_head() + nested), "records_unreadable"
    yield "deep_manifest", signed(statement=b"[" * 200_000 + b"]" * 200_000), "manifest_unreadable"
    yield "deep_envelope", zipped(Member(one.name, b'{"payload":' * 90_000), two), "manifest_unreadable"
    yield (
        "giant_number_in_manifest",
        signed(statement=b'{"version":' + b"9" * 9_000 + b"}"),
        "manifest_unreadable",
    )


def _head() -> bytes:
    return honest_lines().splitlines(keepends=True)[0]


def _record(**changed: object) -> bytes:
    fields = json.loads(_head())["fields"]
    values = dict(zip(fields, json.loads(honest_lines().splitlines()[1]), strict=True))
    return json.dumps([*{**values, **changed}.values()]).encode() + b"\n"


def records() -> Cases:
    """Lines that are no records; signature, sizes and digests are right."""
    head, record = _head(), _record()
    odd = {
        "not_a_number": record.replace(b"null", b"NaN", 1),
        "infinite_number": _record(languages={"en": 0}).replace(b'"en": 0', b'"en": 1e999'),
        "giant_number": _record(province_code=10**400),
        "number_too_large": _record(province_code=2**40),
        "number_as_text": _record(province_code="6"),
        "truth_as_number": _record(province_code=True),
        "broken_utf8": record.replace(b"Ay", b"A\xff").replace(b"rnek", b"rn\xc3"),
        "lone_surrogate": _record(first_name="\ud800"),
        "text_with_an_end": _record(first_name="Ay\0se"),
        "text_too_long": _record(first_name="a" * 100_000),
        "unknown_term": _record(employment="king"),
        "id_too_short": _record(id="01a2"),
        "id_with_blanks": _record(id="01 a2 06 b6 11 15 76 3c 95 1d 8"),
        "id_missing": _record(id=None),
        "object_for_a_row": b'[{"id": 1}]\n',
        "one_value_less": b'["01a206b61115763c951de8753578a155"]\n',
        "two_rows_in_a_line": record.rstrip() + b"," + record,
        "no_json": b"DROP TABLE teacher\n",
        "empty_line": b"\n",
        "twice_the_same": record + record,
    }
    for name, lines in odd.items():
        count = {"teacher": lines.count(b"\n")}
        yield name, signed(head + lines, counts=count), "records_unreadable"


def sections() -> Cases:
    """Heads, ends and tombstones that are not what they should be."""
    head, record = _head(), _record()
    strange = json.loads(head)
    buried = b'{"kind":"tombstone","version":1,"fields":["kind","id"]}\n'
    yield "no_head", signed(record), "payload_unreadable"
    yield "last_line_unended", signed((head + record)[:-1]), "payload_unreadable"
    yield "head_of_numbers", signed(b'{"kind":1,"version":1,"fields":[]}\n' + record), "payload_unreadable"
    yield "head_broken", signed(b"{\n" + record), "payload_unreadable"
    for name, change in (("kind", "spaceship"), ("version", 7)):
        other = json.dumps({**strange, name: change}).encode() + b"\n"
        counts = {"spaceship" if name == "kind" else "teacher": 1}
        yield f"head_of_another_{name}", signed(other + record, counts=counts), "newer_records"
    swapped = json.dumps({**strange, "fields": strange["fields"][::-1]}).encode() + b"\n"
    yield "fields_in_another_order", signed(swapped + record), "records_unreadable"
    for name, line, reason in (
        ("grave_of_nothing", b"[]\n", "records_unreadable"),
        ("grave_without_id", b'["teacher",7]\n', "records_unreadable"),
        ("grave_of_a_list", b'[["teacher"],"01a206b61115763c951de8753578a155"]\n', "records_unreadable"),
        ("grave_of_a_spaceship", b'["spaceship","01a206b61115763c951de8753578a155"]\n', "newer_records"),
        ("grave_of_what_came", b'["teacher","01a206b61115763c951de8753578a155"]\n', "records_unreadable"),
    ):
        yield name, signed(head + record + buried + line, counts={"teacher": 1, "tombstone": 1}), reason


def lies() -> Cases:
    """Everything is sound but for one thing that the signed manifest says."""
    manifest, lines = honest_manifest(), honest_lines()
    kinds, digest = manifest["state"], "0" * 32
    yield "one_record_more_stated", signed(counts={"teacher": 2}), "payload_unreadable"
    yield "another_kind_stated", signed(counts={"teacher": 1, "trainer": 1}), "payload_unreadable"
    yield "shorter_stated", signed(plain_size=len(lines) - 1), "payload_unreadable"
    yield "longer_stated", signed(plain_size=len(lines) + 1), "payload_unreadable"
    yield "other_lines_stated", signed(plain_digest=sha256(b"").digest()), "payload_unreadable"
    yield "another_state", signed(state={**kinds, "teacher": [4, digest]}), "state_differs"
    yield (
        "one_row_more_in_the_state",
        signed(state={**kinds, "teacher": [5, kinds["teacher"][1]]}),
        "state_differs",
    )
    yield "kind_missing_in_the_state", signed(state={"teacher": kinds["teacher"]}), "state_differs"
    yield "negative_number", signed(number=-1), "manifest_unreadable"
    yield "number_as_text", signed(number="2"), "manifest_unreadable"
    yield "time_without_zone", signed(made_at="2026-11-24T06:00:00"), "manifest_unreadable"
    yield "runs_backwards", signed(from_rev=9, to_rev=5), "manifest_unreadable"
    facts = json.dumps({**manifest, "payload": {}})
    twice = facts.replace('"number": 2', '"number": 1, "number": 2').encode()
    yield "number_twice", signed(statement=twice), "manifest_unreadable"
    yield "manifest_is_a_list", signed(statement=b"[]"), "manifest_unreadable"
    yield "no_signature", _unsigned(), "manifest_unreadable"


def _unsigned() -> bytes:
    one, two = members_of()
    body = json.dumps({**json.loads(one.data), "signatures": []}, separators=(",", ":")).encode() + b"\n"
    return zipped(replace(one, data=body), two)


@cache
def _long_payload() -> bytes:
    """An age file of several chunks."""
    made: bytes = pyrage.encrypt(bytes(range(256)) * 1_000, [identity().to_public()])
    return made


def ciphertexts() -> Cases:
    """age files and zstd frames that are not whole."""
    honest, long = members_of()[1].data, _long_payload()
    body = len(long) - (len(long) % _CHUNK)
    yield "not_encrypted", signed(payload=honest_lines()), "cannot_open"
    yield "nothing", signed(payload=b""), "cannot_open"
    yield "head_alone", signed(payload=honest[: honest.index(b"\n---") + 49]), "cannot_open"
    yield "changed_key", signed(payload=honest.replace(b"X25519 ", b"X25519 A", 1)), "cannot_open"
    yield (
        "password_of_hours",
        signed(payload=b"age-encryption.org/v1\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA 30\n"),
        "cannot_open",
    )
    cuts = {"between_chunks": body - _CHUNK, "in_the_last_tag": body - 1, "by_a_byte": len(long) - 1}
    for place, cut in cuts.items():
        yield f"cut_{place}", signed(payload=long[:cut]), "payload_unreadable"
    yield "continued", signed(payload=long + long[-_CHUNK:]), "payload_unreadable"
    frame = zstandard.ZstdCompressor(write_checksum=True).compress(honest_lines())
    yield "frame_cut", signed(frame=frame[:-3]), "payload_unreadable"
    yield "two_frames", signed(frame=frame + frame), "payload_unreadable"
    yield "something_behind_the_frame", signed(frame=frame + b"x"), "payload_unreadable"
    yield "wrong_checksum", signed(frame=frame[:-1] + bytes([frame[-1] ^ 1])), "payload_unreadable"
    yield "not_compressed", signed(frame=honest_lines()), "payload_unreadable"


GROUPS = (structures, headers, bombs, records, sections, lies, ciphertexts)


@cache
def hostile_files() -> dict[str, tuple[bytes, str]]:
    return {f"{group.__name__}/{name}": (data, reason) for group in GROUPS for name, data, reason in group()}


def honest_file() -> bytes:
    """The control: what is made here without a trick is taken."""
    return signed()


__all__ = ["enveloped", "honest_file", "hostile_files"]
