"""Second step: who coordinates the center, and who heads the school."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from smm_desktop.centers.rules import usual_titles
from smm_desktop.centers.terms import DatabaseRole
from smm_desktop.widgets.forms import Form, LineField
from smm_desktop.widgets.wizard import WizardStep

translate = QCoreApplication.translate


class PeopleStep(WizardStep):
    """Both can be changed later on the center's page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("centers", "Who signs?"),
            translate(
                "centers",
                "The coordinator is the first user. Names stand below the signature lines of certificates.",
            ),
            name="setup_people_step",
            parent=parent,
        )
        self.form = Form(columns=2, name="setup_people")
        add = self.form.add
        add(
            "coordinator",
            self.tr("&Coordinator’s first and last name"),
            LineField(max_length=120, name="setup_coordinator"),
            required=True,
        )
        add("coordinator_title", self.tr("Title"), LineField(max_length=120, name="setup_coordinator_title"))
        add(
            "principal",
            self.tr("&Principal’s first and last name"),
            LineField(max_length=120, name="setup_principal"),
        )
        add("principal_title", self.tr("Title"), LineField(max_length=120, name="setup_principal_title"))
        self.body.addWidget(self.form)
        self.body.addStretch(1)
        self._role: DatabaseRole | None = None

    def set_role(self, role: DatabaseRole) -> None:
        """Titles that stand there untouched become those of the role."""
        if role is self._role:
            return
        coordinator, principal = usual_titles(role)
        values = self.form.values()
        self._role = role
        self.form.set_values({**values, "coordinator_title": coordinator, "principal_title": principal})

    def entered(self) -> None:
        self.form.focus_first()

    def check(self) -> bool:
        return self.form.check()

    def text(self, key: str) -> str:
        return str(self.form.values()[key])
