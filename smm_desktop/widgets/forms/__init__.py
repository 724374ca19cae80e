"""Forms: labelled editors with errors beside them, dirty tracking, and the dialog that holds a form."""

from smm_desktop.widgets.forms.choices import Choice, ComboField, MultiChoiceField
from smm_desktop.widgets.forms.completing import FoldingCompleter
from smm_desktop.widgets.forms.dates import DateField, TimeField
from smm_desktop.widgets.forms.dialog import PENDING, FormDialog
from smm_desktop.widgets.forms.files import FileField
from smm_desktop.widgets.forms.form import Form
from smm_desktop.widgets.forms.numbers import DecimalField, NumberField
from smm_desktop.widgets.forms.picking import PickField
from smm_desktop.widgets.forms.texts import (
    CheckField,
    CompletingField,
    LineField,
    MultiLineField,
    PasswordField,
)

__all__ = [
    "PENDING",
    "CheckField",
    "Choice",
    "ComboField",
    "CompletingField",
    "DateField",
    "DecimalField",
    "FileField",
    "FoldingCompleter",
    "Form",
    "FormDialog",
    "LineField",
    "MultiChoiceField",
    "MultiLineField",
    "NumberField",
    "PasswordField",
    "PickField",
    "TimeField",
]
