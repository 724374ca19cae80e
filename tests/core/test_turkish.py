"""Turkish letters: what every PC's locale gets wrong."""

import itertools
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smm_desktop.core import turkish

ALPHABET = "abcçdefgğhıijklmnoöpqrsştuüvwxyz"
CAPITALS = "ABCÇDEFGĞHIİJKLMNOÖPQRSŞTUÜVWXYZ"

texts = st.text(alphabet=st.sampled_from(ALPHABET + CAPITALS + "âîûÂÎÛéñ0123456789 -'’.\u0307"), max_size=20)


def decomposed(text: str) -> str:
    return unicodedata.normalize("NFD", text)


@pytest.mark.parametrize(("small", "capital"), list(zip(ALPHABET, CAPITALS, strict=True)))
def test_every_letter_has_its_capital(small: str, capital: str) -> None:
    assert (turkish.upper(small), turkish.lower(capital)) == (capital, small)


@pytest.mark.parametrize(("small", "capital"), [("â", "Â"), ("î", "Î"), ("û", "Û"), ("é", "É")])
def test_marked_letters_keep_their_marks(small: str, capital: str) -> None:
    assert (turkish.upper(small), turkish.lower(capital)) == (capital, small)


@pytest.mark.parametrize("word", ["İstanbul", "ığdır", "ŞAHİN", "Kâğıt", "ÇAĞRI"])
def test_decomposed_letters_are_the_same_letters(word: str) -> None:
    assert turkish.upper(decomposed(word)) == turkish.upper(word)
    assert turkish.lower(decomposed(word)) == turkish.lower(word)


def test_the_dot_left_by_other_programs_goes() -> None:
    assert turkish.lower("İ".lower() + "zmir") == "izmir"  # str.lower leaves i + U+0307


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("İSMAİL ŞAHİN-IŞIK", "İsmail Şahin-Işık"),
        ("ismail şahin-ışık", "İsmail Şahin-Işık"),
        ("  ıRMAK   YILDIZ ", "Irmak Yıldız"),
        ("KUR'AN KURSU", "Kur'an Kursu"),
        ("ANKARA’NIN", "Ankara’nın"),
        ("O'CONNOR", "O'Connor"),
        ("A.İHSAN ÖZ", "A.İhsan Öz"),
        ("MESLEKİ VE TEKNİK ANADOLU LİSESİ", "Mesleki ve Teknik Anadolu Lisesi"),
        ("II. ABDÜLHAMİT ORTAOKULU", "II. Abdülhamit Ortaokulu"),
        ("ÇAMLICA (KADIKÖY)", "Çamlıca (Kadıköy)"),
        ("15 TEMMUZ", "15 Temmuz"),
        ("HÂLE KÂMİL", "Hâle Kâmil"),
        ("", ""),
    ],
)
def test_names_are_written_as_names(written: str, name: str) -> None:
    assert turkish.name_case(written) == name


def test_a_decomposed_name_is_written_as_a_name() -> None:
    assert turkish.name_case(decomposed("İSMAİL IŞIK")) == "İsmail Işık"


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("IŞIK", "isik"),
        ("ışık", "isik"),
        ("İŞİK", "isik"),
        ("Çağrı ÖZGÜÇ", "cagri ozguc"),
        ("kâğıt hâlâ Nîmet sükût", "kagit hala nimet sukut"),
        ("Şahin-Işık, A.  (emekli)", "sahin isik a emekli"),
        ("Kur’an O'Öz", "kur an o oz"),
        ("9/A Sınıfı", "9 a sinifi"),
        ("Muñoz Straße Łódź", "munoz strase lodz"),
        (" \t\n", ""),
    ],
)
def test_folding_leaves_plain_words(text: str, folded: str) -> None:
    assert turkish.fold(text) == folded


@given(texts)
def test_folding_does_not_mind_case(text: str) -> None:
    assert turkish.fold(turkish.upper(text)) == turkish.fold(text) == turkish.fold(turkish.lower(text))


@given(texts)
def test_folding_does_not_mind_decomposition(text: str) -> None:
    assert turkish.fold(decomposed(text)) == turkish.fold(text)


@given(st.text(max_size=30))
def test_folding_a_folded_text_changes_nothing(text: str) -> None:
    assert turkish.fold(turkish.fold(text)) == turkish.fold(text)


def test_the_whole_alphabet_sorts() -> None:
    assert turkish.sorted_by(reversed(ALPHABET), lambda letter: letter) == list(ALPHABET)


@pytest.mark.parametrize(("first", "second"), list(itertools.pairwise(ALPHABET)))
def test_keys_sort_bytewise_within_words(first: str, second: str) -> None:
    one, other = (turkish.sort_key(f"k{letter}z").encode() for letter in (first, second))
    assert one < other


def test_capitals_sort_with_their_letters() -> None:
    assert turkish.sorted_by(["İz", "ız", "Iz", "iz"], lambda word: word) == ["ız", "Iz", "İz", "iz"]


def test_names_sort_by_word_then_letter() -> None:
    names = ["Ali Zor", "Ali", "Alican", "Ali Can", "9 Eylül", "Ayça", "Aycan", "Âli"]
    assert turkish.sorted_by(names, lambda name: name) == [
        "9 Eylül",
        "Ali",
        "Âli",
        "Ali Can",
        "Ali Zor",
        "Alican",
        "Aycan",
        "Ayça",
    ]


def test_a_circumflex_only_breaks_ties() -> None:
    words = ["karar", "kâr", "kara", "kar"]
    assert turkish.sorted_by(words, lambda word: word) == ["kar", "kâr", "kara", "karar"]


@given(texts, texts)
def test_equal_keys_mean_equal_words(one: str, other: str) -> None:
    if turkish.sort_key(one) == turkish.sort_key(other):
        assert turkish.same(one, other)


@given(st.text(max_size=30))
def test_every_text_has_a_key_of_bounded_length(text: str) -> None:
    assert len(turkish.sort_key(text)) <= 20 * len(text) + 1


@pytest.mark.parametrize(
    ("one", "other"), [("IŞIK", "ışık"), ("Şahin Işık", "şahin-ışik"), ("Kâmil", "KAMİL")]
)
def test_people_call_them_the_same(one: str, other: str) -> None:
    assert turkish.same(one, other)
