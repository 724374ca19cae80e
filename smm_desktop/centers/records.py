"""How a center's own facts travel: profile, rule book, public keys, days off. Private keys never leave."""

from smm_desktop.centers.model import CenterProfile, ClosedDay, RuleValue, SigningKey
from smm_desktop.core.database.base import table_of
from smm_desktop.core.database.records import RecordKind

RECORDS = (
    RecordKind("center_profile", table_of(CenterProfile)),
    RecordKind("rule_value", table_of(RuleValue)),
    RecordKind("signing_key", table_of(SigningKey), withheld=frozenset({"private_part"})),
    RecordKind("closed_day", table_of(ClosedDay)),
)
