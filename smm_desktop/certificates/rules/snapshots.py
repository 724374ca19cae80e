"""The frozen snapshot of a certificate as plain JSON values and back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from datetime import date
from typing import Any

from smm_desktop.certificates.terms import (
    CertificateKind,
    CertificateLanguage,
    CertificateSnapshot,
    SignerLine,
)

VERSION = 2  # 1: trainings only, and still written for them
_OF_PLACEMENTS = ("company", "learnt")


def snapshot_to_json(snapshot: CertificateSnapshot) -> dict[str, object]:
    """Return the snapshot as JSON values with a format version; a training's is written as ever."""
    values = asdict(snapshot)
    for name in ("starts_on", "ends_on", "issued_on"):
        values[name] = values[name].isoformat()
    values["lines"] = list(snapshot.lines)
    if not snapshot.company:
        return {"version": 1, **{name: values[name] for name in values if name not in _OF_PLACEMENTS}}
    return {"version": VERSION, **values, "learnt": list(snapshot.learnt)}


def snapshot_from_json(values: Mapping[str, Any]) -> CertificateSnapshot:
    """Read what `snapshot_to_json` wrote; ValueError for a version that this program does not know."""
    if values["version"] not in {1, VERSION}:
        raise ValueError(f"certificate snapshot of version {values['version']}")
    days = {name: date.fromisoformat(values[name]) for name in ("starts_on", "ends_on", "issued_on")}
    plain = {key: value for key, value in values.items() if key != "version"}
    return CertificateSnapshot(
        **{
            **plain,
            **days,
            "kind": CertificateKind(values["kind"]),
            "language": CertificateLanguage(values["language"]),
            "lines": tuple(values["lines"]),
            "learnt": tuple(values.get("learnt", ())),
            "signers": tuple(SignerLine(**signer) for signer in values["signers"]),
        }
    )
