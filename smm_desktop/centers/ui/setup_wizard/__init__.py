"""The first-run wizard."""

from smm_desktop.centers.ui.setup_wizard.wizard import CreateCenter, SetUpWizard

__all__ = ["CreateCenter", "SetUpWizard"]
