"""What stands on a center's paper until it writes its own: letterhead and the titles of those who sign."""

from smm_desktop.centers.terms import DatabaseRole

MINISTRY = "Millî Eğitim Bakanlığı"
DIRECTORATE = "Mesleki ve Teknik Eğitim Genel Müdürlüğü"
CENTER_WORDS = "Sektörel Mükemmeliyet Merkezi"


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
