"""Five questions that no figure answers: what is known at the left, the person's own answer at the right."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from tokenmirror.domain.own_words import OwnQuestion
from tokenmirror.language import count, tr
from tokenmirror.ui.answer_field import AnswerField
from tokenmirror.ui.case_lists import CaseList
from tokenmirror.ui.help import how_counted, mark_counted
from tokenmirror.ui.labels import Hairline, Link, PlainLabel
from tokenmirror.ui.panels import EmptyPlace
from tokenmirror.ui.screens.reflect_page import ReflectPage
from tokenmirror.ui.small_pictures import SmallPicture
from tokenmirror.ui.text import visible
from tokenmirror.ui.theme import Theme
from tokenmirror.ui.turns import Turns
from tokenmirror.ui.wrapped import WrappedLabel
from tokenmirror.viewmodels.five_questions import EarlierAnswer, EvidenceView, QuestionsView, QuestionView

_MARGIN, _STACK_BELOW, _BETWEEN = 24, 760, 32
_KNOWN, _OWN = 5, 3


class QuestionsPage(ReflectPage):
    """All five, one below the other."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.view: QuestionsView | None = None
        self.parts: dict[OwnQuestion, QuestionPart] = {}
        self._turns = Turns(self)
        inside = QWidget()
        inside.setObjectName("page")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(_MARGIN, 12, _MARGIN, _MARGIN)
        self._column.setSpacing(14)
        self.heading = PlainLabel("", 17, QFont.Weight.Medium)
        self.intro = WrappedLabel("", 13, ink=2)
        self.empty = EmptyPlace()
        self.empty.acted.connect(self.acted)
        self.empty.hide()
        for part in (self.heading, self.intro, self.empty):
            self._column.addWidget(part)
        self._column.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidget(inside)
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its controls lead through it
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area)

    def show_view(self, view: QuestionsView) -> None:
        """Draw the page, a question a turn."""
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

    def _drawing(self, view: QuestionsView) -> Iterator[None]:
        self.heading.setText(view.when.heading)
        self.intro.setText(view.intro)
        self.intro.setVisible(bool(view.intro))
        self.empty.setVisible(view.empty is not None)
        if view.empty is not None:
            self.empty.show_state(view.empty)
        yield
        for question in view.questions:
            part = self.parts.get(question.question)
            if part is None:
                part = self._add(question, view.when.key)
                yield
            yield from part.drawing(question, view.when.key)
        for part in self.parts.values():
            part.setVisible(bool(view.questions))

    def _add(self, question: QuestionView, lookback: str) -> QuestionPart:
        part = self.parts[question.question] = QuestionPart(question, lookback, self.theme)
        part.field.written.connect(self.chosen)
        part.went.connect(self.went)
        part.stack(stacked=self.width() < _STACK_BELOW)
        self._column.insertWidget(self._column.count() - 1, part)
        return part

    def settle(self) -> None:
        """Store what is written and not stored yet."""
        for part in self.parts.values():
            part.field.settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the answers below what is known where there is no room beside it."""
        super().resizeEvent(event)
        for part in self.parts.values():
            part.stack(stacked=event.size().width() < _STACK_BELOW)


class QuestionPart(QWidget):
    """One question."""

    went = Signal(str, str)

    def __init__(self, question: QuestionView, lookback: str, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: tuple[EvidenceView, ...] | None = None
        self._earlier_shown: tuple[EarlierAnswer, ...] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Hairline())
        self.title = PlainLabel(question.title, 17, QFont.Weight.Medium)
        self.setAccessibleName(visible(question.title))
        column.addWidget(self.title)
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.setSpacing(_BETWEEN)
        column.addLayout(self._beside)
        self._beside.addWidget(self._make_known(), _KNOWN, Qt.AlignmentFlag.AlignTop)
        self.field = AnswerField(question, lookback)
        self._beside.addWidget(self._make_own(), _OWN, Qt.AlignmentFlag.AlignTop)

    def _make_known(self) -> QWidget:
        known = QWidget()
        column = QVBoxLayout(known)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        self._evidence = QVBoxLayout()
        self._evidence.setSpacing(16)
        self.not_known = WrappedLabel("", 13, ink=2)
        column.addLayout(self._evidence)
        column.addWidget(self.not_known)
        return known

    def _make_own(self) -> QWidget:
        own = QWidget()
        column = QVBoxLayout(own)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.field)
        self._earlier = QVBoxLayout()
        self._earlier.setSpacing(6)
        column.addLayout(self._earlier)
        return own

    def stack(self, *, stacked: bool) -> None:
        """Put the answer below what is known, or beside it."""
        directions = QBoxLayout.Direction
        self._beside.setDirection(directions.TopToBottom if stacked else directions.LeftToRight)
        self._beside.setSpacing(12 if stacked else _BETWEEN)

    def drawing(self, question: QuestionView, lookback: str) -> Iterator[None]:
        """Draw the question of a time; what is as it was stays."""
        self.not_known.setText(question.not_known)
        self.field.show_question(question, lookback)
        if question.evidence != self._shown:
            self._shown = question.evidence
            _clear(self._evidence)
            for one in question.evidence:
                part = EvidencePart(one, self._theme)
                part.went.connect(self.went)
                self._evidence.addWidget(part)
                yield
        if question.earlier != self._earlier_shown:
            self._earlier_shown = question.earlier
            _clear(self._earlier)
            self._add_earlier(question)
            yield

    def _add_earlier(self, question: QuestionView) -> None:
        if question.earlier:
            self._earlier.addWidget(PlainLabel(tr("What you answered other times"), 12, ink=2))
        for one in question.earlier:
            link = Link(one.time)
            link.setAccessibleName(visible(f"{one.time}: {one.text}"))
            link.clicked.connect(partial(self._open, one.key))
            self._earlier.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
            self._earlier.addWidget(WrappedLabel(one.text, 12.5))

    def _open(self, key: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's
        self.went.emit("reflect", f"questions/{key}")


class EvidencePart(QWidget):
    """Something that is known, with what it does not say and the cases behind it."""

    went = Signal(str, str)

    def __init__(self, one: EvidenceView, theme: Theme) -> None:
        super().__init__()
        self._one, self._theme = one, theme
        self.cases: CaseList | None = None
        mark_counted(self, one.key)
        self.setAccessibleName(visible(one.title))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(3)
        self._column.addWidget(PlainLabel(one.title, 13, QFont.Weight.DemiBold))
        for sentence in filter(None, (*one.sentences, one.past)):
            self._column.addWidget(WrappedLabel(sentence, 13))
        if one.picture is not None:
            self._column.addWidget(SmallPicture(one.picture, theme), 0, Qt.AlignmentFlag.AlignLeft)
        for note in one.notes:
            self._column.addWidget(WrappedLabel(note, 12, ink=2))
        if one.caveat:
            self._column.addWidget(WrappedLabel(one.caveat, 12, ink=3))
        self._column.addLayout(self._links())

    def _links(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(14)
        line.setContentsMargins(0, 2, 0, 0)
        self.show_them = Link(tr("Show them"))
        words = count(len(self._one.cases), "{n} case", "{n} cases")
        self.show_them.setAccessibleName(visible(tr("Show them: {cases}", cases=f"{self._one.title}, {words}")))
        self.show_them.clicked.connect(self._turn)
        self.show_them.setVisible(bool(self._one.cases))
        self.counted = Link(tr("How is this counted"))
        self.counted.setAccessibleDescription(visible(self._one.title))
        self.counted.clicked.connect(lambda: how_counted(self._one.key, self))
        line.addWidget(self.show_them)
        line.addWidget(self.counted)
        line.addStretch(1)
        return line

    def _turn(self) -> None:
        """Show the cases, or put them away."""
        if self.cases is None:
            self.cases = CaseList(self._one.cases, self._theme)
            self.cases.went.connect(self.went)
            self.cases.hide()
            self._column.addWidget(self.cases)
        opens = self.cases.isHidden()
        self.cases.setVisible(opens)
        self.show_them.setText(tr("Put them away") if opens else tr("Show them"))
        self.show_them.updateGeometry()


def _clear(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
