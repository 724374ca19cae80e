"""A real headless Chromium that opens pages from disk, driven by the WebDriver protocol (W3C) of chromedriver."""

from __future__ import annotations

import contextlib
import json
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from http.client import HTTPConnection
from pathlib import Path
from typing import Any

import pytest

_ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
_PROGRAMS = ("chromium", "chromium-browser", "google-chrome")
TAB, ENTER, SPACE, ARROW_RIGHT = "\ue004", "\ue007", " ", "\ue014"


class Browser:
    """One window."""

    def __init__(self, port: int, downloads: Path) -> None:
        self._port, self.downloads = port, downloads
        self._session = ""

    def _call(self, method: str, path: str, body: dict[str, Any] | None = None) -> Any:
        connection = HTTPConnection("127.0.0.1", self._port, timeout=60)
        content = None if body is None else json.dumps(body)
        connection.request(method, path, content, {"Content-Type": "application/json"})
        answer = json.loads(connection.getresponse().read())["value"]
        connection.close()
        if isinstance(answer, dict) and "error" in answer:
            raise RuntimeError(f"{answer['error']}: {answer['message']}")
        return answer

    def begin(self, program: str) -> None:
        options = {
            "binary": program,
            "args": ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--lang=tr",
                     "--window-size=1366,768"],
            "prefs": {"download.default_directory": str(self.downloads)},
        }  # fmt: skip
        wanted = {
            "goog:chromeOptions": options,
            "goog:loggingPrefs": {"browser": "ALL"},
            "unhandledPromptBehavior": "accept",
        }
        answer = self._call("POST", "/session", {"capabilities": {"alwaysMatch": wanted}})
        self._session = f"/session/{answer['sessionId']}"

    def end(self) -> None:
        self._call("DELETE", self._session)

    def open(self, page: Path) -> None:
        self._call("POST", f"{self._session}/url", {"url": page.as_uri()})

    def run(self, script: str, *arguments: Any) -> Any:
        body = {"script": script, "args": list(arguments)}
        return self._call("POST", f"{self._session}/execute/sync", body)

    def _element(self, selector: str) -> str:
        body = {"using": "css selector", "value": selector}
        found: str = self._call("POST", f"{self._session}/element", body)[_ELEMENT]
        return found

    def click(self, selector: str) -> None:
        self._call("POST", f"{self._session}/element/{self._element(selector)}/click", {})

    def type(self, selector: str, text: str) -> None:
        self._call("POST", f"{self._session}/element/{self._element(selector)}/value", {"text": text})

    def keys(self, text: str) -> None:
        """Keys to whatever has the focus."""
        actions = [{"type": kind, "value": key} for key in text for kind in ("keyDown", "keyUp")]
        body = {"actions": [{"type": "key", "id": "keyboard", "actions": actions}]}
        self._call("POST", f"{self._session}/actions", body)

    def text(self, selector: str) -> str:
        found: str = self._call("GET", f"{self._session}/element/{self._element(selector)}/text")
        return found

    def role(self, selector: str) -> tuple[str, str]:
        """The role and the name that a screen reader is told."""
        element = f"{self._session}/element/{self._element(selector)}"
        return self._call("GET", f"{element}/computedrole"), self._call("GET", f"{element}/computedlabel")

    def messages(self) -> list[str]:
        """What the browser complained of since the last call."""
        logged = self._call("POST", f"{self._session}/se/log", {"type": "browser"})
        return [entry["message"] for entry in logged]

    def picture(self) -> str:
        found: str = self._call("GET", f"{self._session}/screenshot")
        return found

    def saved(self, count: int = 1) -> list[Path]:
        """The files that were saved, once there are so many."""
        for _ in range(200):
            found = sorted(self.downloads.glob("*.smmanswers"))
            if len(found) >= count:
                return found
            time.sleep(0.05)  # another process writes them
        raise AssertionError("nothing was saved")


def _free_port() -> int:
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        port: int = asked.getsockname()[1]
        return port


def _wait_for(port: int) -> None:
    for _ in range(200):
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(0.05)  # another process begins
    raise AssertionError("chromedriver did not begin")


@contextlib.contextmanager
def running_browser(downloads: Path) -> Iterator[Browser]:
    """Skips where there is no browser with its driver (Debian: chromium-driver)."""
    program = next(filter(None, map(shutil.which, _PROGRAMS)), None)
    driver = shutil.which("chromedriver")
    if program is None or driver is None:
        pytest.skip("no Chromium with chromedriver on this computer")
    port = _free_port()
    process = subprocess.Popen(
        [driver, f"--port={port}"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        _wait_for(port)
        browser = Browser(port, downloads)
        browser.begin(program)
        try:
            yield browser
        finally:
            browser.end()
    finally:
        process.terminate()
        process.wait(timeout=20)
