"""The center's page: its sections, what they show, and the deeds they do."""

from datetime import date

import pytest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from smm_desktop.centers import queries
from smm_desktop.centers.terms import KeyPurpose, RuleKey
from smm_desktop.centers.ui.page import DAYS, KEYS, PROFILE, RULES, CentersPage
from smm_desktop.core.database.database import Database
from smm_desktop.widgets import file_dialogs
from smm_desktop.widgets.buttons import Button
from smm_desktop.widgets.forms import DateField, FormDialog, LineField, MultiLineField, NumberField
from smm_desktop.widgets.jobs import JobRunner
from smm_desktop.widgets.labels import Label
from smm_desktop.widgets.table import DataTable
from tests.centers.builders import ACTOR, PASSPHRASE, foreign_key_file
from tests.centers.ui.driving import dialog, find, open_section, press, settle

TODAY = date(2026, 11, 23)


def form_dialog(name: str) -> FormDialog:
    found = dialog(name)
    assert isinstance(found, FormDialog)
    return found


def test_the_page_names_the_center(page: CentersPage) -> None:
    assert (
        find(page, Label, "page_subtitle").toolTip()
        or "Başakşehir" in find(page, Label, "page_subtitle").text()
    )


def test_only_the_sections_own_buttons_show(page: CentersPage) -> None:
    page.show_section(KEYS)
    shown = {
        name
        for name in ("save_profile", "confirm_all_rules", "make_keys")
        if find(page, Button, name).isVisible()
    }
    assert shown == {"make_keys"}


def test_the_profile_shows_what_is_stored(page: CentersPage) -> None:
    assert find(page, LineField, "profile_coordinator").value() == "Örnek Koordinatör"


def test_a_change_of_the_profile_is_saved(
    qtbot: QtBot, page: CentersPage, jobs: JobRunner, database: Database
) -> None:
    find(page, LineField, "profile_phone").set_value("0212 000 00 00")
    press(page, "save_profile")
    settle(qtbot, jobs)
    row = database.ask(queries.profile)
    assert row is not None
    assert row.phone == "0212 000 00 00"


def test_an_empty_name_stays_on_the_page(
    qtbot: QtBot, page: CentersPage, jobs: JobRunner, database: Database
) -> None:
    find(page, LineField, "profile_name").set_value("")
    press(page, "save_profile")
    settle(qtbot, jobs)
    row = database.ask(queries.profile)
    assert row is not None
    assert row.name


def test_discarding_brings_back_what_is_stored(page: CentersPage) -> None:
    phone = find(page, LineField, "profile_phone")
    phone.set_value("1")
    press(page, "discard_profile")
    assert phone.value() == ""


def test_the_letterhead_is_drawn(qtbot: QtBot, page: CentersPage) -> None:
    profile = page.sections[PROFILE]
    qtbot.waitUntil(lambda: profile.preview.is_drawn)  # type: ignore[attr-defined]
    assert profile.preview.height() > 0  # type: ignore[attr-defined]


def test_the_rule_book_counts_what_is_unverified(qtbot: QtBot, page: CentersPage, jobs: JobRunner) -> None:
    open_section(qtbot, page, jobs, RULES)
    assert len(page.rules.unverified) == len(RuleKey)


def test_a_rule_is_confirmed(qtbot: QtBot, page: CentersPage, jobs: JobRunner, database: Database) -> None:
    open_section(qtbot, page, jobs, RULES)
    find(page, DataTable, "rule_table").select(RuleKey.PASS_MARK)
    press(page, "confirm_rule")
    form_dialog("confirm_rule_dialog").confirm()
    settle(qtbot, jobs)
    assert database.ask(queries.rule_line, RuleKey.PASS_MARK, TODAY).confirmed_by == ACTOR


def test_all_rules_are_confirmed_at_once(
    qtbot: QtBot, page: CentersPage, jobs: JobRunner, database: Database
) -> None:
    open_section(qtbot, page, jobs, RULES)
    press(page, "confirm_all_rules")
    dialog("confirm_all_question").confirm()
    settle(qtbot, jobs)
    assert database.ask(queries.unverified_rules, TODAY) == ()


def test_a_rule_is_changed(qtbot: QtBot, page: CentersPage, jobs: JobRunner, database: Database) -> None:
    open_section(qtbot, page, jobs, RULES)
    find(page, DataTable, "rule_table").select(RuleKey.MINIMUM_ATTENDANCE)
    press(page, "change_rule")
    shown = form_dialog("rule_dialog")
    find(shown, NumberField, "rule_value").set_value(90)
    find(shown, MultiLineField, "rule_source").set_value("Yönerge 2208")
    shown.confirm()
    settle(qtbot, jobs)
    assert database.ask(queries.frozen_rules, TODAY).minimum_attendance_percent == 90


def test_a_broken_pattern_is_refused_beside_its_field(
    qtbot: QtBot, page: CentersPage, jobs: JobRunner
) -> None:
    open_section(qtbot, page, jobs, RULES)
    find(page, DataTable, "rule_table").select(RuleKey.NUMBER_PATTERN)
    press(page, "change_rule")
    shown = form_dialog("rule_dialog")
    find(shown, LineField, "rule_value").set_value("{year}")
    find(shown, MultiLineField, "rule_source").set_value("Yönerge 2208")
    shown.confirm()
    settle(qtbot, jobs)
    assert "center" in shown.form.error("value")
    shown.form.mark_clean()


def test_closed_days_of_the_year_are_listed(qtbot: QtBot, page: CentersPage, jobs: JobRunner) -> None:
    open_section(qtbot, page, jobs, DAYS)
    assert find(page, DataTable, "closed_day_table").row_count == len(queries.holidays_of(2026))


@pytest.mark.parametrize("name", ["rule_table", "closed_day_table", "former_key_table"])
def test_the_tables_have_sound_models(page: CentersPage, qtmodeltester: ModelTester, name: str) -> None:
    qtmodeltester.check(find(page, DataTable, name).model)


def test_a_closed_day_is_added(qtbot: QtBot, page: CentersPage, jobs: JobRunner, database: Database) -> None:
    open_section(qtbot, page, jobs, DAYS)
    press(page, "add_closed_day")
    shown = form_dialog("closed_day_dialog")
    find(shown, DateField, "closed_first").set_value(date(2026, 11, 25))
    find(shown, LineField, "closed_name").set_value("Okulun kuruluş günü")
    shown.confirm()
    settle(qtbot, jobs)
    assert database.ask(queries.closed_days, TODAY, date(2026, 11, 30)) == {
        date(2026, 11, 25): "Okulun kuruluş günü"
    }


def test_a_holiday_is_opened(qtbot: QtBot, page: CentersPage, jobs: JobRunner, database: Database) -> None:
    open_section(qtbot, page, jobs, DAYS)
    republic_day = date(2026, 10, 29)
    find(page, DataTable, "closed_day_table").select(republic_day)
    press(page, "open_holiday")
    shown = form_dialog("open_holiday_question")
    find(shown, LineField, "text").set_value("Tören provası")
    shown.confirm()
    settle(qtbot, jobs)
    assert database.ask(queries.opened_days, republic_day, republic_day) == {republic_day: "Tören provası"}


def test_a_center_without_keys_is_told_so(
    qtbot: QtBot, page: CentersPage, jobs: JobRunner, database: Database
) -> None:
    open_section(qtbot, page, jobs, KEYS)
    press(page, "no_keys_action")
    settle(qtbot, jobs)
    assert database.ask(queries.current_key, KeyPurpose.DOCUMENT) is not None


def test_a_key_is_imported(
    qtbot: QtBot, page: CentersPage, jobs: JobRunner, database: Database, tmp_path
) -> None:
    path = tmp_path / "anahtar.p12"
    path.write_bytes(foreign_key_file(database.clock.now()))
    open_section(qtbot, page, jobs, KEYS)
    press(page, "import_key")
    shown = form_dialog("import_key_dialog")
    shown.form.set_values({"path": path, "passphrase": PASSPHRASE})
    shown.confirm()
    settle(qtbot, jobs)
    row = database.ask(queries.current_key, KeyPurpose.DOCUMENT)
    assert row is not None
    assert row.is_imported


def test_the_key_list_is_exported(
    qtbot: QtBot, page: CentersPage, jobs: JobRunner, tmp_path, monkeypatch
) -> None:
    page.sections[KEYS].desk.service.create_keys(actor=ACTOR)
    target = tmp_path / "keys.json"
    monkeypatch.setattr(file_dialogs, "save_file", lambda *_args, **_kw: target)
    open_section(qtbot, page, jobs, KEYS)
    press(page, "export_keys")
    settle(qtbot, jobs)
    assert b"trust list" in target.read_bytes()


def test_a_deed_can_be_undone_from_its_account(
    qtbot: QtBot, page: CentersPage, jobs: JobRunner, database: Database
) -> None:
    open_section(qtbot, page, jobs, RULES)
    press(page, "confirm_all_rules")
    dialog("confirm_all_question").confirm()
    settle(qtbot, jobs)
    page._undo()
    settle(qtbot, jobs)
    assert len(database.ask(queries.unverified_rules, TODAY)) == len(RuleKey)
