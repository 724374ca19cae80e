"""What a verification answers, in words: the verdict, its grounds, and the lines of window and command line."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from smm_desktop.certificates.service import KINDS_IN_CLAIMS, Answer
from smm_desktop.certificates.terms import Verdict, VerdictGround
from smm_desktop.certificates.ui.wording.days import day_text, span_text
from smm_desktop.certificates.ui.wording.labels import certificate_kind_text, hours_text, level_text
from smm_desktop.core.clock import local

translate = QCoreApplication.translate
PROVEN = frozenset({Verdict.GENUINE, Verdict.REVOKED})


def verdict_text(verdict: Verdict) -> str:
    match verdict:
        case Verdict.GENUINE:
            return translate("certificates", "Genuine")
        case Verdict.ALTERED:
            return translate("certificates", "Altered")
        case Verdict.REVOKED:
            return translate("certificates", "Revoked")
        case Verdict.UNKNOWN:
            return translate("certificates", "Unknown")
        case _:
            assert_never(verdict)


def ground_text(ground: VerdictGround) -> str:
    for words in (_good_ground, _document_ground, _key_ground, _code_ground):
        if (text := words(ground)) is not None:
            return text
    raise LookupError(ground)


def _good_ground(ground: VerdictGround) -> str | None:
    match ground:
        case VerdictGround.SIGNATURE_VALID:
            return translate("certificates", "The signature is valid and covers the whole document.")
        case VerdictGround.PROOF_VALID:
            return translate(
                "certificates", "The code is signed by the center and says what is written here."
            )
        case VerdictGround.REGISTERED_HERE:
            return translate("certificates", "The center's own records say the same.")
        case VerdictGround.IN_REVOCATION_LIST:
            return translate("certificates", "The center has revoked this certificate.")
        case _:
            return None


def _document_ground(ground: VerdictGround) -> str | None:
    match ground:
        case VerdictGround.DOCUMENT_CHANGED:
            return translate("certificates", "The document was changed after it was signed.")
        case VerdictGround.PAGES_ADDED_OR_EDITED:
            return translate(
                "certificates", "Something was added to the document or edited after it was signed."
            )
        case VerdictGround.SIGNATURE_MALFORMED:
            return translate("certificates", "The signature is damaged or was tampered with.")
        case VerdictGround.SIGNATURE_MISSING:
            return translate(
                "certificates",
                "The file bears no signature, but a center signs every file that it issues. Ask for that file.",
            )
        case VerdictGround.DIFFERS_FROM_REGISTER:
            return translate("certificates", "The center's records say something else under this number.")
        case VerdictGround.PROOF_AND_DOCUMENT_DIFFER:
            return translate("certificates", "The code and the signed document do not belong together.")
        case _:
            return None


def _key_ground(ground: VerdictGround) -> str | None:
    match ground:
        case VerdictGround.SIGNER_UNKNOWN:
            return translate("certificates", "It is signed by somebody who is not among the known centers.")
        case VerdictGround.SIGNING_KEY_WITHDRAWN:
            return translate("certificates", "It is signed with a key that was withdrawn before that day.")
        case VerdictGround.KEY_UNKNOWN:
            return translate(
                "certificates",
                "The code is signed with a key that is not known here. Fetch the newest key list.",
            )
        case VerdictGround.KEY_WITHDRAWN:
            return translate(
                "certificates", "The code is signed with a key that was withdrawn before the day of issue."
            )
        case _:
            return None


def _code_ground(ground: VerdictGround) -> str | None:
    match ground:
        case VerdictGround.PROOF_FORGED:
            return translate(
                "certificates", "The code's signature does not fit what it says: it is forged or damaged."
            )
        case VerdictGround.PROOF_MALFORMED:
            return translate(
                "certificates", "The code is one of a certificate, but damaged or made by a newer program."
            )
        case VerdictGround.CODE_OF_OTHER_KIND:
            return translate("certificates", "A code was read, but it is none of a certificate.")
        case VerdictGround.NO_CODE_FOUND:
            return translate(
                "certificates", "No code was found. Take the picture closer, straighter and with more light."
            )
        case VerdictGround.NO_CODE_IN_DOCUMENT:
            return translate(
                "certificates", "It bears no code of a certificate: which one it is cannot be told."
            )
        case _:
            return None


def verdict_sentence(verdict: Verdict) -> str:
    match verdict:
        case Verdict.GENUINE:
            return translate("certificates", "The center issued it, and it says what it said then.")
        case Verdict.ALTERED:
            return translate("certificates", "Do not accept it: it is not what the center issued.")
        case Verdict.REVOKED:
            return translate("certificates", "The center issued it and has taken it back: it does not count.")
        case Verdict.UNKNOWN:
            return translate("certificates", "Nothing proves it, and nothing disproves it.")
        case _:
            assert_never(verdict)


def signature_text(answer: Answer) -> str:
    """Say who signed a file, when, and how much the signature carries; empty where there is no good signature."""
    if answer.level is None or answer.signed_at is None:
        return ""
    text = translate("certificates", "Signed by {signer} on {moment}. {level}.")
    moment = f"{local(answer.signed_at):%d.%m.%Y %H:%M}"
    return text.format(signer=answer.signer, moment=moment, level=level_text(answer.level, is_as_issued=True))


def answer_facts(answer: Answer) -> list[tuple[str, str]]:
    """Return what a certificate says as pairs of label and value, with the center and the list's day."""
    facts = [*_claim_facts(answer)]
    if answer.center:
        facts.append((translate("certificates", "Center"), answer.center))
    if answer.revoked_on is not None:
        facts.append((translate("certificates", "Revoked on"), day_text(answer.revoked_on)))
    if answer.as_of is not None:
        text = translate("certificates", "by the list of {day}").format(day=day_text(answer.as_of))
        facts.append((translate("certificates", "Revocations"), text))
    return facts


def _claim_facts(answer: Answer) -> Iterator[tuple[str, str]]:
    claim = answer.claim
    if claim is None:
        return
    yield translate("certificates", "Name"), claim.holder
    yield translate("certificates", "Training"), claim.title
    yield (
        translate("certificates", "Duration"),
        hours_text(KINDS_IN_CLAIMS.get(claim.kind), claim.hours),
    )
    yield translate("certificates", "Days"), span_text(claim.starts_on, claim.ends_on)
    yield translate("certificates", "Kind"), claimed_kind_text(claim.kind)
    yield translate("certificates", "Number"), claim.number
    yield translate("certificates", "Issued"), day_text(claim.issued_on)


def claimed_kind_text(kind: int) -> str:
    """Word the claim's number for a kind; a number from a later program is shown as it is."""
    known = KINDS_IN_CLAIMS.get(kind)
    return certificate_kind_text(known) if known is not None else str(kind)


def answer_lines(answer: Answer) -> list[str]:
    """Return what window and command line say of an answer, below the verdict."""
    lines = [*map(ground_text, answer.grounds), *_claim_lines(answer), *_dated_lines(answer)]
    if text := signature_text(answer):
        lines.append(text)
    if must_be_compared(answer):
        lines.append(translate("certificates", "Compare this, line by line, with the paper in your hand."))
    return lines


def must_be_compared(answer: Answer) -> bool:
    """Whether only a code was judged: what is printed around it can still be another's."""
    return answer.level is None and answer.verdict in PROVEN


def _claim_lines(answer: Answer) -> Iterator[str]:
    claim = answer.claim
    if claim is None:
        return
    if answer.verdict not in PROVEN:
        yield translate("certificates", "It claims, without proof:")
    yield f"{claim.number} · {claim.holder}"
    yield translate("certificates", "{title}, {hours}, {first} to {last}").format(
        title=claim.title,
        hours=hours_text(KINDS_IN_CLAIMS.get(claim.kind), claim.hours),
        first=day_text(claim.starts_on),
        last=day_text(claim.ends_on),
    )


def _dated_lines(answer: Answer) -> Iterator[str]:
    if answer.center:
        yield answer.center
    if answer.is_test:
        yield translate("certificates", "The center is one for trying out: its certificates do not count.")
    if answer.revoked_on is not None:
        text = translate("certificates", "Revoked on {day}.")
        yield text.format(day=day_text(answer.revoked_on))
    if answer.as_of is not None:
        text = translate("certificates", "By the list of {day}.")
        yield text.format(day=day_text(answer.as_of))
