"""The center's profile: name, place, people, and the letterhead as it will be printed."""

from dataclasses import fields

from PySide6.QtWidgets import QWidget

from smm_desktop.centers import queries
from smm_desktop.centers.queries import CenterProfileRow, reference
from smm_desktop.centers.rules import letterhead_of
from smm_desktop.centers.terms import ProfileDraft
from smm_desktop.centers.ui.letterhead_panel import LetterheadPanel
from smm_desktop.centers.ui.logo_panel import LogoPanel
from smm_desktop.centers.ui.section_panel import Desk, SectionPanel
from smm_desktop.widgets.buttons import primary, quiet
from smm_desktop.widgets.forms import Choice, ComboField, Form, LineField, MultiLineField
from smm_desktop.widgets.layouts import SPACE, Card, ScrollColumn, column, row


class ProfilePanel(SectionPanel):
    """Changes are saved together; the preview follows while one types."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "profile_panel", parent)
        self._row: CenterProfileRow | None = None
        self.form = Form(columns=2, name="profile_form")
        self.paper = Form(name="letterhead_form")
        self.preview = LetterheadPanel(desk.jobs, desk.clock)
        self.save_button = primary(
            self.tr("&Save"), icon="check", shortcut="Ctrl+S", name="save_profile", on_click=self.save
        )
        self.discard_button = quiet(self.tr("&Discard"), name="discard_profile", on_click=self._discard)
        self.buttons = (self.discard_button, self.save_button)
        self._fill_form()
        self._fill_paper()
        self._lay_out()
        for form in (self.form, self.paper):
            form.changed.connect(lambda _key: self._edited())
        self._edited()

    def _fill_form(self) -> None:
        add = self.form.add
        provinces = [Choice(one.code, one.name) for one in reference().provinces]
        self.form.add_heading(self.tr("Center"))
        add(
            "name",
            self.tr("&Name of the school or institution"),
            LineField(name="profile_name"),
            required=True,
            span=2,
        )
        add(
            "province_code",
            self.tr("&Province"),
            ComboField(provinces, searchable=True, name="profile_province"),
            required=True,
        )
        add("district", self.tr("D&istrict"), LineField(max_length=100, name="profile_district"))
        add("address", self.tr("&Address"), LineField(name="profile_address"), span=2)
        add("phone", self.tr("Telep&hone"), LineField(max_length=40, name="profile_phone"))
        add("email", self.tr("&E-mail"), LineField(name="profile_email"))
        add("web", self.tr("&Web page"), LineField(name="profile_web"), span=2)
        self.form.add_heading(
            self.tr("People"), self.tr("They stand below the signature lines of certificates.")
        )
        add(
            "coordinator",
            self.tr("C&oordinator"),
            LineField(max_length=120, name="profile_coordinator"),
            required=True,
        )
        add(
            "coordinator_title", self.tr("Title"), LineField(max_length=120, name="profile_coordinator_title")
        )
        add("principal", self.tr("P&rincipal"), LineField(max_length=120, name="profile_principal"))
        add("principal_title", self.tr("Title"), LineField(max_length=120, name="profile_principal_title"))

    def _fill_paper(self) -> None:
        add = self.paper.add
        add(
            "letterhead_lines",
            self.tr("&Lines below “T.C.”"),
            MultiLineField(rows=2, max_length=400, name="profile_letterhead_lines"),
            hint=self.tr("Capitals are made by Turkish rules."),
        )
        self._institution = add(
            "letterhead_institution",
            self.tr("Instit&ution"),
            LineField(max_length=300, name="profile_institution"),
        )
        add("logo_left", self.tr("Logo at the left"), LogoPanel(name="logo_left"))
        add("logo_right", self.tr("Logo at the right"), LogoPanel(name="logo_right"))

    def _lay_out(self) -> None:
        center, paper = Card(name="profile_card"), Card(self.tr("Letterhead"), name="letterhead_card")
        center.body.addWidget(self.form)
        paper.body.addWidget(self.preview)
        paper.body.addWidget(self.paper)
        paper.body.addStretch(1)
        cards = row(center, paper, gap=SPACE)
        for at in range(cards.count()):
            cards.setStretch(at, 1)
        scroll = ScrollColumn(name="profile_scroll")
        scroll.body.addLayout(cards)
        self.setLayout(column(scroll, gap=0))

    def refresh(self) -> None:
        if not self.is_dirty:
            self.loader.load(lambda: self.desk.database.ask(queries.profile), self._show_profile)

    @property
    def is_dirty(self) -> bool:
        return self.form.is_dirty or self.paper.is_dirty

    def _show_profile(self, found: CenterProfileRow | None) -> None:
        self._row = found
        if found is None:
            return
        draft = found.draft
        values = {one.name: getattr(draft, one.name) for one in fields(draft)}
        values["letterhead_lines"] = "\n".join(draft.letterhead_lines)
        for form in (self.form, self.paper):
            form.set_values(values)
        self._institution.home(False)
        self._edited()

    def _draft(self) -> ProfileDraft:
        values = {**self.form.values(), **self.paper.values()}
        values["letterhead_lines"] = tuple(str(values["letterhead_lines"]).splitlines())
        values["province_code"] = values["province_code"] or 0
        return ProfileDraft(**values)  # type: ignore[arg-type]  # the forms have the draft's fields

    def _edited(self) -> None:
        for button in self.buttons:
            button.setEnabled(self.is_dirty)
        if self._row is not None:
            draft = self._draft()
            province = reference().province(draft.province_code)
            self.preview.show_letterhead(
                letterhead_of(draft, self._row.role, province.name if province else "")
            )

    def _discard(self) -> None:
        self._show_profile(self._row)

    def save(self) -> None:
        if not self.is_dirty or not (self.form.check() and self.paper.check()):
            return
        draft, actor = self._draft(), self.desk.actor()
        self.carry_out(lambda: self.desk.service.change_profile(draft, actor=actor), self.tr("Profile saved"))
        for form in (self.form, self.paper):
            form.mark_clean()
        self._edited()
