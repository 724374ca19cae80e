"""The deeds of needs."""

from smm_desktop.needs.service.answering import AnswerService
from smm_desktop.needs.service.entering import EntryService
from smm_desktop.needs.service.folder_plan import PlannedFile
from smm_desktop.needs.service.forms import FormFile, FormService, PreparedForm
from smm_desktop.needs.service.frame_import import FrameColumn, FrameImportService, FramePlan
from smm_desktop.needs.service.frames import FrameService
from smm_desktop.needs.service.importing import AnswerImportService, FolderOutcome, FolderPlan
from smm_desktop.needs.service.instruments import InstrumentService
from smm_desktop.needs.service.needs import CoverState, NeedService, advance_within, nowhere
from smm_desktop.needs.service.reporting import Remeasured, ReportFiles, ReportService
from smm_desktop.needs.service.rounds import Closing, RoundService

__all__ = [
    "AnswerImportService",
    "AnswerService",
    "Closing",
    "CoverState",
    "EntryService",
    "FolderOutcome",
    "FolderPlan",
    "FormFile",
    "FormService",
    "FrameColumn",
    "FrameImportService",
    "FramePlan",
    "FrameService",
    "InstrumentService",
    "NeedService",
    "PlannedFile",
    "PreparedForm",
    "Remeasured",
    "ReportFiles",
    "ReportService",
    "RoundService",
    "advance_within",
    "nowhere",
]
