"""The certificates' deeds: issuing, revoking, reissuing, handing out files, and verifying what somebody brings."""

from smm_desktop.certificates.rules import DEFAULT_PATTERN
from smm_desktop.certificates.service.answers import Answer
from smm_desktop.certificates.service.choosing import IssueOrder, PlacementOrder
from smm_desktop.certificates.service.desk import KINDS_IN_CLAIMS
from smm_desktop.certificates.service.handing_out import HandingOutService, HandOut
from smm_desktop.certificates.service.inspection import Inspection
from smm_desktop.certificates.service.issuing import IssueOutcome, IssueService
from smm_desktop.certificates.service.verification import VerificationService

__all__ = [
    "DEFAULT_PATTERN",
    "KINDS_IN_CLAIMS",
    "Answer",
    "HandOut",
    "HandingOutService",
    "Inspection",
    "IssueOrder",
    "IssueOutcome",
    "IssueService",
    "PlacementOrder",
    "VerificationService",
]
