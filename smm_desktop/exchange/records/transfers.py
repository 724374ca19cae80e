"""How a moving teacher travels: a line of the person, then trainings, placements, and certificates with their PDF.

A file without placements is written as before there were any, so that an older program reads it.
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any
from uuid import UUID

from smm_desktop.core.refusals import Refusal
from smm_desktop.exchange.records.frozen_lines import read_line, section_of, write_line
from smm_desktop.exchange.records.payload import Section
from smm_desktop.exchange.terms import EarlierCertificate, EarlierPlacement, EarlierTraining, ExchangeReason
from smm_desktop.teachers.terms import TeacherDraft

LARGEST_PDF = 30_000_000
PERSON = section_of("moved_teacher", TeacherDraft, also=("id",))
TRAINING = section_of("earlier_training", EarlierTraining)
PLACEMENT = section_of("earlier_placement", EarlierPlacement)
CERTIFICATE = section_of("earlier_certificate", EarlierCertificate, also=("pdf",))
TRANSFER_VERSIONS = {one.kind: one.version for one in (PERSON, TRAINING, PLACEMENT, CERTIFICATE)}


@dataclass
class TransferContent:
    """What a transfer file holds; `pdfs` by certificate."""

    people: list[tuple[UUID, TeacherDraft]] = field(default_factory=list)
    trainings: list[EarlierTraining] = field(default_factory=list)
    placements: list[EarlierPlacement] = field(default_factory=list)
    certificates: list[EarlierCertificate] = field(default_factory=list)
    pdfs: dict[UUID, bytes] = field(default_factory=dict, repr=False)

    def parts(self) -> Iterator[tuple[Section, list[list[bytes]]]]:
        yield PERSON, [[write_line(draft, person.hex) for person, draft in self.people]]
        yield TRAINING, [[write_line(one) for one in self.trainings]]
        if self.placements:
            yield PLACEMENT, [[write_line(one) for one in self.placements]]
        yield CERTIFICATE, [[write_line(one, _spelt(self.pdfs[one.id]))] for one in self.certificates]

    @property
    def versions(self) -> dict[str, int]:
        """The version of each kind that is in the file."""
        left_out = set() if self.placements else {PLACEMENT.kind}
        return {kind: version for kind, version in TRANSFER_VERSIONS.items() if kind not in left_out}

    def take(self, section: Section, lines: Sequence[bytes]) -> None:
        """Refuses NEWER_RECORDS, RECORDS_UNREADABLE."""
        if section == PERSON:
            self.people.extend(_person(line) for line in lines)
        elif section == TRAINING:
            self.trainings.extend(read_training(line) for line in lines)
        elif section == PLACEMENT:
            self.placements.extend(read_placement(line) for line in lines)
        elif section == CERTIFICATE:
            for line in lines:
                self._take_certificate(*read_line(EarlierCertificate, section.kind, line, also=1))
        else:
            raise Refusal(ExchangeReason.NEWER_RECORDS, kind=section.kind, found=section.version)

    def _take_certificate(self, one: EarlierCertificate, behind: Sequence[Any]) -> None:
        """The PDF must be the one whose digest the certificate names."""
        pdf = _pdf(behind)
        if sha256(pdf).digest() != one.sha256:
            raise _unreadable(CERTIFICATE, "pdf")
        self.certificates.append(one)
        self.pdfs[one.id] = pdf

    def the_person(self) -> tuple[UUID, TeacherDraft]:
        """Refuses (RECORDS_UNREADABLE) a file of nobody or of several, or with one thing in it twice."""
        ids = [one.id for one in self.trainings] + [one.id for one in self.placements]
        ids += [one.id for one in self.certificates]
        if len(self.people) != 1 or len(ids) != len(set(ids)):
            raise _unreadable(PERSON, "id")
        return self.people[0]


def read_training(line: bytes) -> EarlierTraining:
    return read_line(EarlierTraining, TRAINING.kind, line)[0]


def read_placement(line: bytes) -> EarlierPlacement:
    return read_line(EarlierPlacement, PLACEMENT.kind, line)[0]


def read_certificate(line: bytes) -> EarlierCertificate:
    """A certificate whose PDF is kept apart."""
    return read_line(EarlierCertificate, CERTIFICATE.kind, line)[0]


def check_transfer_versions(versions: Mapping[str, int]) -> None:
    """Refuses NEWER_RECORDS."""
    for kind, version in versions.items():
        if TRANSFER_VERSIONS.get(kind) != version:
            raise Refusal(ExchangeReason.NEWER_RECORDS, kind=kind, found=version)


def _person(line: bytes) -> tuple[UUID, TeacherDraft]:
    draft, behind = read_line(TeacherDraft, PERSON.kind, line, also=1)
    try:
        return UUID(hex=behind[0]), draft
    except (ValueError, TypeError, AttributeError) as error:
        raise _unreadable(PERSON, "id") from error


def _spelt(pdf: bytes) -> str:
    return b64encode(pdf).decode()


def _pdf(behind: Sequence[Any]) -> bytes:
    try:
        pdf = b64decode(behind[0], validate=True)
    except (ValueError, TypeError) as error:
        raise _unreadable(CERTIFICATE, "pdf") from error
    if len(pdf) > LARGEST_PDF:
        raise _unreadable(CERTIFICATE, "pdf")
    return pdf


def _unreadable(section: Section, name: str) -> Refusal:
    return Refusal(ExchangeReason.RECORDS_UNREADABLE, kind=section.kind, field=name)
