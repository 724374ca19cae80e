"""The catalogue and the trainers."""

from dataclasses import replace

import pytest

from smm_desktop.core.ids import new_id
from smm_desktop.core.refusals import Refusal
from smm_desktop.trainings import queries
from smm_desktop.trainings.terms import CatalogueDraft, TrainerDraft, TrainingReason
from tests.trainings.builders import ACTOR, Center

DRAFT = CatalogueDraft(
    code="BT-01",
    title="  Yapay   Zekâ ",
    field_code="bilisim-teknolojileri",
    competencies=("Veri", " "),
    hours=40,
)


def refused_for(center: Center, draft: CatalogueDraft) -> TrainingReason:
    with pytest.raises(Refusal) as refused:
        center.catalogue.add_entry(draft, actor=ACTOR)
    return TrainingReason(refused.value.term)


def test_an_entry_is_kept_tidied(center: Center) -> None:
    own = center.catalogue.add_entry(DRAFT, actor=ACTOR)
    row = center.database.ask(queries.catalogue_entry, own)
    assert row is not None
    assert (row.title, row.field, row.competencies) == ("Yapay Zekâ", "Bilişim Teknolojileri", ("Veri",))


def test_titles_stand_in_turkish_order(center: Center) -> None:
    for place, title in enumerate(("Şase", "Ilıca", "İnşaat", "Çelik", "Cam")):
        center.catalogue.add_entry(replace(DRAFT, code=f"K{place}", title=title), actor=ACTOR)
    titles = [row.title for row in center.database.ask(queries.catalogue)]
    assert titles == ["Cam", "Çelik", "Ilıca", "İnşaat", "Şase"]


def test_the_search_knows_turkish_letters(center: Center) -> None:
    center.catalogue.add_entry(replace(DRAFT, title="İŞ SAĞLIĞI"), actor=ACTOR)
    assert len(center.database.ask(queries.catalogue, text="iş sağ")) == 1


def test_a_missing_title_is_refused(center: Center) -> None:
    assert refused_for(center, replace(DRAFT, title=" ")) is TrainingReason.TITLE_MISSING


def test_a_missing_code_is_refused(center: Center) -> None:
    assert refused_for(center, replace(DRAFT, code="")) is TrainingReason.CODE_MISSING


def test_hours_must_make_sense(center: Center) -> None:
    assert refused_for(center, replace(DRAFT, hours=0)) is TrainingReason.HOURS_OUT_OF_RANGE


def test_a_giant_title_is_refused(center: Center) -> None:
    assert refused_for(center, replace(DRAFT, title="a" * 301)) is TrainingReason.TEXT_TOO_LONG


def test_a_code_is_given_once(center: Center) -> None:
    center.catalogue.add_entry(DRAFT, actor=ACTOR)
    assert refused_for(center, replace(DRAFT, code="bt 01")) is TrainingReason.CODE_TAKEN


def test_an_entry_may_keep_its_code_when_changed(center: Center) -> None:
    own = center.catalogue.add_entry(DRAFT, actor=ACTOR)
    center.catalogue.change_entry(own, replace(DRAFT, hours=20), actor=ACTOR)
    assert [row.hours for row in center.database.ask(queries.catalogue)] == [20]


def test_a_retired_entry_leaves_the_list(center: Center) -> None:
    own = center.catalogue.add_entry(DRAFT, actor=ACTOR)
    center.catalogue.retire_entry(own, actor=ACTOR)
    assert center.database.ask(queries.catalogue) == ()


def test_a_restored_entry_is_back(center: Center) -> None:
    own = center.catalogue.add_entry(DRAFT, actor=ACTOR)
    center.catalogue.retire_entry(own, actor=ACTOR)
    center.catalogue.restore_entry(own, actor=ACTOR)
    assert [row.id for row in center.database.ask(queries.catalogue)] == [own]


def test_an_unknown_entry_is_refused_by_name(center: Center) -> None:
    with pytest.raises(Refusal) as refused:
        center.catalogue.retire_entry(new_id(), actor=ACTOR)
    assert refused.value.term is TrainingReason.CATALOGUE_UNKNOWN


def test_a_trainer_may_be_a_teacher_of_the_register(center: Center) -> None:
    teacher_id = center.teacher()
    own = center.trainer("Ayşe Yılmaz", teacher_id)
    row = center.database.ask(queries.trainer, own)
    assert row is not None
    assert row.teacher_id == teacher_id


def test_a_trainer_cannot_be_an_unknown_teacher(center: Center) -> None:
    with pytest.raises(Refusal) as refused:
        center.trainer("Kimse", new_id())
    assert refused.value.term is TrainingReason.TEACHER_UNKNOWN


def test_a_trainer_can_be_corrected(center: Center) -> None:
    own = center.trainer("Deniz")
    center.catalogue.change_trainer(own, TrainerDraft(name="Deniz Usta", title="Dr."), actor=ACTOR)
    assert [(row.name, row.title) for row in center.database.ask(queries.trainers)] == [("Deniz Usta", "Dr.")]


def test_a_trainer_needs_a_name(center: Center) -> None:
    with pytest.raises(Refusal) as refused:
        center.trainer("  ")
    assert refused.value.term is TrainingReason.NAME_MISSING
