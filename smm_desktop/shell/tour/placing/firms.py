"""The tour's companies: invented names, generated tax numbers that nobody has, telephones that nobody answers."""

from __future__ import annotations

from dataclasses import dataclass

from smm_desktop.core import turkish
from smm_desktop.core.official_numbers import tax_check_digit

SOFTWARE, RAILWAYS, ELECTRICS = (
    "bilisim-teknolojileri",
    "rayli-sistemler-teknolojisi",
    "elektrik-elektronik-teknolojisi",
)
FIELDS = (SOFTWARE, RAILWAYS, ELECTRICS)
ANKARA, ESKISEHIR, KAYSERI, KONYA = 6, 26, 38, 42
NEW_TECHNOLOGY = "Dijital ikiz"  # stands in the list of companies, not in the starting lists


@dataclass(frozen=True, slots=True)
class Firm:
    """A company of the tour, with one who signs for it and those who teach in it."""

    key: str
    name: str
    sector: str
    field_code: str
    technologies: tuple[str, ...]
    province: int
    district: str
    representative: str
    mentors: tuple[str, ...]
    safety: str = "İş güvenliği ayakkabısı ve yelek; ilk gün bir saatlik iş güvenliği bilgilendirmesi"

    @property
    def mailbox(self) -> str:
        return f"{turkish.fold(self.key)}@ornek.invalid"


LISTED = (
    Firm("yazilim", "Uydurma Yazılım A.Ş.", "Yazılım", SOFTWARE,
         ("Bulut bilişim", "Kapsayıcı (konteyner) teknolojileri", NEW_TECHNOLOGY), ANKARA, "Çankaya",
         "Alev Temsiloğlu", ("Koray Provacı", "Işın Denemez"), "Ziyaretçi kartı; sunucu odasına refakatle girilir"),
    Firm("bulut", "Örnek Bulut Ltd.", "Veri merkezi", SOFTWARE,
         ("Sürekli tümleştirme ve dağıtım", "Sanallaştırma"), ANKARA, "Yenimahalle",
         "Tolga Misaloğlu", ("Ceyda Yapıntı",), "Ziyaretçi kartı; gizlilik taahhüdü imzalanır"),
    Firm("ag", "Deneme Ağ Sistemleri", "Bilgisayar ağları", SOFTWARE,
         ("Ağ anahtarlama ve yönlendirme", "Siber güvenlik izleme"), ESKISEHIR, "Odunpazarı",
         "İnci Göstermelik", ("Ümit Kurgusal",)),
    Firm("ray", "Kurgu Raylı Ulaşım A.Ş.", "Raylı sistemler", RAILWAYS,
         ("Anklaşman ve sinyalizasyon", "Cer motoru ve boji bakımı"), ANKARA, "Etimesgut",
         "Şahin Çizimoğlu", ("Ilgaz Örnekoğlu", "Gökçe Taslakçı"), "Baret, reflektörlü yelek, çelik burunlu ayakkabı"),
    Firm("demiryolu", "Numune Demiryolu Bakım Sanayi", "Raylı sistemler", RAILWAYS,
         ("Hat ölçme ve buraj", "Ultrasonik ray muayenesi"), ESKISEHIR, "Tepebaşı",
         "Pınar Varsayan", ("Çetin Numuneci",), "Baret, reflektörlü yelek; hat boyunda gözcü bulunur"),
    Firm("sarj", "Prova Şarj Teknolojileri A.Ş.", "Elektrikli araçlar", ELECTRICS,
         ("Elektrikli araç şarj istasyonları", "Termal kamera ile ölçme"), ANKARA, "Etimesgut",
         "Özgür İzlekçi", ("Burcu Şablonoğlu",), "Yalıtkan eldiven; enerji altında çalışılmaz"),
    Firm("pano", "Taslak Pano ve Otomasyon Ltd. Şti.", "Elektrik taahhüt", ELECTRICS,
         ("Pano tasarımı ve montajı", "PLC programlama"), KONYA, "Selçuklu",
         "Hakan Ürüngör", ("Esra Deneyışık",), "Yalıtkan eldiven, koruyucu gözlük"),
)  # fmt: skip
ADDED = (
    Firm("elektromekanik",
         "Büyükörnek Elektromekanik Taahhüt Sanayi ve Dış Ticaret Anonim Şirketi Kayseri Şubesi", "Elektromekanik",
         ELECTRICS, ("PLC programlama", "Orta gerilim hücreleri"), KAYSERI, "Kocasinan",
         "Muhsin Büyükörnekoğulları", ("Aslıhan Kurgusal",), "Yalıtkan eldiven ve ayakkabı; kilitleme ve etiketleme"),
    Firm("sinyal", "Yapıntı Sinyalizasyon A.Ş.", "Raylı sistemler", RAILWAYS,
         ("Avrupa tren kontrol sistemi (ETCS)",), ANKARA, "Sincan", "Dilek Taslakçı", ()),
)  # fmt: skip


def generated_tax_number(seed: int) -> str:
    """Ten digits with the right check digit and leading zeros."""
    first_nine = f"{seed:09d}"
    return first_nine + tax_check_digit(first_nine)
