"""Time stamps (RFC 3161): asks an authority for one over a signature, and reads the one that a document carries."""

from __future__ import annotations

import asyncio
import hashlib
import urllib.error
import urllib.request
from datetime import datetime

from asn1crypto import cms, tsp
from pyhanko.sign.timestamps.api import TimeStamper
from pyhanko.sign.validation.generic_cms import extract_certs_for_validation, validate_sig_integrity

from smm_desktop.core.refusals import Refusal
from smm_desktop.signing.terms import SigningReason

ROOM_FOR_TIME_STAMP = 12_000
LARGEST_RESPONSE = 100_000
TIMEOUT_SECONDS = 10.0


class _TimeStamper(TimeStamper):
    """pyHanko's client over the standard library's HTTP."""

    def __init__(self, url: str) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # pyHanko leaves it untyped
        self._url = url

    async def async_request_tsa_response(self, req: tsp.TimeStampReq) -> tsp.TimeStampResp:
        return tsp.TimeStampResp.load(await asyncio.to_thread(_ask, self._url, req.dump()))


def request_time_stamp(url: str, signature: bytes) -> bytes:
    """The token (DER) over the signature's SHA-256; refuses when the authority cannot be reached or declines."""
    try:
        stamper = _TimeStamper(url)
        token = asyncio.run(stamper.async_timestamp(hashlib.sha256(signature).digest(), "sha256"))
        return bytes(token.dump())
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise Refusal(SigningReason.TIME_STAMP_UNREACHABLE, url=url) from error


def _ask(url: str, question: bytes) -> bytes:
    if not url.startswith(("http://", "https://")):
        raise ValueError(url)
    headers = {"Content-Type": "application/timestamp-query", "Accept": "application/timestamp-reply"}
    request = urllib.request.Request(url, question, headers)  # noqa: S310 - the scheme was checked
    try:
        with urllib.request.urlopen(request, timeout=TIMEOUT_SECONDS) as response:  # noqa: S310 - as above
            answer: bytes = response.read(LARGEST_RESPONSE)
    except urllib.error.HTTPError as error:
        error.close()
        raise
    return answer


def stamped_at(token: bytes, signature: bytes) -> datetime | None:
    """The token's time, if it is sound and over this signature. Who the authority is, is not judged here."""
    try:
        return _checked_time(cms.ContentInfo.load(token, strict=True)["content"], signature)
    except Exception:  # noqa: BLE001 - whatever a hostile token provokes, it is not sound
        return None


def _checked_time(token: cms.SignedData, signature: bytes) -> datetime | None:
    content = token["encap_content_info"]["content"]
    info: tsp.TSTInfo = content.parsed
    imprint = info["message_imprint"]
    stamped = hashlib.new(imprint["hash_algorithm"]["algorithm"].native, signature).digest()
    signer = token["signer_infos"][0]
    certificate = extract_certs_for_validation(token).signer_cert
    digest = hashlib.new(signer["digest_algorithm"]["algorithm"].native, bytes(content)).digest()
    intact, valid = validate_sig_integrity(signer, certificate, "tst_info", digest)
    usage = certificate.extended_key_usage_value
    may_stamp = usage is not None and "time_stamping" in usage.native
    sound = intact and valid and may_stamp and imprint["hashed_message"].native == stamped
    moment: datetime = info["gen_time"].native
    return moment if sound else None
