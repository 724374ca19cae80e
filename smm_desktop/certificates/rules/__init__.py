"""The certificates' pure decisions: who may get one, what its snapshot holds, and how its file is called."""

from smm_desktop.certificates.rules.eligibility import (
    EligibilityFacts,
    eligibility,
    placement_eligibility,
)
from smm_desktop.certificates.rules.file_names import (
    DEFAULT_PATTERN,
    IN_TURKISH,
    PLACEHOLDERS,
    check_pattern,
    file_stem,
    file_stems,
)
from smm_desktop.certificates.rules.snapshots import snapshot_from_json, snapshot_to_json

__all__ = [
    "DEFAULT_PATTERN",
    "IN_TURKISH",
    "PLACEHOLDERS",
    "EligibilityFacts",
    "check_pattern",
    "eligibility",
    "file_stem",
    "file_stems",
    "placement_eligibility",
    "snapshot_from_json",
    "snapshot_to_json",
]
