"""Answer files that somebody wrote by hand, and several of one person: named or taken, never a stop for the others."""

from __future__ import annotations

import json
import os
from base64 import b64decode, b64encode
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from smm_desktop.needs import queries
from smm_desktop.needs.rules.answers import check_answers
from smm_desktop.needs.terms import Anonymity, FileVerdict, FormSnapshot, NeedsReason, ResponseFault
from smm_desktop.signing.answer_keys import seal_answers
from tests.needs.builders import ACTOR, TEXT, Asking, instrument_draft, pairs, refused
from tests.needs.filled_forms import answer_file


def written(path: Path, snapshot: FormSnapshot, inside: str) -> Path:
    """An answer file with this text sealed in it."""
    sealed = seal_answers(
        b64decode(snapshot.public_key),
        inside.encode("utf-8", "surrogatepass"),
        snapshot.round_id.hex.encode(),
    )
    parts = {"point": sealed.point, "nonce": sealed.nonce, "sealed": sealed.sealed}
    outside: Mapping[str, object] = {
        "format": "smm-answers",
        "version": 1,
        "round": snapshot.round_id.hex,
        **{name: b64encode(value).decode() for name, value in parts.items()},
    }
    path.write_text(json.dumps(outside), encoding="utf-8")
    return path


def inside(**changes: Any) -> str:
    plain = {"form": "a", "edition": 1, "member": "", "background": {}, "answers": pairs()}
    return json.dumps(plain | changes)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "gelen"
    made.mkdir()
    return made


@pytest.mark.parametrize("edition", ["1e400", "NaN", str(10**30), "0", "-5", '"1"', "true", "null"])
def test_an_edition_that_is_none_spoils_its_file_alone(asking: Asking, folder: Path, edition: str) -> None:
    snapshot = asking.forms.snapshot(asking.opened(8, Anonymity.ANONYMOUS))
    answer_file(folder / "sound.smmanswers", snapshot, pairs())
    text = inside().replace('"edition": 1', f'"edition": {edition}')
    written(folder / "odd.smmanswers", snapshot, text)
    plan = asking.imports.import_folder(folder, actor=ACTOR)
    told = [file.problem.term if file.problem else None for file in plan.files]
    assert told == [NeedsReason.FILE_DAMAGED, None]


def test_a_form_without_a_token_cannot_be_told_from_others(asking: Asking, folder: Path) -> None:
    snapshot = asking.forms.snapshot(asking.opened(8, Anonymity.ANONYMOUS))
    written(folder / "a.smmanswers", snapshot, inside(form=""))
    [file] = asking.imports.plan_import(folder).files
    assert file.problem is not None
    assert file.problem.term is NeedsReason.FILE_DAMAGED


@pytest.mark.parametrize("anonymity", list(Anonymity))
def test_half_letters_and_control_signs_are_not_kept(
    asking: Asking, folder: Path, anonymity: Anonymity
) -> None:
    round_id = asking.opened(8, anonymity, instrument_draft(3, (TEXT,)))
    member = asking.database.ask(queries.members, round_id)[0].code
    odd = "iki\ud83d\x00\x1b[31m\nsatır"
    text = inside(member=member, background={"school": odd}, answers={**pairs(), "wish": odd})
    written(folder / "a.smmanswers", asking.forms.snapshot(round_id), text)
    plan = asking.imports.import_folder(folder, actor=ACTOR)
    waiting = plan.files[0].waiting
    assert waiting is not None
    assert (waiting.answers["wish"], waiting.respondent.school) == ("iki   [31m\nsatır", "iki [31m satır")


@pytest.mark.parametrize("text", ["--5", "5-", "- 5", "1e1", "5.5", "0x5", "99999999999"])
def test_what_only_looks_like_a_number_is_named(text: str) -> None:
    found = check_answers(instrument_draft(1), {"q1": [text, 2]})
    assert [fault.fault for fault in found.faults] == [ResponseFault.NOT_A_NUMBER]


def test_of_two_forms_of_one_person_the_younger_stays_however_often_the_folder_is_taken(
    asking: Asking, folder: Path
) -> None:
    round_id = asking.opened(8)
    member = asking.database.ask(queries.members, round_id)[0]
    snapshot = asking.forms.snapshot(round_id, member.id)
    for day, edition in ((1, 3), (2, 1)):
        path = answer_file(folder / f"{day}.smmanswers", snapshot, pairs(first=day), edition=edition)
        os.utime(path, (day * 86_400, day * 86_400))
    for counts in ((1, 1), (0, 2)):
        plan = asking.imports.import_folder(folder, actor=ACTOR)
        assert (plan.counts[FileVerdict.NEW], plan.counts[FileVerdict.KNOWN]) == counts
    with asking.database.read() as session:
        assert [one.answers["q1"] for one in queries.responses(session, round_id)] == [[2, 2]]


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("foto.jpg", b"\xff\xd8\xff\xe0", NeedsReason.FILE_NOT_OURS),
        ("not.txt", b"selam", NeedsReason.FILE_NOT_OURS),
        ("Anket.html", b"<!DOCTYPE html>\n<html lang=", NeedsReason.FORM_UNANSWERED),
        ("a.smmanswers", b"PK\x03\x04", NeedsReason.FILE_DAMAGED),
        ("a.json", b'{"format":', NeedsReason.FILE_DAMAGED),
    ],
)
def test_what_lies_beside_the_answers_is_not_called_damaged(
    asking: Asking, folder: Path, name: str, data: bytes, reason: NeedsReason
) -> None:
    (folder / name).write_bytes(data)
    [file] = asking.imports.plan_import(folder).files
    assert file.problem is not None
    assert file.problem.term is reason


def test_a_folder_with_too_many_files_is_not_read_in_part(
    asking: Asking, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("smm_desktop.needs.service.folder_plan._MOST_FILES", 2)
    for place in range(3):
        (folder / f"{place}.smmanswers").write_bytes(b"{}")
    with refused(NeedsReason.FOLDER_TOO_FULL):
        asking.imports.plan_import(folder)
