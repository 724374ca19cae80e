"""Missing libraries are read from the loader, named as Debian packages, and installed only where that is allowed."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from installer import system_packages as subject
from installer.system_packages import PackagesMissing, install, libraries_not_found, packages_of

LISTING = """PySide6/Qt/plugins/platforms/libqxcb.so:
\tlinux-vdso.so.1 (0x00007ffd)
\tlibxcb-cursor.so.0 => not found
\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f)
PySide6/QtWidgets.abi3.so:
\tlibEGL.so.1 => not found
\tlibxcb-cursor.so.0 => not found
"""


def test_missing_libraries_are_read_from_the_loader() -> None:
    assert libraries_not_found(LISTING) == ["libEGL.so.1", "libxcb-cursor.so.0"]


def test_libraries_are_named_as_packages() -> None:
    assert packages_of(["libEGL.so.1", "libxcb-cursor.so.0"]) == ["libegl1", "libxcb-cursor0"]


def test_without_the_right_to_install_the_command_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(subject, "apt_get", lambda: None)
    with pytest.raises(PackagesMissing, match="sudo apt-get install libegl1 libgl1"):
        install(["libegl1", "libgl1"], "the window")


def test_stale_package_lists_are_brought_up_to_date_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def complaint_of(command: Sequence[str]) -> str:
        asked.append(command[1])
        return "Unable to locate package" if asked == ["install"] else ""

    monkeypatch.setattr(subject, "apt_get", lambda: ["apt-get"])
    monkeypatch.setattr(subject, "complaint_of", complaint_of)
    install(["libegl1"], "the window")
    assert asked == ["install", "update", "install"]


def test_a_missing_test_tool_stops_nothing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("installer.system_packages.shutil.which", lambda _: None)
    subject.offer_test_tools()
    assert "poppler-utils" in capsys.readouterr().out


def test_a_browser_that_is_not_to_be_had_keeps_no_other_tool_away(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Sequence[str]] = []

    def install(packages: Sequence[str], _purpose: str) -> None:
        asked.append(packages)
        if "chromium-driver" in packages:
            raise PackagesMissing("chromium-driver")

    monkeypatch.setattr("installer.system_packages.shutil.which", lambda _: None)
    monkeypatch.setattr(subject, "install", install)
    subject.offer_test_tools()
    assert [len(packages) > 1 for packages in asked] == [True, False]
