"""Files leave the house exactly as issued: a folder, a ZIP, one print job."""

import zipfile
from pathlib import Path

import pytest

from smm_desktop.certificates.terms import CertificateReason
from smm_desktop.core.ids import new_id
from smm_desktop.core.progress import Cancelled, Progress
from smm_desktop.core.refusals import Refusal
from smm_desktop.core.terms import CoreReason
from smm_desktop.paper.preview import page_count
from tests.certificates.builders import Office, named


def test_a_folder_gets_the_very_bytes_that_were_issued(office: Office, out: Path) -> None:
    issued = office.issue_all(office.closed(3)).issued
    paths = office.handing_out.to_folder(issued, out).paths
    assert [path.read_bytes() for path in paths] == [office.pdf(one) for one in issued]


def test_files_are_called_by_the_pattern(office: Office, out: Path) -> None:
    row = office.one()
    (path,) = office.handing_out.to_folder([row.id], out, "{name} ({number})").paths
    assert path.name == f"{row.snapshot.holder} ({row.number}).pdf"


def test_namesakes_do_not_overwrite_each_other(office: Office, out: Path) -> None:
    issued = office.issue_all(office.closed(named(("Ayşe", "Ak"), ("Ayşe", "Ak")))).issued
    office.handing_out.to_folder(issued, out, "{name}")
    assert len(list(out.glob("*.pdf"))) == 2


def test_a_broken_pattern_writes_nothing(office: Office, out: Path) -> None:
    row = office.one()
    with pytest.raises(Refusal) as refused:
        office.handing_out.to_zip([row.id], out / "a.zip", "{nam}")
    assert refused.value.term is CertificateReason.FILE_PATTERN_BROKEN
    assert not (out / "a.zip").exists()


def test_a_missing_folder_is_named(office: Office, out: Path) -> None:
    row = office.one()
    with pytest.raises(Refusal) as refused:
        office.handing_out.to_folder([row.id], out / "yok")
    assert (refused.value.term, refused.value.values) == (
        CertificateReason.FOLDER_MISSING,
        {"folder": out / "yok"},
    )


def test_a_zip_into_a_missing_folder_is_refused_likewise(office: Office, out: Path) -> None:
    row = office.one()
    with pytest.raises(Refusal) as refused:
        office.handing_out.to_zip([row.id], out / "yok" / "a.zip")
    assert refused.value.term is CertificateReason.FOLDER_MISSING


def test_a_file_in_the_folders_place_cannot_be_written_into(office: Office, out: Path) -> None:
    row = office.one()
    (out / "dosya").touch()
    with pytest.raises(Refusal) as refused:
        office.handing_out.to_folder([row.id], out / "dosya")
    assert refused.value.term is CoreReason.FOLDER_NOT_WRITABLE


def test_a_zip_holds_all_files(office: Office, out: Path) -> None:
    issued = office.issue_all(office.closed(3)).issued
    (path,) = office.handing_out.to_zip(issued, out / "belgeler.zip").paths
    with zipfile.ZipFile(path) as archive:
        assert {archive.read(name) for name in archive.namelist()} == {office.pdf(one) for one in issued}


def test_a_print_job_has_a_page_a_person(office: Office) -> None:
    issued = office.issue_all(office.closed(3)).issued
    assert page_count(office.handing_out.print_job(issued)) == 3


def test_an_unknown_certificate_is_refused(office: Office, out: Path) -> None:
    with pytest.raises(Refusal) as refused:
        office.handing_out.to_folder([new_id()], out)
    assert refused.value.term is CertificateReason.CERTIFICATE_UNKNOWN


def test_a_stopped_hand_out_leaves_whole_files(office: Office, out: Path) -> None:
    issued = office.issue_all(office.closed(4)).issued
    steps: list[int] = []
    progress = Progress(lambda done, _total: steps.append(done), lambda: len(steps) >= 2)
    with pytest.raises(Cancelled):
        office.handing_out.to_folder(issued, out, progress=progress)
    whole = {office.pdf(one) for one in issued}
    assert len(list(out.iterdir())) == 2
    assert all(path.read_bytes() in whole for path in out.iterdir())


def test_a_stopped_zip_leaves_nothing(office: Office, out: Path) -> None:
    issued = office.issue_all(office.closed(2)).issued
    with pytest.raises(Cancelled):
        office.handing_out.to_zip(issued, out / "a.zip", progress=Progress(None, lambda: True))
    assert not list(out.iterdir())
