"""All kinds of records in ladder order: whatever refers to something comes after it; tombstones last."""

from smm_desktop.centers.records import RECORDS as CENTERS
from smm_desktop.certificates.records import RECORDS as CERTIFICATES
from smm_desktop.core.database.records import by_name
from smm_desktop.needs.records import RECORDS as NEEDS
from smm_desktop.placements.records import RECORDS as PLACEMENTS
from smm_desktop.teachers.records import RECORDS as TEACHERS
from smm_desktop.trainings.records import RECORDS as TRAININGS

KINDS = (*CENTERS, *TEACHERS, *NEEDS, *TRAININGS, *PLACEMENTS, *CERTIFICATES)
KINDS_BY_NAME = by_name(KINDS)
TOMBSTONE = "tombstone"


def current_versions() -> dict[str, int]:
    """The version of each kind that this program writes."""
    return {kind.name: kind.version for kind in KINDS}
