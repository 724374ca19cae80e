"""What ships with the program is found, and data may be kept elsewhere."""

from pathlib import Path

import pytest

from smm_desktop.core import paths


def test_resources_are_found() -> None:
    assert paths.resource().is_dir()


def test_translations_are_found() -> None:
    assert paths.translation_dir().is_dir()


def test_the_environment_names_the_data_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SMM_DESKTOP_DATA", str(tmp_path))
    assert paths.default_data_folder() == tmp_path


def test_the_data_folder_is_the_users_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SMM_DESKTOP_DATA", raising=False)
    assert Path.home() in paths.default_data_folder().parents
