"""Asking for one text, such as the reason of a deed."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from smm_desktop.widgets.forms.dialog import FormDialog
from smm_desktop.widgets.forms.texts import LineField, MultiLineField


def ask_text(
    parent: QWidget,
    title: str,
    label: str,
    then: Callable[[str], object],
    *,
    confirm: str,
    note: str = "",
    required: bool = True,
    multi_line: bool = False,
    danger: bool = False,
    name: str = "text_question",
) -> FormDialog:
    """Opens the dialog and returns at once; `then` gets the text."""
    dialog = FormDialog(title, note, primary=confirm, danger=danger, name=name, parent=parent)
    editor: QWidget = MultiLineField(name="text") if multi_line else LineField(name="text")
    dialog.form.add("text", label, editor, required=required)
    dialog.accepted.connect(lambda: then(str(dialog.form.values()["text"])))
    dialog.open()
    return dialog
