"""What a receipt carries besides its answer: remarks, keys of all parties, whose certificates count, reference data."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import orjson

from smm_desktop.core.refusals import Refusal
from smm_desktop.exchange.records.frozen_lines import read_line, section_of, write_line
from smm_desktop.exchange.records.payload import Section
from smm_desktop.exchange.terms import ExchangeReason, PartyFacts, RemarkFacts
from smm_desktop.signing.trust import EMPTY, TrustList
from smm_desktop.signing.trust_file import read_trust_list, write_trust_list

REMARK = section_of("remark", RemarkFacts)
INTRODUCTION = Section("introduction", 1, ("key_file",))
PARTY = section_of("party", PartyFacts)
TRUST = Section("trust_list", 1, ("trust_list",))
REFERENCE = Section("reference", 1, ("name", "text"))
RECEIPT_VERSIONS = {one.kind: one.version for one in (REMARK, INTRODUCTION, PARTY, TRUST, REFERENCE)}
LARGEST_REFERENCE = 5_000_000


@dataclass
class ReceiptContent:
    """`key_file` introduces the directorate’s keys of today; `reference` are the texts of its reference data."""

    remarks: list[RemarkFacts] = field(default_factory=list)
    key_file: bytes = b""
    parties: list[PartyFacts] = field(default_factory=list)
    trust: TrustList = EMPTY
    reference: dict[str, str] = field(default_factory=dict)

    def parts(self) -> Iterator[tuple[Section, list[list[bytes]]]]:
        yield REMARK, [[write_line(one) for one in self.remarks]]
        yield INTRODUCTION, [[_texts(self.key_file.decode())] if self.key_file else []]
        yield PARTY, [[write_line(one) for one in self.parties]]
        yield TRUST, [[_texts(write_trust_list(self.trust).decode())]]
        yield REFERENCE, [[_texts(name, text) for name, text in self.reference.items()]]

    def take(self, section: Section, lines: Sequence[bytes]) -> None:
        """Refuses NEWER_RECORDS, RECORDS_UNREADABLE. Receipts of earlier programs held remarks alone."""
        if section == REMARK:
            self.remarks.extend(read_line(RemarkFacts, section.kind, line)[0] for line in lines)
        elif section == PARTY:
            self.parties.extend(read_line(PartyFacts, section.kind, line)[0] for line in lines)
        elif section in (INTRODUCTION, TRUST, REFERENCE):
            for line in lines:
                self._take_texts(section, line)
        else:
            raise Refusal(ExchangeReason.NEWER_RECORDS, kind=section.kind, found=section.version)

    def _take_texts(self, section: Section, line: bytes) -> None:
        texts = _read_texts(section, line)
        if section == INTRODUCTION:
            self.key_file = texts[0].encode()
        elif section == TRUST:
            self.trust = read_trust_list(texts[0].encode())
        else:
            self.reference[texts[0]] = texts[1]


def _texts(*texts: str) -> bytes:
    return orjson.dumps(texts)


def _read_texts(section: Section, line: bytes) -> list[str]:
    try:
        values: Any = orjson.loads(line)
    except ValueError as error:
        raise Refusal(ExchangeReason.RECORDS_UNREADABLE, kind=section.kind, field="") from error
    sound = isinstance(values, list) and len(values) == len(section.fields)
    if not sound or not all(isinstance(one, str) for one in values):
        raise Refusal(ExchangeReason.RECORDS_UNREADABLE, kind=section.kind, field="")
    if section == REFERENCE and len(values[1]) > LARGEST_REFERENCE:
        raise Refusal(ExchangeReason.RECORDS_UNREADABLE, kind=section.kind, field="text")
    return list(values)
