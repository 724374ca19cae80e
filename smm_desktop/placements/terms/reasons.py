"""Why a deed on placements is refused; the values each reason carries stand beside it."""

from enum import StrEnum


class PlacementReason(StrEnum):
    """Why a deed on placements is refused."""

    # Matching: what is wrong with a problem
    TEACHER_ID_DOUBLED = "teacher_id_doubled"  # teacher
    OFFER_ID_DOUBLED = "offer_id_doubled"  # offer
    MATCH_TEACHER_UNKNOWN = "match_teacher_unknown"  # teacher, offer: named by a pair, a pin or a ban
    MATCH_OFFER_UNKNOWN = "match_offer_unknown"  # teacher, offer
    MATCH_PAIR_DOUBLED = "match_pair_doubled"  # teacher, offer
    MATCH_CAPACITY_FAULTY = "match_capacity_faulty"  # offer, found
    MATCH_MINIMUM_FAULTY = "match_minimum_faulty"  # offer, found
    MATCH_MINIMUM_ABOVE_CAPACITY = "match_minimum_above_capacity"  # offer, minimum, capacity
    MATCH_VALUE_FAULTY = "match_value_faulty"  # teacher, offer, found
    MATCH_DATES_REVERSED = "match_dates_reversed"  # offer, starts_on, ends_on
    MATCH_PLACES_FAULTY = "match_places_faulty"  # found
    PIN_NOT_ELIGIBLE = "pin_not_eligible"  # teacher, offer
    PIN_FORBIDDEN = "pin_forbidden"  # teacher, offer
    PIN_WITHOUT_SEATS = "pin_without_seats"  # teacher, offer
    TEACHER_PINNED_TWICE = "teacher_pinned_twice"  # teacher, offers
    PINS_OVERLAP = "pins_overlap"  # teacher, offers: two that overlap
    PINS_ABOVE_CAPACITY = "pins_above_capacity"  # offer, pinned, capacity
    PINNED_GROUP_TOO_SMALL = "pinned_group_too_small"  # offer, minimum, found
    PINNED_GROUPS_COMPETE = "pinned_groups_compete"  # offers
    # Matching: a problem as a file
    PROBLEM_UNREADABLE = "problem_unreadable"  # file
    PROBLEM_TOO_LARGE = "problem_too_large"  # file, limit: megabytes
    PROBLEM_NOT_JSON = "problem_not_json"  # file
    PROBLEM_TOO_DEEP = "problem_too_deep"  # file
    PROBLEM_NUMBER_FAULTY = "problem_number_faulty"  # found
    PROBLEM_KEY_DOUBLED = "problem_key_doubled"  # key
    PROBLEM_KEY_UNKNOWN = "problem_key_unknown"  # key, place
    PROBLEM_KEY_MISSING = "problem_key_missing"  # key, place
    PROBLEM_SHAPE_FAULTY = "problem_shape_faulty"  # place
    PROBLEM_ID_FAULTY = "problem_id_faulty"  # place
    PROBLEM_DATE_FAULTY = "problem_date_faulty"  # offer, found
    TEXT_TOO_LONG = "text_too_long"  # limit
    # Offers
    OFFER_UNKNOWN = "offer_unknown"
    OFFER_TITLE_MISSING = "offer_title_missing"
    OFFER_CODE_TAKEN = "offer_code_taken"  # code
    OFFER_DATES_REVERSED = "offer_dates_reversed"  # starts_on, ends_on
    OFFER_TOO_LONG = "offer_too_long"  # days: the most
    CAPACITY_OUT_OF_RANGE = "capacity_out_of_range"  # least, most
    CAPACITY_BELOW_PLACED = "capacity_below_placed"  # capacity, placed
    MINIMUM_OUT_OF_RANGE = "minimum_out_of_range"  # least, most: the capacity
    DAILY_MINUTES_OUT_OF_RANGE = "daily_minutes_out_of_range"  # least, most
    WEEKDAYS_MISSING = "weekdays_missing"
    NO_WORKING_DAY = "no_working_day"  # starts_on, ends_on
    OFFER_LANGUAGE_UNKNOWN = "offer_language_unknown"  # found
    OFFER_FIELD_UNKNOWN = "offer_field_unknown"  # found
    OFFER_COMPANY_RETIRED = "offer_company_retired"  # company
    MENTOR_UNKNOWN = "mentor_unknown"
    MENTOR_OF_OTHER_COMPANY = "mentor_of_other_company"  # name, company
    MENTOR_ROLE_WRONG = "mentor_role_wrong"  # name, role
    MENTOR_RETIRED = "mentor_retired"  # name
    NO_PROTOCOL = "no_protocol"  # company
    PROTOCOL_EXPIRED = "protocol_expired"  # company, ends_on
    PROTOCOL_NOT_BEGUN = "protocol_not_begun"  # company, starts_on: of the protocol
    PROTOCOL_ENDS_BEFORE = "protocol_ends_before"  # company, ends_on: of the protocol
    OFFER_RETIRED = "offer_retired"  # code
    OFFER_IN_USE = "offer_in_use"  # code, placements
    # Requests
    REQUEST_UNKNOWN = "request_unknown"
    REQUEST_OPEN_ALREADY = "request_open_already"  # name
    REQUEST_NOT_OPEN = "request_not_open"  # name, state
    REQUEST_DATES_REVERSED = "request_dates_reversed"  # free_from, free_until
    REQUEST_IN_FUTURE = "request_in_future"  # asked_on
    REQUEST_PROVINCE_UNKNOWN = "request_province_unknown"  # found
    PLACED_TEACHER_UNKNOWN = "placed_teacher_unknown"
    TEACHER_NOT_IN_SERVICE = "teacher_not_in_service"  # name, employment
    # Pairs and proposals
    PAIR_NOT_ELIGIBLE = "pair_not_eligible"  # name, code, obstacles: tuple of Obstacle
    PROPOSAL_OUTDATED = "proposal_outdated"
    PROPOSAL_EMPTY = "proposal_empty"
    NO_OPEN_REQUESTS = "no_open_requests"
    NO_OPEN_OFFERS = "no_open_offers"
    WEIGHT_OUT_OF_RANGE = "weight_out_of_range"  # part, least, most
    WEIGHTS_ALL_ZERO = "weights_all_zero"
    # Placements
    PLACEMENT_UNKNOWN = "placement_unknown"
    PLACEMENT_WRONG_STATE = "placement_wrong_state"  # code, state, wanted (tuple of states)
    PLACEMENT_LOCKED = "placement_locked"  # code
    PLACEMENT_DATES_REVERSED = "placement_dates_reversed"  # starts_on, ends_on
    DATES_CUT_LOG = "dates_cut_log"  # first, last: the days already written
    TEACHER_PLACED_ELSEWHERE = "teacher_placed_elsewhere"  # name, code, starts_on, ends_on
    OFFER_FULL = "offer_full"  # code, capacity
    MENTOR_MISSING = "mentor_missing"  # code
    AGREEMENT_MISSING = "agreement_missing"  # code, missing: state of the agreement
    AGREED_IN_FUTURE = "agreed_in_future"  # day
    FINISH_INCOMPLETE = "finish_incomplete"  # code, gaps: tuple of PlacementGapFact
    PLACEMENT_REASON_MISSING = "placement_reason_missing"
    LOG_DAY_OUTSIDE = "log_day_outside"  # day, starts_on, ends_on
    LOG_DAY_OFF = "log_day_off"  # day: no day of work by the weekdays agreed
    LOG_DAY_CLOSED = "log_day_closed"  # day, name
    LOG_DAY_AHEAD = "log_day_ahead"  # day
    LOG_MINUTES_OUT_OF_RANGE = "log_minutes_out_of_range"  # day, least, most
    LOG_EXCUSE_BESIDE_WORK = "log_excuse_beside_work"  # day
    EVALUATION_ITEMS_FAULTY = "evaluation_items_faulty"  # missing, unknown: tuples of item keys
    MARK_OUT_OF_RANGE = "mark_out_of_range"  # item, least, most
    EVALUATED_TOO_EARLY = "evaluated_too_early"  # day, starts_on
    EVALUATED_IN_FUTURE = "evaluated_in_future"  # day
    REPORT_EMPTY = "report_empty"
    # Papers
    PAPER_KINDS_MISSING = "paper_kinds_missing"
    PAPER_PLACEMENTS_MISSING = "paper_placements_missing"
    # Companies: `field` names the draft's field at fault
    COMPANY_UNKNOWN = "company_unknown"
    COMPANY_NAME_MISSING = "company_name_missing"  # field
    COMPANY_TEXT_TOO_LONG = "company_text_too_long"  # field, limit
    COMPANY_PROVINCE_UNKNOWN = "company_province_unknown"  # field, found
    COMPANY_FIELD_UNKNOWN = "company_field_unknown"  # field, found
    COMPANY_PHONE_FAULTY = "company_phone_faulty"  # field, found
    COMPANY_EMAIL_FAULTY = "company_email_faulty"  # field, found
    COMPANY_WEBSITE_FAULTY = "company_website_faulty"  # field, found
    COMPANY_KNOWN = "company_known"  # field, name, id: another entry of the same name at the same place
    COMPANY_IN_USE = "company_in_use"  # name, offers, protocols, visits: how many
    TAX_NUMBER_FAULTY = "tax_number_faulty"  # field, found, fault: TaxNumberFault
    TAX_NUMBER_TAKEN = "tax_number_taken"  # field, name, id
    CONTACT_UNKNOWN = "contact_unknown"
    CONTACT_NAME_MISSING = "contact_name_missing"  # field
    CONTACT_IN_USE = "contact_in_use"  # name
    # Protocols and visits
    PROTOCOL_UNKNOWN = "protocol_unknown"
    PROTOCOL_DATES_REVERSED = "protocol_dates_reversed"  # field, starts_on, ends_on
    REMIND_DAYS_OUT_OF_RANGE = "remind_days_out_of_range"  # field, least, most
    PROTOCOL_NEEDED = "protocol_needed"  # placements: how many would be left without one
    VISIT_UNKNOWN = "visit_unknown"
    FOLLOW_UP_BEFORE_VISIT = "follow_up_before_visit"  # field, day, follow_up_on
    # Technologies
    TECHNOLOGY_UNKNOWN = "technology_unknown"
    TECHNOLOGY_NAME_MISSING = "technology_name_missing"  # field
    TECHNOLOGY_KNOWN = "technology_known"  # field, name, id: the same by another spelling
    TECHNOLOGY_IN_USE = "technology_in_use"  # name, uses: how many
    TECHNOLOGY_MERGED_WITH_ITSELF = "technology_merged_with_itself"
    NO_STARTING_LIST = "no_starting_list"  # field_code
    # Lists of companies
    LIST_SHEET_UNKNOWN = "list_sheet_unknown"  # sheet
    LIST_WITHOUT_HEADER = "list_without_header"  # file, sheet
    LIST_WITHOUT_NAME_COLUMN = "list_without_name_column"  # file, sheet
    LIST_WITHOUT_COMPANIES = "list_without_companies"  # file, sheet
    COMPANY_IMPORT_OUTDATED = "company_import_outdated"
    COMPANY_NUMBERS_CLASH = "company_numbers_clash"  # name, rows
