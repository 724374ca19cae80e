"""The answer page in a real browser, opened from disk: what it asks, saves and keeps to itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest

from smm_desktop.needs import queries
from smm_desktop.needs.service.ballots import ballots
from smm_desktop.needs.terms import Anonymity, Respondent
from tests.needs.browser import ARROW_RIGHT, SPACE, TAB, Browser, running_browser
from tests.needs.builders import ACTOR, CHOICE, NUMBER, SINGLE, TEXT, Asking, instrument_draft, paired

EVERY_KIND = instrument_draft(2, (CHOICE, NUMBER, SINGLE, TEXT))


@pytest.fixture(scope="module")
def window(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    with running_browser(tmp_path_factory.mktemp("indirilenler")) as browser:
        yield browser


@pytest.fixture
def browser(window: Browser) -> Browser:
    for path in window.downloads.iterdir():
        path.unlink()
    return window


def shown(asking: Asking, browser: Browser, tmp_path: Path, **changes: object) -> UUID:
    """A round of eight whose page is open in the browser."""
    draft = replace(EVERY_KIND, **changes)  # type: ignore[arg-type]  # as the draft takes them
    round_id = asking.opened(8, Anonymity.ANONYMOUS, draft)
    page = tmp_path / "Anket formu.html"
    page.write_bytes(asking.forms.answer_page(round_id).data)
    browser.open(page)
    browser.run("localStorage.clear()")
    browser.open(page)
    browser.messages()
    return round_id


def imported(asking: Asking, browser: Browser, round_id: UUID) -> list[object]:
    browser.saved()
    asking.imports.import_folder(browser.downloads, actor=ACTOR)
    with asking.database.read() as session:
        return [dict(one.answers) for one in ballots(session, round_id)]


def test_the_page_saves_what_its_center_can_open(asking: Asking, browser: Browser, tmp_path: Path) -> None:
    round_id = shown(asking, browser, tmp_path)
    for selector in ("#q1-0-5", "#q1-1-2", "#q2-0-4", "#uses-yes", "#happy-3"):
        browser.click(selector)
    browser.type("#input-many", "12")
    browser.type("#question-wish textarea", "Şırınga ölçümü: ğüşiöç İI")
    browser.click("#save")
    assert imported(asking, browser, round_id) == [
        {
            "q1": [5, 2],
            "q2": [4, None],
            "uses": "yes",
            "many": 12,
            "happy": 3,
            "wish": "Şırınga ölçümü: ğüşiöç İI",
        }
    ]


def test_the_file_shows_nothing_of_the_answers(asking: Asking, browser: Browser, tmp_path: Path) -> None:
    shown(asking, browser, tmp_path)
    browser.type("#question-wish textarea", "Bunu kimse okumasın")
    browser.click("#save")
    [path] = browser.saved()
    assert b"okumas" not in path.read_bytes()


def test_the_browser_has_nothing_to_complain_of(asking: Asking, browser: Browser, tmp_path: Path) -> None:
    shown(asking, browser, tmp_path)
    browser.click("#q1-0-5")
    browser.click("#save")
    browser.saved()
    assert browser.messages() == []


def test_the_page_asks_the_network_for_nothing(asking: Asking, browser: Browser, tmp_path: Path) -> None:
    shown(asking, browser, tmp_path)
    assert browser.run("return performance.getEntriesByType('resource').length") == 0


def test_the_policy_stops_what_is_not_the_page_s_own(
    asking: Asking, browser: Browser, tmp_path: Path
) -> None:
    shown(asking, browser, tmp_path)
    browser.run(
        "const s = document.createElement('script'); s.textContent = 'window.evil = 1'; document.body.append(s)"
    )
    browser.run(
        "const i = new Image(); i.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw='; document.body.append(i)"
    )
    assert browser.run("return window.evil") is None
    assert any("Content Security Policy" in message for message in browser.messages())


def test_a_title_cannot_become_a_script(asking: Asking, browser: Browser, tmp_path: Path) -> None:
    title = replace(
        EVERY_KIND.title, tr="</script><script>window.evil=1</script><img src=x onerror=alert(1)>"
    )
    shown(asking, browser, tmp_path, title=title)
    assert browser.run("return window.evil") is None
    assert "</script>" in browser.text("#title")


def test_a_title_that_reads_like_a_place_of_the_page_spoils_nothing(
    asking: Asking, browser: Browser, tmp_path: Path
) -> None:
    title = replace(EVERY_KIND.title, tr="{{STYLE}} {{SCRIPT}} {{CONTENT}}")
    shown(asking, browser, tmp_path, title=title)
    assert (browser.text("#title"), browser.messages()) == (title.tr, [])


def test_a_question_appears_when_its_condition_is_met(
    asking: Asking, browser: Browser, tmp_path: Path
) -> None:
    shown(asking, browser, tmp_path)
    hidden = "return document.getElementById('question-many').hidden"
    before = browser.run(hidden)
    browser.click("#uses-yes")
    assert (before, browser.run(hidden)) == (True, False)


def test_an_answer_that_is_no_longer_asked_is_not_saved(
    asking: Asking, browser: Browser, tmp_path: Path
) -> None:
    round_id = shown(asking, browser, tmp_path)
    browser.click("#uses-yes")
    browser.type("#input-many", "12")
    browser.click("#uses-no")
    browser.click("#save")
    assert imported(asking, browser, round_id) == [{"uses": "no"}]


def test_the_page_is_filled_in_by_keys_alone(asking: Asking, browser: Browser, tmp_path: Path) -> None:
    round_id = shown(asking, browser, tmp_path, background=())
    browser.run("document.getElementById('question-q1').querySelector('input').focus()")
    browser.keys(SPACE + ARROW_RIGHT + ARROW_RIGHT + TAB + SPACE)
    browser.run("document.getElementById('save').focus()")
    browser.keys(SPACE)
    assert imported(asking, browser, round_id) == [{"q1": [3, 1]}]


def test_a_screen_reader_hears_side_and_point(asking: Asking, browser: Browser, tmp_path: Path) -> None:
    shown(asking, browser, tmp_path)
    assert browser.role("#q1-0-1") == ("radio", "1, Çok düşük")
    assert browser.role("#question-q1 .side:nth-of-type(2) .points") == ("radiogroup", "Yeterlik")
    assert browser.role("#question-q1")[1] == "1. Yeterlik 1"


def test_the_page_speaks_english_too(asking: Asking, browser: Browser, tmp_path: Path) -> None:
    shown(asking, browser, tmp_path)
    browser.click("#language")
    assert browser.text("#title") == "Trial survey"
    assert browser.run("return document.documentElement.lang") == "en"


def test_answers_outlast_a_change_of_language(asking: Asking, browser: Browser, tmp_path: Path) -> None:
    shown(asking, browser, tmp_path)
    browser.click("#q1-0-4")
    browser.click("#language")
    assert browser.run("return document.getElementById('q1-0-4').checked") is True


def test_nothing_is_kept_unless_the_person_wants_it(asking: Asking, browser: Browser, tmp_path: Path) -> None:
    shown(asking, browser, tmp_path)
    browser.click("#q1-0-4")
    assert browser.run("return localStorage.length") == 0


def test_progress_is_kept_when_wanted(asking: Asking, browser: Browser, tmp_path: Path) -> None:
    shown(asking, browser, tmp_path)
    browser.click("#keep")
    browser.click("#q1-0-4")
    browser.run("location.reload()")
    assert browser.run("return document.getElementById('q1-0-4').checked") is True


def test_forgetting_leaves_nothing(asking: Asking, browser: Browser, tmp_path: Path) -> None:
    shown(asking, browser, tmp_path)
    browser.click("#keep")
    browser.click("#q1-0-4")
    browser.run("window.confirm = () => true; document.getElementById('forget').click()")
    assert (
        browser.run("return localStorage.length + (document.getElementById('q1-0-4').checked ? 1 : 0)") == 0
    )


def test_what_is_required_is_asked_for(asking: Asking, browser: Browser, tmp_path: Path) -> None:
    sections = instrument_draft(0, (paired(1, required=True), SINGLE)).sections
    shown(asking, browser, tmp_path, sections=sections)
    browser.click("#happy-2")
    browser.click("#save")
    assert "Yeterlik 1" in browser.text("#trouble")
    assert browser.run("return document.activeElement.id") == "trouble"
    assert list(browser.downloads.iterdir()) == []


def test_a_second_save_replaces_the_first(asking: Asking, browser: Browser, tmp_path: Path) -> None:
    round_id = shown(asking, browser, tmp_path)
    for point in (2, 5):
        browser.click(f"#happy-{point}")
        browser.click("#save")
    browser.saved(2)
    assert imported(asking, browser, round_id) == [{"happy": 5}]


def test_the_background_is_asked(asking: Asking, browser: Browser, tmp_path: Path) -> None:
    round_id = shown(asking, browser, tmp_path)
    school = asking.database.ask(queries.schools, round_id)[0]
    browser.type("#background-school", school)
    browser.type("#background-experience", "6")
    browser.click("#happy-1")
    browser.click("#save")
    imported(asking, browser, round_id)
    with asking.database.read() as session:
        assert ballots(session, round_id)[0].respondent == Respondent(school=school, experience="6-10")


def test_without_encryption_the_page_says_so(asking: Asking, browser: Browser, tmp_path: Path) -> None:
    """As in a browser without WebCrypto; the changed script runs only without its policy."""
    round_id = asking.opened(8, Anonymity.ANONYMOUS, EVERY_KIND)
    page = asking.forms.answer_page(round_id).data.decode()
    before, _, after = page.replace("!window.crypto || !crypto.subtle", "true").partition(
        "Content-Security-Policy"
    )
    bare = tmp_path / "bare.html"
    bare.write_text(f"{before}nothing{after}", "utf-8")
    browser.open(bare)
    assert "Chrome, Edge" in browser.text("#trouble")
    assert browser.run("return document.getElementById('save').disabled") is True
