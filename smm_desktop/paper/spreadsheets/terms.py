"""What can be wrong with a spreadsheet file, and what a file really is whatever its name says."""

from enum import StrEnum


class SpreadsheetReason(StrEnum):
    """Every refusal carries `file` (its name); the further values stand beside each reason."""

    FILE_NOT_FOUND = "file_not_found"
    FOLDER_NOT_FILE = "folder_not_file"
    FILE_NOT_READABLE = "file_not_readable"
    FILE_EMPTY = "file_empty"
    FILE_TOO_LARGE = "file_too_large"  # megabytes, limit
    NOT_A_SPREADSHEET = "not_a_spreadsheet"  # found: FileKind
    BINARY_WORKBOOK = "binary_workbook"  # .xlsb
    PASSWORD_PROTECTED = "password_protected"  # noqa: S105 - a reason, no password
    FILE_DAMAGED = "file_damaged"
    UNPACKS_TOO_LARGE = "unpacks_too_large"  # megabytes, limit
    TOO_MANY_PARTS = "too_many_parts"  # limit
    UNSAFE_PARTS = "unsafe_parts"
    FORBIDDEN_XML = "forbidden_xml"
    TOO_MANY_SHEETS = "too_many_sheets"  # limit
    TOO_MANY_ROWS = "too_many_rows"  # sheet, limit
    TOO_MANY_COLUMNS = "too_many_columns"  # sheet, limit
    TOO_MANY_CELLS = "too_many_cells"  # sheet, limit
    CELL_TOO_LONG = "cell_too_long"  # sheet, row, limit
    NO_ROWS = "no_rows"


class FileKind(StrEnum):
    """By content. The first six can be read."""

    XLSX = "xlsx"
    XLS = "xls"
    ODS = "ods"
    CSV = "csv"
    HTML_TABLE = "html_table"
    XML_2003 = "xml_2003"
    PDF = "pdf"
    IMAGE = "image"
    WORD_DOCUMENT = "word_document"
    PRESENTATION = "presentation"
    ARCHIVE = "archive"
    PROGRAM = "program"
    WEB_PAGE = "web_page"
    XML = "xml"
    BINARY = "binary"
