"""The deeds of the hand-over: keys, exporting, importing, withdrawing, receipts, remarks, inspection."""

from smm_desktop.exchange.service.batches import Arrival, BatchService, packages_in
from smm_desktop.exchange.service.exporting import ExportService
from smm_desktop.exchange.service.importing import ImportService
from smm_desktop.exchange.service.inspecting import inspect
from smm_desktop.exchange.service.keys import Introduction, KeyService
from smm_desktop.exchange.service.minutes import MinuteService
from smm_desktop.exchange.service.receipts import ReceiptService
from smm_desktop.exchange.service.remarks import RemarkService
from smm_desktop.exchange.service.reporting import ReportService
from smm_desktop.exchange.service.transfers import TransferService
from smm_desktop.exchange.service.verifying import differing_kinds
from smm_desktop.exchange.service.wishes import WishService
from smm_desktop.exchange.service.withdrawing import WithdrawalService

__all__ = [
    "Arrival",
    "BatchService",
    "ExportService",
    "ImportService",
    "Introduction",
    "KeyService",
    "MinuteService",
    "ReceiptService",
    "RemarkService",
    "ReportService",
    "TransferService",
    "WishService",
    "WithdrawalService",
    "differing_kinds",
    "inspect",
    "packages_in",
]
