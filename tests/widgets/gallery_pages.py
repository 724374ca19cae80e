"""The pages of the gallery: what the kit's parts look like together."""

from datetime import date

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from smm_desktop.widgets.buttons import primary, quiet, secondary
from smm_desktop.widgets.charts import Bar, BarChart, DonutChart, LineChart, Series, Slice
from smm_desktop.widgets.chips import Chip, FilterChips
from smm_desktop.widgets.detail_panel import DetailPanel, Fact, Stat, TimelineItem
from smm_desktop.widgets.forms import Choice, ComboField
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import SPACE, Card, SideBySide, row
from smm_desktop.widgets.mark_grid import GridPerson, MarkGrid, MarkLegend, SummaryCell, SummaryColumn
from smm_desktop.widgets.mini_list import MiniItem, MiniList
from smm_desktop.widgets.nav_rail import NavItem, NavRail, StatusBox
from smm_desktop.widgets.page import Page
from smm_desktop.widgets.search_field import SearchField
from smm_desktop.widgets.stat_card import StatCard
from smm_desktop.widgets.table import (
    DataTable,
    badge_column,
    number_column,
    person_column,
    progress_column,
    text_column,
    two_line_column,
)
from smm_desktop.widgets.tones import Tone
from tests.widgets.gallery_data import CODES, Person, mark_for, people, slots


def with_rail(page: QWidget, chosen: str) -> QWidget:
    rail = NavRail()
    rail.set_brand("graduation-cap", "SMM Masaüstü", "Van · Tuşba MTAL")
    for key, text, icon in (
        ("home", "Panel", "layout-dashboard"),
        ("teachers", "Öğretmenler", "users"),
        ("trainings", "Eğitimler", "graduation-cap"),
        ("attendance", "Yoklama", "clipboard-check"),
        ("certificates", "Belgeler", "file-badge"),
        ("verify", "Doğrulama", "shield-check"),
    ):
        rail.add_item(NavItem(key, text, icon))
    rail.choose(chosen)
    rail.set_badge("certificates", "27")
    box = StatusBox()
    box.set_status("shield-check", "Kayıtlar güvende", "Son yedek bugün 08.40")
    rail.add_bottom(box)
    rail.add_bottom(quiet("Koyu görünüm", icon="moon"))
    window = QWidget()
    layout = QHBoxLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    layout.addWidget(rail)
    layout.addWidget(page, 1)
    window.setLayout(layout)
    return window


def dashboard() -> QWidget:
    page = Page()
    page.make_scrolling()
    page.set_title("Günaydın, Şule")
    page.set_subtitle("22 Kasım 2026 Pazar · Tuşba Mesleki ve Teknik Anadolu Lisesi")
    page.add_action(secondary("Rapor oluştur", icon="file-text"))
    page.add_action(primary("Oturum planla", icon="plus"))
    page.show_banner(
        "27 belge imzalanmayı bekliyor; öğretmenler bugün almayı umuyor.", Tone.WARN, action="Belgelere git"
    )
    cards = [
        StatCard("Kayıtlı öğretmen", icon="users", value="1.240", note="+38 bu dönem", tone=Tone.GOOD),
        StatCard(
            "Ortalama katılım",
            icon="clipboard-check",
            value="%89",
            note="+3 puan, son 4 hafta",
            tone=Tone.GOOD,
        ),
        StatCard(
            "Tamamlanan belge", icon="award", value="412", note="27 belge imza bekliyor", tone=Tone.WARN
        ),
        StatCard(
            "Takip gereken", icon="triangle-alert", value="16", note="2 haftadır gelmeyen", tone=Tone.BAD
        ),
    ]
    page.body.addLayout(row(*cards, gap=SPACE))
    page.body.addLayout(_charts())
    return with_rail(page, "home")


def _charts() -> QGridLayout:
    grid = QGridLayout()
    grid.setSpacing(SPACE)
    for at, card in enumerate((_line_card(), _donut_card(), _bars_card(), _list_card())):
        card.setMinimumHeight(258)
        grid.addWidget(card, at // 2, at % 2)
    grid.setColumnStretch(0, 3)
    grid.setColumnStretch(1, 2)
    return grid


def _line_card() -> Card:
    line = LineChart()
    weeks = [
        "1 Eyl",
        "8 Eyl",
        "15 Eyl",
        "22 Eyl",
        "29 Eyl",
        "6 Eki",
        "13 Eki",
        "20 Eki",
        "27 Eki",
        "3 Kas",
        "10 Kas",
    ]
    values = [62, 66, 64, 71, 74, 70, 78, 81, 77, 84, 89]
    line.set_series(
        weeks, [Series("Katılım", values)], target=80, target_label="Hedef %80",
        format_=lambda value: f"%{value:.0f}", minimum=40, maximum=100,
    )  # fmt: skip
    card = Card("Haftalık katılım", "Hedef çizgisi %80")
    card.body.addWidget(line)
    return card


def _donut_card() -> Card:
    donut = DonutChart()
    parts = [("Etkin", 862, 0), ("Hazırlık", 148, 1), ("Takipte", 156, 2), ("Ayrıldı", 74, 3)]
    donut.set_slices([Slice(*part) for part in parts], center="1.240", center_note="öğretmen")
    card = Card("Program durumu")
    card.body.addWidget(donut)
    return card


def _bars_card() -> Card:
    bars = BarChart()
    values = {
        "Başkale": 78,
        "Çaldıran": 64,
        "Erciş": 89,
        "Gevaş": 72,
        "Muradiye": 81,
        "Özalp": 58,
        "Saray": 69,
    }
    bars.set_bars(
        [Bar(name, value, Tone.WARN if value < 60 else Tone.ACCENT) for name, value in values.items()],
        maximum=100,
    )
    card = Card("İlçelere göre katılım")
    card.body.addWidget(bars)
    return card


def _list_card() -> Card:
    items = [
        MiniItem(1, "Elektrikli araç bakımı", "Atölye 2 · 09.30", "24 kişi", day=date(2026, 11, 24)),
        MiniItem(2, "CNC programlama", "Gevaş · 13.00", "18 kişi", day=date(2026, 11, 27)),
        MiniItem(3, "Ölçme ve değerlendirme", "Konferans salonu · 10.00", "31 kişi", day=date(2026, 12, 1)),
    ]
    card = Card("Yaklaşan oturumlar")
    card.body.addWidget(MiniList(items))
    card.body.addStretch(1)
    return card


def teachers(count: int = 100_000) -> QWidget:
    page = Page()
    page.set_title("Öğretmenler")
    page.set_subtitle("1.240 kayıt · 8 ilçe · son içe aktarma 3 gün önce")
    page.add_action(secondary("İçe aktar", icon="upload"))
    page.add_action(primary("Öğretmen ekle", icon="plus", shortcut="Ctrl+N"))
    page.toolbar.addWidget(SearchField("Ad, okul veya alan ara…"))
    chips = [
        ("all", "Tümü", 1240),
        ("active", "Etkin", 895),
        ("watched", "Takipte", 151),
        ("left", "Ayrıldı", 56),
    ]
    page.toolbar.addWidget(FilterChips([Chip(*chip) for chip in chips]))
    page.toolbar.addStretch(1)
    fields = ComboField([Choice(None, "Tüm alanlar"), Choice(1, "Bilişim Teknolojileri")])
    fields.setMaximumWidth(190)
    page.toolbar.addWidget(fields)
    page.body.addWidget(SideBySide(teacher_table(count), teacher_panel()), 1)
    return with_rail(page, "teachers")


def teacher_table(count: int) -> DataTable:
    table = DataTable(
        [
            person_column("name", "Öğretmen", lambda one: one.name, lambda one: one.mail, width=210),
            text_column("branch", "Alan", lambda one: one.branch, soft=True, width=130),
            two_line_column(
                "school", "Okul", lambda one: one.school, lambda one: one.district, width=150, stretch=1
            ),
            progress_column("done", "İlerleme", lambda one: one.hours / 120, tone=_hours_tone, width=132),
            number_column("hours", "Saat", lambda one: one.hours, width=62),
            badge_column("state", "Durum", lambda one: one.state, width=106),
        ],
        name="teacher_table",
    )
    rows = people(count)
    table.set_source(lambda ids: [rows[at] for at in ids])
    table.set_ids(range(count))
    table.set_sort("name")
    table.select_first()
    return table


def _hours_tone(one: Person) -> Tone:
    return Tone.WARN if one.hours < 30 else Tone.ACCENT


def teacher_panel() -> DetailPanel:
    panel = DetailPanel(name="teacher_panel")
    one = people(1)[0]
    panel.set_header(one.name, one.branch, one.state)
    panel.set_stats([Stat("%100", "İlerleme"), Stat("120", "Saat"), Stat("%96", "Katılım", Tone.GOOD)])
    panel.set_facts(
        [
            Fact("phone", "0555 000 00 00"),
            Fact("mail", one.mail),
            Fact("school", one.school),
            Fact("map-pin", "Özalp, Van"),
        ]
    )
    panel.set_timeline(
        "Son eğitimler",
        [
            TimelineItem("Elektrikli araç bakımı", "12 Kasım · 40 saat", Tone.GOOD),
            TimelineItem("CNC programlama", "5 Kasım · sürüyor", Tone.WARN),
            TimelineItem("Dijital araçlar", "29 Ekim · 24 saat", Tone.GOOD),
            TimelineItem("Akran gözlemi", "22 Ekim · tamamlamadı", Tone.BAD),
        ],
    )
    panel.add_button(secondary("Kart", icon="printer"))
    panel.add_button(primary("Düzenle"))
    return panel


def attendance(count: int = 300) -> QWidget:
    page = Page()
    page.set_title("Yoklama")
    page.set_subtitle("Elektrikli araç bakımı · Grup B · 24 kişi")
    page.add_action(secondary("Geri al", icon="undo-2")).setEnabled(False)
    page.add_action(secondary("İmza listesi", icon="printer"))
    page.add_action(primary("Kaydet", icon="check", shortcut="Ctrl+S"))
    groups = ComboField([Choice(1, "Grup B · Erciş (24 kişi)")])
    groups.set_value(1)
    groups.setMinimumWidth(240)
    page.toolbar.addWidget(groups)
    page.toolbar.addStretch(1)
    page.toolbar.addWidget(MarkLegend(CODES))
    page.body.addWidget(mark_grid(count), 1)
    page.footer.addWidget(Label("6 Eylül 2. ders: 0 var · 0 yok · 0 geç · 24 işaretlenmedi", TextRole.SOFT))
    return with_rail(page, "attendance")


def mark_grid(count: int) -> MarkGrid:
    grid = MarkGrid()
    grid.set_codes(CODES)
    grid.set_person_title("Öğretmen")
    members = [GridPerson(one.id, one.name) for one in people(count)]
    places = slots(5, 8)
    marks = {
        (member.id, place.id): mark_for(row_at, at)
        for row_at, member in enumerate(members)
        for at, place in enumerate(places)
        if at < 25
    }
    grid.set_grid(
        members, places, marks, [SummaryColumn("share", "Katılım"), SummaryColumn("left", "Kalan dk", 76)]
    )
    grid.set_summaries({member.id: _summary(at) for at, member in enumerate(members)})
    grid.set_current_slot((3, 1))
    grid.go_to(2, (3, 1))
    return grid


def _summary(at: int) -> dict[str, SummaryCell]:
    share = 100 - at * 7 % 40
    tone = Tone.GOOD if share > 80 else Tone.WARN if share > 70 else Tone.BAD
    return {"share": SummaryCell(f"%{share}", tone), "left": SummaryCell(str(share * 3))}
