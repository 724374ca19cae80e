"""How packages travel: the ZIP file, its signed manifest, its encrypted lines, and the kinds of records in order."""

from smm_desktop.exchange.records.container import write_container
from smm_desktop.exchange.records.ladder import KINDS, KINDS_BY_NAME, TOMBSTONE, current_versions
from smm_desktop.exchange.records.manifest_json import STATEMENT, read_manifest, write_manifest
from smm_desktop.exchange.records.package_file import Package, open_package, read_payload
from smm_desktop.exchange.records.payload import Section, Tally, compressed
from smm_desktop.exchange.records.receipts import RECEIPT_VERSIONS, ReceiptContent
from smm_desktop.exchange.records.transfers import (
    TRANSFER_VERSIONS,
    TransferContent,
    check_transfer_versions,
)

__all__ = [
    "KINDS",
    "KINDS_BY_NAME",
    "RECEIPT_VERSIONS",
    "STATEMENT",
    "TOMBSTONE",
    "TRANSFER_VERSIONS",
    "Package",
    "ReceiptContent",
    "Section",
    "Tally",
    "TransferContent",
    "check_transfer_versions",
    "compressed",
    "current_versions",
    "open_package",
    "read_manifest",
    "read_payload",
    "write_container",
    "write_manifest",
]
