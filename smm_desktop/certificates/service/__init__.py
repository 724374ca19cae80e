"""The certificates' deeds: issuing, revoking, reissuing, handing out files, and verifying what somebody brings."""

from smm_desktop.certificates.rules import DEFAULT_PATTERN
from smm_desktop.certificates.service.handing_out import HandingOutService, HandOut
from smm_desktop.certificates.service.issuing import IssueOrder, IssueOutcome, IssueService
from smm_desktop.certificates.service.verification import Answer, VerificationService

__all__ = [
    "DEFAULT_PATTERN",
    "Answer",
    "HandOut",
    "HandingOutService",
    "IssueOrder",
    "IssueOutcome",
    "IssueService",
    "VerificationService",
]
