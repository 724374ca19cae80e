"""The deeds of the center on its own data, and the one page it gives into its coordinator's hand."""

from smm_desktop.centers.documents import RecoverySnapshot, recovery_key_pdf
from smm_desktop.centers.service.center_service import CenterService

__all__ = ["CenterService", "RecoverySnapshot", "recovery_key_pdf"]
