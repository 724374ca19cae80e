"""A time-stamp authority of our own: as pyHanko's client, and as a small web server."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from functools import cache
from http.server import BaseHTTPRequestHandler, HTTPServer
from io import BytesIO

from asn1crypto import keys, tsp
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from pyhanko.sign.signers.pdf_signer import PdfTimeStamper
from pyhanko.sign.timestamps.dummy_client import DummyTimeStamper
from pyhanko.sign.validation.dss import DocumentSecurityStore

from smm_desktop.signing.pdf_signature import UndatedWriter
from tests.signing.builders import AT

STAMPED_AT = AT + timedelta(minutes=1)


@cache
def time_stamper() -> DummyTimeStamper:
    key = rsa.generate_private_key(65537, 2048)
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Deneme Zaman Damgası")])
    draft = x509.CertificateBuilder(name, name, key.public_key(), 1, AT, AT + timedelta(days=3000))
    usage = x509.ExtendedKeyUsage([x509.ExtendedKeyUsageOID.TIME_STAMPING])
    certificate = draft.add_extension(usage, critical=True).sign(key, hashes.SHA256())
    private = key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    return DummyTimeStamper(
        asn1_x509.Certificate.load(certificate.public_bytes(Encoding.DER)),
        keys.PrivateKeyInfo.load(private),
        fixed_dt=STAMPED_AT,
    )


def with_document_time_stamp(pdf: bytes) -> bytes:
    stamping = PdfTimeStamper(time_stamper()).async_timestamp_pdf(
        UndatedWriter(BytesIO(pdf)), "sha256", validation_context=None, embed_roots=False
    )
    return bytes(asyncio.run(stamping).getvalue())


def with_validation_data(pdf: bytes) -> bytes:
    writer, out = UndatedWriter(BytesIO(pdf)), BytesIO()
    DocumentSecurityStore.supply_dss_in_writer(writer, sig_contents=None, certs=[time_stamper().tsa_cert])
    writer.write(out)
    return out.getvalue()


@contextmanager
def served(status: int = 200) -> Iterator[str]:
    """The authority's address, while it answers."""
    server = HTTPServer(("127.0.0.1", 0), type("Answer", (_Answer,), {"status": status}))
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


class _Answer(BaseHTTPRequestHandler):
    status = 200

    def do_POST(self) -> None:
        asked = tsp.TimeStampReq.load(self.rfile.read(int(self.headers["Content-Length"])))
        answer = time_stamper().request_tsa_response(asked).dump()
        self.send_response(self.status)
        self.send_header("Content-Type", "application/timestamp-reply")
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, *_: object) -> None:
        """Says nothing."""
