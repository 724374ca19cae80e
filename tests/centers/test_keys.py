"""Keys of the center: made, sealed, replaced, imported, and handed out as a trust list."""

from datetime import date

import pytest

from smm_desktop.centers import queries
from smm_desktop.centers.service import CenterService
from smm_desktop.centers.terms import CenterReason, KeyPurpose
from smm_desktop.core.database.database import Database
from smm_desktop.core.refusals import Refusal
from smm_desktop.core.terms import CoreReason
from smm_desktop.signing.identity import Identity
from smm_desktop.signing.proof_keys import ProofKey
from smm_desktop.signing.terms import KeyKind, SigningReason, TrustMode
from tests.centers.builders import ACTOR, PASSPHRASE, foreign_key_file, set_up_service

TODAY = date(2026, 11, 23)


def passphrase_of(database: Database) -> bytes:
    return database.derived_secret("signing").hex().encode()


def sealed_part(database: Database, purpose: KeyPurpose) -> bytes:
    row = database.ask(queries.current_key, purpose)
    assert row is not None
    assert row.private_part is not None
    return row.private_part


def identity_of(database: Database) -> Identity:
    return Identity.from_pkcs12(sealed_part(database, KeyPurpose.DOCUMENT), passphrase_of(database))


@pytest.fixture
def service(database: Database) -> CenterService:
    service = set_up_service(database)
    service.create_keys(actor=ACTOR)
    return service


def test_keys_need_a_center(database: Database) -> None:
    with pytest.raises(Refusal) as refused:
        CenterService(database, database.clock).create_keys(actor=ACTOR)
    assert refused.value.term is CenterReason.NOT_SET_UP


@pytest.mark.usefixtures("service")
def test_the_document_key_opens_and_names_the_center(database: Database) -> None:
    assert identity_of(database).certificate.subject.startswith("Borsa İstanbul Başakşehir MTAL")


@pytest.mark.usefixtures("service")
def test_the_document_key_is_sealed(database: Database) -> None:
    with pytest.raises(Refusal) as refused:
        Identity.from_pkcs12(sealed_part(database, KeyPurpose.DOCUMENT), b"guess")
    assert refused.value.term is SigningReason.WRONG_PASSPHRASE


@pytest.mark.usefixtures("service")
def test_the_proof_key_opens(database: Database) -> None:
    key = ProofKey.from_bytes(sealed_part(database, KeyPurpose.PROOF), passphrase_of(database))
    row = database.ask(queries.current_key, KeyPurpose.PROOF)
    assert row is not None
    assert key.public == row.public_part


@pytest.mark.usefixtures("service")
def test_the_authority_is_on_the_trust_list(database: Database) -> None:
    (center,) = database.ask(queries.trust_list, TODAY).centers
    assert [root.der for root in center.roots] == [identity_of(database).anchor]


@pytest.mark.usefixtures("service")
def test_an_exercise_is_trusted_as_one(database: Database) -> None:
    (center,) = database.ask(queries.trust_list, TODAY).centers
    assert center.mode is TrustMode.TEST


def test_replaced_keys_count_to_the_end_of_the_day(service: CenterService, database: Database) -> None:
    service.create_keys(actor=ACTOR)
    (center,) = database.ask(queries.trust_list, TODAY).centers
    old = [key for key in center.proof_keys if key.withdrawn_on]
    assert [key.withdrawn_on for key in old] == [date(2026, 11, 24)]
    assert old[0].counts_on(TODAY)


def test_one_key_of_each_purpose_is_in_use(service: CenterService, database: Database) -> None:
    service.create_keys(actor=ACTOR, kind=KeyKind.RSA2048)
    in_use = [row for row in database.ask(queries.signing_keys) if row.is_current]
    assert {row.purpose for row in in_use} == set(KeyPurpose)
    assert len(in_use) == len(KeyPurpose)


@pytest.mark.usefixtures("service")
def test_keys_are_not_undone(database: Database) -> None:
    with pytest.raises(Refusal) as refused:
        database.undo(ACTOR)
    assert refused.value.term is CoreReason.DEED_IRREVERSIBLE


def test_an_imported_key_signs(service: CenterService, database: Database) -> None:
    service.import_document_key(foreign_key_file(database.clock.now()), PASSPHRASE, actor=ACTOR)
    assert identity_of(database).certificate.subject == "Yabancı İmza"


def test_of_an_imported_key_the_certificate_itself_is_trusted(
    service: CenterService, database: Database
) -> None:
    service.import_document_key(foreign_key_file(database.clock.now()), PASSPHRASE, actor=ACTOR)
    (center,) = database.ask(queries.trust_list, TODAY).centers
    assert identity_of(database).certificate.der in [root.der for root in center.roots]
    assert identity_of(database).anchor not in [root.der for root in center.roots]


def test_an_imported_key_keeps_the_proof_key(service: CenterService, database: Database) -> None:
    before = database.ask(queries.current_key, KeyPurpose.PROOF)
    service.import_document_key(foreign_key_file(database.clock.now()), PASSPHRASE, actor=ACTOR)
    assert database.ask(queries.current_key, KeyPurpose.PROOF) == before


def test_a_center_that_imports_its_first_key_gets_a_proof_key(database: Database) -> None:
    service = set_up_service(database)
    service.import_document_key(foreign_key_file(database.clock.now()), PASSPHRASE, actor=ACTOR)
    assert database.ask(queries.current_key, KeyPurpose.PROOF) is not None


def test_a_wrong_passphrase_changes_nothing(service: CenterService, database: Database) -> None:
    before = database.ask(queries.signing_keys)
    with pytest.raises(Refusal) as refused:
        service.import_document_key(foreign_key_file(database.clock.now()), "yanlış", actor=ACTOR)
    assert (refused.value.term, database.ask(queries.signing_keys)) == (
        SigningReason.WRONG_PASSPHRASE,
        before,
    )
