"""Merging two entries of one person field by field: what the survivor gets unless the coordinator says otherwise."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, replace

from smm_desktop.teachers.rules.register import with_fitting_branch
from smm_desktop.teachers.terms import TeacherDraft


def differing_fields(survivor: TeacherDraft, duplicate: TeacherDraft) -> tuple[str, ...]:
    """Return the names of the draft's fields in which both say something, and not the same.

    Only there is something to choose: what one of them alone says is kept in any case.
    """
    both = ((name, getattr(survivor, name), getattr(duplicate, name)) for name in _names())
    return tuple(name for name, ours, theirs in both if ours and theirs and ours != theirs)


def merged(survivor: TeacherDraft, duplicate: TeacherDraft, taken: frozenset[str]) -> TeacherDraft:
    """Return the survivor with `taken` fields and its own empty fields filled from the duplicate."""
    changes: dict[str, object] = {}
    for name in _names():
        ours, theirs = getattr(survivor, name), getattr(duplicate, name)
        if theirs and (name in taken or not ours):
            changes[name] = theirs
    languages: Mapping[str, str] = {**duplicate.languages, **survivor.languages}
    if "languages" not in taken:
        changes["languages"] = languages
    return with_fitting_branch(replace(survivor, **changes))  # type: ignore[arg-type]  # names and values come from the same class


def _names() -> tuple[str, ...]:
    return tuple(entry.name for entry in fields(TeacherDraft))
