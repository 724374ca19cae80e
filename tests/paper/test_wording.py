"""Documents' words: complete in both languages, every placeholder filled."""

import tomllib

import pytest

from smm_desktop.core.paths import resource
from smm_desktop.paper.terms import DocumentLanguage
from smm_desktop.paper.wording import Wording, WordingError, load_wording

FILES = sorted(path.name.split(".")[0] for path in resource("wording").glob("*.tr.toml"))
TR, EN = DocumentLanguage.TURKISH, DocumentLanguage.ENGLISH


def words(**texts: str) -> Wording:
    return Wording("deneme", TR, texts)


@pytest.mark.parametrize("document", FILES)
def test_both_languages_have_the_same_keys_and_placeholders(document: str) -> None:
    turkish, english = load_wording(document, TR), load_wording(document, EN)
    assert {key: turkish.placeholders(key) for key in turkish.keys()} == {  # noqa: SIM118  a method, no mapping
        key: english.placeholders(key)
        for key in english.keys()  # noqa: SIM118  as above
    }


def test_every_english_file_has_a_turkish_one() -> None:
    assert sorted(path.name.split(".")[0] for path in resource("wording").glob("*.en.toml")) == FILES


def test_placeholders_are_filled() -> None:
    assert words(page="Sayfa {number} / {total}").text("page", number=1, total=3) == "Sayfa 1 / 3"


@pytest.mark.parametrize("values", [{}, {"number": 1}, {"number": 1, "total": 2, "more": 3}])
def test_missing_or_unused_values_are_bugs(values: dict[str, object]) -> None:
    with pytest.raises(WordingError):
        words(page="Sayfa {number} / {total}").text("page", **values)


def test_a_missing_key_is_a_bug() -> None:
    with pytest.raises(WordingError, match="nothing"):
        words().text("nothing")


def test_a_missing_document_is_a_bug() -> None:
    with pytest.raises(WordingError):
        load_wording("no_such_document", TR)


def test_nested_tables_are_reached_by_dotted_keys() -> None:
    assert load_wording("dates", TR).text("month.11") == "Kasım"


@pytest.mark.parametrize("document", FILES)
def test_files_are_plain_tables_of_texts(document: str) -> None:
    content = tomllib.loads(resource("wording", f"{document}.tr.toml").read_text(encoding="utf-8"))
    assert content
