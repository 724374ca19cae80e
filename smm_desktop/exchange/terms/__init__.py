"""The words and frozen values of the hand-over."""

from smm_desktop.exchange.terms.manifests import (
    NOTHING_BEFORE,
    Accepted,
    Manifest,
    PayloadFacts,
    ReceiptFacts,
)
from smm_desktop.exchange.terms.plans import (
    Delivery,
    Difference,
    Finding,
    ImportOutcome,
    ImportPlan,
    Inspection,
    KindChanges,
    ReceiptOutcome,
)
from smm_desktop.exchange.terms.reasons import ExchangeReason
from smm_desktop.exchange.terms.transfers import (
    EarlierCertificate,
    EarlierTraining,
    TransferOutcome,
    TransferPlan,
)
from smm_desktop.exchange.terms.words import (
    DIRECTORATE,
    Alarm,
    DataMode,
    FindingKind,
    KeyUse,
    MoveDirection,
    PackageKind,
    PartyState,
    RecordChange,
    RemarkState,
    SeenState,
)

__all__ = [
    "DIRECTORATE",
    "NOTHING_BEFORE",
    "Accepted",
    "Alarm",
    "DataMode",
    "Delivery",
    "Difference",
    "EarlierCertificate",
    "EarlierTraining",
    "ExchangeReason",
    "Finding",
    "FindingKind",
    "ImportOutcome",
    "ImportPlan",
    "Inspection",
    "KeyUse",
    "KindChanges",
    "Manifest",
    "MoveDirection",
    "PackageKind",
    "PartyState",
    "PayloadFacts",
    "ReceiptFacts",
    "ReceiptOutcome",
    "RecordChange",
    "RemarkState",
    "SeenState",
    "TransferOutcome",
    "TransferPlan",
]
