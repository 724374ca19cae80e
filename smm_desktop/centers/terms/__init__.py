"""The words of the center: its role, its rule book, its keys, and why a deed on them is refused."""

from smm_desktop.centers.terms.center import (
    DatabaseRole,
    KeyPurpose,
    LetterheadSnapshot,
    PasswordStrength,
    ProfileDraft,
    SetUp,
    SetUpChoice,
)
from smm_desktop.centers.terms.closures import (
    ClosureOrigin,
    DayClosure,
)
from smm_desktop.centers.terms.figures import (
    Breakdown,
    TotalsFilter,
)
from smm_desktop.centers.terms.reasons import (
    CenterReason,
    PatternFault,
)
from smm_desktop.centers.terms.reference import (
    Branch,
    DevelopmentIndex,
    Field,
    FieldKind,
    Province,
    ReferenceCenter,
)
from smm_desktop.centers.terms.rule_book import (
    PLACEMENT_RULES,
    FrozenRules,
    RuleKey,
    RuleStatus,
    Signer,
    SignerRole,
)

__all__ = [
    "PLACEMENT_RULES",
    "Branch",
    "Breakdown",
    "CenterReason",
    "ClosureOrigin",
    "DatabaseRole",
    "DayClosure",
    "DevelopmentIndex",
    "Field",
    "FieldKind",
    "FrozenRules",
    "KeyPurpose",
    "LetterheadSnapshot",
    "PasswordStrength",
    "PatternFault",
    "ProfileDraft",
    "Province",
    "ReferenceCenter",
    "RuleKey",
    "RuleStatus",
    "SetUp",
    "SetUpChoice",
    "Signer",
    "SignerRole",
    "TotalsFilter",
]
