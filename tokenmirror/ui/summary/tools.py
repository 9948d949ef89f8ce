"""In the header of the summary: the time it is about, its paper, and the way to drafts."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from tokenmirror.domain.lookbacks import Look, lookback
from tokenmirror.domain.periods import PeriodChoice
from tokenmirror.domain.summaries import Chosen, Paper
from tokenmirror.language import tr
from tokenmirror.ui.filter_box import FilterBox
from tokenmirror.ui.summary.cards import DaysCard
from tokenmirror.ui.theme import Theme
from tokenmirror.ui.words import say
from tokenmirror.viewmodels.shapes import Choice

_OWN = "own"


class SummaryTools(QWidget):
    """What a summary is about and laid out on."""

    period_picked = Signal(str)
    paper_picked = Signal(str)
    went = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._days: tuple[date, date] | None = None
        self.period = FilterBox(say("filter.period"), theme)
        self.paper = FilterBox(tr("Paper"), theme)
        self.drafts = QPushButton(tr("Drafts"))
        self.given = QPushButton(tr("Given away"))
        self.summary = QPushButton(tr("Back to the summary"))
        self.period.picked.connect(self._pick)
        self.paper.picked.connect(self.paper_picked)
        self.drafts.clicked.connect(lambda: self.went.emit("drafts"))
        self.given.clicked.connect(lambda: self.went.emit("given"))
        self.summary.clicked.connect(lambda: self.went.emit(""))
        self._chosen_period = ""
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        for part in (self.period, self.paper, self.drafts, self.given, self.summary):
            line.addWidget(part)
            part.hide()

    def show_for(self, what: str) -> None:
        """Offer what belongs to a page of the room."""
        for part in (self.period, self.paper, self.drafts, self.given):
            part.setVisible(not what)
        self.summary.setVisible(bool(what))

    def show_chosen(self, chosen: Chosen, period_text: str, days: tuple[date, date] | None) -> None:
        """Show the time and paper that are chosen."""
        self._days, self._chosen_period = days, chosen.period
        choices = _choices(datetime.now(UTC).astimezone().date())
        if chosen.period not in {one.key for one in choices}:
            choices.insert(0, Choice(chosen.period, period_text))
        choices.append(Choice(_OWN, tr("Days of your own…")))
        self.period.offer(choices, chosen.period, chosen.period)
        papers = [Choice(Paper.A4, "A4"), Choice(Paper.LETTER, tr("US Letter"))]
        self.paper.offer(papers, chosen.paper, chosen.paper)

    def _pick(self, key: str) -> None:
        if key != _OWN:
            self.period_picked.emit(key)
            return
        self.period.setCurrentIndex(max(self.period.findData(self._chosen_period), 0))
        self.ask_days()

    def ask_days(self) -> DaysCard:
        """Ask for two days."""
        today = datetime.now(UTC).astimezone().date()
        first, last = self._days or (today - timedelta(days=29), today)
        card = DaysCard(first, last, self.window())
        card.chosen.connect(self.period_picked)
        card.open()
        return card


def _choices(today: date) -> list[Choice]:
    """Return the times that are offered: what a person is likely to talk about."""
    wanted = (
        PeriodChoice.DAYS_7,
        PeriodChoice.DAYS_30,
        PeriodChoice.WEEKS_13,
        PeriodChoice.MONTHS_12,
        PeriodChoice.ALL,
    )
    choices = [Choice(one.value, say(f"period.{one.value}")) for one in wanted]
    month, quarter = lookback(Look.MONTH, today), lookback(Look.QUARTER, today)
    return [
        *choices,
        Choice(month.key, tr("This month")),
        Choice(month.before().key, tr("Last month")),
        Choice(quarter.key, tr("This quarter")),
        Choice(quarter.before().key, tr("Last quarter")),
    ]
