"""The tour's verifications: genuine files, a changed byte, a printed and photographed page, a revocation."""

from __future__ import annotations

import random
from collections.abc import Sequence
from pathlib import Path
from uuid import UUID

from smm_desktop.certificates import queries as certificates
from smm_desktop.certificates.service import Answer, VerificationService
from smm_desktop.certificates.terms import RevocationReason, Verdict
from smm_desktop.core.files import write_safely
from smm_desktop.paper.photographs import photographed
from smm_desktop.shell.rooms import Rooms, remember_own_keys
from smm_desktop.shell.tour.expectations import Expectations, Expected
from smm_desktop.signing.trust import TrustList
from smm_desktop.signing.trust_file import read_trust_list, write_trust_list

Answers = dict[str, Answer]


def write_keys(rooms: Rooms, path: Path) -> TrustList:
    """Write the list with which anybody verifies these certificates without the database."""
    data = write_trust_list(remember_own_keys(rooms))
    write_safely(path, data)
    return read_trust_list(data)


def verify_all(paths: Sequence[Path], trust: TrustList, told: Expectations) -> Answers:
    """Verify every file by the key list alone."""
    service = VerificationService(lambda: trust)
    answers = {path.name: service.verify_file(path) for path in paths}
    genuine = sum(answer.verdict is Verdict.GENUINE for answer in answers.values())
    told.expect(Expected.ALL_GENUINE, holds=genuine == len(paths))
    return answers


def try_to_cheat(path: Path, folder: Path, trust: TrustList, told: Expectations) -> Answers:
    """Change one byte of a signed page, and photograph an honest printout."""
    service = VerificationService(lambda: trust)
    altered = folder / "degistirilmis.pdf"
    data = bytearray(path.read_bytes())
    place = random.Random(7).randrange(len(data) // 4, len(data) // 2)  # noqa: S311 - a repeatable place
    data[place] ^= 0x01
    write_safely(altered, bytes(data))
    photo = folder / "cikti-fotografi.jpg"
    write_safely(photo, photographed(path.read_bytes(), dpi=150, degrees=3, quality=40))
    answers = {one.name: service.verify_file(one) for one in (altered, photo)}
    told.expect(Expected.CHANGE_NOTICED, holds=answers[altered.name].verdict is not Verdict.GENUINE)
    told.expect(Expected.PHOTOGRAPH_VERIFIES, holds=answers[photo.name].verdict is Verdict.GENUINE)
    return answers


def revoke_one(rooms: Rooms, certificate_id: UUID, path: Path, folder: Path, told: Expectations) -> Answers:
    """Revoke a certificate, issue the corrected one, and verify both."""
    rooms.issue.revoke(certificate_id, RevocationReason.NAME_WRONG, "Tur: örnek iptal", actor=rooms.actor)
    new_id = rooms.issue.reissue(certificate_id, actor=rooms.actor)
    (new_path,) = rooms.handing_out.to_folder([new_id], folder).paths
    answers = {f"{one.name} (sicil)": rooms.verification.verify_file(one) for one in (path, new_path)}
    verdicts = [answer.verdict for answer in answers.values()]
    told.expect(
        Expected.REVOKED_AND_REISSUED,
        holds=verdicts == [Verdict.REVOKED, Verdict.GENUINE],
    )
    row = rooms.database.ask(certificates.certificate, new_id)
    told.expect(Expected.SUCCESSOR_NAMED, holds=row is not None and row.replaces_id == certificate_id)
    return answers
