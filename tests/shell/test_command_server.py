"""A directorate on a PostgreSQL server: made, met, filled and asked by commands alone."""

from pathlib import Path

import pytest

from smm_desktop.core.ids import new_id
from smm_desktop.shell.command_line.exit_codes import Exit
from tests.shell.answers import Command
from tests.shell.builders import CENTER, PASSWORD, School
from tests.shell.hand_over import OFFICER


@pytest.fixture
def url(_postgres_server: str) -> str:
    from tests.postgresql import fresh_database  # noqa: PLC0415 -- the driver is optional

    return fresh_database(_postgres_server, new_id().hex)


@pytest.fixture
def directorate(url: str, command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The digits of a directorate made on the server; its trust file lies in tmp_path."""
    monkeypatch.setenv("SMM_DESKTOP_PASSWORD", PASSWORD)
    trust = tmp_path / "trust.json"
    said = command(
        "directorate",
        "init",
        "--officer",
        OFFICER,
        "--test",
        "--trust-file",
        trust,
        "--database",
        url,
        "--json",
    )
    assert said.code == Exit.OK, said.err
    return str(said.json["fingerprint"])


@pytest.fixture
def stick(school: School, directorate: str, url: str, command: Command, tmp_path: Path) -> Path:
    """A folder with the package of a center that has met the directorate."""
    command("keys", "read", tmp_path / "trust.json", "--fingerprint", directorate)
    digits = command("keys", "write", tmp_path / "request.json", "--json").json["fingerprint"]
    request = tmp_path / "request.json"
    command("directorate", "trust", request, "--fingerprint", digits, "--database", url)
    (tmp_path / "stick").mkdir()
    command("export", tmp_path / "stick", "--quiet")
    return tmp_path / "stick"


def test_packages_are_taken_over_on_the_server(stick: Path, url: str, command: Command) -> None:
    said = command(
        "directorate", "import", stick, "--receipts", stick, "--database", url, "--quiet", "--json"
    )
    assert [one["state"] for one in said.json["packages"]] == ["applied"]
    taken = command("receive", said.json["receipts"][0]["file"], "--json").json
    assert taken[0]["accepted"] == 1


def test_a_night_repeated_changes_nothing_there(stick: Path, url: str, command: Command) -> None:
    first = command("directorate", "import", stick, "--database", url, "--quiet")
    again = command("directorate", "import", stick, "--database", url, "--quiet", "--json")
    assert (first.code, again.code, again.json["packages"][0]["state"]) == (Exit.OK, Exit.OK, "stands")


def test_the_environment_may_name_the_server(
    stick: Path, url: str, command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SMM_DESKTOP_DATABASE", url)
    command("directorate", "import", stick, "--quiet")
    rows = command("directorate", "centers", "--json").json
    assert [row["number"] for row in rows if row["applied"]] == [CENTER]


def test_named_data_go_before_the_environments_server(
    school: School, command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SMM_DESKTOP_DATABASE", "postgresql://nobody@localhost/nowhere")
    said = command("keys", "show", "--data", school.folder, "--json")
    assert said.json["refused"] == "no_keys"


def test_a_server_is_not_set_up_twice(directorate: str, url: str, command: Command) -> None:
    said = command("directorate", "init", "--officer", "X", "--database", url, "--json")
    assert (said.code, said.json["refused"]) == (Exit.REFUSED, "server_occupied")


def test_a_server_without_records_is_refused(url: str, command: Command) -> None:
    said = command("directorate", "centers", "--database", url, "--json")
    assert (said.code, said.json["refused"]) == (Exit.REFUSED, "server_empty")


@pytest.mark.parametrize("strange", ["sqlite:///x.db", "records", "mysql://x"])
def test_another_kind_of_address_is_refused(command: Command, strange: str) -> None:
    said = command("directorate", "centers", "--database", strange, "--json")
    assert (said.code, said.json["refused"]) == (Exit.REFUSED, "server_url_strange")


def test_a_server_that_is_not_there_is_one_sentence(command: Command, tmp_path: Path) -> None:
    said = command("directorate", "centers", "--database", f"postgresql://x@/y?host={tmp_path}")
    assert (said.code, len(said.err.splitlines())) == (Exit.REFUSED, 1)
