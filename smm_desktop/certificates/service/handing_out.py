"""Handing certificates out: a folder of files, one ZIP, or one print job for a group."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from smm_desktop.certificates import queries
from smm_desktop.certificates.queries import CertificateRow
from smm_desktop.certificates.rules import DEFAULT_PATTERN, check_pattern, file_stems
from smm_desktop.certificates.service.card_lines import card_lines, placed_history
from smm_desktop.certificates.service.inspection import Inspection, inspect
from smm_desktop.certificates.terms import CertificateReason
from smm_desktop.core.clock import Clock, local
from smm_desktop.core.database.database import Database
from smm_desktop.core.files import write_safely
from smm_desktop.core.progress import QUIET, Progress
from smm_desktop.core.refusals import Refusal
from smm_desktop.paper.print_job import joined
from smm_desktop.trainings.terms import CardLine, PlacedHistory

_AT_ONCE = 20


@dataclass(frozen=True, slots=True)
class HandOut:
    """The files written."""

    paths: tuple[Path, ...]


class HandingOutService:
    """Reads the signed PDFs exactly as issued and lays them where people want them."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def to_folder(
        self, ids: Sequence[UUID], folder: Path, pattern: str = DEFAULT_PATTERN, *, progress: Progress = QUIET
    ) -> HandOut:
        """Write one file a certificate; an older copy of the same name is replaced."""
        written = []
        for name, pdf in self._files(ids, pattern, progress):
            _write(folder / name, pdf)
            written.append(folder / name)
        progress.step(len(ids), len(ids))
        return HandOut(tuple(written))

    def to_zip(
        self, ids: Sequence[UUID], path: Path, pattern: str = DEFAULT_PATTERN, *, progress: Progress = QUIET
    ) -> HandOut:
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, pdf in self._files(ids, pattern, progress):
                archive.writestr(self._entry(name), pdf)
        _write(path, buffer.getvalue())
        progress.step(len(ids), len(ids))
        return HandOut((path,))

    def print_job(self, ids: Sequence[UUID], *, progress: Progress = QUIET) -> bytes:
        """Return one PDF with all certificates, for the printer only: joining ends the signatures."""
        return joined(self._papers(self._rows(ids), progress))

    def card_lines(self, teacher_id: UUID) -> tuple[CardLine, ...]:
        """Return what a teacher's training card says of the certificates that count, newest first."""
        return self._database.ask(card_lines, teacher_id)

    def placed_history(self, teacher_id: UUID) -> PlacedHistory:
        """Return the on-the-job training of a person for the card and the screen, apart from trainings."""
        return self._database.ask(placed_history, teacher_id)

    def inspect(self, certificate_id: UUID) -> Inspection:
        """Look at one issued certificate: its file, the level of its signature, the proof in its code."""
        return inspect(self._database, self._clock, certificate_id)

    def _entry(self, name: str) -> zipfile.ZipInfo:
        entry = zipfile.ZipInfo(name, local(self._clock.now()).timetuple()[:6])
        entry.compress_type = zipfile.ZIP_DEFLATED
        return entry

    def _rows(self, ids: Sequence[UUID]) -> list[CertificateRow]:
        rows = self._database.ask(queries.certificates_by_id, ids)
        if not rows.keys() >= set(ids):
            raise Refusal(CertificateReason.CERTIFICATE_UNKNOWN)
        return [rows[certificate_id] for certificate_id in ids]

    def _files(self, ids: Sequence[UUID], pattern: str, progress: Progress) -> Iterator[tuple[str, bytes]]:
        """Yield file names and PDFs."""
        check_pattern(pattern)
        rows = self._rows(ids)
        names = file_stems(pattern, (row.snapshot for row in rows))
        for stem, pdf in zip(names, self._papers(rows, progress), strict=True):
            yield f"{stem}.pdf", pdf

    def _papers(self, rows: Sequence[CertificateRow], progress: Progress) -> Iterator[bytes]:
        """Yield the PDFs, read a few at a time: a batch may be larger than the memory."""
        for start in range(0, len(rows), _AT_ONCE):
            portion = [row.id for row in rows[start : start + _AT_ONCE]]
            pdfs = self._database.ask(queries.pdfs_of, portion)
            for number, certificate_id in enumerate(portion, start):
                progress.step(number, len(rows))
                if certificate_id not in pdfs:
                    raise Refusal(CertificateReason.CERTIFICATE_UNKNOWN)
                yield pdfs[certificate_id]


def _write(path: Path, data: bytes) -> None:
    """Write a file whole. A folder that is not there is another thing than one that may not be written in."""
    try:
        write_safely(path, data)
    except Refusal as refusal:
        if isinstance(refusal.__cause__, FileNotFoundError):
            raise Refusal(CertificateReason.FOLDER_MISSING, folder=path.parent) from refusal
        raise
