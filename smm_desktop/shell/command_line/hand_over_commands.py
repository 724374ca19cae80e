"""`export` and `receive`: a center's side of the hand-over, for scripts."""

from __future__ import annotations

from argparse import Namespace
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from smm_desktop.core.files import write_safely
from smm_desktop.core.refusals import Refusal
from smm_desktop.exchange import queries
from smm_desktop.exchange.terms import Delivery, ExchangeReason, Finding, ReceiptOutcome
from smm_desktop.exchange.ui.wording import finding_text, kind_counts_text
from smm_desktop.shell.command_line.access import opened_rooms
from smm_desktop.shell.command_line.console import Console
from smm_desktop.shell.command_line.exit_codes import Exit
from smm_desktop.shell.command_line.folders import output_folder
from smm_desktop.shell.rooms import Rooms
from smm_desktop.shell.terms import ShellReason
from smm_desktop.shell.wording import word_refusal

translate = QCoreApplication.translate
_SHOWN = 200


def export(arguments: Namespace, console: Console) -> int:
    """Say what should be mended, write the package, read it back; with --check only the first."""
    with opened_rooms(arguments, console, translate("shell", "Password")) as rooms:
        if rooms.database.ask(queries.own_side).is_directorate:
            raise Refusal(ExchangeReason.ONLY_CENTER)
        findings = rooms.package_export.check()
        if arguments.check:
            return _answer_check(findings, arguments, console)
        delivery = _delivered(rooms, _target(arguments), arguments, console)
        if arguments.minute is not None:
            write_safely(arguments.minute, rooms.minutes.draw(delivery))
    if arguments.json:
        console.json({**_described(delivery, findings), "minute": arguments.minute})
    else:
        _list(findings, console)
        _report(delivery, console)
        if arguments.minute is not None:
            console.say(str(arguments.minute))
    return Exit.OK


def _target(arguments: Namespace) -> Path:
    """Return what was named, else the one stick that is plugged in; a minute's folder is tried before that."""
    if arguments.minute is not None:
        output_folder(arguments.minute.parent)
    if arguments.target is not None:
        return Path(arguments.target)
    from smm_desktop.exchange.ui.export_drives_panel import removable_drives  # noqa: PLC0415 - loads widgets

    drives = removable_drives()
    if len(drives) == 1:
        return drives[0].path
    names = ", ".join(f"{one.name} ({one.path})" for one in drives) or translate("shell", "none")
    raise Refusal(ShellReason.TARGET_NOT_NAMED, drives=names)


def _delivered(rooms: Rooms, target: Path, arguments: Namespace, console: Console) -> Delivery:
    with console.progress(translate("shell", "Handing over")) as progress:
        return rooms.package_export.export(target, actor=rooms.actor, full=arguments.full, progress=progress)


def _answer_check(findings: Sequence[Finding], arguments: Namespace, console: Console) -> int:
    if arguments.json:
        console.json({"findings": [_finding(one) for one in findings]})
    else:
        _list(findings, console)
        if not findings:
            console.say(translate("shell", "Nothing to mend: ready to hand over."))
    return Exit.FAULT if findings else Exit.OK


def _list(findings: Sequence[Finding], console: Console) -> None:
    counts = Counter(one.kind for one in findings)
    for kind, count in counts.items():
        console.say(f"{finding_text(kind)}: {count}")
    header = (translate("shell", "To mend"), translate("shell", "Where"), translate("shell", "Remarks"))
    lines = [(finding_text(one.kind), one.name, one.detail) for one in findings[:_SHOWN]]
    if lines:
        console.table([header, *lines])
    if len(findings) > _SHOWN:
        console.say(translate("shell", "… and {count} more").format(count=len(findings) - _SHOWN))


def _finding(one: Finding) -> dict[str, object]:
    return {
        "kind": one.kind,
        "text": finding_text(one.kind),
        "record_kind": one.record_kind,
        "record": one.record_id,
        "name": one.name,
        "detail": one.detail,
    }


def _report(delivery: Delivery, console: Console) -> None:
    count = sum(delivery.counts.values())
    text = translate("shell", "Package {number}: {count} records, {size} bytes")
    console.say(text.format(number=delivery.number, count=count, size=delivery.size))
    console.say(kind_counts_text(delivery.counts))
    console.say(delivery.path)
    console.say(f"SHA-256 {delivery.digest.hex()}")
    console.say(translate("shell", "Written, read back and found whole: the stick may be removed."))


def _described(delivery: Delivery, findings: Sequence[Finding]) -> dict[str, object]:
    return {
        "file": delivery.path,
        "number": delivery.number,
        "full": delivery.from_rev == 0,
        "size": delivery.size,
        "sha256": delivery.digest,
        "from_rev": delivery.from_rev,
        "to_rev": delivery.to_rev,
        "counts": delivery.counts,
        "score": delivery.score,
        "made_at": delivery.made_at,
        "findings": [_finding(one) for one in findings],
    }


def receive(arguments: Namespace, console: Console) -> int:
    """Take receipts in one by one; a late or doubled one changes nothing and is no fault."""
    with opened_rooms(arguments, console, translate("shell", "Password")) as rooms:
        answers = [(path, _received(rooms, path)) for path in arguments.receipts]
    if arguments.json:
        console.json([_described_receipt(path, answer) for path, answer in answers])
    else:
        for path, answer in answers:
            _say_receipt(path, answer, console)
    refused = [answer for _, answer in answers if isinstance(answer, Refusal) and not _is_late(answer)]
    return Exit.REFUSED if refused else Exit.OK


def _received(rooms: Rooms, path: Path) -> ReceiptOutcome | Refusal:
    try:
        return rooms.receipts.receive(path, actor=rooms.actor)
    except Refusal as refusal:
        return refusal


def _is_late(refusal: Refusal) -> bool:
    return refusal.term is ExchangeReason.RECEIPT_OVERTAKEN


def _say_receipt(path: Path, answer: ReceiptOutcome | Refusal, console: Console) -> None:
    if isinstance(answer, Refusal):
        tell = console.say if _is_late(answer) else console.complain
        tell(f"{path}: {word_refusal(answer)}")
        return
    if answer.accepted:
        text = translate("shell", "The directorate holds everything through package {number}.")
    else:
        text = translate("shell", "The directorate holds nothing of this center yet.")
    console.say(f"{path}: {text.format(number=answer.accepted)}")
    if answer.fell_back:
        console.say(translate("shell", "It holds less than before: the next package makes up for it."))
    if answer.wants_all:
        console.say(translate("shell", "It asks for everything: the next package will be a full one."))
    if answer.keys or answer.trust:
        text = translate("shell", "Keys of others: {keys}; lists for verification: {trust}")
        console.say(text.format(keys=answer.keys, trust=answer.trust))
    if answer.reference:
        console.say(translate("shell", "Reference data: {version}").format(version=answer.reference))
    text = translate("shell", "Remarks: {open} open, {settled} settled")
    console.say(text.format(open=answer.remarks, settled=answer.settled))


def _described_receipt(path: Path, answer: ReceiptOutcome | Refusal) -> dict[str, object]:
    if isinstance(answer, Refusal):
        return {"file": path, "taken": False, "refused": answer.term, "text": word_refusal(answer)}
    return {
        "file": path,
        "taken": True,
        "accepted": answer.accepted,
        "fell_back": answer.fell_back,
        "wants_all": answer.wants_all,
        "remarks": answer.remarks,
        "settled": answer.settled,
        "keys": answer.keys,
        "trust": answer.trust,
        "reference": answer.reference,
    }
