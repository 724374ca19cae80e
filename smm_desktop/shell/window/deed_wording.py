"""The names of all deeds, as the window says them when they are taken back or done again."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from smm_desktop.shell.window.placement_deeds import placement_deeds

translate = QCoreApplication.translate


def deed_text(name: str) -> str:
    """Return the name of a deed; one that has none is a bug that a test looks for."""
    return _all_deeds()[name]


def _all_deeds() -> dict[str, str]:
    lower = _of_centers() | _of_teachers() | _of_needs() | _of_trainings() | _of_certificates()
    return lower | placement_deeds() | _of_keys() | _of_hand_over() | _of_directorate()


def _of_centers() -> dict[str, str]:
    return {
        "set_up_center": translate("shell", "Setting up the center"),
        "change_profile": translate("shell", "Changed profile"),
        "set_rule": translate("shell", "Changed rule"),
        "confirm_rules": translate("shell", "Confirmed rules"),
        "create_keys": translate("shell", "New keys"),
        "import_document_key": translate("shell", "Imported signing key"),
        "add_closed_day": translate("shell", "Closed day"),
        "add_closed_days": translate("shell", "Closed days"),
        "open_holiday": translate("shell", "Opened holiday"),
        "remove_closed_day": translate("shell", "Removed closed day"),
    }


def _of_teachers() -> dict[str, str]:
    return {
        "register_teacher": translate("shell", "New teacher"),
        "change_teacher": translate("shell", "Changed teacher"),
        "remove_teacher": translate("shell", "Removed teacher"),
        "import_teachers": translate("shell", "Import of teachers"),
        "merge_teachers": translate("shell", "Merged teachers"),
        "mark_teachers_distinct": translate("shell", "Two different people"),
    }


def _of_trainings() -> dict[str, str]:
    return _of_catalogue() | _of_activities() | _of_people()


def _of_catalogue() -> dict[str, str]:
    return {
        "add_catalogue_entry": translate("shell", "New catalogue entry"),
        "change_catalogue_entry": translate("shell", "Changed catalogue entry"),
        "retire_catalogue_entry": translate("shell", "Retired catalogue entry"),
        "restore_catalogue_entry": translate("shell", "Restored catalogue entry"),
        "add_trainer": translate("shell", "New trainer"),
        "change_trainer": translate("shell", "Changed trainer"),
    }


def _of_activities() -> dict[str, str]:
    return {
        "plan_activity": translate("shell", "New training"),
        "change_activity": translate("shell", "Changed training"),
        "remove_activity": translate("shell", "Removed training"),
        "open_activity": translate("shell", "Opened training"),
        "hold_activity": translate("shell", "Training marked as held"),
        "close_activity": translate("shell", "Closed training"),
        "reopen_activity": translate("shell", "Reopened training"),
        "add_group": translate("shell", "New group"),
        "change_group": translate("shell", "Changed group"),
        "remove_group": translate("shell", "Removed group"),
        "plan_sessions": translate("shell", "Planned sessions"),
        "move_session": translate("shell", "Moved session"),
        "remove_sessions": translate("shell", "Removed sessions"),
        "print_sheets": translate("shell", "Attendance sheets"),
    }


def _of_people() -> dict[str, str]:
    return {
        "enrol": translate("shell", "Enrolment"),
        "walk_in": translate("shell", "Walk-in"),
        "withdraw": translate("shell", "Withdrawal"),
        "promote_waiting": translate("shell", "Seat from the waiting list"),
        "dismiss_waiting": translate("shell", "Dismissed waiting list"),
        "move_to_group": translate("shell", "Move to another group"),
        "record_attendance": translate("shell", "Attendance"),
        "record_scores": translate("shell", "Scores"),
    }


def _of_certificates() -> dict[str, str]:
    return {
        "issue_certificates": translate("shell", "Issued certificates"),
        "revoke_certificate": translate("shell", "Revoked certificate"),
        "reissue_certificate": translate("shell", "Reissued certificate"),
    }


def _of_needs() -> dict[str, str]:
    return _of_asking() | _of_answers()


def _of_asking() -> dict[str, str]:
    return {
        "create_frame": translate("shell", "New competency frame"),
        "change_frame": translate("shell", "Changed competency frame"),
        "import_frame": translate("shell", "Import of competencies"),
        "publish_frame": translate("shell", "Published competency frame"),
        "new_frame_version": translate("shell", "New version of a competency frame"),
        "remove_frame": translate("shell", "Removed competency frame"),
        "create_instrument": translate("shell", "New survey"),
        "change_instrument": translate("shell", "Changed survey"),
        "copy_instrument": translate("shell", "Copied survey"),
        "remove_instrument": translate("shell", "Removed survey"),
        "plan_round": translate("shell", "Planned round"),
        "change_round": translate("shell", "Changed round"),
        "extend_round": translate("shell", "Extended round"),
        "open_round": translate("shell", "Opened round"),
        "close_round": translate("shell", "Closed round"),
        "reopen_round": translate("shell", "Reopened round"),
        "cancel_round": translate("shell", "Given up round"),
    }


def _of_answers() -> dict[str, str]:
    return {
        "add_round_member": translate("shell", "Added participant"),
        "mark_answered": translate("shell", "Noted who answered"),
        "record_response": translate("shell", "Answer"),
        "remove_response": translate("shell", "Removed answer"),
        "import_answers": translate("shell", "Import of answers"),
        "print_forms": translate("shell", "Printed forms"),
        "enter_form": translate("shell", "Typed form"),
        "remove_entry": translate("shell", "Removed typed form"),
        "settle_entry": translate("shell", "Settled difference"),
        "take_over_entries": translate("shell", "Typed forms taken over"),
        "record_need": translate("shell", "New need"),
        "change_need": translate("shell", "Changed need"),
        "close_need": translate("shell", "Need met"),
        "reopen_need": translate("shell", "Need opened again"),
        "cover_need": translate("shell", "Training linked to a need"),
        "uncover_need": translate("shell", "Link of a need taken away"),
    }


def _of_keys() -> dict[str, str]:
    return {
        "make_exchange_keys": translate("shell", "New keys of the hand-over"),
        "trust_keys": translate("shell", "Trusted keys"),
        "revoke_keys": translate("shell", "Revoked keys of a party"),
        "add_recipient": translate("shell", "Further reading key"),
        "remove_recipient": translate("shell", "Removed reading key"),
    }


def _of_hand_over() -> dict[str, str]:
    return {
        "hand_over": translate("shell", "Prepared package"),
        "note_written_package": translate("shell", "Written package"),
        "receive_receipt": translate("shell", "Receipt taken in"),
        "write_transfer": translate("shell", "Transfer file"),
        "move_teacher": translate("shell", "Move to another center"),
        "take_over_teacher": translate("shell", "Teacher taken over"),
    }


def _of_directorate() -> dict[str, str]:
    return {
        "apply_package": translate("shell", "Package taken in"),
        "note_refused_package": translate("shell", "Refused package"),
        "note_withdrawal": translate("shell", "Withdrawn package"),
        "want_all": translate("shell", "Full package asked for"),
        "write_receipt": translate("shell", "Written receipt"),
        "remark": translate("shell", "Remark on a record"),
        "settle_remark": translate("shell", "Settled remark"),
    }
