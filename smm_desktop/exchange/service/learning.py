"""What a center learns from a receipt besides its answer: keys, whose certificates count, reference data."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from sqlalchemy.orm import Session

from smm_desktop.centers import queries as centers
from smm_desktop.core.database.deeds import Deed
from smm_desktop.core.refusals import Refusal
from smm_desktop.exchange import queries
from smm_desktop.exchange.model import BroughtFile, KnownParty
from smm_desktop.exchange.queries.brought import REFERENCE_PREFIX, TRUST_LIST, received_trust, texts_version
from smm_desktop.exchange.service.believing import believe, known_key, trusted
from smm_desktop.exchange.terms import DIRECTORATE, ExchangeReason, Manifest, PartyFacts, PartyState
from smm_desktop.signing.key_files import KeyFile, PartyKeys, read_key_file
from smm_desktop.signing.proof_keys import PUBLIC_KEY_SIZE
from smm_desktop.signing.terms import TrustMode
from smm_desktop.signing.trust import TrustList
from smm_desktop.signing.trust_file import write_trust_list


def introduced(session: Session, own: queries.OwnSide, manifest: Manifest, data: bytes) -> KeyFile | None:
    """The directorate's key file in its receipt: None where nothing believed stands for it."""
    known = queries.party(session, DIRECTORATE)
    if not data or known is None:
        return None
    file = read_key_file(data, [known.public])
    fits = (
        file.keys.center == DIRECTORATE,
        file.keys.public == manifest.sender_key,
        file.keys.mode.value == own.mode.value,
        file.made_at >= known.made_at,
    )
    return file if all(fits) and file.seals else None


def learn_parties(
    deed: Deed,
    own: queries.OwnSide,
    facts: Iterable[PartyFacts],
    file: KeyFile | None,
    *,
    vouched_by: str,
) -> int:
    """Takes over what the directorate says of keys; gives how many parties' keys are others now."""
    learnt = 0
    if file is not None:
        learnt += _taken_over(deed, file.keys, vouched_by, file)
    for one in facts:
        sound = len(one.public) == PUBLIC_KEY_SIZE and one.mode is own.mode
        if not sound or one.center in {own.center, DIRECTORATE}:
            continue
        learnt += (
            _ended(deed, one, vouched_by) if one.state is PartyState.REVOKED else _met(deed, one, vouched_by)
        )
    return learnt


def _taken_over(deed: Deed, keys: PartyKeys, vouched_by: str, file: KeyFile) -> int:
    former = trusted(deed.session, keys.center)
    is_same = former is not None and _spelt(former) == (keys.public, list(keys.recipients))
    believe(deed, keys, file.made_at, vouched_by=vouched_by)
    return 0 if is_same else 1


def _met(deed: Deed, one: PartyFacts, vouched_by: str) -> int:
    """What a person here revoked, knows as another party’s, or knows from a newer file, stays as it is."""
    there, former = known_key(deed.session, one.public), trusted(deed.session, one.center)
    is_barred = there is not None and (there.state is PartyState.REVOKED or there.center != one.center)
    is_older = former is not None and former.made_at > one.made_at
    is_same = former is not None and _spelt(former) == (one.public, list(one.recipients))
    if is_barred or is_older or is_same:
        return 0
    keys = PartyKeys(one.center, one.name, TrustMode(one.mode.value), one.public, one.recipients)
    believe(deed, keys, one.made_at, vouched_by=vouched_by)
    return 1


def _ended(deed: Deed, one: PartyFacts, vouched_by: str) -> int:
    """Revoked keys are kept in mind even if they were never met: they must not come in by a key file later."""
    there = known_key(deed.session, one.public)
    if there is None:
        there = KnownParty(center=one.center, name=one.name, mode=one.mode, public=one.public)
        there.recipients, there.made_at = list(one.recipients), one.made_at
        there.trusted_at, there.trusted_by = deed.now, vouched_by
        deed.session.add(there)
    elif there.center != one.center:
        raise Refusal(ExchangeReason.WRONG_CENTER, claimed=one.center, center=there.center)
    elif there.state is PartyState.REVOKED:
        return 0
    there.state, there.ended_at, there.note = PartyState.REVOKED, deed.now, vouched_by
    deed.session.flush()
    return 1


def _spelt(stored: KnownParty) -> tuple[bytes, list[object]]:
    return stored.public, list(stored.recipients)  # type: ignore[call-overload] # JSON: a list


def keep_trust(deed: Deed, own: int, brought: TrustList) -> int:
    """Adds to what receipts brought before; of this very center the own records tell. Gives the number of centers."""
    others = tuple(one for one in brought.centers if one.number != own)
    taken_back = tuple(one for one in brought.revocations if one.center != own)
    if not others and not taken_back:
        return 0
    merged = received_trust(deed.session).merged(replace(brought, centers=others, revocations=taken_back))
    _keep(deed, TRUST_LIST, write_trust_list(merged).decode(), "")
    return len(others)


def keep_reference(deed: Deed, texts: Mapping[str, str]) -> str:
    """Keeps reference data newer than any here; gives their version, "" where nothing is new.

    Refuses RECORDS_UNREADABLE.
    """
    if not texts:
        return ""
    try:
        version = centers.reference_of(texts).version
    except (ValueError, KeyError, TypeError) as error:
        raise Refusal(ExchangeReason.RECORDS_UNREADABLE, kind="reference", field="text") from error
    here = centers.reference_of(centers.reference_texts()).version
    kept = texts_version(deed.session)
    if not all(centers.is_newer_reference(version, other) for other in (here, kept) if other):
        return ""
    for name, text in texts.items():
        _keep(deed, f"{REFERENCE_PREFIX}{name}", text, version)
    return version


def _keep(deed: Deed, name: str, text: str, version: str) -> None:
    there = deed.session.get(BroughtFile, name)
    if there is None:
        there = BroughtFile(name=name)
        deed.session.add(there)
    there.text, there.version, there.received_at = text, version, deed.now
