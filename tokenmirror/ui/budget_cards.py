"""Cards in which a person sets a ceiling of their own, or asks what other prices would come to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QWidget

from tokenmirror.domain.amounts import money_typed, tokens_typed
from tokenmirror.domain.budgeting import Budgeting
from tokenmirror.domain.ceilings import Ceiling, CeilingPeriod, CeilingUnit
from tokenmirror.domain.scenarios import HUNDREDTHS, LONG, SHORT, Scenario, ScenarioKind
from tokenmirror.language import locale, tr
from tokenmirror.ui.choice_box import ChoiceBox
from tokenmirror.ui.choosing import Card, wide
from tokenmirror.ui.labels import PlainLabel
from tokenmirror.ui.text import visible
from tokenmirror.viewmodels.budget_words import span_word

_MONEY_PICO, _LINES, _MOST_LINES = 10**12, 20, 10_000
_MOST_FACTOR = 1000 * HUNDREDTHS


class CeilingCard(Card):
    """Ask for how long, of what and how much; nothing is set before all of it makes sense."""

    chosen = Signal(object)
    """A `Budgeting`."""

    def __init__(
        self, projects: Sequence[tuple[str, str]], currency: str, parent: QWidget, change: Ceiling | None = None
    ) -> None:
        title = tr("Change a ceiling") if change else tr("Set a ceiling")
        super().__init__(title, tr("Set"), parent)
        self._change = change
        self.period, self.unit, self.project = ChoiceBox(), ChoiceBox(), ChoiceBox()
        self.amount, self.name = QLineEdit(), QLineEdit()
        for period in CeilingPeriod:
            self.period.addItem(span_word(period), str(period))
        for unit, text in (
            (CeilingUnit.MONEY, tr("Money at list price ({currency})", currency=currency)),
            (CeilingUnit.TOKENS, tr("Tokens")),
            (CeilingUnit.PLAN, tr("A plan's flat fee ({currency})", currency=currency)),
        ):
            self.unit.addItem(text, str(unit))
        self.project.addItem(tr("Everything"), "")
        for path, name in projects:
            self.project.addItem(visible(name), path)
        self.why = PlainLabel("", 12, ink=2)
        why = PlainLabel(
            tr("A limit of your own, that begins anew with each span. There is nothing to reach."), 12, ink=2
        )
        self.column.addWidget(wide(why))
        self.column.addLayout(self._form())
        self.column.addWidget(wide(self.why))
        self.add_buttons()
        self.do.setProperty("primary", "true")
        self.do.setDefault(True)
        self._fill(change)
        self.amount.textChanged.connect(self._look)
        self.unit.currentIndexChanged.connect(self._look)
        self.accepted.connect(self._choose)
        self._look()
        self.amount.setFocus(Qt.FocusReason.OtherFocusReason)

    def _form(self) -> QFormLayout:
        form = made_form()
        form.addRow(labelled(tr("Holds for each"), self.period), self.period)
        form.addRow(labelled(tr("Counted in"), self.unit), self.unit)
        form.addRow(labelled(tr("Ceiling"), self.amount), self.amount)
        form.addRow(labelled(tr("Project"), self.project), self.project)
        form.addRow(labelled(tr("Your own name for it"), self.name), self.name)
        self.name.setPlaceholderText(tr("may stay empty"))
        return form

    def _fill(self, change: Ceiling | None) -> None:
        if change is None:
            return
        self.period.setCurrentIndex(max(self.period.findData(str(change.period)), 0))
        self.unit.setCurrentIndex(max(self.unit.findData(str(change.unit)), 0))
        if change.project and self.project.findData(change.project) < 0:
            self.project.addItem(visible(change.project), change.project)
        self.project.setCurrentIndex(max(self.project.findData(change.project), 0))
        tokens = change.unit is CeilingUnit.TOKENS
        self.amount.setText(str(change.amount) if tokens else typed_money(change.amount))
        self.name.setText(change.name)

    @property
    def wanted(self) -> Ceiling | None:
        """Return what is typed, if it makes sense."""
        unit = CeilingUnit(self.unit.currentData())
        text = self.amount.text()
        amount = tokens_typed(text) if unit is CeilingUnit.TOKENS else money_typed(text)
        if amount is None:
            return None
        period, key = CeilingPeriod(self.period.currentData()), self._change.id if self._change else 0
        return Ceiling(period, unit, amount, self.project.currentData(), self.name.text().strip(), key)

    def _look(self) -> None:
        tokens = self.unit.currentData() == str(CeilingUnit.TOKENS)
        example = tr("A number above zero, such as 40M or 750k.") if tokens else tr("An amount such as 160 or 12.50.")
        self.amount.setPlaceholderText("40M" if tokens else "160")
        self.why.setText(example if self.wanted is None else "")
        self.amount.setAccessibleDescription(self.why.text())
        self.do.setEnabled(self.wanted is not None)

    def _choose(self) -> None:
        if (wanted := self.wanted) is not None:
            self.chosen.emit(Budgeting(wanted))


_PRICES, _EVERY, _SMALL, _KEPT_LONG, _KEPT_SHORT, _PLAN = "prices", "model", "small", "long", "short", "plan"


class ScenarioCard(Card):
    """Ask what is to be another than it was."""

    chosen = Signal(object)
    """A `Budgeting`."""

    def __init__(self, models: Sequence[str], currency: str, parent: QWidget) -> None:
        super().__init__(tr("Add a scenario"), tr("Add"), parent)
        self.kind, self.model = ChoiceBox(), ChoiceBox()
        self.factor, self.lines, self.fee, self.name = QLineEdit("2"), QLineEdit(str(_LINES)), QLineEdit(), QLineEdit()
        for key, text in (
            (_PRICES, tr("All prices times a factor")),
            (_EVERY, tr("Another model's prices for every call")),
            (_SMALL, tr("Another model's prices for small edits")),
            (_KEPT_LONG, tr("Caches kept 1 h")),
            (_KEPT_SHORT, tr("Caches kept 5 min")),
            (_PLAN, tr("A plan with a flat fee")),
        ):
            self.kind.addItem(text, key)
        self.model.setEditable(True)
        self.model.addItems([visible(name) for name in models])
        why = PlainLabel(tr("The same sessions at other prices: arithmetic, and no forecast."), 12, ink=2)
        self.column.addWidget(wide(why))
        self.form = made_form()
        self._rows(currency)
        self.column.addLayout(self.form)
        self.why = PlainLabel("", 12, ink=2)
        self.column.addWidget(wide(self.why))
        self.add_buttons()
        self.do.setProperty("primary", "true")
        self.do.setDefault(True)
        for field in (self.factor, self.lines, self.fee):
            field.textChanged.connect(self._look)
        self.model.currentTextChanged.connect(self._look)
        self.kind.currentIndexChanged.connect(self._look)
        self.accepted.connect(self._choose)
        self._look()
        self.kind.setFocus(Qt.FocusReason.OtherFocusReason)

    def _rows(self, currency: str) -> None:
        for text, field in (
            (tr("What is different"), self.kind),
            (tr("Factor"), self.factor),
            (tr("Model"), self.model),
            (tr("Edits under so many lines"), self.lines),
            (tr("Fee a month ({currency})", currency=currency), self.fee),
            (tr("Your own name for it"), self.name),
        ):
            self.form.addRow(labelled(text, field), field)
        self.fee.setPlaceholderText("20")
        self.name.setPlaceholderText(tr("may stay empty"))

    @property
    def wanted(self) -> Scenario | None:
        """Return what is typed, if it makes sense."""
        kind, name = self.kind.currentData(), self.name.text().strip()
        if kind == _PRICES:
            factor = factor_typed(self.factor.text())
            return None if factor is None else Scenario(ScenarioKind.PRICES, factor, name=name)
        if kind == _PLAN:
            fee = money_typed(self.fee.text())
            return None if fee is None else Scenario(ScenarioKind.PLAN, fee=fee, name=name)
        if kind in (_KEPT_LONG, _KEPT_SHORT):
            return Scenario(ScenarioKind.CACHE, minutes=LONG if kind == _KEPT_LONG else SHORT, name=name)
        return self._model(name, small=kind == _SMALL)

    def _model(self, name: str, *, small: bool) -> Scenario | None:
        model, lines = self.model.currentText().strip(), 0
        if small:
            typed = self.lines.text().strip()
            lines = int(typed) if typed.isascii() and typed.isdigit() else 0
        if not model or (small and not 1 < lines <= _MOST_LINES):
            return None
        return Scenario(ScenarioKind.MODEL, model=model, below_lines=lines, name=name)

    def _look(self) -> None:
        kind = self.kind.currentData()
        for field, kinds in (
            (self.factor, (_PRICES,)),
            (self.model, (_EVERY, _SMALL)),
            (self.lines, (_SMALL,)),
            (self.fee, (_PLAN,)),
        ):
            self.form.setRowVisible(field, kind in kinds)
        self.why.setText("" if self.wanted is not None else tr("Something is missing, or is no number above zero."))
        self.do.setEnabled(self.wanted is not None)

    def _choose(self) -> None:
        if (wanted := self.wanted) is not None:
            self.chosen.emit(Budgeting(wanted))


def made_form() -> QFormLayout:
    """Return a form as cards have it."""
    form = QFormLayout()
    form.setHorizontalSpacing(16)
    form.setVerticalSpacing(8)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
    return form


def labelled(text: str, field: QWidget) -> QLabel:
    """Return the label of a field, which is called by it."""
    field.setAccessibleName(text)
    label = QLabel(text)
    label.setBuddy(field)
    return label


def typed_money(pico: int) -> str:
    """Return money as it is typed: `160`, `12.50`."""
    whole = pico % _MONEY_PICO == 0
    return str(pico // _MONEY_PICO) if whole else f"{pico / _MONEY_PICO:.2f}".replace(".", locale().decimal)


def factor_typed(text: str) -> int | None:
    """Return a factor in hundredths; None where it is no number above zero."""
    try:
        factor = round(float(text.strip().replace(",", ".")) * HUNDREDTHS)
    except (ValueError, OverflowError):
        return None
    return factor if 0 < factor <= _MOST_FACTOR else None
