"""The panel of the outcome chart: days, weeks or months, and what the other charts have too."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal

from tokenmirror.domain.periods import Bucket
from tokenmirror.ui.charts.frame import ChartFrame
from tokenmirror.ui.help import mark_counted
from tokenmirror.ui.labels import Link
from tokenmirror.ui.theme import Theme
from tokenmirror.ui.words import say
from tokenmirror.viewmodels.shapes import OutcomeChart

if TYPE_CHECKING:
    from tokenmirror.ui.charts.outcome_chart import OutcomeChartView

_LEAST_HEIGHT = 310


class ChartPanel(ChartFrame):
    """Show the chart once it can be drawn; pyqtgraph is loaded by `prepare`, after the first paint."""

    bucket_asked = Signal(str)
    commit_opened = Signal(str)
    bar_opened = Signal(object)
    """A bar was entered: its first day, and the first day after it or None."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "", say("chart.order"))
        self._shown: OutcomeChart | None = None
        self._bars: OutcomeChartView | None = None
        self.setMinimumHeight(_LEAST_HEIGHT)
        mark_counted(self, "outcomes")
        self.opened.connect(self._open_bar)

    def add_own_links(self) -> None:
        """Add the steps of the time axis."""
        self._buckets = {bucket: Link(say(f"chart.{bucket.value}")) for bucket in Bucket}
        for bucket, link in self._buckets.items():
            link.setCheckable(True)
            # Not `clicked`: assistive programs turn a check box on without clicking it.
            link.toggled.connect(lambda _on, one=bucket: self.bucket_asked.emit(one.value))
            self.add_action(link)

    def mark_bucket(self, bucket: Bucket | None) -> None:
        """Show which step is in use, where it is known."""
        for one, link in self._buckets.items():
            with QSignalBlocker(link):
                link.setChecked(one is bucket)

    def prepare(self) -> None:
        """Load the chart's library and draw what is there."""
        for _step in self.preparing():
            pass

    def preparing(self) -> Iterator[None]:
        """Make the chart in steps, lay it out in the next, and draw."""
        if self._is_made():
            return
        from tokenmirror.ui.charts.outcome_chart import OutcomeChartView  # noqa: PLC0415 - pulls in pyqtgraph

        bars = OutcomeChartView(self.theme, self.window())
        bars.commit_opened.connect(self.commit_opened)
        yield
        for _step in bars.making():
            yield
        if self._is_made():  # somebody could not wait
            bars.deleteLater()
            return
        self._bars = bars
        yield
        self.hold(self._bars)
        yield
        if self._shown is not None:
            self.show_chart(self._shown)

    def _is_made(self) -> bool:
        return self._bars is not None

    @property
    def drawn(self) -> bool:
        """Return whether the chart is made and in its place."""
        return self.chart is not None

    def show_chart(self, chart: OutcomeChart) -> None:
        """Draw another chart."""
        self._shown = chart
        if chart.bucket is not None:
            self.mark_bucket(chart.bucket)
        if self._bars is not None:
            self._bars.show_chart(chart)
        self.tell(chart.title, chart.begins_text or say("chart.order"), chart.text_alternative)

    def _open_bar(self, index: object) -> None:
        if self._shown is None or not isinstance(index, int):
            return
        bars = self._shown.bars
        after = bars[index + 1].start if index + 1 < len(bars) else None
        self.bar_opened.emit((bars[index].start, after))
