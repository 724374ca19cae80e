"""The deeds of the hand-over: keys, exporting, importing, withdrawing, receipts, remarks, inspection."""

from smm_desktop.exchange.service.exporting import ExportService
from smm_desktop.exchange.service.importing import ImportService
from smm_desktop.exchange.service.inspecting import inspect
from smm_desktop.exchange.service.keys import Introduction, KeyService
from smm_desktop.exchange.service.minutes import MinuteService
from smm_desktop.exchange.service.receipts import ReceiptService
from smm_desktop.exchange.service.remarks import RemarkService
from smm_desktop.exchange.service.verifying import differing_kinds
from smm_desktop.exchange.service.withdrawing import WithdrawalService

__all__ = [
    "ExportService",
    "ImportService",
    "Introduction",
    "KeyService",
    "MinuteService",
    "ReceiptService",
    "RemarkService",
    "WithdrawalService",
    "differing_kinds",
    "inspect",
]
