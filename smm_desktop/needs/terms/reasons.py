"""Why a deed on needs is refused; the values each reason carries stand beside it."""

from enum import StrEnum


class NeedsReason(StrEnum):
    """Why a deed on needs is refused."""

    TITLE_MISSING = "title_missing"
    CODE_MISSING = "code_missing"
    CODE_TAKEN = "code_taken"  # code
    TEXT_TOO_LONG = "text_too_long"  # limit
    UNKNOWN_FIELD = "unknown_field"  # found
    FRAME_UNKNOWN = "frame_unknown"
    FRAME_PUBLISHED = "frame_published"  # title, version
    FRAME_EMPTY = "frame_empty"  # title
    FRAME_HAS_DRAFT = "frame_has_draft"  # title, version
    FRAME_IN_USE = "frame_in_use"  # title
    COMPETENCY_UNKNOWN = "competency_unknown"  # code
    COMPETENCY_TEXT_MISSING = "competency_text_missing"  # number
    EXAMPLE_UNKNOWN = "example_unknown"  # found
    SHEET_UNKNOWN = "sheet_unknown"  # sheet
    NO_HEADER_FOUND = "no_header_found"  # file
    NO_COMPETENCY_COLUMN = "no_competency_column"  # file
    ANSWER_COLUMNS_MISSING = "answer_columns_missing"  # file, missing: the columns of an answer file
    NOTHING_TO_IMPORT = "nothing_to_import"  # file
    IMPORT_OUTDATED = "import_outdated"
    INSTRUMENT_UNKNOWN = "instrument_unknown"
    INSTRUMENT_FROZEN = "instrument_frozen"  # title
    INSTRUMENT_IN_USE = "instrument_in_use"  # title
    INSTRUMENT_EMPTY = "instrument_empty"
    FRAME_NOT_PUBLISHED = "frame_not_published"  # title
    QUESTION_TEXT_MISSING = "question_text_missing"  # number
    QUESTION_KEY_TAKEN = "question_key_taken"  # key
    QUESTION_KEY_FAULTY = "question_key_faulty"  # key
    TOO_MANY_QUESTIONS = "too_many_questions"  # limit
    SCALE_FAULTY = "scale_faulty"  # number, least, most
    SIDES_MISSING = "sides_missing"  # number
    CHOICES_MISSING = "choices_missing"  # number
    CHOICE_KEY_TAKEN = "choice_key_taken"  # number, key
    RANGE_REVERSED = "range_reversed"  # number
    CONDITION_FAULTY = (
        "condition_faulty"  # number: names a question that does not stand before it, or no answer of it
    )
    ROUND_UNKNOWN = "round_unknown"
    ROUND_NOT_PLANNED = "round_not_planned"  # title
    ROUND_NOT_OPEN = "round_not_open"  # title, state
    ROUND_SEALED = "round_sealed"  # title: an anonymous round that was closed
    ROUND_NOT_IN_BACKUP = "round_not_in_backup"  # title: open and anonymous when the restored backup was made
    ROUND_NOT_CLOSED = "round_not_closed"  # title
    DATES_REVERSED = "dates_reversed"
    TARGET_EMPTY = "target_empty"
    TARGET_TOO_SMALL = "target_too_small"  # found, least: an anonymous round needs more people
    TOO_FEW_ANSWERS = "too_few_answers"  # found, least
    ENTRIES_WAITING = "entries_waiting"  # count
    MEMBER_UNKNOWN = "member_unknown"
    MEMBER_TAKEN = "member_taken"  # name
    ALREADY_ANSWERED = "already_answered"  # name
    NAME_MISSING = "name_missing"
    NAME_NOT_WANTED = "name_not_wanted"  # an anonymous response names a person
    ANSWERS_FAULTY = "answers_faulty"  # faults: tuple of FaultyAnswer
    RESPONSE_EMPTY = "response_empty"
    RESPONSE_UNKNOWN = "response_unknown"
    FORM_UNKNOWN = "form_unknown"  # code
    COPY_UNKNOWN = "copy_unknown"  # copy, copies
    COPIES_OUT_OF_RANGE = "copies_out_of_range"  # least, most
    ENTRY_TAKEN = "entry_taken"  # copy
    COPY_TAKEN_OVER = "copy_taken_over"  # copy
    ENTRY_UNKNOWN = "entry_unknown"  # copy
    FIRST_ENTRY_MISSING = "first_entry_missing"  # copy
    ENTRIES_DISAGREE = "entries_disagree"  # count
    FOLDER_MISSING = "folder_missing"  # folder
    FOLDER_EMPTY = "folder_empty"  # folder
    FOLDER_TOO_FULL = "folder_too_full"  # folder, limit
    FILE_DAMAGED = "file_damaged"  # file
    FILE_NOT_OURS = "file_not_ours"  # file
    FILE_NEWER = "file_newer"  # file, found
    FILE_OF_OTHER_ROUND = "file_of_other_round"  # file
    FILE_OF_CLOSED_ROUND = "file_of_closed_round"  # file, title
    FILE_TOO_LARGE = "file_too_large"  # file, limit
    FILE_NOT_FOR_US = "file_not_for_us"  # file
    FORM_UNANSWERED = "form_unanswered"  # file: the answer page itself, not what it saved
    FORM_CHANGED = "form_changed"  # file: rows or captions of the form are gone
    ROUND_NAME_UNKNOWN = "round_name_unknown"  # found
    FIELD_NAME_UNKNOWN = "field_name_unknown"  # found
    ROUND_NAME_UNCLEAR = "round_name_unclear"  # found, count: rounds of that title
    NOBODY_ANSWERED = "nobody_answered"  # title
    FIELD_NOT_SHOWN = "field_not_shown"  # found: hidden in an anonymous round, or nobody of it answered
    NEED_UNKNOWN = "need_unknown"
    NEED_TAKEN = "need_taken"  # competency
    NEED_CLOSED = "need_closed"
    NEED_NOT_CLOSED = "need_not_closed"
    REASON_MISSING = "reason_missing"
    SEATS_OUT_OF_RANGE = "seats_out_of_range"  # least, most
