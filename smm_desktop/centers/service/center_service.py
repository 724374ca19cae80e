"""The deeds of the center: set-up, profile, rule book, closed days, keys, preferences."""

from collections.abc import Iterable
from datetime import date

from sqlalchemy.orm import Session

from smm_desktop.centers.model import Preference
from smm_desktop.centers.service import closed_days, keys, profile, rule_book
from smm_desktop.centers.terms import DatabaseRole, ProfileDraft, RuleKey, SetUp
from smm_desktop.core.clock import Clock
from smm_desktop.core.database.database import Database
from smm_desktop.signing.terms import KeyKind


class CenterService:
    """Every deed is one transaction; `actor` is the signed-in user's name."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def set_up_center(self, set_up: SetUp, *, actor: str) -> None:
        """Says whose database this is; once. It was made with that center's number (0: directorate)."""
        expected = 0 if set_up.role is DatabaseRole.DIRECTORATE else set_up.center_number
        if expected != self._database.center_id:
            raise ValueError(f"a database of center {self._database.center_id} set up as center {expected}")
        with self._database.deed("set_up_center", actor, reversible=False) as deed:
            profile.set_up(deed.session, set_up)

    def change_profile(self, draft: ProfileDraft, *, actor: str) -> None:
        """Changes name, address, people, letterhead and logos (a logo is checked and made a small PNG)."""
        checked = profile.checked_draft(draft)
        with self._database.deed("change_profile", actor) as deed:
            profile.change(deed.session, checked)

    def set_rule(self, key: RuleKey, value: object, source: str, effective_from: date, *, actor: str) -> None:
        """Gives a rule a value from a day on; whoever sets it vouches for it, so it counts as confirmed."""
        with self._database.deed("set_rule", actor) as deed:
            rule_book.set_value(deed, key, value, source, effective_from)

    def confirm_rule(self, key: RuleKey, *, actor: str, source: str = "") -> None:
        """Confirms the value in force today, with the text it was found in if one is named."""
        self._confirm((key,), source, actor)

    def confirm_rules(self, rule_keys: Iterable[RuleKey], *, actor: str) -> None:
        """Confirms several values in force today as one deed."""
        self._confirm(tuple(rule_keys), "", actor)

    def _confirm(self, rule_keys: tuple[RuleKey, ...], source: str, actor: str) -> None:
        with self._database.deed("confirm_rules", actor) as deed:
            for key in rule_keys:
                rule_book.confirm(deed, key, self._clock.today(), source)

    def add_closed_day(self, day: date, name: str, *, actor: str) -> None:
        """A day on which this center holds no lessons; refused when it is closed already."""
        with self._database.deed("add_closed_day", actor) as deed:
            closed_days.add(deed.session, day, name)

    def add_closed_days(self, first: date, last: date, name: str, *, actor: str) -> int:
        """Closes every day from `first` to `last` that is not closed yet; gives how many."""
        with self._database.deed("add_closed_days", actor) as deed:
            return closed_days.add_all(deed.session, first, last, name)

    def open_holiday(self, day: date, reason: str, *, actor: str) -> None:
        """Teaches on a shipped holiday nevertheless, such as a feast that was announced for another day."""
        with self._database.deed("open_holiday", actor) as deed:
            closed_days.open_holiday(deed.session, day, reason)

    def remove_closed_day(self, day: date, *, actor: str) -> None:
        """Takes back what this center said of a day; a shipped holiday is then a holiday again."""
        with self._database.deed("remove_closed_day", actor) as deed:
            closed_days.remove(deed.session, day)

    def create_keys(self, *, actor: str, kind: KeyKind = KeyKind.P256) -> None:
        """Makes authority, document and proof key; keys in use retire, what they signed stays genuine."""
        with self._database.deed("create_keys", actor, reversible=False) as deed:
            keys.create(deed, self._passphrase(), kind)

    def import_document_key(self, pkcs12: bytes, passphrase: str, *, actor: str) -> None:
        """Signs documents from now on by a key that somebody else made (.p12, .pfx)."""
        with self._database.deed("import_document_key", actor, reversible=False) as deed:
            keys.import_document(deed, pkcs12, passphrase, self._passphrase())

    def _passphrase(self) -> bytes:
        return self._database.derived_secret("signing").hex().encode()

    def set_preference(self, key: str, value: object) -> None:
        """Remembers a setting of this computer: no deed, no journal."""
        with Session(self._database.engines.writer) as session, session.begin():
            session.merge(Preference(key=key, value=value))
