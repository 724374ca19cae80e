"""The reference data that ships with the program: centers, fields with branches, provinces, and spellings."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache
from operator import ge
from typing import Any

from smm_desktop.centers.queries.spelling import find_first, find_last, index_of, name_keys, spelling_key
from smm_desktop.centers.terms import Branch, DevelopmentIndex, Field, FieldKind, Province, ReferenceCenter
from smm_desktop.core import paths


@dataclass(frozen=True, slots=True)
class ReferenceBook:
    """Codes are stable; `match_…` reads any usual spelling and answers None where it could mean two."""

    version: str
    centers: tuple[ReferenceCenter, ...]
    fields: tuple[Field, ...]
    provinces: tuple[Province, ...]
    _centers: Mapping[int, ReferenceCenter] = field(repr=False)
    _fields: Mapping[str, Field] = field(repr=False)
    _branches: Mapping[str, Branch] = field(repr=False)
    _provinces: Mapping[int, Province] = field(repr=False)
    _field_index: Mapping[str, Field] = field(repr=False)
    _branch_index: Mapping[str, Branch] = field(repr=False)
    _branch_indices: Mapping[str, Mapping[str, Branch]] = field(repr=False)
    _province_index: Mapping[str, Province] = field(repr=False)

    def center(self, number: int | None) -> ReferenceCenter | None:
        return None if number is None else self._centers.get(number)

    def field(self, code: str | None) -> Field | None:
        return None if code is None else self._fields.get(code)

    def branch(self, code: str | None) -> Branch | None:
        """A branch by its full code 'field/branch'."""
        return None if code is None else self._branches.get(code)

    def province(self, code: int | None) -> Province | None:
        return None if code is None else self._provinces.get(code)

    def field_of_branch(self, code: str | None) -> Field | None:
        return None if code is None else self._fields.get(code.partition("/")[0])

    def fields_of_center(self, number: int | None) -> tuple[Field, ...]:
        center = self.center(number)
        return () if center is None else tuple(self._fields[code] for code in center.field_codes)

    def centers_of_field(self, code: str) -> tuple[ReferenceCenter, ...]:
        return tuple(center for center in self.centers if code in center.field_codes)

    def match_field(self, text: str) -> Field | None:
        return find_first(text, self._field_index)

    def match_branch(self, text: str, field_code: str | None = None) -> Branch | None:
        index = self._branch_index if field_code is None else self._branch_indices.get(field_code, {})
        return find_last(text, index)

    def match_province(self, text: str) -> Province | None:
        """By name, everyday name or plate code."""
        number = text.strip()
        if number.isascii() and number.isdigit() and len(number) <= len("081"):
            return self._provinces.get(int(number))
        return find_first(text, self._province_index)


def _field(entry: Mapping[str, Any]) -> Field:
    branches = (
        Branch(f"{entry['code']}/{branch['slug']}", branch["name"], branch.get("note", ""))
        for branch in entry.get("branches", ())
    )
    kind = FieldKind(entry["kind"])
    return Field(entry["code"], entry["name"], kind, entry["pilot"], tuple(entry["aliases"]), tuple(branches))


def _index_of_year(year: str, entry: Mapping[str, Any]) -> DevelopmentIndex:
    score = entry.get("score")
    return DevelopmentIndex(int(year), entry["rank"], Decimal(score) if score else None, entry.get("tier"))


def _province(entry: Mapping[str, Any]) -> Province:
    indices = tuple(_index_of_year(year, one) for year, one in entry["index"].items())
    return Province(entry["code"], entry["name"], tuple(entry.get("aliases", ())), indices)


def _center(entry: Mapping[str, Any]) -> ReferenceCenter:
    return ReferenceCenter(
        number=entry["number"],
        province_code=entry["province"],
        district=entry["district"],
        school=entry["school"],
        field_codes=tuple(entry["fields"]),
        web=entry["web"],
        address=entry.get("address", ""),
    )


def _branch_keys(branches: tuple[Branch, ...]) -> dict[str, Branch]:
    return index_of((branch, name_keys(branch.name)) for branch in branches)


def _book(
    version: str,
    centers: tuple[ReferenceCenter, ...],
    fields: tuple[Field, ...],
    provinces: tuple[Province, ...],
) -> ReferenceBook:
    branches = tuple(branch for one in fields for branch in one.branches)
    return ReferenceBook(
        version=version,
        centers=centers,
        fields=fields,
        provinces=provinces,
        _centers={center.number: center for center in centers},
        _fields={one.code: one for one in fields},
        _branches={branch.code: branch for branch in branches},
        _provinces={province.code: province for province in provinces},
        _field_index=index_of((one, name_keys(one.name, *one.aliases)) for one in fields),
        _branch_index=_branch_keys(branches),
        _branch_indices={one.code: _branch_keys(one.branches) for one in fields},
        _province_index=index_of(
            (province, frozenset(map(spelling_key, (province.name, *province.aliases))))
            for province in provinces
        ),
    )


_FILES = ("centers.toml", "fields.toml", "provinces.toml")


def reference_texts() -> dict[str, str]:
    """The files that came with the program, by name: what the directorate tells centers whose program is older."""
    return {name: paths.resource("reference", name).read_text(encoding="utf-8") for name in _FILES}


@cache
def _shipped() -> ReferenceBook:
    return reference_of(reference_texts())


_newer: list[ReferenceBook] = []  # at most one: the directorate's, of whichever records were opened


def reference() -> ReferenceBook:
    """What came with the program, or what the directorate sent since."""
    return _newer[0] if _newer else _shipped()


def use_reference(texts: Mapping[str, str]) -> bool:
    """Put reference data that receipts brought in use until the program ends; False where older or none."""
    if not texts:
        return False
    book = reference_of(texts)
    if not is_newer_reference(book.version, reference().version):
        return False
    _newer[:] = [book]
    return True


def is_newer_reference(version: str, other: str) -> bool:
    """Whether one version is ahead of another in some file and behind in none."""
    mine, theirs = version.split("/"), other.split("/")
    return len(mine) == len(theirs) and mine != theirs and all(map(ge, mine, theirs))


def reference_of(texts: Mapping[str, str]) -> ReferenceBook:
    """A book from the texts of its files; ValueError, KeyError or TypeError where they are none."""
    centers, fields, provinces = (tomllib.loads(texts[name]) for name in _FILES)
    versions = "/".join((centers["version"], fields["version"], provinces["version"]))
    return _book(
        versions,
        tuple(_center(entry) for entry in centers["center"]),
        tuple(_field(entry) for entry in fields["field"]),
        tuple(_province(entry) for entry in provinces["province"]),
    )
