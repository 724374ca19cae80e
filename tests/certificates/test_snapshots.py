"""A certificate's snapshot survives its way through JSON, and versions are told apart."""

import json

import pytest

from smm_desktop.certificates.rules import snapshot_from_json, snapshot_to_json
from tests.certificates.builders import snapshot


def test_a_snapshot_comes_back_as_it_went() -> None:
    frozen = snapshot(holder="Rojîn Xêzal", lines=("a", "b"))
    assert snapshot_from_json(json.loads(json.dumps(snapshot_to_json(frozen)))) == frozen


def test_a_newer_version_is_not_guessed() -> None:
    values = {**snapshot_to_json(snapshot()), "version": 99}
    with pytest.raises(ValueError, match="99"):
        snapshot_from_json(values)
