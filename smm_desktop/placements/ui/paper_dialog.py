"""The papers of one or many placements: chosen, then looked at and printed, or laid into a folder."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

from smm_desktop.paper.terms import DocumentLanguage
from smm_desktop.placements.queries import PlacementRow
from smm_desktop.placements.terms import PaperKind, PaperWish, PlacementState
from smm_desktop.placements.ui.paper_preview_dialog import PaperPreview
from smm_desktop.placements.ui.wording.papers import paper_kind_text
from smm_desktop.widgets import file_dialogs
from smm_desktop.widgets.buttons import secondary
from smm_desktop.widgets.dialogs import tell
from smm_desktop.widgets.forms import (
    CheckField,
    Choice,
    ComboField,
    DateField,
    FormDialog,
    LineField,
    MultiChoiceField,
)
from smm_desktop.widgets.toast import show_toast

if TYPE_CHECKING:
    from smm_desktop.placements.service import PapersWritten
    from smm_desktop.placements.ui.section_panel import SectionPanel

translate = QCoreApplication.translate
_ALL = tuple(PaperKind)
_USUAL = {
    PlacementState.RUNNING: (
        PaperKind.DAILY_LOG,
        PaperKind.MENTOR_EVALUATION,
        PaperKind.TEACHER_EVALUATION,
    ),
    PlacementState.DONE: (PaperKind.FINAL_REPORT,),
}
_LETTERS = (PaperKind.COMPANY_LETTER, PaperKind.SCHOOL_LETTER, PaperKind.ASSIGNMENT_LIST)


def usual_kinds(rows: Sequence[PlacementRow]) -> tuple[PaperKind, ...]:
    """What one mostly wants: letters before it begins, sheets and forms while it runs, the report at the end."""
    wanted = {kind for row in rows for kind in _USUAL.get(row.state, _LETTERS)}
    return tuple(kind for kind in _ALL if kind in wanted)


def open_papers(section: SectionPanel, rows: Sequence[PlacementRow]) -> None:
    """Those that were cancelled have no papers and are left out."""
    fitting = [row for row in rows if row.state is not PlacementState.CANCELLED]
    if fitting:
        PaperDialog(section, fitting, len(rows) - len(fitting)).open()
    else:
        sentence = translate("placements", "A placement that was cancelled has no papers.")
        tell(section, translate("placements", "No papers"), sentence, name="placement_notice")


class PaperDialog(FormDialog):
    def __init__(self, section: SectionPanel, rows: Sequence[PlacementRow], left_out: int = 0) -> None:
        super().__init__(
            translate("placements", "Papers"),
            primary=translate("placements", "&Into a folder…"),
            columns=2,
            name="paper_dialog",
            parent=section,
        )
        self._section, self._rows = section, tuple(rows)
        self.set_note(self._whom(left_out))
        self._add_fields()
        self.add_left_button(
            secondary(
                self.tr("&Look and print…"),
                icon="printer",
                shortcut="Ctrl+P",
                name="preview_papers",
                on_click=self.look,
            )
        )
        self.on_submit = self._submit

    def _whom(self, left_out: int) -> str:
        if len(self._rows) == 1:
            text = f"{self._rows[0].teacher} · {self._rows[0].company}"
        else:
            text = self.tr("%n placement(s)", "", len(self._rows))
        if not left_out:
            return text
        return " ".join((text, self.tr("(%n cancelled left out)", "", left_out)))

    def _add_fields(self) -> None:
        form = self.form
        kinds = MultiChoiceField([Choice(kind, paper_kind_text(kind)) for kind in _ALL], name="paper_kinds")
        hint = self.tr("Letters and the protocol summary are one for each company or school, sheets and forms "
                       "one for each placement.")  # fmt: skip
        form.add("kinds", self.tr("&Papers"), kinds, hint=hint, span=2)
        number = LineField(max_length=60, name="letter_number")
        form.add("letter_number", self.tr("Letter &number"), number, hint=self.tr("Empty: room to write it."))
        form.add("letter_day", self.tr("&Day of the letter"), DateField(name="letter_day"), required=True)
        languages = [
            Choice(DocumentLanguage.TURKISH, self.tr("Turkish")),
            Choice(DocumentLanguage.ENGLISH, self.tr("English")),
        ]
        form.add("language", self.tr("Lan&guage"), ComboField(languages, name="paper_language"))
        calendar = CheckField(self.tr("A &calendar file for each teacher"), name="paper_calendar")
        form.add("with_calendar", "", calendar, hint=self.tr("Into a folder only."))
        form.set_values(
            {
                "kinds": usual_kinds(self._rows),
                "letter_day": self._section.desk.clock.today(),
                "language": DocumentLanguage.TURKISH,
            }
        )

    def _wish(self, values: Mapping[str, Any]) -> PaperWish:
        return PaperWish(
            placement_ids=tuple(row.id for row in self._rows),
            kinds=frozenset(values["kinds"]),
            language=values["language"],
            with_calendar=values["with_calendar"],
            letter_number=values["letter_number"],
            letter_day=values["letter_day"],
        )

    def _leave(self) -> None:
        """What was chosen is on its way."""
        self.form.mark_clean()
        self.accept()

    def look(self) -> None:
        if not self.form.check():
            return
        wish = self._wish(self.form.values())
        if not wish.kinds:
            self.form.set_errors({"kinds": self.tr("Choose at least one paper.")})
            return
        section, service = self._section, self._section.desk.papers
        section.desk.jobs.run(
            lambda progress: PaperPreview.drawn(service, wish, progress),
            title=self.tr("Drawing papers"),
            on_done=lambda drawn: PaperPreview(section, drawn).open(),
            on_refused=section.tell_refused,
            owner=section,
        )
        self._leave()

    def _submit(self, values: dict[str, Any]) -> Mapping[str, str] | None:
        wish = self._wish(values)
        if not wish.kinds and not wish.with_calendar:
            return {"kinds": self.tr("Choose at least one paper.")}
        folder = file_dialogs.choose_folder(self, self.tr("Folder for the papers"), key="placement_papers")
        if folder is None:
            return {"": self.tr("Nothing was written yet: no folder was chosen.")}
        self._write(wish, folder)
        return None

    def _write(self, wish: PaperWish, folder: Path) -> None:
        section, service = self._section, self._section.desk.papers
        actor = section.desk.actor()
        section.desk.jobs.run(
            lambda progress: service.to_folder(wish, folder, actor=actor, progress=progress),
            title=self.tr("Writing papers"),
            on_done=lambda written: _tell_written(section, written, folder),
            on_refused=section.tell_refused,
            writes=True,
            owner=section,
        )


def _tell_written(section: SectionPanel, written: PapersWritten, folder: Path) -> None:
    text = translate("placements", "Files written: {count}").format(count=len(written.paths))
    show_toast(
        section.window(),
        text,
        action=translate("placements", "Open folder"),
        on_action=lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))),
    )
    section.refresh()
