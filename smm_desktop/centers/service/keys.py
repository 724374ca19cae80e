"""Makes, imports and retires the center's keys; private parts are stored sealed only."""

import hashlib

from sqlalchemy import select

from smm_desktop.centers.model import SigningKey
from smm_desktop.centers.queries import CenterProfileRow, current_key, profile
from smm_desktop.centers.queries.own import is_own
from smm_desktop.centers.rules.letterhead import CENTER_WORDS, MINISTRY, ROOT_WORDS
from smm_desktop.centers.terms import CenterReason, DatabaseRole, KeyPurpose
from smm_desktop.core.database.deeds import Deed
from smm_desktop.core.refusals import Refusal
from smm_desktop.signing.authority import create_authority, create_identity
from smm_desktop.signing.identity import Identity, import_identity
from smm_desktop.signing.proof_keys import ProofKey
from smm_desktop.signing.terms import KeyKind


def _center(deed: Deed) -> CenterProfileRow:
    row = profile(deed.session)
    if row is None:
        raise Refusal(CenterReason.NOT_SET_UP)
    return row


def _signing_name(row: CenterProfileRow) -> str:
    """What a PDF viewer shows as the signer."""
    return f"{row.short_name} {CENTER_WORDS}" if row.role is DatabaseRole.CENTER else row.name


def _retire(deed: Deed, *purposes: KeyPurpose) -> None:
    in_use = select(SigningKey).where(
        is_own(SigningKey), SigningKey.purpose.in_(purposes), SigningKey.retired_at.is_(None)
    )
    for stored in deed.session.scalars(in_use):
        stored.retired_at = deed.now


def _keep(
    deed: Deed, purpose: KeyPurpose, identity: Identity, passphrase: bytes, *, is_imported: bool = False
) -> None:
    certificate = identity.certificate
    deed.session.add(
        SigningKey(
            purpose=purpose,
            label=certificate.subject,
            public_part=certificate.der,
            private_part=identity.to_pkcs12(passphrase),
            fingerprint=certificate.fingerprint,
            algorithm=certificate.kind,
            valid_until=certificate.not_after,
            is_imported=is_imported,
            created_at=deed.now,
        )
    )


def _keep_proof_key(deed: Deed, name: str, passphrase: bytes) -> None:
    key = ProofKey.create()
    deed.session.add(
        SigningKey(
            purpose=KeyPurpose.PROOF,
            label=name,
            public_part=key.public,
            private_part=key.to_bytes(passphrase),
            fingerprint=hashlib.sha256(key.public).hexdigest(),
            algorithm="ed25519",
            created_at=deed.now,
        )
    )


def create(deed: Deed, passphrase: bytes, kind: KeyKind) -> None:
    row = _center(deed)
    name, authority_name = _signing_name(row), f"{row.short_name} SMM – {ROOT_WORDS}"
    authority = create_authority(authority_name, organization=MINISTRY, at=deed.now, kind=kind)
    identity = create_identity(authority, name, organization=MINISTRY, at=deed.now, kind=kind)
    _retire(deed, *KeyPurpose)
    _keep(deed, KeyPurpose.AUTHORITY, authority, passphrase)
    _keep(deed, KeyPurpose.DOCUMENT, identity, passphrase)
    _keep_proof_key(deed, name, passphrase)


def import_document(deed: Deed, pkcs12: bytes, foreign_passphrase: str, passphrase: bytes) -> None:
    _center(deed)
    identity = import_identity(pkcs12, foreign_passphrase, at=deed.now)
    _retire(deed, KeyPurpose.DOCUMENT)
    _keep(deed, KeyPurpose.DOCUMENT, identity, passphrase, is_imported=True)
    if current_key(deed.session, KeyPurpose.PROOF) is None:
        _keep_proof_key(deed, _signing_name(_center(deed)), passphrase)
