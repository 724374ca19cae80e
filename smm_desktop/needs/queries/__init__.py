"""What needs answers: frames, instruments, rounds, responses."""

from smm_desktop.needs.queries.comparable import analysable_rounds, comparable_rounds
from smm_desktop.needs.queries.entries import (
    CopyRow,
    copies_of,
    disagreements_of,
    entered_copies,
    entry_quality,
)
from smm_desktop.needs.queries.forms import (
    PrintedFormRow,
    form_snapshot,
    printed_form_by_code,
    printed_forms,
)
from smm_desktop.needs.queries.frames import (
    CompetencyRow,
    FrameRow,
    competencies,
    example_fields,
    example_frame,
    frame,
    frame_draft,
    frames,
)
from smm_desktop.needs.queries.instruments import InstrumentRow, frame_sections, instrument, instruments
from smm_desktop.needs.queries.national import national_rankings, ranked_fields
from smm_desktop.needs.queries.needs import (
    NeedRow,
    NeedStepRow,
    need,
    need_candidates,
    need_steps,
    needs,
)
from smm_desktop.needs.queries.responses import (
    FreeText,
    PairedAnswer,
    ResponseRow,
    competency_groups,
    competency_names,
    free_texts,
    gaps_of_teachers,
    paired_answers,
    responses,
    round_content,
)
from smm_desktop.needs.queries.rounds import (
    MemberRow,
    RoundRow,
    member_by_code,
    members,
    rounds,
    schools,
    survey_round,
)
from smm_desktop.needs.rules.needs import figures_of
from smm_desktop.needs.rules.proposing import propose

__all__ = [
    "CompetencyRow",
    "CopyRow",
    "FrameRow",
    "FreeText",
    "InstrumentRow",
    "MemberRow",
    "NeedRow",
    "NeedStepRow",
    "PairedAnswer",
    "PrintedFormRow",
    "ResponseRow",
    "RoundRow",
    "analysable_rounds",
    "comparable_rounds",
    "competencies",
    "competency_groups",
    "competency_names",
    "copies_of",
    "disagreements_of",
    "entered_copies",
    "entry_quality",
    "example_fields",
    "example_frame",
    "figures_of",
    "form_snapshot",
    "frame",
    "frame_draft",
    "frame_sections",
    "frames",
    "free_texts",
    "gaps_of_teachers",
    "instrument",
    "instruments",
    "member_by_code",
    "members",
    "national_rankings",
    "need",
    "need_candidates",
    "need_steps",
    "needs",
    "paired_answers",
    "printed_form_by_code",
    "printed_forms",
    "propose",
    "ranked_fields",
    "responses",
    "round_content",
    "rounds",
    "schools",
    "survey_round",
]
