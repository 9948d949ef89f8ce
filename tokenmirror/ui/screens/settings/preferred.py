"""The pages of what a person prefers: appearance, language, start and tray. Each change holds at once."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from tokenmirror.language import tr
from tokenmirror.ui.choice_box import ChoiceBox
from tokenmirror.ui.languages import languages
from tokenmirror.ui.preferences import Colours, Contrast, Density, Motion, Preferences, preferences
from tokenmirror.ui.screens.settings.page import Page
from tokenmirror.ui.screens.settings.segments import Segments
from tokenmirror.ui.switches import Switch
from tokenmirror.ui.text import visible


class PreferredPage(Page):
    """A page whose controls are preferences."""

    def show_preferences(self, _wanted: Preferences) -> None:
        """Show what holds now."""
        self.redraw()

    def _prefer(self, field: str, value: object) -> None:
        self.preferred.emit(replace(preferences(), **{field: value}))

    def add_choice(self, field: str, title: str, hint: str, choices: tuple[tuple[str, str], ...]) -> None:
        """Add a row with a choice between a few words."""
        now = getattr(preferences(), field)
        control = Segments(title, choices, now.value, field)
        control.picked.connect(lambda value: self._prefer(field, type(now)(value)))
        self.add_row(field, title, hint, control)

    def add_switch(self, field: str, title: str, hint: str, *, enabled: bool = True) -> None:
        """Add a row with a switch."""
        control = Switch("", title, hint, on=getattr(preferences(), field))
        control.setEnabled(enabled)
        control.toggled.connect(lambda on: self._prefer(field, on))
        self.add_row(field, title, hint, control)


class AppearancePage(PreferredPage):
    """Colours, contrast, density, motion."""

    name = "appearance"

    def title(self) -> str:
        """Return the page's name."""
        return tr("Appearance")

    def finds(self) -> str:
        """Return words people look for."""
        return tr("theme dark light colours contrast rows animation")

    def fill(self) -> Iterator[None]:
        """Add four choices."""
        self.add_choice(
            "colours",
            tr("Theme"),
            tr("As the system says, it changes with it at once."),
            ((Colours.SYSTEM, tr("System")), (Colours.LIGHT, tr("Light")), (Colours.DARK, tr("Dark"))),
        )
        yield
        self.add_choice(
            "contrast",
            tr("High contrast"),
            tr("Stronger lines, and an edge and a pattern on every outcome."),
            ((Contrast.SYSTEM, tr("System")), (Contrast.ON, tr("On")), (Contrast.OFF, tr("Off"))),
        )
        yield
        self.add_choice(
            "density",
            tr("Rows of tables"),
            tr("Roomy rows are 30 pixels high, others 26."),
            ((Density.NORMAL, tr("Normal")), (Density.ROOMY, tr("Roomy"))),
        )
        yield
        self.add_choice(
            "motion",
            tr("Motion"),
            tr("Today's card fades in for a tenth of a second; reduced, nothing moves."),
            ((Motion.SYSTEM, tr("System")), (Motion.REDUCED, tr("Reduced"))),
        )


class LanguagePage(PreferredPage):
    """The language of words, numbers, dates and money."""

    name = "language"

    def __init__(self) -> None:
        self._languages = languages()
        super().__init__()

    def title(self) -> str:
        """Return the page's name."""
        return tr("Language")

    def caption(self) -> str:
        """Say what else follows it."""
        return tr("Numbers, dates and money are written as the language does.")

    def fill(self) -> Iterator[None]:
        """Add the choice."""
        box = ChoiceBox()
        box.addItem(tr("As the system"), "")
        for code, own in self._languages:
            box.addItem(visible(own), code)
        box.setCurrentIndex(max(box.findData(preferences().language), 0))
        box.setMinimumWidth(200)
        box.activated.connect(lambda place: self._prefer("language", str(box.itemData(place))))
        self.add_row("language", tr("Language of the program"), tr("Every screen changes at once."), box)
        yield


class StartPage(PreferredPage):
    """Start at login, the tray, notifications."""

    name = "start"

    def __init__(self) -> None:
        self._place, self._problem = "", ""
        super().__init__()

    def title(self) -> str:
        """Return the page's name."""
        return tr("Start and tray")

    def finds(self) -> str:
        """Return words people look for."""
        return tr("login autostart boot notifications close quit")

    def show_login(self, place: str, problem: str) -> None:
        """Say where starting at login is written, and why it cannot be changed."""
        if (place, problem) != (self._place, self._problem):
            self._place, self._problem = place, problem
            self.redraw()

    def fill(self) -> Iterator[None]:
        """Add switches; those of notifications wait for the first."""
        now = preferences()
        where = self._problem and tr("{problem} ({place})", problem=self._problem, place=self._place)
        self.add_switch(
            "start_at_login",
            tr("Start at login"),
            where or (tr("Written to {place}", place=self._place) if now.start_at_login and self._place else
                      tr("Logs are read as they grow, before a tool deletes them.")),
            enabled=not self._problem,
        )  # fmt: skip
        yield
        self.add_switch(
            "start_hidden",
            tr("Start in the tray"),
            tr("At login, without the window; where there is no tray, with it."),
            enabled=now.start_at_login and not self._problem,
        )
        yield
        self.add_switch(
            "keep_in_tray",
            tr("Keep watching when the window is closed"),
            tr("The tray icon brings it back. Off: closing the window quits."),
        )
        yield
        self.add_heading(tr("Notifications"))
        self.add_switch("notify", tr("Notifications"), tr("Quiet ones, of these three things and of nothing else."))
        for field, title, hint in (
            ("notify_clean_up", tr("Logs about to be deleted"), tr("By their own tool, before they were read.")),
            ("notify_ceiling", tr("A ceiling nearly reached"), tr("One that you set yourself.")),
            ("notify_unreadable", tr("A tool that can no longer be read"), tr("What was read stays.")),
        ):
            yield
            self.add_switch(field, title, hint, enabled=now.notify)
