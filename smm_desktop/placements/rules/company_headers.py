"""How lists of companies spell their headers, and the words of rows that only sum a list up."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from smm_desktop.placements.terms import CompanyColumn

HEADER_SPELLINGS: Final[Mapping[CompanyColumn, tuple[str, ...]]] = {
    CompanyColumn.NAME: (
        *("İşletme", "İşletmenin Adı", "İşletme Adı", "İşletme Unvanı", "İşyeri", "İş Yeri", "İşyeri Adı"),
        *("İşyeri Unvanı", "Firma", "Firma Adı", "Firma Unvanı", "Firmanın Adı", "Şirket", "Şirket Adı"),
        *("Kurum", "Kuruluş", "Kuruluş Adı", "Unvan", "Unvanı", "Ticari Unvan", "Company", "Company name"),
    ),
    CompanyColumn.TAX_NUMBER: (
        *("Vergi No", "Vergi Numarası", "Vergi Kimlik No", "Vergi Kimlik Numarası", "VKN", "VKN/TCKN"),
        *("Vergi No / T.C. Kimlik No", "Vergi / T.C. No", "Vergi D. No", "Tax number", "Tax ID"),
    ),
    CompanyColumn.SECTOR: (
        *("Sektör", "Sektörü", "Faaliyet Alanı", "Faaliyet Konusu", "İş Kolu", "İştigal Konusu", "NACE"),
        *("Ana Faaliyet", "Sector", "Industry"),
    ),
    CompanyColumn.FIELDS: (
        *("Alan", "Alanlar", "Alanı", "Meslek Alanı", "Meslek Alanları", "İlgili Alan", "İlgili Alanlar"),
        *("Alan Adı", "Alan/Dal", "Field", "Fields"),
    ),
    CompanyColumn.TECHNOLOGIES: (
        *("Teknoloji", "Teknolojiler", "Kullandığı Teknolojiler", "Kullanılan Teknolojiler", "Teknolojisi"),
        *("Makine ve Teknolojiler", "Technology", "Technologies"),
    ),
    CompanyColumn.ADDRESS: ("Adres", "Adresi", "Açık Adres", "İşletme Adresi", "İşyeri Adresi", "Address"),
    CompanyColumn.PROVINCE: ("İl", "İli", "İl Adı", "Şehir", "Bulunduğu İl", "Province", "City"),
    CompanyColumn.DISTRICT: ("İlçe", "İlçesi", "İlçe Adı", "Bulunduğu İlçe", "District"),
    CompanyColumn.PHONE: (
        *(
            "Telefon",
            "Telefonu",
            "Telefon No",
            "Telefon Numarası",
            "Tel",
            "İşletme Telefonu",
            "Sabit Telefon",
        ),
        *("Firma Telefonu", "İş Telefonu", "Phone"),
    ),
    CompanyColumn.EMAIL: (
        *("E-posta", "E-posta Adresi", "E-mail", "Email", "Mail", "Mail Adresi", "İşletme E-posta"),
        *("Firma E-posta", "Kurumsal E-posta"),
    ),
    CompanyColumn.WEBSITE: (
        *("Web", "Web Sitesi", "Web Adresi", "İnternet Sitesi", "İnternet Adresi", "Website", "URL"),
    ),
    CompanyColumn.SAFETY: (
        *(
            "İSG",
            "İSG Koşulları",
            "İş Güvenliği",
            "İş Güvenliği Koşulları",
            "Güvenlik Koşulları",
            "İSG Şartları",
        ),
        *("İş Sağlığı ve Güvenliği", "İş Sağlığı ve Güvenliği Koşulları", "Safety requirements", "Safety"),
    ),
    CompanyColumn.NOTE: ("Not", "Notlar", "Açıklama", "Açıklamalar", "Düşünceler", "Note", "Remarks"),
    CompanyColumn.CONTACT_NAME: (
        *(
            "Yetkili",
            "Yetkilisi",
            "Yetkili Adı Soyadı",
            "Yetkili Kişi",
            "İşletme Yetkilisi",
            "İrtibat Kişisi",
        ),
        *("İlgili Kişi", "Firma Yetkilisi", "İşveren", "İşveren Vekili", "İşyeri Yetkilisi", "Contact"),
        *("Contact person", "Contact name"),
    ),
    CompanyColumn.CONTACT_TITLE: (
        *("Görevi", "Yetkili Görevi", "Yetkilinin Görevi", "Yetkili Unvanı", "Pozisyonu", "Contact title"),
    ),
    CompanyColumn.CONTACT_PHONE: (
        *("Yetkili Telefonu", "Yetkili Telefon", "Yetkili Cep", "Cep Telefonu", "Cep Tel", "Cep", "GSM"),
        *("İrtibat Telefonu", "İrtibat Tel", "İletişim Telefonu", "Contact phone", "Mobile"),
    ),
    CompanyColumn.CONTACT_EMAIL: (
        "Yetkili E-posta",
        "Yetkili E-posta Adresi",
        "İrtibat E-posta",
        "Contact email",
    ),
    CompanyColumn.MENTOR_NAME: (
        *("Usta Öğretici", "Usta Öğreticinin Adı Soyadı", "Usta Öğretici Adı Soyadı", "Eğitici", "Rehber"),
        *("Eğitim Sorumlusu", "Eğitici Personel", "Master trainer", "Mentor"),
    ),
    CompanyColumn.MENTOR_CERTIFICATE: (
        *(
            "Usta Öğreticilik Belge No",
            "Usta Öğreticilik Belgesi",
            "Usta Öğretici Belge No",
            "Ustalık Belge No",
        ),
        *("Belge No", "Mentor certificate"),
    ),
}

SUMMING_WORDS: Final = frozenset(
    {"toplam", "genel toplam", "ara toplam", "yekun", "total", "grand total", "subtotal", "toplam isletme"}
)
