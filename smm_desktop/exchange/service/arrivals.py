"""The rows by which arrivals are remembered."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import select

from smm_desktop.core.database.deeds import Deed
from smm_desktop.exchange.model import AppliedPackage, FullWish, SeenPackage
from smm_desktop.exchange.records import Package
from smm_desktop.exchange.service.sending import spelt_name
from smm_desktop.exchange.terms import Manifest, SeenState


def applied_row(manifest: Manifest, digest: bytes, now: datetime) -> AppliedPackage:
    plain: dict[str, Any] = {
        name: getattr(manifest, name)
        for name in ("instance", "instance_since", "number", "from_rev", "to_rev", "score", "made_at")
    }
    shaped = {name: dict(getattr(manifest, name)) for name in ("state", "versions", "counts")}
    return AppliedPackage(digest=digest, center=manifest.sender, applied_at=now, **plain, **shaped)


def note_seen(deed: Deed, package: Package, state: SeenState | None) -> None:
    """Remembers that a package arrived; what was withdrawn stays so until it is applied again."""
    manifest = package.manifest
    found = select(SeenPackage).where(
        SeenPackage.center == manifest.sender,
        SeenPackage.instance == manifest.instance,
        SeenPackage.number == manifest.number,
        SeenPackage.digest == package.digest,
    )
    seen = deed.session.scalars(found).first()
    if seen is None:
        seen = SeenPackage(
            center=manifest.sender,
            instance=manifest.instance,
            number=manifest.number,
            digest=package.digest,
            previous=manifest.previous,
            made_at=manifest.made_at,
            first_seen_at=deed.now,
            file_name=spelt_name(package.path),
        )
        deed.session.add(seen)
    seen.state = state or SeenState.HELD


def wish_all(deed: Deed, center: int, *, wanted: bool) -> None:
    """Remembers that everything of a center is wanted anew, or that it came."""
    there = deed.session.get(FullWish, center)
    if wanted and there is None:
        deed.session.add(FullWish(center=center, since=deed.now))
    if not wanted and there is not None:
        deed.session.delete(there)
