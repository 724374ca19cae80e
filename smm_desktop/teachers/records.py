"""How the register of teachers travels."""

from smm_desktop.core.database.base import table_of
from smm_desktop.core.database.records import RecordKind
from smm_desktop.teachers.model import DistinctPair, Teacher

RECORDS = (
    RecordKind("teacher", table_of(Teacher)),
    RecordKind("distinct_pair", table_of(DistinctPair)),
)
