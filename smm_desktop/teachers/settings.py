"""How teacher lists spell their headers, languages and employment states, and the bounds of the register's texts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from smm_desktop.teachers.terms import Employment, ImportField

NAME_LENGTH: Final = 100
TEXT_LENGTHS: Final[Mapping[ImportField, int]] = {
    ImportField.SCHOOL: 200,
    ImportField.DISTRICT: 100,
    ImportField.SUBJECT: 120,
    ImportField.EMAIL: 200,
    ImportField.NOTE: 2000,
}

HEADER_SPELLINGS: Final[Mapping[ImportField, tuple[str, ...]]] = {
    ImportField.IDENTITY_NUMBER: (
        "T.C. Kimlik No",
        "TC Kimlik Numarası",
        "T.C. Kimlik",
        "TCKN",
        "TC No",
        "T.C. No",
        "T.C.",
        "TC",
        "Kimlik No",
        "Kimlik Numarası",
        "Vatandaşlık No",
        "Identity number",
        "National ID",
    ),
    ImportField.FULL_NAME: (
        "Adı Soyadı",
        "Ad Soyad",
        "Adı ve Soyadı",
        "Öğretmenin Adı Soyadı",
        "Öğretmen Adı Soyadı",
        "Katılımcı Adı Soyadı",
        "Katılımcının Adı Soyadı",
        "İsim Soyisim",
        "Personelin Adı Soyadı",
        "Öğretmen",
        "Full name",
        "Name and surname",
    ),
    ImportField.FIRST_NAME: ("Adı", "Ad", "İsim", "İsmi", "Öğretmenin Adı", "First name", "Given name"),
    ImportField.LAST_NAME: (
        "Soyadı",
        "Soyad",
        "Soyisim",
        "Soyismi",
        "Öğretmenin Soyadı",
        "Last name",
        "Surname",
    ),
    ImportField.SCHOOL: (
        "Okul",
        "Okulu",
        "Okul Adı",
        "Kurum",
        "Kurumu",
        "Kurum Adı",
        "Görev Yeri",
        "Görev Yaptığı Okul",
        "Görev Yaptığı Kurum",
        "Okul/Kurum",
        "Kadrosunun Bulunduğu Okul",
        "School",
    ),
    ImportField.PROVINCE: ("İl", "İli", "İl Adı", "Görev İli", "Şehir", "Province", "City"),
    ImportField.DISTRICT: ("İlçe", "İlçesi", "İlçe Adı", "Görev İlçesi", "District"),
    ImportField.FIELD: ("Alan", "Alanı", "Meslek Alanı", "Alan Adı", "Öğretmenlik Alanı", "Field"),
    ImportField.BRANCH: ("Dal", "Dalı", "Meslek Dalı", "Dal Adı", "Branch"),
    ImportField.SUBJECT: ("Branş", "Branşı", "Atama Branşı", "Öğretmenlik Branşı", "Atama Alanı", "Subject"),
    ImportField.EMAIL: (
        "E-posta",
        "E-posta Adresi",
        "E-mail",
        "Mail",
        "Mail Adresi",
        "Elektronik Posta",
        "Email",
    ),
    ImportField.PHONE: (
        "Telefon",
        "Telefonu",
        "Telefon No",
        "Telefon Numarası",
        "Cep Telefonu",
        "Cep Tel",
        "Cep",
        "GSM",
        "Tel",
        "İletişim",
        "Phone",
        "Mobile",
    ),
    ImportField.LANGUAGES: (
        "Yabancı Dil",
        "Bildiği Yabancı Diller",
        "Bildiği Diller",
        "Yabancı Dil Bilgisi",
        "Languages",
    ),
    ImportField.EMPLOYMENT: (
        "İstihdam",
        "İstihdam Durumu",
        "İstihdam Türü",
        "Kadro Durumu",
        "Kadro",
        "Statü",
        "Görev Durumu",
        "Çalışma Durumu",
        "Employment",
    ),
    ImportField.NOTE: ("Not", "Notlar", "Açıklama", "Açıklamalar", "Düşünceler", "Note", "Remarks"),
}

SUMMING_WORDS: Final = (
    *("Toplam", "Toplam:", "Genel toplam", "Genel toplam:", "Ara toplam", "Ara toplam:"),
    *("Yekûn", "Yekûn:", "Total", "Total:", "Grand total", "Subtotal"),
)

SCHOOL_ABBREVIATIONS: Final = (
    *(
        "MTAL",
        "ATL",
        "EML",
        "KML",
        "ML",
        "ÇPAL",
        "ÇPL",
        "METEM",
        "MEM",
        "MESEM",
        "AİHL",
        "AL",
        "İHO",
        "İHL",
        "YBO",
    ),
    *(
        "BİLSEM",
        "HEM",
        "GSL",
        "TML",
        "ATML",
        "MEB",
        "TOKİ",
        "OSB",
        "TOBB",
        "SMM",
        "İMKB",
        "BTSO",
        "ASO",
        "İTO",
    ),
)

LANGUAGE_NAMES: Final[Mapping[str, tuple[str, ...]]] = {
    "en": ("İngilizce", "İng", "English", "en"),
    "de": ("Almanca", "Alm", "German", "de"),
    "fr": ("Fransızca", "Fr", "French"),
    "ar": ("Arapça", "Arabic", "ar"),
    "ru": ("Rusça", "Russian", "ru"),
    "es": ("İspanyolca", "Spanish", "es"),
    "it": ("İtalyanca", "Italian", "it"),
    "zh": ("Çince", "Chinese", "zh"),
    "ja": ("Japonca", "Japanese", "ja"),
    "fa": ("Farsça", "Persian", "fa"),
    "ku": ("Kürtçe", "Kurdish", "ku"),
    "el": ("Yunanca", "Greek", "el"),
    "bg": ("Bulgarca", "Bulgarian", "bg"),
    "nl": ("Felemenkçe", "Hollandaca", "Dutch", "nl"),
    "ko": ("Korece", "Korean", "ko"),
}
LANGUAGE_LEVELS: Final = ("A1", "A2", "B1", "B2", "C1", "C2")

EMPLOYMENT_SPELLINGS: Final[Mapping[Employment, tuple[str, ...]]] = {
    Employment.PERMANENT: (
        "Kadrolu",
        "Kadrolu Öğretmen",
        "Asil",
        "Kadro",
        "Çalışıyor",
        "Görevde",
        "Permanent",
    ),
    Employment.CONTRACTED: ("Sözleşmeli", "Sözleşmeli Öğretmen", "4/B", "Contracted"),
    Employment.HOURLY: ("Ücretli", "Ücretli Öğretmen", "Ders Ücretli", "Hourly"),
    Employment.MASTER_TRAINER: ("Usta Öğretici", "Uzman Usta", "Master trainer"),
    Employment.ON_LEAVE: ("İzinli", "Ücretsiz İzinli", "Aylıksız İzinli", "On leave"),
    Employment.RETIRED: ("Emekli", "Emekli Oldu", "Retired"),
    Employment.LEFT: ("Ayrıldı", "İstifa", "Nakil", "Naklen Ayrıldı", "Left"),
}
