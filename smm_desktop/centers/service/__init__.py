"""The deeds of the center on its own data."""

from smm_desktop.centers.service.center_service import CenterService

__all__ = ["CenterService"]
