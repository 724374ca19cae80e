"""The center's keys, and what others need in order to trust its documents."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smm_desktop.centers.model import SigningKey
from smm_desktop.centers.queries.own import is_own
from smm_desktop.centers.queries.profile import CenterProfileRow, profile, profiles
from smm_desktop.centers.terms import KeyPurpose
from smm_desktop.core import clock
from smm_desktop.signing.terms import TrustMode
from smm_desktop.signing.trust import TrustedCenter, TrustedKey, TrustedRoot, TrustList


@dataclass(frozen=True, slots=True)
class SigningKeyRow:
    """A key; `private_part` is sealed with `database.derived_secret("signing").hex().encode()`."""

    id: UUID
    purpose: KeyPurpose
    label: str
    algorithm: str
    fingerprint: str
    public_part: bytes
    private_part: bytes | None
    valid_until: datetime | None
    created_at: datetime
    retired_at: datetime | None
    is_imported: bool

    @property
    def is_current(self) -> bool:
        return self.retired_at is None


def _row(stored: SigningKey) -> SigningKeyRow:
    return SigningKeyRow(
        id=stored.id,
        purpose=stored.purpose,
        label=stored.label,
        algorithm=stored.algorithm,
        fingerprint=stored.fingerprint,
        public_part=stored.public_part,
        private_part=stored.private_part,
        valid_until=stored.valid_until,
        created_at=stored.created_at,
        retired_at=stored.retired_at,
        is_imported=stored.is_imported,
    )


def signing_keys(session: Session, purpose: KeyPurpose | None = None) -> tuple[SigningKeyRow, ...]:
    """All keys of a purpose (None: of every one), the newest first."""
    wanted = (
        select(SigningKey)
        .where(is_own(SigningKey))
        .order_by(SigningKey.created_at.desc(), SigningKey.id.desc())
    )
    if purpose is not None:
        wanted = wanted.where(SigningKey.purpose == purpose)
    return tuple(_row(stored) for stored in session.scalars(wanted))


def current_key(session: Session, purpose: KeyPurpose) -> SigningKeyRow | None:
    """The key in use, with its sealed private part."""
    return next((row for row in signing_keys(session, purpose) if row.is_current), None)


def _withdrawn_on(row: SigningKeyRow) -> date | None:
    """A key that was replaced counts to the end of that day: what it signed before stays genuine."""
    return None if row.retired_at is None else clock.local(row.retired_at).date() + timedelta(days=1)


def _is_root(row: SigningKeyRow) -> bool:
    """The center's own authority; of an imported key the certificate itself: its issuer has others."""
    return row.purpose is KeyPurpose.AUTHORITY or (row.purpose is KeyPurpose.DOCUMENT and row.is_imported)


def trusted_center(session: Session, as_of: date | None = None) -> TrustedCenter | None:
    """This center as others should trust it: public parts only, of its present and former keys."""
    row = profile(session)
    return None if row is None else _trusted(row, signing_keys(session), as_of)


def trusted_centers(session: Session, as_of: Mapping[int, date]) -> tuple[TrustedCenter, ...]:
    """The centers whose records are here, as others should trust them; `as_of` says up to which day each is known."""
    keys: defaultdict[int, list[SigningKeyRow]] = defaultdict(list)
    for stored in session.scalars(select(SigningKey).where(SigningKey.center_id.in_(as_of))):
        keys[stored.center_id].append(_row(stored))
    return tuple(
        _trusted(row, keys[row.center_number], as_of[row.center_number])
        for row in profiles(session)
        if row.center_number is not None and row.center_number in as_of
    )


def _trusted(row: CenterProfileRow, keys: Sequence[SigningKeyRow], as_of: date | None) -> TrustedCenter:
    proofs = (key for key in keys if key.purpose is KeyPurpose.PROOF)
    return TrustedCenter(
        number=row.center_number or 0,
        name=row.letterhead_name,
        mode=TrustMode.TEST if row.is_test else TrustMode.REAL,
        roots=tuple(TrustedRoot(key.public_part, _withdrawn_on(key)) for key in keys if _is_root(key)),
        proof_keys=tuple(TrustedKey(key.public_part, _withdrawn_on(key)) for key in proofs),
        as_of=as_of,
    )


def trust_list(session: Session, as_of: date) -> TrustList:
    """The list of keys to hand out; revocations are the certificates' to add."""
    center = trusted_center(session, as_of)
    return TrustList() if center is None else TrustList((center,))
