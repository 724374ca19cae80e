"""A teacher moves to another center: one writes a file for the other, and that one takes the teacher over."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from smm_desktop.core.database.database import Database
from smm_desktop.core.database.deeds import Deed
from smm_desktop.core.progress import QUIET, Progress
from smm_desktop.core.refusals import Refusal
from smm_desktop.exchange import queries, rules
from smm_desktop.exchange.model import TeacherMove
from smm_desktop.exchange.records import (
    Package,
    TransferContent,
    check_transfer_versions,
    open_package,
    read_payload,
)
from smm_desktop.exchange.service.brought_history import keep_history
from smm_desktop.exchange.service.moving_history import content_of
from smm_desktop.exchange.service.own_keys import OwnKeys
from smm_desktop.exchange.service.packing import packed, signed, write_package
from smm_desktop.exchange.service.sending import (
    delivery_of,
    folder_of,
    next_manifest,
    note_written,
    place_of,
    sent_row,
)
from smm_desktop.exchange.service.writing import require_room
from smm_desktop.exchange.terms import (
    DIRECTORATE,
    Delivery,
    ExchangeReason,
    Manifest,
    MoveDirection,
    PackageKind,
    TransferOutcome,
    TransferPlan,
)
from smm_desktop.teachers import queries as teachers
from smm_desktop.teachers.service import TeacherService
from smm_desktop.teachers.terms import Employment, TeacherDraft


class TransferService:
    """Both ends of a move."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._keys = OwnKeys(database)
        self._teachers = TeacherService(database)

    def write(
        self, teacher_id: UUID, center: int, target: Path, *, actor: str, progress: Progress = QUIET
    ) -> Delivery:
        """Writes the file for `center`; once it stands, the teacher is marked here as gone.

        Refuses ONLY_CENTER, TRANSFER_TO_ITSELF, CENTER_UNKNOWN, TEACHER_GONE, NO_KEYS and what `writing` refuses.
        """
        require_room(folder_of(target), 0)
        with self._database.read() as session:
            recipient = _recipient(session, center)
            content = content_of(session, queries.own_side(session), teacher_id)
        with packed(content.parts(), recipient.recipients, self._database.folder) as parcel:
            with self._database.deed("write_transfer", actor, reversible=False) as deed:
                key = self._keys.senders(deed.session)[0]
                manifest = next_manifest(
                    deed, PackageKind.TRANSFER, center, parcel, key, versions=content.versions
                )
                envelope, digest = signed(manifest, key)
                path = place_of(target, manifest)
                deed.session.add(sent_row(manifest, digest, actor, path))
            size, file_digest = write_package(path, envelope, parcel, progress)
        note_written(self._database, manifest, size, file_digest, actor=actor)
        with self._database.deed("move_teacher", actor) as deed:
            self._teachers.change_employment_within(deed, teacher_id, Employment.LEFT)
            deed.session.add(_move(deed, manifest, digest, teacher_id, center_name=recipient.name))
        return delivery_of(manifest, path, size, file_digest)

    def plan(self, path: Path) -> TransferPlan:
        """Who would come and with what. Refuses by name whatever must not be taken over; nothing changes."""
        return self._database.ask(self._planned, open_package(path))[0]

    def _planned(self, session: Session, package: Package) -> tuple[TransferPlan, TransferContent]:
        manifest = package.manifest
        sender = _sender(session, manifest)
        content = TransferContent()
        read_payload(package, self._keys.readers(session), content.take)
        origin_id, draft = content.the_person()
        taken = queries.taken_transfers(session, manifest.sender)
        rules.judge_transfer(manifest, package.digest, origin_id, taken)
        known = _known(session, manifest.sender, origin_id, draft)
        plan = TransferPlan(
            path=str(package.path),
            digest=package.digest,
            manifest=manifest,
            sender_name=sender.name,
            origin_id=origin_id,
            draft=draft,
            trainings=tuple(content.trainings),
            certificates=tuple(content.certificates),
            known=known,
            namesakes=_namesakes(session, draft) if known is None else (),
            placements=tuple(content.placements),
        )
        return plan, content

    def take_over(self, plan: TransferPlan, *, actor: str, as_teacher: UUID | None = None) -> TransferOutcome:
        """Takes the teacher in with all history, in one deed that can be undone.

        `as_teacher` is the one of `plan.namesakes` whom a person knows to be the same; without it the known teacher
        is meant, or a new one. Refuses PLAN_STALE, what `plan` refuses, and what the register refuses.
        """
        package = open_package(Path(plan.path))
        with self._database.deed("take_over_teacher", actor) as deed:
            fresh, content = self._planned(deed.session, package)
            if (fresh.digest, fresh.known, fresh.namesakes) != (plan.digest, plan.known, plan.namesakes):
                raise Refusal(ExchangeReason.PLAN_STALE)
            if as_teacher is not None and as_teacher not in {fresh.known, *fresh.namesakes}:
                raise Refusal(ExchangeReason.PLAN_STALE)
            here = as_teacher or fresh.known
            teacher_id = self._taken_in(deed, fresh.draft, here)
            keep_history(deed, teacher_id, fresh.manifest.sender, content)
            who = {"center_name": fresh.sender_name, "origin_id": fresh.origin_id}
            deed.session.add(_move(deed, fresh.manifest, fresh.digest, teacher_id, **who))
        history = len(fresh.trainings), len(fresh.certificates), len(fresh.placements)
        return TransferOutcome(teacher_id, deed.rev, here is None, *history)

    def _taken_in(self, deed: Deed, draft: TeacherDraft, here: UUID | None) -> UUID:
        """Somebody who stands here keeps what this center knows; who had left is back."""
        if here is None:
            return self._teachers.register_within(deed, draft)
        row = teachers.teacher(deed.session, here)
        if row is not None and row.employment is Employment.LEFT:
            self._teachers.change_employment_within(deed, here, draft.employment)
        return here


def _recipient(session: Session, center: int) -> queries.PartyRow:
    own = queries.own_side(session)
    if own.is_directorate:
        raise Refusal(ExchangeReason.ONLY_CENTER)
    if center == own.center:
        raise Refusal(ExchangeReason.TRANSFER_TO_ITSELF)
    found = queries.party(session, center)
    if found is None or center == DIRECTORATE:
        raise Refusal(ExchangeReason.CENTER_UNKNOWN, center=center)
    return found


def _sender(session: Session, manifest: Manifest) -> queries.PartyRow:
    own = queries.own_side(session)
    if own.is_directorate:
        raise Refusal(ExchangeReason.ONLY_CENTER)
    sender = queries.sender_of(session, manifest.sender_key, manifest.sender)
    rules.check_parties(manifest, own=own.center, mode=own.mode, kind=PackageKind.TRANSFER)
    check_transfer_versions(manifest.versions)
    return sender


def _known(session: Session, center: int, origin_id: UUID, draft: TeacherDraft) -> UUID | None:
    """By the identity number, else by an earlier file of the same teacher; merged entries lead to the person."""
    row = teachers.by_identity(session, draft.identity_number) if draft.identity_number else None
    if row is not None:
        return row.id
    before = queries.taken_over_as(session, center, origin_id)
    return None if before is None else teachers.survivors(session, [before]).get(before)


def _namesakes(session: Session, draft: TeacherDraft) -> tuple[UUID, ...]:
    found = teachers.known_by_name(session, [(draft.first_name, draft.last_name)])
    numbers = {None, draft.identity_number}
    return tuple(
        one.id
        for ones in found.values()
        for one in ones
        if draft.identity_number is None or one.draft.identity_number in numbers
    )


def _move(deed: Deed, manifest: Manifest, digest: bytes, teacher_id: UUID, **who: Any) -> TeacherMove:
    """`who`: the other center's name, and the teacher there if it was told; otherwise the teacher left."""
    leaves = "origin_id" not in who
    return TeacherMove(
        digest=digest,
        direction=MoveDirection.OUT if leaves else MoveDirection.IN,
        teacher_id=teacher_id,
        center=manifest.recipient if leaves else manifest.sender,
        **who,
        instance=manifest.instance,
        number=manifest.number,
        moved_at=manifest.made_at,
        noted_at=deed.now,
    )
