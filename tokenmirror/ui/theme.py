"""The colours of the window: light, dark and two of high contrast; what it shares with paper is in viewmodels/."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette

from tokenmirror.domain.outcomes import Outcome
from tokenmirror.viewmodels import colours


class Theme(msgspec.Struct, frozen=True):
    """One set of tokens; hues belong to outcomes, everything else is grey."""

    name: str
    dark: bool
    contrast: bool
    window: str
    surface: str
    rail: str
    hover: str
    line: str
    line2: str
    ink: str
    ink2: str
    ink3: str
    selection: str
    selection_ink: str
    primary: str
    primary_ink: str
    outcomes: tuple[str, ...]
    """The seven fills, in the order of `Outcome`."""
    outside_edge: str

    def fill(self, outcome: Outcome) -> QColor:
        """Return the full-strength hue of an outcome."""
        return QColor(self.outcomes[_ORDER[outcome]])


_ORDER = {outcome: place for place, outcome in enumerate(Outcome)}

LIGHT = Theme(
    name="light",
    dark=False,
    contrast=False,
    window="#F5F5F3",
    surface=colours.LIGHT.surface,
    rail="#ECECE9",
    hover="#F0F0ED",
    line=colours.LIGHT.line,
    line2=colours.LIGHT.line2,
    ink=colours.LIGHT.ink,
    ink2=colours.LIGHT.ink2,
    ink3=colours.LIGHT.ink3,
    selection="#DDE0E5",
    selection_ink="#1F2328",
    primary="#2B3038",
    primary_ink="#FFFFFF",
    outcomes=colours.LIGHT.outcomes,
    outside_edge=colours.LIGHT.outside_edge,
)

DARK = Theme(
    name="dark",
    dark=True,
    contrast=False,
    window="#151619",
    surface=colours.DARK.surface,
    rail="#101114",
    hover="#22252A",
    line=colours.DARK.line,
    line2=colours.DARK.line2,
    ink=colours.DARK.ink,
    ink2=colours.DARK.ink2,
    ink3=colours.DARK.ink3,
    selection="#33373F",
    selection_ink="#E6E7EA",
    primary="#D5D8DD",
    primary_ink="#151619",
    outcomes=colours.DARK.outcomes,
    outside_edge=colours.DARK.outside_edge,
)

CONTRAST_DARK = Theme(
    name="contrast-dark",
    dark=True,
    contrast=True,
    window="#000000",
    surface="#000000",
    rail="#000000",
    hover="#1C1E22",
    line="#8B909B",
    line2="#FFFFFF",
    ink="#FFFFFF",
    ink2="#FFFFFF",
    ink3="#E0E2E6",
    selection="#FFFFFF",
    selection_ink="#000000",
    primary="#FFFFFF",
    primary_ink="#000000",
    outcomes=("#8AB8FF", "#C8F8FC", "#A062D6", "#F2CF6A", "#C76A35", "#B4B9C3", "#7E838D"),
    outside_edge="#FFFFFF",
)

CONTRAST_LIGHT = Theme(
    name="contrast-light",
    dark=False,
    contrast=True,
    window="#FFFFFF",
    surface="#FFFFFF",
    rail="#FFFFFF",
    hover="#E6E6E6",
    line="#767676",
    line2="#000000",
    ink="#000000",
    ink2="#000000",
    ink3="#1F2328",
    selection="#000000",
    selection_ink="#FFFFFF",
    primary="#000000",
    primary_ink="#FFFFFF",
    outcomes=("#0B3FA8", "#0E7FA8", "#4A1846", "#8F7410", "#6A2E0C", "#50565F", "#72777F"),
    outside_edge="#000000",
)

THEMES = {theme.name: theme for theme in (LIGHT, DARK, CONTRAST_DARK, CONTRAST_LIGHT)}


def system_theme() -> Theme:
    """Return the theme that the system asks for, high contrast where it says so."""
    hints = QGuiApplication.styleHints()
    dark = hints.colorScheme() is Qt.ColorScheme.Dark
    if _wants_contrast(hints):
        return CONTRAST_DARK if dark else CONTRAST_LIGHT
    return DARK if dark else LIGHT


def _wants_contrast(hints: object) -> bool:
    """Ask for the contrast preference, which Qt knows since 6.10."""
    accessibility = getattr(hints, "accessibility", None)
    if accessibility is None:
        return False
    return bool(accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast)


def palette(theme: Theme) -> QPalette:
    """Return the palette that makes Qt's own widgets follow the tokens."""
    made = QPalette()
    roles = QPalette.ColorRole
    for color, names in (
        (theme.window, (roles.Window,)),
        (theme.surface, (roles.Base, roles.Button, roles.ToolTipBase, roles.Light, roles.Midlight)),
        (theme.hover, (roles.AlternateBase,)),
        (theme.line, (roles.Mid,)),
        (theme.line2, (roles.Dark, roles.Shadow)),
        (theme.ink, (roles.Text, roles.WindowText, roles.ButtonText, roles.ToolTipText, roles.BrightText)),
        (theme.ink, (roles.Link, roles.LinkVisited)),
        (theme.ink3, (roles.PlaceholderText,)),
        (theme.selection, (roles.Highlight, roles.Accent)),
        (theme.selection_ink, (roles.HighlightedText,)),
    ):
        for role in names:
            made.setColor(role, QColor(color))
    for role in (roles.Text, roles.WindowText, roles.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.ink3))
    return made


_FROM_RIGHT = Qt.LayoutDirection.RightToLeft
_SHEET = """
QToolTip {{ color: {ink}; background: {surface}; border: 1px solid {line2}; padding: 4px; }}
#rail {{ background: {rail}; border: none; border-{end}: 1px solid {line}; }}
#header {{ background: {window}; border: none; border-bottom: 1px solid {line}; }}
#panel, #card {{ background: {surface}; border: 1px solid {line}; border-radius: 6px; }}
#hovercard {{ background: {surface}; border: 1px solid {line2}; border-radius: 4px; }}
#notice {{ background: {hover}; border: none; border-bottom: 1px solid {line}; }}
#question {{ background: {hover}; border: none; border-radius: 6px; }}
#side {{ background: {window}; border: none; border-{start}: 1px solid {line}; }}
QScrollArea {{ border: none; background: transparent; }}
#page {{ background: {window}; }}
QLabel {{ background: transparent; color: {ink}; }}
*[ink="2"] {{ color: {ink2}; }}
*[ink="3"] {{ color: {ink3}; }}
QLineEdit {{ background: {surface}; color: {ink}; border: 1px solid {line}; border-radius: 5px;
  padding: 0 9px; min-height: 26px; selection-background-color: {selection};
  selection-color: {selection_ink}; }}
#bare {{ background: transparent; border: none; padding: 0; min-height: 0; }}
QPushButton {{ background: {surface}; color: {ink}; border: 1px solid {line}; border-radius: 5px;
  padding: 0 12px; min-height: 26px; }}
QPushButton:hover {{ background: {hover}; }}
QPushButton:disabled {{ color: {ink3}; }}
QPushButton[chip="true"]:checked {{ background: {selection}; color: {selection_ink}; border-color: {line2}; }}
QPushButton[primary="true"] {{ background: {primary}; color: {primary_ink}; border-color: {primary}; }}
QPushButton[primary="true"]:disabled {{ background: {surface}; color: {ink3}; border-color: {line}; }}
#link {{ background: transparent; color: {ink}; border: none; border-bottom: 1px solid {line2};
  border-radius: 0; padding: 0; min-height: 0; }}
#link[ink="2"] {{ color: {ink2}; }}
#link:hover {{ border-bottom-color: {ink}; }}
#link:checked {{ font-weight: 600; color: {ink}; }}
#link:disabled {{ color: {ink3}; border-bottom-color: transparent; }}
QTabBar::tab {{ background: transparent; color: {ink2}; border: none; border-radius: 5px; padding: 5px 10px;
  margin-right: 4px; }}
QTabBar::tab:hover {{ background: {hover}; }}
QTabBar::tab:selected {{ background: {selection}; color: {selection_ink}; }}
#pagelist {{ background: {window}; border: none; border-{end}: 1px solid {line}; }}
#pages, #found {{ background: transparent; border: none; outline: none; color: {ink2}; }}
#pages::item, #found::item {{ padding-left: 10px; border-radius: 5px; color: {ink2}; }}
#pages::item:hover, #found::item:hover {{ background: {hover}; }}
#pages::item:selected, #found::item:selected {{ background: {selection}; color: {selection_ink}; }}
#found {{ padding: 20px 24px; }}
QPlainTextEdit {{ background: {surface}; color: {ink}; border: 1px solid {line}; border-radius: 5px;
  selection-background-color: {selection}; selection-color: {selection_ink}; }}
#keycap {{ background: {surface}; border: 1px solid {line2}; border-radius: 3px; padding: 1px 6px; }}
#evidence {{ background: transparent; color: {ink}; border: none;
  selection-background-color: {selection}; selection-color: {selection_ink}; }}
QTableView {{ background: {surface}; color: {ink}; border: none; gridline-color: {line};
  selection-background-color: {selection}; selection-color: {selection_ink}; outline: none; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QHeaderView {{ background: {surface}; border: none; }}
QHeaderView::section {{ background: {surface}; color: {ink2}; border: none;
  border-bottom: 1px solid {line}; padding: 0 8px; min-height: 26px; }}
QTableCornerButton::section {{ background: {surface}; border: none; }}
QMenu {{ background: {surface}; color: {ink}; border: 1px solid {line2}; padding: 4px 0; }}
QMenu::item {{ padding: 5px 22px 5px 14px; }}
QMenu::item:selected {{ background: {selection}; color: {selection_ink}; }}
QMenu::separator {{ height: 1px; background: {line}; margin: 4px 0; }}
QComboBox QAbstractItemView {{ background: {surface}; color: {ink}; border: 1px solid {line2};
  selection-background-color: {selection}; selection-color: {selection_ink}; outline: none; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
QScrollBar::handle {{ background: {scroll}; border-radius: 3px; margin: 2px; min-height: 28px;
  min-width: 28px; }}
QScrollBar::handle:hover {{ background: {line2}; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
  background: transparent; border: none; width: 0; height: 0; }}
"""


def style_sheet(theme: Theme) -> str:
    """Return the sheet for hairlines and radii."""
    tokens = {name: getattr(theme, name) for name in _NAMES}
    scroll = theme.line2 if theme.contrast else theme.selection
    start, end = ("right", "left") if QGuiApplication.layoutDirection() is _FROM_RIGHT else ("left", "right")
    return _SHEET.format(**tokens, scroll=scroll, start=start, end=end)


_NAMES = (
    "window",
    "surface",
    "rail",
    "hover",
    "line",
    "line2",
    "ink",
    "ink2",
    "ink3",
    "selection",
    "selection_ink",
    "primary",
    "primary_ink",
)
