"""What stands on a center's paper until it writes its own: letterhead and the titles of those who sign."""

from collections.abc import Iterator

from smm_desktop.centers.terms import DatabaseRole, LetterheadSnapshot, ProfileDraft

MINISTRY = "Millî Eğitim Bakanlığı"
DIRECTORATE = "Mesleki ve Teknik Eğitim Genel Müdürlüğü"
CENTER_WORDS = "Sektörel Mükemmeliyet Merkezi"
ROOT_WORDS = "Kök Sertifikası"


def usual_letterhead(role: DatabaseRole, name: str) -> tuple[tuple[str, ...], str]:
    """The lines below 'T.C.' and the institution of a letterhead, until the center writes its own."""
    if role is DatabaseRole.DIRECTORATE:
        return (MINISTRY,), DIRECTORATE
    return (MINISTRY, DIRECTORATE), f"{name} {CENTER_WORDS}"


def usual_titles(role: DatabaseRole) -> tuple[str, str]:
    """How the coordinator and the head of the institution sign."""
    if role is DatabaseRole.DIRECTORATE:
        return "Daire Başkanı", "Genel Müdür"
    return "SMM Koordinatörü", "Okul Müdürü"


def _contact(draft: ProfileDraft, province: str) -> Iterator[str]:
    place = " / ".join(part for part in (draft.district, province) if part)
    yield " ".join(part for part in (draft.address, place) if part)
    yield from (draft.phone, draft.email, draft.web)


def letterhead_of(draft: ProfileDraft, role: DatabaseRole, province: str) -> LetterheadSnapshot:
    """The letterhead that a profile gives; what it leaves open is filled by the usual."""
    usual_lines, usual_institution = usual_letterhead(role, draft.name)
    return LetterheadSnapshot(
        lines=draft.letterhead_lines or usual_lines,
        institution=draft.letterhead_institution or usual_institution,
        logos=tuple(logo for logo in (draft.logo_left, draft.logo_right) if logo),
        contact=" · ".join(part for part in _contact(draft, province) if part),
    )
