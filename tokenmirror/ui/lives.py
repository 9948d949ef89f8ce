"""The panel of how long lines live: the curve or why there is none, and what is too young."""

from __future__ import annotations

from tokenmirror.ui.charts.frame import ChartFrame
from tokenmirror.ui.charts.lives import LivesCurve
from tokenmirror.ui.help import counted_key, how_counted, mark_counted
from tokenmirror.ui.labels import PlainLabel
from tokenmirror.ui.text import tooltip
from tokenmirror.ui.theme import Theme
from tokenmirror.ui.words import say
from tokenmirror.viewmodels.shapes import Lives


class LivesPanel(ChartFrame):
    """Draw how long lines live, or say what is missing for it, and say what is too young."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, say("lives.title"))
        mark_counted(self, "survival")
        self.title.setToolTip(tooltip(say("lives.how")))
        self.setAccessibleDescription(say("lives.how"))
        self.sentence = PlainLabel("", 12.5)
        self.young = PlainLabel("", 11, ink=3)
        for label in (self.sentence, self.young):
            label.setWordWrap(True)
        self.column.insertWidget(1, self.sentence)
        self.column.addWidget(self.young)
        self.column.addStretch(0)
        self.curve: LivesCurve | None = None
        self.opened.connect(lambda _day: how_counted(counted_key(self), self))

    def show_lives(self, lives: Lives) -> None:
        """Show other lives; without points the sentence says why there is no curve."""
        if self.curve is None:
            self.curve = LivesCurve(self.theme, self.window())
            self.hold(self.curve)
        drawn = bool(lives.points)
        self.sentence.setText(lives.sentence)
        self.sentence.setVisible(not drawn)  # the curve's own labels say it
        self.young.setText(lives.note)
        self.young.setVisible(bool(lives.note))
        self.curve.show_lives(lives)
        self.tell(say("lives.title"), lives.hint, lives.sentence)
        self.offer(drawn=drawn)
        self.column.setStretch(self.column.count() - 1, 0 if drawn else 1)
