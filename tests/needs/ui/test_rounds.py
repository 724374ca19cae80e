"""Rounds in the window: planned, opened, who has answered, forms, files, closed."""

from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtGui import QGuiApplication

from smm_desktop.needs import queries
from smm_desktop.needs.terms import Anonymity, Audience, MemberDraft, RoundDraft, RoundState
from smm_desktop.needs.ui.round_dialog import RoundDialog, companies_of
from smm_desktop.needs.ui.wording.steps import next_step_text
from smm_desktop.widgets import file_dialogs
from tests.needs.builders import ACTOR, TODAY, Asking, instrument_draft, pairs
from tests.needs.filled_forms import answer_file
from tests.needs.ui.conftest import Opened
from tests.needs.ui.driving import Window, dialog_shown


def shown(opened: Opened, round_id: UUID, part: str = "people") -> Window:
    window = opened()
    window.page.round.show_round(round_id, part)
    window.page.show_view(window.page.round)
    window.settle()
    return window


def only_round(asking: Asking) -> queries.RoundRow:
    (found,) = asking.database.ask(queries.rounds)
    return found


def test_a_round_is_planned(asking: Asking, open_page: Opened) -> None:
    asking.instrument()
    window = open_page()
    window.press("new_round")
    window.fill("round_dialog", title="2026 güz")
    assert (only_round(asking).title, only_round(asking).ends_on) == ("2026 güz", date(2026, 12, 14))


def test_a_button_opens_the_chosen_round(asking: Asking, open_page: Opened) -> None:
    asking.opened()
    window = open_page()
    window.press("open_round_view")
    assert window.page.view is window.page.round


def test_a_round_over_its_last_day_is_to_be_closed(asking: Asking) -> None:
    asking.opened()
    late = only_round(asking).ends_on + timedelta(days=1)
    assert next_step_text(only_round(asking), late) != next_step_text(only_round(asking), TODAY)


def test_the_filter_tells_how_many_are_asked(asking: Asking, open_page: Opened) -> None:
    asking.some_teachers(4, "Ankara MTAL")
    asking.some_teachers(2, "Van MTAL")
    asking.instrument()
    window = open_page()
    window.press("new_round")
    dialog = window.dialog("round_dialog")
    assert isinstance(dialog, RoundDialog)
    dialog.form.editor("text").set_value("Van")
    window.qtbot.waitUntil(lambda: dialog.count.text().startswith("2 "), timeout=5000)


def test_without_a_survey_the_way_leads_there(open_page: Opened) -> None:
    window = open_page()
    window.press("new_round")
    window.answer("no_survey_question")
    assert window.page.view is window.page.instruments


def test_companies_are_read_from_lines() -> None:
    one, two = companies_of("Ayşe Usta; Deneme A.Ş.; a@deneme.example\n\nÖrnek Ltd.")
    assert (one.organisation, one.email, two.name, two.organisation) == (
        "Deneme A.Ş.", "a@deneme.example", "Örnek Ltd.", "Örnek Ltd.",
    )  # fmt: skip


def test_a_round_of_companies_asks_no_teachers(asking: Asking, open_page: Opened) -> None:
    asking.instrument(draft=instrument_draft(audience=Audience.COMPANIES))
    window = open_page()
    window.press("new_round")
    window.fill("round_dialog", title="Sektör", companies="Bir A.Ş.\nİki A.Ş.")
    assert len(asking.database.ask(queries.members, only_round(asking).id)) == 2


def test_a_round_is_opened_after_a_question(asking: Asking, open_page: Opened) -> None:
    asking.some_teachers(3)
    window = shown(open_page, asking.round(asking.instrument()))
    window.press("open_round")
    window.answer("round_question")
    assert (only_round(asking).state, only_round(asking).members) == (RoundState.OPEN, 3)


def test_those_who_have_not_answered_are_listed(asking: Asking, open_page: Opened) -> None:
    round_id = asking.opened(4)
    asking.answer(round_id, member=asking.database.ask(queries.members, round_id)[0].id)
    window = shown(open_page, round_id)
    window.page.round.people.chips.choose("waiting")
    assert window.table("members_table").row_count == 3


def test_their_addresses_are_copied(asking: Asking, open_page: Opened) -> None:
    instrument = asking.instrument(draft=instrument_draft(audience=Audience.COMPANIES))
    people = [MemberDraft(None, name, name, f"{name}@firma.example") for name in ("bir", "iki")]
    draft = RoundDraft(instrument, "Sektör", TODAY, TODAY, companies=tuple(people))
    round_id = asking.rounds.plan_round(draft, actor=ACTOR)
    asking.rounds.open_round(round_id, actor=ACTOR)
    asking.answer(round_id, member=asking.database.ask(queries.members, round_id)[0].id)
    shown(open_page, round_id).press("copy_reminders")
    assert QGuiApplication.clipboard().text() == "iki@firma.example"


def test_who_handed_in_is_marked_by_hand(asking: Asking, open_page: Opened) -> None:
    round_id = asking.opened(6, Anonymity.ANONYMOUS)
    window = shown(open_page, round_id)
    window.press("mark_answered")
    assert only_round(asking).answered == 1


def test_an_anonymous_round_shows_no_codes(asking: Asking, open_page: Opened) -> None:
    window = shown(open_page, asking.opened(6, Anonymity.ANONYMOUS))
    assert window.table("members_table").view.isColumnHidden(2)
    assert window.page.round.people.note.isVisible()


def test_nobody_is_added_twice(asking: Asking, open_page: Opened) -> None:
    round_id = asking.opened(2)
    known = asking.database.ask(queries.members, round_id)[0].name
    window = shown(open_page, round_id)
    window.press("add_member")
    assert window.fill("member_dialog", name=known).form.error("name")


def test_paper_is_shown_before_it_is_kept(asking: Asking, open_page: Opened, tmp_path: Path) -> None:
    round_id = asking.opened(2)
    window = shown(open_page, round_id, "forms")
    window.qtbot.waitUntil(lambda: window.page.round.forms.prepared is not None, timeout=20_000)
    assert asking.database.ask(queries.printed_forms, round_id) == ()


def test_saved_paper_is_kept_for_typing(
    asking: Asking, open_page: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    round_id = asking.opened(2)
    window = shown(open_page, round_id, "forms")
    window.qtbot.waitUntil(lambda: window.page.round.forms.prepared is not None, timeout=20_000)
    monkeypatch.setattr(file_dialogs, "save_file", lambda *_args, **_named: tmp_path / "f.pdf")
    window.press("save_form")
    assert (tmp_path / "f.pdf").read_bytes().startswith(b"%PDF")
    assert len(asking.database.ask(queries.printed_forms, round_id)) == 1


def test_everybody_gets_a_page_of_their_own(
    asking: Asking, open_page: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = shown(open_page, asking.opened(3), "forms")
    monkeypatch.setattr(file_dialogs, "choose_folder", lambda *_args, **_named: tmp_path)
    window.press("save_pages")
    assert len(list(tmp_path.glob("*.html"))) == 3


def answers_folder(asking: Asking, round_id: UUID, folder: Path) -> Path:
    folder.mkdir()
    for number, member in enumerate(asking.database.ask(queries.members, round_id), 1):
        answer_file(folder / f"{number}.smmanswer", asking.forms.snapshot(round_id, member.id), pairs())
    (folder / "bozuk.smmanswer").write_bytes(b"PK nothing")
    return folder


def test_a_folder_is_judged_then_taken(asking: Asking, open_page: Opened, tmp_path: Path) -> None:
    round_id = asking.opened(3)
    folder = answers_folder(asking, round_id, tmp_path / "yanıtlar")
    window = shown(open_page, round_id, "files")
    window.page.round.files.read_folder(folder)
    window.settle()
    assert window.table("answer_files").row_count == 4
    assert only_round(asking).answered == 0
    window.press("take_answers")
    assert only_round(asking).answered == 3


def test_broken_files_stand_first_with_their_reason(
    asking: Asking, open_page: Opened, tmp_path: Path
) -> None:
    round_id = asking.opened(3)
    window = shown(open_page, round_id, "files")
    window.page.round.files.read_folder(answers_folder(asking, round_id, tmp_path / "yanıtlar"))
    window.settle()
    table = window.table("answer_files")
    first = table.row(table.model.store.ids[0])
    assert first is not None
    assert first.name == "bozuk.smmanswer"


def test_closing_tells_how_many_answered(asking: Asking, open_page: Opened) -> None:
    round_id = asking.opened(2)
    asking.everybody_answers(round_id)
    window = shown(open_page, round_id)
    window.page.round._close()
    window.answer("round_question")
    assert (only_round(asking).state, only_round(asking).responses) == (RoundState.CLOSED, 2)


def test_too_few_answers_keep_an_anonymous_round_open(asking: Asking, open_page: Opened) -> None:
    window = shown(open_page, asking.opened(6, Anonymity.ANONYMOUS))
    window.page.round._close()
    window.answer("round_question")
    assert dialog_shown("refusal") is not None


def test_a_planned_round_is_changed(asking: Asking, open_page: Opened) -> None:
    window = shown(open_page, asking.round(asking.instrument()))
    window.page.round._change()
    window.fill("round_dialog", title="Yeni ad")
    assert only_round(asking).title == "Yeni ad"


def test_an_open_round_keeps_its_people(asking: Asking, open_page: Opened) -> None:
    window = shown(open_page, asking.opened())
    window.page.round._change()
    window.fill("round_dialog", ends_on=date(2027, 1, 8))
    assert only_round(asking).ends_on == date(2027, 1, 8)
