"""A center ready for tests: center 7 of the reference data, with obviously made-up people."""

from datetime import datetime

from smm_desktop.centers import queries
from smm_desktop.centers.service import CenterService
from smm_desktop.core.database.database import Database
from smm_desktop.signing.authority import create_authority, create_identity

ACTOR = "Deneme Kullanıcısı"
PASSPHRASE = "deneme parolası"


def set_up_service(database: Database, principal: str = "Örnek Müdür") -> CenterService:
    service = CenterService(database, database.clock)
    suggested = queries.suggested_set_up(database.center_id, "Örnek Koordinatör", principal, is_test=True)
    service.set_up_center(suggested, actor=ACTOR)
    return service


def foreign_key_file(at: datetime, name: str = "Yabancı İmza") -> bytes:
    """A PKCS#12 file as another authority would hand out, under `PASSPHRASE`."""
    authority = create_authority("Yabancı Kök", organization="Deneme", at=at)
    return create_identity(authority, name, organization="Deneme", at=at).to_pkcs12(PASSPHRASE.encode())
