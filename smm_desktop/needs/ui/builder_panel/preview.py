"""How a section will look to those who answer, in either language; it can be tried out."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QWidget

from smm_desktop.needs.terms import InstrumentDraft, Section, Words
from smm_desktop.needs.ui.builder_panel.edits import Place
from smm_desktop.needs.ui.question_panel import AnswerSheet
from smm_desktop.needs.ui.question_panel.cards import heading
from smm_desktop.widgets.chips import Chip, FilterChips
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import STRETCH, column, empty_layout, row


class PreviewPanel(QFrame):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("instrument_preview")
        self._shown: tuple[InstrumentDraft, Place] | None = None
        self.languages = FilterChips(
            [Chip("tr", self.tr("Turkish")), Chip("en", self.tr("English"))], name="preview_language"
        )
        self.languages.changed.connect(lambda _chosen: self._build())
        self._holder = column(gap=0)
        head = row(Label(self.tr("Preview"), TextRole.HEADING), STRETCH, self.languages)
        layout = column(head, self._holder, gap=12)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def show_place(self, draft: InstrumentDraft, place: Place) -> None:
        """The section of the place, or the cover."""
        if self._shown != (draft, place):
            self._shown = (draft, place)
            self._build()

    def _build(self) -> None:
        empty_layout(self._holder)
        if self._shown is None:
            return
        draft, (section, question) = self._shown
        language = self.languages.current
        if section < 0:
            self._holder.addWidget(heading(draft.title.text(language), draft.introduction.text(language)))
            self._holder.addStretch(1)
            return
        sheet = AnswerSheet(_narrow(draft, section), section, language, is_narrow=True)
        for card in sheet.cards:
            card.show()
        self._holder.addWidget(sheet, 1)
        if question >= 0:
            sheet.show_card(question)


def _narrow(draft: InstrumentDraft, section: int) -> InstrumentDraft:
    """The draft with something to see where a section has no words yet."""
    shown = draft.sections[section]
    if shown.title.tr or shown.questions:
        return draft
    sections = list(draft.sections)
    sections[section] = Section(Words("…", "…"), ())
    return InstrumentDraft(
        draft.title, draft.audience, draft.introduction, draft.field_code, draft.background, tuple(sections)
    )
