"""The deeds of needs."""

from smm_desktop.needs.service.answering import AnswerService
from smm_desktop.needs.service.file_analysis import FileAnalysis, analyze_file
from smm_desktop.needs.service.frames import FrameService
from smm_desktop.needs.service.instruments import InstrumentService
from smm_desktop.needs.service.rounds import Closing, RoundService

__all__ = [
    "AnswerService",
    "Closing",
    "FileAnalysis",
    "FrameService",
    "InstrumentService",
    "RoundService",
    "analyze_file",
]
