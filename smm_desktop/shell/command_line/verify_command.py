"""`verify`: genuine, altered, revoked or unknown, and why. Needs no database; exit code 0 only for genuine."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from smm_desktop.certificates.service import Answer, VerificationService
from smm_desktop.certificates.terms import Verdict
from smm_desktop.certificates.ui.wording import answer_lines, ground_text, verdict_text
from smm_desktop.core.refusals import Refusal
from smm_desktop.shell.command_line.console import Console
from smm_desktop.shell.command_line.exit_codes import Exit
from smm_desktop.shell.terms import ShellReason
from smm_desktop.shell.wording import word_refusal
from smm_desktop.signing.trust import TrustList
from smm_desktop.signing.trust_file import read_trust_list
from smm_desktop.signing.trust_store import TrustStore

translate = QCoreApplication.translate
_CODES = {
    Verdict.GENUINE: Exit.OK,
    Verdict.ALTERED: Exit.ALTERED,
    Verdict.REVOKED: Exit.REVOKED,
    Verdict.UNKNOWN: Exit.UNKNOWN,
}


def verify(arguments: Namespace, console: Console) -> int:
    """Verify every file and text; the exit code is that of the first one that is not genuine."""
    if not arguments.files and not arguments.text:
        arguments.complain(translate("shell", "name a file, or give --text"))
    trust = _trust(arguments.keys)
    service = VerificationService(lambda: trust)
    answers: list[tuple[str, Answer | Refusal]] = [
        (str(path), _file_answer(service, path)) for path in arguments.files
    ]
    answers += [("--text", service.verify_text(text)) for text in arguments.text]
    if arguments.json:
        console.json([_described(name, answer) for name, answer in answers])
    else:
        for name, answer in answers:
            _say(name, answer, console)
    codes = [Exit.REFUSED if isinstance(answer, Refusal) else _CODES[answer.verdict] for _, answer in answers]
    return next((code for code in codes if code is not Exit.OK), Exit.OK)


def _file_answer(service: VerificationService, path: Path) -> Answer | Refusal:
    try:
        return service.verify_file(path)
    except Refusal as refusal:
        return refusal


def _trust(paths: list[Path]) -> TrustList:
    trust = TrustStore().load()
    for path in paths:
        try:
            trust = trust.merged(read_trust_list(path.read_bytes()))
        except OSError as error:
            raise Refusal(ShellReason.KEY_LIST_UNREADABLE, path=path) from error
    return trust


def _say(name: str, answer: Answer | Refusal, console: Console) -> None:
    if isinstance(answer, Refusal):
        console.complain(f"{name}: {word_refusal(answer)}")
        return
    console.say(f"{name}: {verdict_text(answer.verdict)}")
    for line in answer_lines(answer):
        console.say(f"  {line}")


def _described(name: str, answer: Answer | Refusal) -> dict[str, object]:
    if isinstance(answer, Refusal):
        return {"file": name, "verdict": None, "refused": str(answer.term), "text": word_refusal(answer)}
    return {
        "file": name,
        "verdict": answer.verdict,
        "grounds": answer.grounds,
        "explanation": [ground_text(ground) for ground in answer.grounds],
        "finding": answer.finding,
        "claim": answer.claim,
        "center": answer.center,
        "is_test": answer.is_test,
        "signer": answer.signer,
        "signed_at": answer.signed_at,
        "as_of": answer.as_of,
        "revoked_on": answer.revoked_on,
    }
