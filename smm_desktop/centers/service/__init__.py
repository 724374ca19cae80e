"""The deeds of the center on its own data, and the paper that its set-up leaves."""

from smm_desktop.centers.documents import RecoverySnapshot, recovery_key_pdf
from smm_desktop.centers.service.center_service import CenterService

__all__ = ["CenterService", "RecoverySnapshot", "recovery_key_pdf"]
