"""What the certificates answer: lists, one certificate, its PDF, candidates of an activity, revocations, trust."""

from smm_desktop.certificates.queries.candidates import CandidateRow, candidates
from smm_desktop.certificates.queries.issued import (
    CertificateFilter,
    CertificateRow,
    by_digest,
    by_number,
    certificate,
    certificate_ids,
    certificates_by_id,
    of_activity,
    of_placements,
    of_teacher,
    pdf_of,
    pdfs_of,
    state_counts,
    years,
)
from smm_desktop.certificates.queries.placed import PlacementCandidateRow, placement_candidates
from smm_desktop.certificates.queries.shortcomings import UnattendedCertificate, without_attendance
from smm_desktop.certificates.queries.totals import (
    CertificateTotals,
    certificate_totals,
    placement_certificate_totals,
)
from smm_desktop.certificates.queries.trust import own_trust

__all__ = [
    "CandidateRow",
    "CertificateFilter",
    "CertificateRow",
    "CertificateTotals",
    "PlacementCandidateRow",
    "UnattendedCertificate",
    "by_digest",
    "by_number",
    "candidates",
    "certificate",
    "certificate_ids",
    "certificate_totals",
    "certificates_by_id",
    "of_activity",
    "of_placements",
    "of_teacher",
    "own_trust",
    "pdf_of",
    "pdfs_of",
    "placement_candidates",
    "placement_certificate_totals",
    "state_counts",
    "without_attendance",
    "years",
]
