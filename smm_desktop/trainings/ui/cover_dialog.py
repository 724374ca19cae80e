"""Which training is to meet a need: an entry of the catalogue, or an activity that is planned already."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from smm_desktop.needs.queries import NeedRow
from smm_desktop.trainings.queries import ActivityRow, CatalogueRow
from smm_desktop.trainings.ui.wording import activity_state_text, day_text
from smm_desktop.widgets.forms import Choice, ComboField, FormDialog

translate = QCoreApplication.translate


class CoverDialog(FormDialog):
    """Those of the need's own field stand first."""

    def __init__(
        self,
        need: NeedRow,
        entries: Sequence[CatalogueRow],
        activities: Sequence[ActivityRow],
        cover: Callable[[UUID | None, UUID | None], object],
        parent: QWidget,
    ) -> None:
        super().__init__(
            translate("trainings", "Cover by a training"),
            need.competency.text,
            primary=translate("trainings", "Link"),
            name="cover_dialog",
            parent=parent,
        )
        self._cover = cover
        none = Choice(None, self.tr("None"))
        near = need.field_code
        planned = [
            Choice(
                one.id,
                f"{one.code} {one.title} · {day_text(one.starts_on)} · {activity_state_text(one.state)}",
            )
            for one in sorted(activities, key=lambda one: one.field_code != near)
        ]
        offered = [
            Choice(one.id, f"{one.code} {one.title}")
            for one in sorted(entries, key=lambda one: one.field_code != near)
        ]
        self.form.add(
            "activity", self.tr("&Training"), ComboField([none, *planned], searchable=True, name="cover_activity"),
            hint=self.tr("Planned, under way or held; people can be proposed for it."),
        )  # fmt: skip
        self.form.add(
            "entry", self.tr("&Catalogue entry"), ComboField([none, *offered], searchable=True, name="cover_entry"),
            hint=self.tr("A training that could meet the need, before a date is set."),
        )  # fmt: skip
        self.form.set_values({"activity": None, "entry": None})
        self.on_submit = self._submit

    def _submit(self, values: dict[str, object]) -> Mapping[str, str] | None:
        activity, entry = values["activity"], values["entry"]
        if not isinstance(activity, UUID) and not isinstance(entry, UUID):
            return {"activity": self.tr("Choose a training or an entry of the catalogue.")}
        self._cover(
            entry if isinstance(entry, UUID) else None, activity if isinstance(activity, UUID) else None
        )
        return None
