"""Names, telephone numbers and addresses of mail and web come into one form, however they are typed."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smm_desktop.core import contact


@pytest.mark.parametrize(
    "text",
    [
        "05320000001",
        "5320000001",
        "0 (532) 000 00 01",
        "+90 532 000 00 01",
        "90-532-000-00-01",
        "00905320000001",
        "0532.000.00.01",
        "0532/0000001",
        " 0532\u00a0000 00 01 ",
    ],
)
def test_a_telephone_number_becomes_ten_digits(text: str) -> None:
    assert contact.normal_phone(text) == "5320000001"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "123",
        "0132 000 00 01",
        "0532 000 00 0",
        "0532 000 00 011",
        "yok",
        "0532 000 00 01 (ev)",
        "٠٥٣٢٠٠٠٠٠٠١",
    ],
)
def test_what_is_no_telephone_number_is_none(text: str) -> None:
    assert contact.normal_phone(text) is None


def test_ten_digits_are_read_in_groups() -> None:
    assert contact.phone_text("5320000001") == "0532 000 00 01"


@pytest.mark.parametrize("digits", ["", "123"])
def test_other_digits_are_shown_as_they_are(digits: str) -> None:
    assert contact.phone_text(digits) == digits


@settings(max_examples=40, deadline=None)
@given(st.from_regex(r"[2-5][0-9]{9}\Z", fullmatch=True).filter(str.isascii))
def test_a_shown_number_is_read_again(digits: str) -> None:
    assert contact.normal_phone(contact.phone_text(digits)) == digits


@pytest.mark.parametrize(
    ("text", "address"),
    [
        (" Ayse@Ornek.Test ", "ayse@ornek.test"),
        ("İSMAİL.IŞ@ORNEK.TEST", None),
        ("ISMAIL@ORNEK.TEST", "ismail@ornek.test"),
        ("İSMAİL@ORNEK.TEST", "ismail@ornek.test"),
        ("a+b_c%d-e@alt.ornek.test", "a+b_c%d-e@alt.ornek.test"),
        ("ayse@ornek", None),
        ("ayse.ornek.test", None),
        ("ayse@ornek..test", None),
        ("a y@ornek.test", None),
        ("a@ornek.test; b@ornek.test", None),
        ("", None),
    ],
)
def test_an_address_comes_in_small_letters(text: str, address: str | None) -> None:
    assert contact.normal_email(text) == address


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("AYŞE  NUR", "Ayşe Nur"),
        ("ismail ışık", "İsmail Işık"),
        ("IŞIL", "Işıl"),
        ("İPEK", "İpek"),
        ("ŞAHİN-IŞIK", "Şahin-Işık"),
        (" Ayşe\u00a0\nNur ", "Ayşe Nur"),
        ("Deniz McArthur", "Deniz McArthur"),
        ("", ""),
    ],
)
def test_names_come_in_their_usual_case(text: str, name: str) -> None:
    assert contact.tidy_name(text) == name


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("https://WWW.Ornek.Test/", "www.ornek.test"),
        ("http://ornek.test/Hakkında", None),
        ("http://ornek.test/Biz?a=1", "http://ornek.test/Biz?a=1"),
        ("ORNEK.TEST:8080/yol", "ornek.test:8080/yol"),
        ("ftp://ornek.test", None),
        ("javascript:alert(1)", None),
        ("ornek", None),
        ("ornek.test baska.test", None),
        ("", None),
    ],
)
def test_a_web_address_is_kept_without_what_every_address_has(text: str, address: str | None) -> None:
    assert contact.normal_website(text) == address
