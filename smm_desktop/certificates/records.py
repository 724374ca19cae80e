"""How certificates travel: the issued facts, the signed PDF files themselves, and revocations."""

from smm_desktop.certificates.model import Certificate, CertificateFile, Revocation
from smm_desktop.core.database.base import table_of
from smm_desktop.core.database.records import OlderShape, RecordKind, Row

_OF_TRAININGS_ONLY = (
    *("id", "number", "kind", "year", "serial", "enrolment_id", "teacher_id", "activity_id", "sort_key"),
    *("snapshot", "proof", "sha256", "issued_at", "issued_by", "replaces_id", "folded"),
)


def _with_placement(row: Row) -> Row:
    return {**row, "placement_id": None}


def _without_placement(row: Row) -> Row:
    return {name: row[name] for name in _OF_TRAININGS_ONLY}


RECORDS = (
    RecordKind(
        "certificate",
        table_of(Certificate),
        version=2,
        older=(OlderShape(1, _OF_TRAININGS_ONLY, forward=_with_placement, back=_without_placement),),
    ),
    RecordKind("certificate_file", table_of(CertificateFile)),
    RecordKind("revocation", table_of(Revocation)),
)
