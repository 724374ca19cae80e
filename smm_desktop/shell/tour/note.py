"""OKU-BENI.txt of the tour and of its placements: what every file is, in Turkish whatever the terminal's language."""

from __future__ import annotations

from pathlib import Path

from smm_desktop.core.files import write_safely
from smm_desktop.shell.tour.places import Places

_PLACEMENTS = """\
İŞBAŞI EĞİTİMİ EVRAKI
=====================

Buradaki işletmeler, kişiler ve vergi numaraları uydurmadır. Dosyalar pencerede "İşbaşı eğitimi" sayfasının
"Yerleştirmeler" bölümünde "Evrak" ile yazılanların aynısıdır. Adı kodla (İE-2026-001) başlayanlar bir öğretmenin
yerleştirmesine aittir.

isletme-listesi.xlsx
  "İşletmeler" bölümündeki "İçe aktar" ile alınan liste. Son satır, vergi numarası hatalı olduğu için alınmadı.

yazilar-ve-formlar/         Eğitim başlamadan basılanlar
  İşletmeye yazı            Her işletmeye bir tane; gelecek öğretmenleri listeler
  Okula yazı                Her okula bir tane; görevlendirilecek öğretmenleri listeler
  Görevlendirme listesi     Bütün yerleştirmeler tek listede, imza için
  Protokol özeti            Her işletmeye bir tane: protokol, kapsam, iş güvenliği koşulları, kişiler
  Devam ve günlük çalışma   Her yerleştirme için: işletmede her gün doldurulur ve imzalanır
    çizelgesi
  Usta öğretici             Her yerleştirme için: eğitimin sonunda usta öğretici doldurur
    değerlendirme formu
  Öğretmen değerlendirme    Her yerleştirme için: eğitimin sonunda öğretmen doldurur
    formu
  Çizelge ve formların köşelerindeki kodlar, kâğıdın hangi yerleştirmeye ait olduğunu taşır.

takvim/                     Her öğretmene gönderilecek takvim dosyası (.ics); takvim programları açar

sonuc-raporlari/            Eğitim bitince: günlük, iki değerlendirme ve sonuç raporu; üç imza yeri

İşbaşı eğitimi belgeleri üst klasördeki "belgeler" klasöründedir. Saati yetmeyen bir öğretmene belge düzenlenmedi;
eğitimi yine de kayıtlıdır.
"""
_TEXT = """\
SMM DESKTOP – TUR
=================

Bu klasörü "smm-desktop tour" komutu oluşturdu. İçindeki herkes ve her şey uydurmadır: kişiler, okullar, T.C. kimlik
numaraları ve belgeler. Merkez bir deneme merkezidir; belgeleri hiçbir yerde geçerli değildir.

Tur, bir koordinatörün işini baştan sona, programın penceresinin kullandığı hizmetlerin aynısıyla yapar: gelen listeyi
içe aktarır, öğretmenlere ve işletmelere hangi eğitimin gerektiğini sorar, yanıtları sıralar, en büyük ihtiyaç için
bir eğitim planlar, öğretmenleri kaydeder, imza listelerini basar, yoklamayı işler, eğitimi kapatır, yeniden ölçüp
ihtiyacı kanıtıyla kapatır. Öğretmenleri işletmelere yerleştirir: işletme listesini içe aktarır, protokolleri,
kontenjanları ve talepleri kaydeder, en iyi eşleştirmeyi bulup uygular, yazıları ve formları basar, günlükleri,
değerlendirmeleri ve sonuç raporlarını işler. Eğitimlerin ve işbaşı eğitimlerinin belgelerini düzenler ve doğrular.
Sonra bu merkez ile küçük bir ikinci merkez paketlerini genel müdürlüğe teslim eder: bir paket yolda kaybolur, sonraki
onun yerini doldurur; genel müdürlük alındı belgeleri ve inceleme notları gönderir; merkez düzeltir ve yeniden teslim
eder. Sonunda her tür kayıttan iki tarafta aynı sayıda vardır.

DOSYALAR

merkez/                     Deneme merkezinin şifreli kayıtları. Parolası: {password}
                            Pencerede açmak için: smm-desktop --data "{center}"
kurtarma-anahtari.pdf       Parola unutulursa kayıtları açan anahtarın sayfası
ogretmen-listesi.xlsx       Gelen liste: başlığın üstünde satırlar, BÜYÜK HARFLER, yinelenen ve hatalı satırlar
ice-aktarma-onizleme.json   İçe aktarmadan önce satır satır gösterilen önizleme
imza-listeleri/             Günlük ve haftalık imza listeleri (PDF ve .xlsx)
belgeler/                   İmzalı katılım, başarı ve işbaşı eğitimi belgeleri, kişi başına bir PDF
belgeler.zip                Aynı belgeler tek arşivde
tek-baski-isi.pdf           Aynı belgeler tek baskı işi olarak (yalnızca yazıcı için: birleştirince imza kalkar)
egitim-karti.pdf            Bir öğretmenin eğitim kartı
denemeler/                  Bir baytı değiştirilmiş belge ve paket, bir çıktının fotoğrafı
yeniden-duzenlenen/         İptal edilen belgenin yerine düzenlenen yeni belge
keys.json                   Bu merkezin belgelerini veritabanı olmadan doğrulayan anahtar listesi
dogrulama-yanitlari.json    Her belge için programın verdiği doğrulama yanıtı
ihtiyaclar/                 Eğitim ihtiyacı: kime sorulduğu, ne çıktığı, eğitimden sonra ne değiştiği
  yanit-sayfasi.html        İnternetsiz yanıt sayfası: tarayıcıda açın, yanıtlar merkeze şifrelenip kaydedilir
  yanit-cizelgesi.xlsx      Aynı anket açılır listeli çizelge olarak; e-postayla gider gelir
  basili-form.pdf           Aynı anket kâğıtta; iki kez tuşlandı, parmak kayması bulunup düzeltildi
  gelen-yanitlar/           Gelen yanıt dosyaları ve çizelgeler; biri yolda bozulmuş, adıyla reddedildi
  isletme-yanitlari/        İşletmelerin aynı yeterliklere verdiği şifreli yanıtlar
  ihtiyac-raporu.pdf        Sıralama, sektörün görüşü ve serbest yanıtlar; tablosu: ihtiyac-raporu.xlsx
  okul-sayfalari/           Her okul için bir sayfa
  yeniden-olcum-raporu.pdf  Eğitimden sonraki ölçüm ve fark; tablosu: yeniden-olcum-raporu.xlsx
yerlestirmeler/             İşbaşı eğitimi: kim hangi işletmeye gitti ve ne yaptı
  isletme-listesi.xlsx      Gelen işletme listesi: hatalı vergi numarası, iki usta öğreticisi olan işletmeler
  yazilar-ve-formlar/       Eğitimden önce: yazılar, görevlendirme listesi, çizelgeler, formlar, protokol özetleri
                            (PDF); hangisinin kime gideceği yerlestirmeler/OKU-BENI.txt dosyasında
  takvim/                   Her öğretmen için bir takvim dosyası (.ics)
  sonuc-raporlari/          Eğitimden sonra: günlük, değerlendirmeler ve sonuç raporu bir arada (PDF)
ikinci-merkez/              Küçük bir ikinci deneme merkezinin kayıtları (parola aynı)
genel-mudurluk/             İki merkezin kayıtlarını birleştiren deneme genel müdürlüğü (parola aynı)
teslim/                     Teslimin dosyaları:
  anahtar-dosyalari/        Genel müdürlüğün güven dosyası, merkezlerin anahtar bildirimleri, yanıtlar
  paketler/                 Merkezlerin imzalı ve şifreli paketleri (.smm)
  yolda-kaybolan/           Yerine ulaşmayan paket; sonraki paket içindekileri de taşıdı
  alindi-belgeleri/         Genel müdürlüğün merkezlere yanıtları (.smm)
  ogretmen-nakli/           Bir öğretmenin geçmişiyle birlikte öteki merkeze geçtiği imzalı dosya (.smm)
  teslim-tutanaklari/       Her paketin sayıları ve özetiyle basılacak teslim tutanağı (PDF)
  merkezler-raporu.pdf      Bütün merkezlerin raporu; aynısının tablosu: merkezler-raporu.xlsx
ekran-goruntuleri/          Pencerenin her sayfası, açık ve koyu, 1366x768 ve 1920x1080
tur.json                    Turun hesabı: kaç belge, hangi beklenti tuttu

DENEYİN

smm-desktop verify --keys "{keys}" belgeler/*.pdf
smm-desktop verify --keys "{keys}" denemeler/*
smm-desktop check --data "{center}"
pdfsig belgeler/*.pdf
smm-desktop needs report "Eğitim öncesi ihtiyaç uygulaması" --pdf rapor.pdf --data "{center}"
smm-desktop needs import ihtiyaclar/gelen-yanitlar --data "{center}"   (kapandı: her dosya reddedilir)
smm-desktop inspect teslim/paketler/*-0001-*.smm      (her dosya için ayrı ayrı)
smm-desktop directorate centers --data "{directorate}"
smm-desktop directorate import teslim/paketler --data "{directorate}"      (hiçbir şey değişmez)
unzip -l teslim/paketler/<dosya>.smm

SONUÇ

Düzenlenen belge: {certificates}
{lines}
"""


def write_note(places: Places, password: str, certificates: int, lines: list[str]) -> None:
    text = _TEXT.format(
        password=password,
        center=places.center.resolve(),
        keys=places.keys.resolve(),
        directorate=places.directorate.resolve(),
        certificates=certificates,
        lines="\n".join(lines),
    )
    _write(places.note, text)
    _write(places.placements_note, _PLACEMENTS)


def _write(path: Path, text: str) -> None:
    """As a text editor of any office shows it."""
    write_safely(path, text.replace("\n", "\r\n").encode("utf-8-sig"))
