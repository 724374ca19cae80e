"""The names of the deeds on placements, as the window says them when they are taken back or done again."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def placement_deeds() -> dict[str, str]:
    return _of_companies() | _of_technologies() | _of_offers() | _of_placing()


def _of_companies() -> dict[str, str]:
    return {
        "add_company": translate("shell", "New company"),
        "change_company": translate("shell", "Changed company"),
        "set_company_technologies": translate("shell", "Technologies of a company"),
        "set_company_fields": translate("shell", "Fields of a company"),
        "retire_company": translate("shell", "Retired company"),
        "restore_company": translate("shell", "Restored company"),
        "remove_company": translate("shell", "Removed company"),
        "import_companies": translate("shell", "Import of companies"),
        "add_contact": translate("shell", "New person at a company"),
        "change_contact": translate("shell", "Changed person at a company"),
        "retire_contact": translate("shell", "Retired person at a company"),
        "restore_contact": translate("shell", "Restored person at a company"),
        "remove_contact": translate("shell", "Removed person at a company"),
        "add_protocol": translate("shell", "New protocol"),
        "change_protocol": translate("shell", "Changed protocol"),
        "remove_protocol": translate("shell", "Removed protocol"),
        "record_company_visit": translate("shell", "Visit to a company"),
        "change_company_visit": translate("shell", "Changed visit"),
        "remove_company_visit": translate("shell", "Removed visit"),
    }


def _of_technologies() -> dict[str, str]:
    return {
        "add_technology": translate("shell", "New technology"),
        "change_technology": translate("shell", "Changed technology"),
        "merge_technologies": translate("shell", "Merged technologies"),
        "retire_technology": translate("shell", "Retired technology"),
        "restore_technology": translate("shell", "Restored technology"),
        "remove_technology": translate("shell", "Removed technology"),
        "add_starting_technologies": translate("shell", "Starting list of technologies"),
    }


def _of_offers() -> dict[str, str]:
    return {
        "add_offer": translate("shell", "New offer"),
        "change_offer": translate("shell", "Changed offer"),
        "retire_offer": translate("shell", "Retired offer"),
        "restore_offer": translate("shell", "Restored offer"),
        "remove_offer": translate("shell", "Removed offer"),
        "link_offer_need": translate("shell", "Offer linked to a need"),
        "unlink_offer_need": translate("shell", "Link of an offer taken away"),
        "add_request": translate("shell", "New request"),
        "add_requests": translate("shell", "New requests"),
        "change_request": translate("shell", "Changed request"),
        "withdraw_request": translate("shell", "Withdrawn request"),
        "reopen_request": translate("shell", "Request opened again"),
        "rule_pair": translate("shell", "Pair pinned or forbidden"),
        "clear_pair_ruling": translate("shell", "Decision on a pair taken back"),
        "apply_match": translate("shell", "Match taken over"),
    }


def _of_placing() -> dict[str, str]:
    return {
        "place_teacher": translate("shell", "New placement"),
        "change_placement": translate("shell", "Changed placement"),
        "agree_company": translate("shell", "Company agreed"),
        "agree_school": translate("shell", "School agreed"),
        "start_placement": translate("shell", "Placement begun"),
        "finish_placement": translate("shell", "Placement finished"),
        "reopen_placement": translate("shell", "Placement opened again"),
        "cancel_placement": translate("shell", "Cancelled placement"),
        "record_days": translate("shell", "Daily log"),
        "record_evaluation": translate("shell", "Evaluation"),
        "remove_evaluation": translate("shell", "Removed evaluation"),
        "write_report": translate("shell", "Final report"),
        "print_placement_papers": translate("shell", "Printed papers of placements"),
    }
