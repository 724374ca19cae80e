"""The gallery's dialogs, states and single parts."""

from datetime import date, time

from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from smm_desktop.widgets.badges import Badge
from smm_desktop.widgets.banner import Banner
from smm_desktop.widgets.buttons import IconButton, MenuButton, danger, primary, quiet, secondary
from smm_desktop.widgets.charts import Bar, HorizontalBars, LineChart, Series
from smm_desktop.widgets.chips import Chip, FilterChips
from smm_desktop.widgets.command_palette import CommandPalette, PaletteItem
from smm_desktop.widgets.dialogs import Question
from smm_desktop.widgets.drop_target import DropTarget
from smm_desktop.widgets.empty_state import EmptyState
from smm_desktop.widgets.forms import (
    CheckField,
    Choice,
    ComboField,
    DateField,
    Form,
    FormDialog,
    LineField,
    MultiChoiceField,
    MultiLineField,
    NumberField,
    PasswordField,
    TimeField,
)
from smm_desktop.widgets.job_bar import JobBar
from smm_desktop.widgets.jobs import Job, JobRunner
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import STRETCH, Card, column, row
from smm_desktop.widgets.pdf_preview import PdfPreview
from smm_desktop.widgets.progress import Meter
from smm_desktop.widgets.shortcut_sheet import ShortcutSheet
from smm_desktop.widgets.table import DataTable, text_column
from smm_desktop.widgets.toast import show_toast
from smm_desktop.widgets.tones import Tone
from smm_desktop.widgets.wizard import StepWizard, WizardStep
from tests.widgets.gallery_pages import teachers


def fill(form: Form) -> None:
    form.add_heading("Kimlik")
    form.add("number", "&T.C. kimlik no", LineField(digits=True, max_length=11), required=True)
    form.add("born", "&Doğum tarihi", DateField(optional=True))
    form.add("first", "A&d", LineField(), required=True)
    form.add("last", "S&oyad", LineField(), required=True)
    form.add_heading("Görev", "Okul ve alan, eğitim önerileri için kullanılır.")
    choices = [Choice(1, "Elektrik-Elektronik Teknolojisi"), Choice(2, "Bilişim Teknolojileri")]
    form.add("field", "A&lan", ComboField(choices, searchable=True, placeholder="Alan seçin"), required=True)
    form.add("hours", "Haftalık &saat", NumberField(0, 40, suffix="saat"), hint="Maaş karşılığı ders saati")
    languages = MultiChoiceField([Choice("tr", "Türkçe"), Choice("en", "İngilizce"), Choice("de", "Almanca")])
    form.add("languages", "Diller", languages, span=2)
    form.add("note", "&Not", MultiLineField(rows=2), span=2)


def form_dialog(parent: QWidget) -> QDialog:
    dialog = FormDialog(
        "Öğretmen ekle", "Yıldızlı alanlar gereklidir.", columns=2, name="teacher", parent=parent
    )
    fill(dialog.form)
    dialog.form.set_values(
        {"first": "İrem", "last": "Çelik", "number": "11111111110", "languages": ("tr",), "field": 1}
    )
    dialog.form.set_errors({"number": "Bu numara geçerli bir T.C. kimlik numarası değil."})
    return dialog


def question(parent: QWidget) -> QDialog:
    return Question(
        "3 belge iptal edilsin mi?",
        "İptal edilen belge geri alınamaz; doğrulama sayfası iptal edildiğini söyler.",
        confirm="Belgeleri iptal et",
        danger=True,
        details=("2026-07-000123 · İrem Çelik", "2026-07-000124 · Ali Çetin", "2026-07-000125 · Nur Koç"),
        typed="iptal",
        parent=parent,
    )


def sheet(parent: QWidget) -> QDialog:
    moving = [("Ctrl+K", "Her şeyi bul"), ("Ctrl+1", "Panel"), ("Ctrl+N", "Yeni kayıt"), ("F1", "Bu liste")]
    marking = [("V", "Var"), ("Ctrl+D", "Aşağı doldur"), ("Ctrl+R", "Satırı doldur"), ("Del", "Temizle")]
    return ShortcutSheet([("Genel", moving), ("Yoklama", marking)], parent=parent)


def wizard() -> QWidget:
    result = StepWizard(name="setup")
    first = WizardStep("Merkez", "Hangi merkezi kuruyorsunuz?")
    second = WizardStep(
        "Koordinatör ve parola", "Parola kayıtları şifreler; unutulursa kurtarma anahtarı gerekir."
    )
    form = Form()
    form.add("name", "Ad &soyad", LineField(), required=True)
    form.add("password", "&Parola", PasswordField(), required=True, hint="En az 10 karakter")
    form.add("remember", "", CheckField("Bu bilgisayarda kullanıcı adımı hatırla"))
    second.body.addWidget(form)
    for step in (
        first,
        second,
        WizardStep("Kurtarma anahtarı"),
        WizardStep("İmza anahtarı"),
        WizardStep("Özet"),
    ):
        result.add_step(step)
    result.advance()
    return result


def parts() -> QWidget:
    page = QWidget()
    grid = QGridLayout(page)
    grid.setSpacing(16)
    grid.setContentsMargins(24, 20, 24, 20)
    for at, card in enumerate((_buttons(), _fields(), _states(), _words(), _drop(), _small_charts())):
        grid.addWidget(card, at // 2, at % 2)
    return page


def _buttons() -> Card:
    card = Card("Düğmeler ve süzgeçler")
    menu = MenuButton("", tip="Diğer işlemler")
    heavy = [primary("Kaydet", icon="check"), secondary("Yazdır", icon="printer"), quiet("Vazgeç")]
    others = [danger("Sil", icon="trash-2"), menu, IconButton("refresh-cw", "Yenile")]
    card.body.addLayout(row(*heavy, *others, STRETCH))
    off = primary("Kaydet", icon="check")
    off.setEnabled(False)
    focused = FilterChips([Chip("a", "Hafta içi", 5), Chip("b", "Hafta sonu", 2)], multi=True)
    focused.choose("a", "b")
    card.body.addLayout(row(off, focused, STRETCH))
    tones = [Badge(tone.value, tone) for tone in Tone]
    card.body.addLayout(row(*tones, STRETCH))
    card.body.addWidget(Meter(0.64, text="%64"))
    return card


def _fields() -> Card:
    card = Card("Alanlar")
    form = Form(columns=3)
    form.add("day", "Gün", DateField()).set_value(date(2026, 11, 23))
    form.add("start", "Başlangıç", TimeField()).set_value(time(9, 30))
    form.add("quota", "Kontenjan", NumberField(1, 60, suffix="kişi")).set_value(24)
    form.add("place", "Yer", ComboField([Choice(1, "Atölye 2")]), required=True).set_value(1)
    form.add("trainer", "Eğitici", LineField(placeholder="Ad soyad"), required=True)
    form.add("open", "Kayıt", CheckField("Kayıt açık")).set_value(True)
    form.set_errors({"trainer": "Bu saatte başka bir eğitimi var."})
    card.body.addWidget(form)
    card.body.addStretch(1)
    return card


def _states() -> Card:
    card = Card("Boş durum")
    table = DataTable([text_column("a", "Eğitim", str, stretch=1), text_column("b", "Durum", str)])
    table.set_empty(
        EmptyState(
            "Henüz eğitim yok", "İlk eğitimi katalogdan başlatın.", icon="graduation-cap", action="Eğitim aç"
        )
    )
    table.set_rows([])
    card.body.addWidget(table)
    return card


def _words() -> Card:
    card = Card("Bildirimler")
    card.body.addWidget(
        Banner("Son yedek 9 gün önce alındı.", Tone.WARN, action="Şimdi yedekle", closable=True)
    )
    card.body.addWidget(Banner("Diskte yer kalmadı; kayıt yapılamadı.", Tone.BAD))
    card.body.addWidget(Banner("Belge gerçek: imza ve içerik doğrulandı.", Tone.GOOD))
    bar = JobBar(JobRunner())
    job = Job("120 belge imzalanıyor", quiet=False, writes=True)
    bar._show_job(job)
    bar._step(86, 120)
    card.body.addWidget(bar)
    card.body.addStretch(1)
    return card


def _drop() -> Card:
    card = Card("Dosya bırakma")
    card.body.addWidget(
        DropTarget("Öğretmen listesini buraya bırakın", "xlsx, xls, ods veya csv", button="Dosya seç")
    )
    return card


def _small_charts() -> Card:
    bars = HorizontalBars()
    values = (("Elektrik-Elektronik Teknolojisi", 42), ("Makine ve Tasarım Teknolojisi", 31), ("Bilişim", 18))
    bars.set_bars([Bar(name, value) for name, value in values])
    lines = LineChart()
    series = [
        Series("Plan", [4, 6, 8, 9, 12], Tone.INFO),
        Series("Gerçekleşen", [3, 6, None, 8, 11], Tone.ACCENT),
    ]
    lines.set_series(["Eyl", "Eki", "Kas", "Ara", "Oca"], series)
    card = Card("Grafikler")
    card.body.addLayout(row(column(bars, STRETCH), lines, gap=20))
    return card


def preview() -> QWidget:
    shown = PdfPreview()
    shown.set_document(3, _page, title="İmza listesi · 23–27 Kasım.pdf")
    shown.add_action(secondary("Kaydet", icon="download"))
    page = QWidget()
    page.setLayout(column(Label("Önizleme", TextRole.TITLE), shown, margins=24))
    return page


def _page(number: int, dpi: float) -> tuple[int, int, bytes]:
    width, height = round(8.27 * dpi), round(11.69 * dpi)
    image = QImage(width, height, QImage.Format.Format_RGBA8888)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.scale(dpi / 72, dpi / 72)
    painter.setFont(QFont("Inter", 16))
    painter.drawText(60, 80, f"T.C. · Sayfa {number + 1}")
    for line in range(20):
        painter.drawLine(60, 120 + line * 30, 535, 120 + line * 30)
    painter.end()
    return width, height, bytes(image.constBits())


def palette_and_toast() -> QWidget:
    window = teachers(200)
    window.resize(1366, 768)
    found = [
        PaletteItem("İrem Çelik", "Öğretmen · Özalp", "user"),
        PaletteItem("İrem Kaya", "Öğretmen · Erciş", "user"),
    ]
    pages = [PaletteItem("Yoklama", "Sayfa", "clipboard-check", keys="Ctrl+4")]
    palette = CommandPalette(window)
    palette.add_provider("Sayfalar ve işlemler", lambda _text: pages)
    palette.add_provider("Öğretmenler", lambda _text: found)
    palette.open_palette("irem")
    show_toast(window, "İrem Çelik arşive taşındı.", action="Geri al", on_action=lambda: None)
    return window
