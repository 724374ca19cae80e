"""What every file that leaves shares: its place in the chain, the row that remembers it, its name."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from smm_desktop import __version__
from smm_desktop.core.clock import local
from smm_desktop.core.database.database import Database
from smm_desktop.core.database.deeds import Deed
from smm_desktop.exchange import queries
from smm_desktop.exchange.model import SentPackage
from smm_desktop.exchange.service.packing import Parcel
from smm_desktop.exchange.settings import SUFFIX
from smm_desktop.exchange.terms import NOTHING_BEFORE, Delivery, Manifest, PackageKind, ReceiptFacts
from smm_desktop.signing.seals import SenderKey


def next_manifest(
    deed: Deed,
    kind: PackageKind,
    recipient: int,
    parcel: Parcel,
    key: SenderKey,
    *,
    versions: Mapping[str, int],
    receipt: ReceiptFacts | None = None,
) -> Manifest:
    """The manifest of a file that holds no records of its own: numbered for its recipient, behind the one before."""
    own = queries.own_side(deed.session)
    last = queries.last_sent(deed.session, own.instance, recipient)
    return Manifest(
        kind=kind,
        mode=own.mode,
        sender=own.center,
        sender_name=own.name,
        sender_key=key.public,
        recipient=recipient,
        instance=own.instance,
        instance_since=own.instance_since,
        number=1 if last is None else last.number + 1,
        previous=NOTHING_BEFORE if last is None else last.digest,
        from_rev=0,
        to_rev=own.head,
        versions=versions,
        counts=parcel.counts,
        state={},
        payload=parcel.facts,
        program=__version__,
        made_at=deed.now,
        receipt=receipt,
    )


def place_of(target: Path, manifest: Manifest) -> Path:
    """`target` where it is a file of ours, else a telling name in that folder."""
    if target.suffix == SUFFIX:
        return target
    day = local(manifest.made_at).strftime("%Y-%m-%d")
    short = manifest.instance.hex[-4:]
    kind, center = manifest.kind.value, manifest.recipient
    return target / f"smm-{kind}-{center:02d}-{day}-{manifest.number:04d}-{short}{SUFFIX}"


def folder_of(target: Path) -> Path:
    return target.parent if target.suffix == SUFFIX else target


def spelt_name(path: Path) -> str:
    """A file's name as text, whatever bytes a stick of another system has it in."""
    return path.name.encode(errors="replace").decode()


def sent_row(manifest: Manifest, digest: bytes, actor: str, path: Path) -> SentPackage:
    """Kept before the file is written: a number never stands for two files."""
    plain: dict[str, Any] = {
        name: getattr(manifest, name)
        for name in ("kind", "instance", "recipient", "number", "from_rev", "to_rev", "score", "made_at")
    }
    shaped = {name: dict(getattr(manifest, name)) for name in ("state", "versions", "counts")}
    return SentPackage(**plain, **shaped, digest=digest, made_by=actor, file_name=spelt_name(path))


def note_written(
    database: Database, manifest: Manifest, size: int, file_digest: bytes, *, actor: str
) -> None:
    """Remembers that the file stands on its carrier, read back and found whole."""
    with database.deed("note_written_package", actor, reversible=False) as deed:
        kept = _kept(deed.session, manifest)
        kept.written_at, kept.file_digest, kept.file_size = deed.now, file_digest, size


def _kept(session: Session, manifest: Manifest) -> SentPackage:
    found = select(SentPackage).where(
        SentPackage.instance == manifest.instance,
        SentPackage.recipient == manifest.recipient,
        SentPackage.number == manifest.number,
    )
    return session.scalars(found).one()


def delivery_of(manifest: Manifest, path: Path, size: int, file_digest: bytes) -> Delivery:
    return Delivery(
        path=str(path),
        number=manifest.number,
        size=size,
        digest=file_digest,
        from_rev=manifest.from_rev,
        to_rev=manifest.to_rev,
        counts=manifest.counts,
        score=manifest.score or 0,
        made_at=manifest.made_at,
        kind=manifest.kind,
        recipient=manifest.recipient,
    )
