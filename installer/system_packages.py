"""Debian packages that Qt and the tests need: found missing, installed where allowed, else named."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

# Shared library that Qt's own files ask for, and the Debian package that brings it.
PACKAGE_OF_LIBRARY = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libcups.so.2": "libcups2",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xinerama.so.0": "libxcb-xinerama0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}

# What the window, printing and the offscreen platform load.
QT_FILES = (
    "QtWidgets.abi3.so",
    "QtSvg.abi3.so",
    "QtPrintSupport.abi3.so",
    "Qt/plugins/platforms/libqxcb.so",
    "Qt/plugins/platforms/libqoffscreen.so",
    "Qt/plugins/xcbglintegrations/*.so",
    "Qt/plugins/platforminputcontexts/libcomposeplatforminputcontextplugin.so",
    "Qt/plugins/printsupport/*.so",
    "Qt/plugins/imageformats/libqsvg.so",
    "Qt/plugins/iconengines/*.so",
)
QT_FILES_UNDER_WAYLAND = (
    "Qt/plugins/platforms/libqwayland-*.so",
    "Qt/plugins/wayland-shell-integration/*.so",
)

# Programs that some tests compare with; a test whose program is missing is skipped by name.
PACKAGE_OF_TEST_TOOL = {
    "pdfsig": "poppler-utils",
    "mutool": "mupdf-tools",
    "qpdf": "qpdf",
    "openssl": "openssl",
    "softhsm2-util": "softhsm2",
    "strings": "binutils",
    "git": "git",
}
PACKAGE_OF_BROWSER = {
    "chromedriver": "chromium-driver"
}  # brings Chromium; apart, since not every Debian has it


class PackagesMissing(Exception):
    """System packages are missing and may not be installed from here; the text names them."""


def ensure_qt_libraries(qt: Path) -> None:
    """Install the shared libraries that the Qt files in `qt` need and this computer lacks."""
    missing = missing_libraries(qt)
    if missing:
        install(packages_of(missing), "the window")


def missing_libraries(qt: Path) -> list[str]:
    """Names of the shared libraries that the loader would not find for Qt."""
    if not sys.platform.startswith("linux") or shutil.which("ldd") is None:
        return []
    patterns = QT_FILES + (QT_FILES_UNDER_WAYLAND if os.environ.get("WAYLAND_DISPLAY") else ())
    files = [str(file) for pattern in patterns for file in sorted(qt.glob(pattern))]
    listing = subprocess.run(["ldd", *files], capture_output=True, text=True, check=False).stdout
    return libraries_not_found(listing)


def libraries_not_found(listing: str) -> list[str]:
    """Read the names out of ldd's answer."""
    lines = (line.split("=>") for line in listing.splitlines() if "=> not found" in line)
    return sorted({name.strip() for name, *_ in lines})


def packages_of(libraries: Iterable[str]) -> list[str]:
    return sorted({PACKAGE_OF_LIBRARY.get(library, f"(the package with {library})") for library in libraries})


def offer_test_tools() -> None:
    """Install the programs that tests compare with; without them those tests are skipped by name."""
    for packages in (PACKAGE_OF_TEST_TOOL, PACKAGE_OF_BROWSER):
        missing = [package for tool, package in packages.items() if shutil.which(tool) is None]
        if not missing or not sys.platform.startswith("linux"):
            continue
        try:
            install(missing, "some tests")
        except PackagesMissing as problem:
            print(f"{problem}\nThe tests that need them will be skipped.", flush=True)


def install(packages: Sequence[str], purpose: str) -> None:
    """Install Debian packages without a question; where that is not allowed, refuse with the command."""
    command = apt_get()
    if command is not None:
        print(f"Installing for {purpose}: {' '.join(packages)} …", flush=True)
        wanted = [*command, "install", "--yes", "--quiet", "--no-install-recommends", *packages]
        if not complaint_of(wanted):
            return
        complaint = complaint_of([*command, "update", "--quiet"]) or complaint_of(wanted)
        if not complaint:
            return
        print(complaint, file=sys.stderr)
    asked = f"sudo apt-get install {' '.join(packages)}"
    raise PackagesMissing(
        f"Packages of the system are missing for {purpose}. Please install them:\n  {asked}"
    )


def apt_get() -> list[str] | None:
    """The apt-get command that works without a question, if there is one."""
    if shutil.which("apt-get") is None:
        return None
    if os.geteuid() == 0:
        return ["apt-get"]
    if shutil.which("sudo") and subprocess.call(["sudo", "-n", "true"], stderr=subprocess.DEVNULL) == 0:
        return ["sudo", "-n", "apt-get"]
    return None


def complaint_of(command: Sequence[str]) -> str:
    """Run without a question; return what it complained about, or nothing when it worked."""
    variables = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    done = subprocess.run(
        command, env=variables, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
    )
    return (done.stderr or "apt-get failed without a message") if done.returncode else ""
