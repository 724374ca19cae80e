"""The names of what the tour leaves: Turkish, as a coordinator reads them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Places:
    """Where everything lies in the tour's folder."""

    folder: Path

    @property
    def center(self) -> Path:
        return self.folder / "merkez"

    @property
    def teacher_list(self) -> Path:
        return self.folder / "ogretmen-listesi.xlsx"

    @property
    def preview(self) -> Path:
        return self.folder / "ice-aktarma-onizleme.json"

    @property
    def sheets(self) -> Path:
        return _made(self.folder / "imza-listeleri")

    @property
    def certificates(self) -> Path:
        return _made(self.folder / "belgeler")

    @property
    def archive(self) -> Path:
        return self.folder / "belgeler.zip"

    @property
    def print_job(self) -> Path:
        return self.folder / "tek-baski-isi.pdf"

    @property
    def card(self) -> Path:
        return self.folder / "egitim-karti.pdf"

    @property
    def recovery_key(self) -> Path:
        return self.folder / "kurtarma-anahtari.pdf"

    @property
    def keys(self) -> Path:
        return self.folder / "keys.json"

    @property
    def trials(self) -> Path:
        return _made(self.folder / "denemeler")

    @property
    def reissued(self) -> Path:
        return _made(self.folder / "yeniden-duzenlenen")

    @property
    def needs(self) -> Path:
        return _made(self.folder / "ihtiyaclar")

    @property
    def paper_form(self) -> Path:
        return self.needs / "basili-form.pdf"

    @property
    def answer_page(self) -> Path:
        return self.needs / "yanit-sayfasi.html"

    @property
    def answer_workbook(self) -> Path:
        return self.needs / "yanit-cizelgesi.xlsx"

    @property
    def incoming_answers(self) -> Path:
        return _made(self.needs / "gelen-yanitlar")

    @property
    def company_answers(self) -> Path:
        return _made(self.needs / "isletme-yanitlari")

    @property
    def needs_report(self) -> Path:
        return self.needs / "ihtiyac-raporu.pdf"

    @property
    def later_report(self) -> Path:
        return self.needs / "yeniden-olcum-raporu.pdf"

    @property
    def school_pages(self) -> Path:
        return _made(self.needs / "okul-sayfalari")

    @property
    def placements(self) -> Path:
        return _made(self.folder / "yerlestirmeler")

    @property
    def company_list(self) -> Path:
        return self.placements / "isletme-listesi.xlsx"

    @property
    def placement_papers(self) -> Path:
        return _made(self.placements / "yazilar-ve-formlar")

    @property
    def calendars(self) -> Path:
        return _made(self.placements / "takvim")

    @property
    def final_reports(self) -> Path:
        return _made(self.placements / "sonuc-raporlari")

    @property
    def placements_note(self) -> Path:
        return self.placements / "OKU-BENI.txt"

    @property
    def second_center(self) -> Path:
        return self.folder / "ikinci-merkez"

    @property
    def directorate(self) -> Path:
        return self.folder / "genel-mudurluk"

    @property
    def hand_over(self) -> Path:
        return _made(self.folder / "teslim")

    @property
    def key_files(self) -> Path:
        return _made(self.hand_over / "anahtar-dosyalari")

    @property
    def packages(self) -> Path:
        return _made(self.hand_over / "paketler")

    @property
    def lost(self) -> Path:
        return _made(self.hand_over / "yolda-kaybolan")

    @property
    def receipts(self) -> Path:
        return _made(self.hand_over / "alindi-belgeleri")

    @property
    def transfers(self) -> Path:
        return _made(self.hand_over / "ogretmen-nakli")

    @property
    def minutes(self) -> Path:
        return _made(self.hand_over / "teslim-tutanaklari")

    @property
    def report(self) -> Path:
        return self.hand_over / "merkezler-raporu.pdf"

    @property
    def workbook(self) -> Path:
        return self.hand_over / "merkezler-raporu.xlsx"

    @property
    def altered_package(self) -> Path:
        return self.trials / "degistirilmis.smm"

    @property
    def answers(self) -> Path:
        return self.folder / "dogrulama-yanitlari.json"

    @property
    def pictures(self) -> Path:
        return self.folder / "ekran-goruntuleri"

    @property
    def account(self) -> Path:
        return self.folder / "tur.json"

    @property
    def note(self) -> Path:
        return self.folder / "OKU-BENI.txt"


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder
