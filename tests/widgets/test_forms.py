"""Forms: what is typed, what is missing, what was changed."""

from datetime import date, time
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from smm_desktop.widgets.forms import (
    CheckField,
    Choice,
    ComboField,
    DateField,
    DecimalField,
    FoldingCompleter,
    Form,
    LineField,
    MultiChoiceField,
    MultiLineField,
    NumberField,
    PasswordField,
    TimeField,
)
from smm_desktop.widgets.forms.date_texts import parse_day, parse_time
from tests.widgets.typing import press, type_text

TODAY = date(2026, 11, 23)
FIELDS = [Choice(1, "Bilişim Teknolojileri"), Choice(2, "Isı ve Doğal Gaz"), Choice(3, "İnşaat")]


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    result = Form(name="teacher")
    qtbot.addWidget(result)
    result.add("name", "&Ad", LineField(), required=True)
    result.add("born", "Doğum", DateField(optional=True))
    result.add("field", "Alan", ComboField(FIELDS))
    return result


@pytest.fixture
def combo(qtbot: QtBot) -> ComboField:
    result = ComboField(FIELDS, searchable=True)
    qtbot.addWidget(result)
    return result


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("23.11.2026", TODAY),
        ("23/11/26", TODAY),
        ("23112026", TODAY),
        ("231126", TODAY),
        ("23.11", TODAY),
        ("1.3.75", date(1975, 3, 1)),
        ("31.02.2026", None),
        ("yarın", None),
        ("", None),
    ],
)
def test_days_are_read_as_people_write_them(text: str, day: date | None) -> None:
    assert parse_day(text, TODAY) == day


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("9", time(9)),
        ("9.30", time(9, 30)),
        ("09:30", time(9, 30)),
        ("0930", time(9, 30)),
        ("930", time(9, 30)),
        ("25.00", None),
        ("", None),
    ],
)
def test_times_are_read_as_people_write_them(text: str, moment: time | None) -> None:
    assert parse_time(text) == moment


def test_arrows_step_a_day(qtbot: QtBot) -> None:
    field = DateField()
    qtbot.addWidget(field)
    field.set_value(TODAY)
    press(field, "Up")
    assert (field.value(), field.text()) == (date(2026, 11, 24), "24.11.2026")


def test_arrows_step_five_minutes(qtbot: QtBot) -> None:
    field = TimeField()
    qtbot.addWidget(field)
    field.set_value(time(9, 30))
    press(field, "Down")
    assert field.value() == time(9, 25)


def test_an_unclear_date_is_a_problem(form: Form) -> None:
    form.set_values({"name": "Ali"})
    type_text(form.findChild(DateField, "born"), "32.13")
    assert list(form.missing()) == ["born"]


def test_an_empty_required_field_is_missing(form: Form) -> None:
    assert list(form.missing()) == ["name"]


def test_errors_stand_at_their_field_and_take_the_keyboard(qtbot: QtBot, form: Form) -> None:
    with qtbot.waitExposed(form):
        form.show()
    form.activateWindow()
    form.set_errors({"field": "Bu alan merkezde yok."})
    assert (form.error("field"), form.error("name"), form.findChild(ComboField, "field").hasFocus()) == (
        "Bu alan merkezde yok.",
        "",
        True,
    )


def test_an_error_goes_when_its_field_is_edited(form: Form) -> None:
    form.set_errors({"name": "Bu ad kayıtlı."})
    type_text(form.findChild(LineField, "name"), "Ş")
    assert form.error("name") == ""


def test_an_error_is_read_aloud_with_its_field(form: Form) -> None:
    form.set_errors({"name": "Bu ad kayıtlı."})
    assert form.findChild(LineField, "name").accessibleDescription() == "Bu ad kayıtlı."


def test_typed_text_makes_the_form_dirty_and_undoing_it_clean(qtbot: QtBot, form: Form) -> None:
    told: list[bool] = []
    form.dirty_changed.connect(told.append)
    name = form.findChild(LineField, "name")
    type_text(name, "ığ")
    name.clear()
    assert told == [True, False]


def test_values_put_in_leave_the_form_clean(form: Form) -> None:
    form.set_values({"name": "İrem", "field": 2, "unknown": 1})
    assert (form.is_dirty, form.values()) == (False, {"name": "İrem", "born": None, "field": 2})


def test_a_hidden_field_is_not_missing(form: Form) -> None:
    form.set_visible("name", False)
    assert form.missing() == {}


def test_a_label_leads_to_its_field_by_key(form: Form) -> None:
    label = form.findChild(QLineEdit, "name")
    assert label.accessibleName() == "Ad"


@pytest.mark.parametrize(("typed", "key"), [("ısı", 2), ("ISI", 2), ("inş", 3), ("gaz", 2), ("BİLİŞİM", 1)])
def test_part_of_a_text_finds_the_choice(combo: ComboField, typed: str, key: int) -> None:
    combo.clearEditText()
    line = combo.lineEdit()
    assert line is not None
    type_text(line, typed)
    line.editingFinished.emit()
    assert combo.value() == key


def test_a_text_that_is_no_choice_is_a_problem(combo: ComboField) -> None:
    line = combo.lineEdit()
    assert line is not None
    type_text(line, "tıp")
    assert combo.problem()


def test_new_choices_keep_the_chosen_key(combo: ComboField) -> None:
    combo.set_value(3)
    combo.set_choices(list(reversed(FIELDS)))
    assert (combo.value(), combo.currentIndex()) == (3, 0)


def test_suggestions_begin_with_beginnings_of_words(qtbot: QtBot) -> None:
    completer = FoldingCompleter(["Kanuni", "Ülkü Nur", "Nur Öz"])
    assert completer.matches("NU") == ["Ülkü Nur", "Nur Öz", "Kanuni"]


def test_only_digits_stay_in_a_field_of_digits(qtbot: QtBot) -> None:
    field = LineField(digits=True, max_length=5)
    qtbot.addWidget(field)
    type_text(field, "1a2ş3")
    assert field.value() == "123"


def test_an_optional_number_may_stand_empty(qtbot: QtBot) -> None:
    field = NumberField(0, 40, optional=True)
    qtbot.addWidget(field)
    empty = field.value()
    field.set_value(0)
    assert (empty, field.value()) == (None, 0)


def test_a_decimal_is_exact(qtbot: QtBot) -> None:
    field = DecimalField(0, 100)
    qtbot.addWidget(field)
    field.set_value(Decimal("84.15"))
    assert field.value() == Decimal("84.15")


def test_long_texts_are_cut_at_the_limit(qtbot: QtBot) -> None:
    field = MultiLineField(max_length=4)
    qtbot.addWidget(field)
    field.set_value("ışığa")
    assert field.value() == "ışığ"


def test_a_password_keeps_its_spaces_and_can_be_shown(qtbot: QtBot) -> None:
    field = PasswordField(name="password")
    qtbot.addWidget(field)
    type_text(field, " gizli ")
    field.actions()[0].trigger()
    assert (field.value(), field.echoMode()) == (" gizli ", QLineEdit.EchoMode.Normal)


def test_several_choices_come_in_the_order_offered(qtbot: QtBot) -> None:
    field = MultiChoiceField([Choice("tr", "Türkçe"), Choice("en", "İngilizce"), Choice("de", "Almanca")])
    qtbot.addWidget(field)
    field.set_value(("de", "tr"))
    assert field.value() == ("tr", "de")


def test_a_check_box_is_true_or_false(qtbot: QtBot) -> None:
    field = CheckField("Kayıt açık")
    qtbot.addWidget(field)
    press(field, "Space")
    assert field.value() is True
