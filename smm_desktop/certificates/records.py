"""How certificates travel: the issued facts, the signed PDF files themselves, and revocations."""

from smm_desktop.certificates.model import Certificate, CertificateFile, Revocation
from smm_desktop.core.database.base import table_of
from smm_desktop.core.database.records import RecordKind

RECORDS = (
    RecordKind("certificate", table_of(Certificate)),
    RecordKind("certificate_file", table_of(CertificateFile)),
    RecordKind("revocation", table_of(Revocation)),
)
