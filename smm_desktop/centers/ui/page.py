"""The center's page: profile, rule book, closed days and keys, one section at a time."""

from collections.abc import Callable

from PySide6.QtWidgets import QStackedWidget, QWidget

from smm_desktop.centers import queries
from smm_desktop.centers.queries import CenterProfileRow
from smm_desktop.centers.service import CenterService
from smm_desktop.centers.terms import DatabaseRole
from smm_desktop.centers.ui.closed_days_panel import ClosedDaysPanel
from smm_desktop.centers.ui.keys_panel import KeysPanel
from smm_desktop.centers.ui.profile_panel import ProfilePanel
from smm_desktop.centers.ui.rule_book_panel import RuleBookPanel
from smm_desktop.centers.ui.section_panel import Desk, SectionPanel
from smm_desktop.centers.ui.wording import word_refusal
from smm_desktop.core.database.database import Database
from smm_desktop.core.refusals import Refusal
from smm_desktop.core.terms import CoreReason
from smm_desktop.signing.trust import TrustList
from smm_desktop.widgets.chips import Chip, FilterChips
from smm_desktop.widgets.jobs import JobRunner
from smm_desktop.widgets.loading import LatestLoader
from smm_desktop.widgets.page import Page
from smm_desktop.widgets.tones import Tone

PROFILE, RULES, DAYS, KEYS = "profile", "rules", "days", "keys"


class CentersPage(Page):
    """`show_section` opens one of PROFILE, RULES, DAYS, KEYS.

    `key_list` is what is handed out as the center's key list: a higher room adds revocations to it.
    """

    def __init__(
        self,
        database: Database,
        service: CenterService,
        jobs: JobRunner,
        actor: Callable[[], str],
        *,
        key_list: Callable[[], TrustList] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("centers_page")
        self._desk = Desk(database, service, jobs, database.clock, actor, key_list or self._own_key_list)
        self._loader = LatestLoader(jobs, self)
        self.rules = RuleBookPanel(self._desk)
        self.sections: dict[str, SectionPanel] = {
            PROFILE: ProfilePanel(self._desk),
            RULES: self.rules,
            DAYS: ClosedDaysPanel(self._desk),
            KEYS: KeysPanel(self._desk),
        }
        self._stack = QStackedWidget()
        self.chips = FilterChips(self._chip_list(), name="center_sections")
        self._build()
        self.show_section(PROFILE)

    def _own_key_list(self) -> TrustList:
        database = self._desk.database
        return database.ask(queries.trust_list, database.clock.today())

    def _chip_list(self) -> list[Chip]:
        return [
            Chip(PROFILE, self.tr("Profile")),
            Chip(RULES, self.tr("Rule book")),
            Chip(DAYS, self.tr("Closed days")),
            Chip(KEYS, self.tr("Keys")),
        ]

    def _build(self) -> None:
        self.set_title(self.tr("Center"))
        for section in self.sections.values():
            self._stack.addWidget(section)
            section.deed_done.connect(self._tell)
            section.loader.busy_changed.connect(self.set_busy)
            for button in section.buttons:
                self.add_action(button)
        self._fill_toolbar()
        self.body.addWidget(self._stack, 1)
        self.rules.counted.connect(lambda count: self.chips.set_counts({RULES: count or None}))
        self.chips.changed.connect(lambda _chosen: self._open(self.chips.current))

    def _fill_toolbar(self) -> None:
        self.toolbar.addWidget(self.chips)
        self.toolbar.addStretch(1)
        for section in self.sections.values():
            if section.tools is not None:
                self.toolbar.addWidget(section.tools)

    def show_section(self, key: str) -> None:
        self.chips.choose(key)
        self._open(key)

    def _open(self, key: str) -> None:
        for name, section in self.sections.items():
            for button in section.buttons:
                button.setVisible(name == key)
            if section.tools is not None:
                section.tools.setVisible(name == key)
        self._stack.setCurrentWidget(self.sections[key])
        self.sections[key].refresh()

    def refresh(self) -> None:
        self._loader.load(lambda: self._desk.database.ask(queries.profile), self._show_place)
        for section in {self.rules, self._stack.currentWidget()}:
            if isinstance(section, SectionPanel):
                section.refresh()

    def _show_place(self, row: CenterProfileRow | None) -> None:
        if row is None:
            self.set_subtitle(self.tr("Not set up yet"))
            return
        place = " / ".join(part for part in (row.district, row.province_name) if part)
        number = self.tr("Center no. {number}").format(number=row.center_number)
        parts = (
            [row.short_name, place]
            if row.role is DatabaseRole.DIRECTORATE
            else [row.short_name, place, number]
        )
        self.set_subtitle(" · ".join(part for part in parts if part))

    def _tell(self, account: str, undoable: bool) -> None:
        self.mark_stale()
        if undoable:
            self.show_toast(account, action=self.tr("Undo"), on_action=self._undo)
        else:
            self.show_toast(account)

    def _undo(self) -> None:
        actor = self._desk.actor()
        self._desk.jobs.run(
            lambda _progress: self._desk.database.undo(actor),
            on_done=lambda _undone: self.mark_stale(),
            on_refused=self._tell_refused,
            writes=True,
            quiet=True,
            owner=self,
        )

    def _tell_refused(self, refusal: Refusal) -> None:
        sentence = word_refusal(refusal)
        if refusal.term in (
            CoreReason.UNDO_BLOCKED,
            CoreReason.NOTHING_TO_UNDO,
            CoreReason.DEED_IRREVERSIBLE,
        ):
            sentence = self.tr("This can no longer be undone: something else was changed since.")
        if sentence is None:
            raise refusal
        self.show_toast(sentence, tone=Tone.WARN)
