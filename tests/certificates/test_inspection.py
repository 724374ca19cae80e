"""What the window says of an issued certificate's file is what the file really is."""

import pytest

from smm_desktop.certificates.model import CertificateFile
from smm_desktop.certificates.terms import CertificateReason, RevocationReason
from smm_desktop.core.ids import new_id
from smm_desktop.core.refusals import Refusal
from smm_desktop.signing.terms import SignatureLevel
from tests.certificates.builders import Office
from tests.trainings.builders import ACTOR


def test_an_untouched_certificate_is_signed_without_a_time_stamp(office: Office) -> None:
    found = office.handing_out.inspect(office.one().id)
    assert (found.level, found.is_as_issued, found.proves_itself) == (SignatureLevel.B_B, True, True)


def test_a_revoked_one_still_proves_itself(office: Office) -> None:
    row = office.one()
    office.issue.revoke(row.id, RevocationReason.NAME_WRONG, "", actor=ACTOR)
    assert office.handing_out.inspect(row.id).proves_itself


def test_a_changed_file_in_the_records_is_noticed(office: Office) -> None:
    row = office.one()
    changed = bytearray(office.pdf(row.id))
    changed[len(changed) // 2] ^= 1
    with office.database.deed("tamper", ACTOR) as deed:
        stored = deed.session.query(CertificateFile).filter_by(certificate_id=row.id).one()
        stored.pdf = bytes(changed)
    found = office.handing_out.inspect(row.id)
    assert (found.level, found.is_as_issued) == (SignatureLevel.UNSIGNED, False)


def test_an_unknown_certificate_is_refused(office: Office) -> None:
    with pytest.raises(Refusal) as refused:
        office.handing_out.inspect(new_id())
    assert refused.value.term is CertificateReason.CERTIFICATE_UNKNOWN
