"""Experiments: what a person did in another way, with before and after as ranges beside each other."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from tokenmirror.domain.own_words import Experiment, OwnWord
from tokenmirror.language import sentences, tr
from tokenmirror.ui.charts.beside import BesideFrame
from tokenmirror.ui.experiment_card import ExperimentCard
from tokenmirror.ui.fonts import sized
from tokenmirror.ui.help import how_counted
from tokenmirror.ui.labels import ElidedLabel, Link, PlainLabel
from tokenmirror.ui.lists import ElidedLink
from tokenmirror.ui.panels import EmptyPlace, Panel
from tokenmirror.ui.screens.reflect_page import ReflectPage
from tokenmirror.ui.text import visible
from tokenmirror.ui.theme import Theme
from tokenmirror.ui.turns import Turns
from tokenmirror.ui.wrapped import WrappedLabel
from tokenmirror.viewmodels.experiments import ADD, ExperimentsView, ExperimentView

_MARGIN, _TWO_FROM = 24, 760


class ExperimentsPage(ReflectPage):
    """All experiments, one of them drawn."""

    timed = False

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.view: ExperimentsView | None = None
        self.frames: list[BesideFrame] = []
        self._chosen_id = 0
        self._gone: Experiment | None = None
        self._turns = Turns(self)
        self._make_parts()
        inside = QWidget()
        inside.setObjectName("page")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(_MARGIN, 12, _MARGIN, _MARGIN)
        self._column.setSpacing(10)
        self._place_parts()
        self.area = QScrollArea()
        self.area.setWidget(inside)
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its controls lead through it
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area)

    def _make_parts(self) -> None:
        self.intro = WrappedLabel("", 13, ink=2)
        self.add = QPushButton(tr("Add an experiment…"))
        self.add.setProperty("primary", "true")
        self.add.clicked.connect(self._ask_for_new)
        self.undone, self.undo = PlainLabel("", 13, ink=2), Link(tr("Undo"), 13, ink=1)
        self.undo.clicked.connect(self._take_back)
        self.empty = EmptyPlace()
        self.empty.acted.connect(self._act)
        self.list = Panel(tr("Experiments"))
        self._rows = QGridLayout()
        self._rows.setHorizontalSpacing(16)
        self._rows.setVerticalSpacing(4)
        self._rows.setColumnStretch(0, 2)
        self._rows.setColumnStretch(1, 3)
        self.list.column.addLayout(self._rows)
        self.links: list[ElidedLink] = []
        self._listed: tuple[tuple[int, str, str], ...] = ()
        self.name = ElidedLabel("", 17, QFont.Weight.Medium)
        self.change, self.remove = Link(tr("Change…")), Link(tr("Remove"))
        self.counted = Link(tr("How is this counted"))
        self.change.clicked.connect(lambda: self.ask(self._experiment))
        self.remove.clicked.connect(self._remove)
        self.counted.clicked.connect(lambda: how_counted("experiment", self))
        self.about, self.days = WrappedLabel("", 13), WrappedLabel("", 13, ink=2)
        self.notes = WrappedLabel("", 12, ink=2)

    def _place_parts(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self.intro, 1, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.add, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(head)
        undone = QHBoxLayout()
        undone.setSpacing(10)
        undone.addWidget(self.undone)
        undone.addWidget(self.undo)
        undone.addStretch(1)
        self._column.addLayout(undone)
        self._column.addWidget(self.empty)
        self._column.addWidget(self.list)
        named = QHBoxLayout()
        named.setSpacing(14)
        named.addWidget(self.name, 1)
        for link in (self.counted, self.change, self.remove):
            named.addWidget(link)
        self._column.addSpacing(4)
        self._column.addLayout(named)
        self._column.addWidget(self.about)
        self._column.addWidget(self.days)
        self._grid = QGridLayout()
        self._grid.setSpacing(12)
        self._column.addLayout(self._grid)
        self._column.addWidget(self.notes)
        self._column.addStretch(1)
        self._own = (self.name, self.counted, self.change, self.remove, self.about, self.days, self.notes)
        for part in (*self._own, self.list, self.empty, self.add, self.undone, self.undo):
            part.hide()

    # ---- what is shown

    def show_view(self, view: ExperimentsView) -> None:
        """Draw the page, a figure a turn."""
        self._turns.drop()
        self.view = view
        self._turns.follow(self._drawing(view))

    @property
    def drawn(self) -> bool:
        """Return whether all of the page stands."""
        return not self._turns.busy

    def finish(self) -> None:
        """Draw at once what waits for its turn."""
        self._turns.finish()

    @property
    def shown(self) -> ExperimentView | None:
        """Return the experiment that is drawn: the one that was chosen, else the newest."""
        every = () if self.view is None else self.view.experiments
        chosen = (one for one in every if one.experiment.id == self._chosen_id)
        return next(chosen, every[0] if every else None)

    @property
    def _experiment(self) -> Experiment | None:
        return None if self.shown is None else self.shown.experiment

    def _drawing(self, view: ExperimentsView) -> Iterator[None]:
        self.intro.setText(view.intro)
        self.intro.setVisible(bool(view.intro))
        self.add.setVisible(view.empty is None)
        self.empty.setVisible(view.empty is not None)
        if view.empty is not None:
            self.empty.show_state(view.empty)
        self._fill_list(view)
        yield
        yield from self._drawing_one()

    def _fill_list(self, view: ExperimentsView) -> None:
        """List the experiments where there are several; rows that are the same stay, and the keyboard in them."""
        listed = tuple((one.experiment.id, one.name, one.about) for one in view.experiments)
        if listed != self._listed:
            self._listed = listed
            while (item := self._rows.takeAt(0)) is not None:
                if (widget := item.widget()) is not None:
                    widget.hide()
                    widget.deleteLater()
            self.links = [self._add_row(row, *one) for row, one in enumerate(listed)]
        self.list.setVisible(len(listed) > 1)
        for link, one in zip(self.links, view.experiments, strict=True):
            here = one is self.shown
            link.setFont(sized(13, QFont.Weight.DemiBold if here else QFont.Weight.Normal))
            link.setAccessibleDescription(tr("Shown below") if here else "")
            link.updateGeometry()

    def _add_row(self, row: int, key: int, name: str, about: str) -> ElidedLink:
        link = ElidedLink(name, sized(13), self.theme)
        link.setAccessibleName(visible(f"{name}, {about}"))
        link.clicked.connect(partial(self._choose, key))
        self._rows.addWidget(link, row, 0)
        self._rows.addWidget(ElidedLabel(about, 12, ink=2), row, 1)
        return link

    def _drawing_one(self) -> Iterator[None]:
        one = self.shown
        for part in self._own:
            part.setVisible(one is not None)
        if one is None:
            self._drop_frames(0)
            return
        self.name.setText(one.name)
        self.about.setText(one.about)
        self.days.setText(one.days)
        self.change.setAccessibleName(visible(tr("Change {name}", name=one.name)))
        self.remove.setAccessibleName(visible(tr("Remove {name}", name=one.name)))
        self.notes.setText(sentences(*one.notes))
        self.notes.setVisible(bool(one.notes))
        self.counted.setVisible(bool(one.figures))
        self._drop_frames(len(one.figures))
        yield
        for place, figure in enumerate(one.figures):
            if place == len(self.frames):
                self.frames.append(BesideFrame(self.theme))
                self._place_frames()
                yield
            self.frames[place].show_figure(figure)
            yield

    def _drop_frames(self, number: int) -> None:
        for frame in self.frames[number:]:
            self._grid.removeWidget(frame)
            frame.hide()
            frame.deleteLater()
        del self.frames[number:]

    def _place_frames(self) -> None:
        across = 2 if self.width() >= _TWO_FROM else 1
        for place, frame in enumerate(self.frames):
            self._grid.addWidget(frame, place // across, place % across)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1 if across > 1 else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put figures side by side where there is room."""
        super().resizeEvent(event)
        if (event.oldSize().width() >= _TWO_FROM) != (event.size().width() >= _TWO_FROM):
            self._place_frames()

    # ---- what is decided

    def open_part(self, part: str) -> None:
        """Look at one experiment, by its number."""
        if part.isdigit():
            self._choose(int(part))

    def _choose(self, key: int, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's
        self._chosen_id = key
        if self.view is not None:
            self.show_view(self.view)

    def _act(self, key: str) -> None:
        if key == ADD:
            self.ask()
        else:
            self.acted.emit(key)

    def ask(self, change: Experiment | None = None) -> ExperimentCard | None:
        """Ask for an experiment, or for what is to be another of one."""
        if self.view is None:
            return None
        card = ExperimentCard(self.view.projects, self.view.today, self.window(), change)
        card.chosen.connect(self._decide)
        card.open()
        return card

    def _ask_for_new(self) -> None:
        self.ask()

    def _remove(self) -> None:
        if (one := self._experiment) is not None:
            self._decide(OwnWord(one, remove=True))

    def _decide(self, wanted: OwnWord) -> None:
        """Pass a decision on; what is taken away can be set again from the same place."""
        subject = wanted.subject
        if not isinstance(subject, Experiment):
            return
        self._gone = subject if wanted.remove else None
        self._chosen_id = 0 if wanted.remove else subject.id
        self.undone.setText(tr("Removed {name}.", name=subject.name))
        for part in (self.undone, self.undo):
            part.setVisible(wanted.remove)
        self.chosen.emit(wanted)
        if wanted.remove:
            self.undo.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_back(self) -> None:
        gone, self._gone = self._gone, None
        for part in (self.undone, self.undo):
            part.hide()
        if gone is not None:
            self._chosen_id = gone.id
            self.chosen.emit(OwnWord(gone))
