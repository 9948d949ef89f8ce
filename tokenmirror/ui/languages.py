"""The languages of the window: their own names, which one holds, and how Qt gives the words and the locale."""

from __future__ import annotations

import re

from msgspec.structs import replace
from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from tokenmirror import language
from tokenmirror.language import Locale
from tokenmirror.ui.resources import resource

ENGLISH = "en"
_NAMES = {ENGLISH: "English", "de": "Deutsch", "es": "Español", "ja": "日本語", "zh_CN": "简体中文"}
CONTEXT = "TokenMirror"
LONG, MIRRORED = "xx", "xr"
"""Made-up languages for looking at layouts: one 40 % longer than English, one from right to left."""
_LETTERS = str.maketrans("aceiknoprstuyACEINOSTUY", "áçéîķñöþŕšţûýÁÇÉÎÑÖŠŢÛÝ")
_FROM_THE_RIGHT = str.maketrans("abcdefghijklmnopqrstuvwxyz", "אבגדהוזחטיכלמנסעפצקרשתאבגד")
_VALUES = re.compile(r"(\{[^{}]*\})")
_FIELDS = re.compile(r"'[^']*'|d+|M+|y+|[^dMy']+")
_TIME_FIELDS = re.compile(r"H+|h+|m+|[aA][pP]?|[^HhmaA]+")
_OF_A_DAY = "年月日"
_DAY = {
    "d": "{day}", "dd": "{day:02}", "dddd": "{weekday}", "M": "{number}", "MM": "{number:02}", "MMM": "{month}",
    "MMMM": "{month}", "yyyy": "{year}",
}  # fmt: skip
_HOUR = {"H": "{hour}", "HH": "{hour:02}", "h": "{hour12}", "hh": "{hour12:02}", "m": "{minute}", "mm": "{minute:02}"}
_translators: list[QTranslator] = []


def languages() -> list[tuple[str, str]]:
    """Return every language with its code, each by its own name."""
    return list(_NAMES.items())


def resolved(code: str) -> str:
    """Return the language that holds: the given one, else the system's, else English."""
    if code in _NAMES or code in (LONG, MIRRORED):
        return code
    for name in QLocale.system().uiLanguages():
        parts = name.replace("-", "_").split("_")
        if parts[0] == "zh" and not {"Hant", "TW", "HK", "MO"} & set(parts):
            return "zh_CN"
        if parts[0] in _NAMES:
            return parts[0]
    return ENGLISH


def use_language(code: str) -> None:
    """Show everything that is made from now on in a language; empty is the system's, if it is one of ours."""
    chosen = resolved(code)
    _forget_translators()
    if chosen in (LONG, MIRRORED):
        direction = Qt.LayoutDirection.RightToLeft if chosen == MIRRORED else Qt.LayoutDirection.LeftToRight
        made_up = _mirrored if chosen == MIRRORED else _longer
        language.speak(made_up, Locale(right_to_left=chosen == MIRRORED))
        QApplication.setLayoutDirection(direction)
        return
    written = _locale_of(chosen)
    QLocale.setDefault(written)
    QApplication.setLayoutDirection(written.textDirection())
    _install(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), f"qtbase_{chosen}")
    own = _loaded(chosen)
    tag = (ENGLISH if own is None else chosen).replace("_", "-")
    language.speak(None if own is None else _through(own), replace(as_locale(written), tag=tag))


def _forget_translators() -> None:
    for translator in _translators:
        QApplication.removeTranslator(translator)
    _translators.clear()


def _install(folder: str, name: str) -> None:
    """Let Qt's own words, as those of its dialogs, be in the language too."""
    translator = QTranslator()
    if translator.load(name, folder):
        QApplication.installTranslator(translator)
        _translators.append(translator)


def _loaded(code: str) -> QTranslator | None:
    path = resource(f"languages/tokenmirror_{code}.qm")
    translator = QTranslator()
    if code == ENGLISH or not path.exists() or not translator.load(str(path)):
        return None
    _translators.append(translator)
    return translator


def _through(translator: QTranslator) -> language.Translator:
    """Return what looks words up; the reading thread asks too, so it only reads."""
    known: dict[str, str] = {}

    def look_up(text: str, number: int | None) -> str:
        if number is not None:
            return translator.translate(CONTEXT, text, "", number) or text
        found = known.get(text)
        if found is None:
            found = known[text] = translator.translate(CONTEXT, text) or text
        return found

    return look_up


def _longer(text: str, _number: int | None) -> str:
    """Return a text as a longer language would have it, its values left as they are."""
    told = "".join(part if part.startswith("{") else part.translate(_LETTERS) for part in _VALUES.split(text))
    return f"⟦{told}{'·' * (2 * len(text) // 5)}⟧"


def _mirrored(text: str, _number: int | None) -> str:
    """Return a text in letters that run from right to left."""
    parts = _VALUES.split(text)
    return "".join(part if part.startswith("{") else part.lower().translate(_FROM_THE_RIGHT) for part in parts)


def _locale_of(code: str) -> QLocale:
    """Return the system's locale where it speaks the language, else that of the language's first country."""
    system, wanted = QLocale.system(), QLocale(code)
    if system.language() in (wanted.language(), QLocale.Language.C):
        return system if system.language() == wanted.language() or code == ENGLISH else wanted
    return QLocale(wanted.language(), system.territory()) if code == ENGLISH else wanted


def as_locale(written: QLocale) -> Locale:
    """Return how a locale of Qt writes numbers, money, days and hours."""
    if written.language() == QLocale.Language.C:
        return Locale()
    whole = _parts(written.dateFormat(QLocale.FormatType.LongFormat))
    full = _without("dddd", whole)
    short = [" " if part.strip().isalpha() and part not in _DAY and part not in _OF_A_DAY else part for part in full]
    short = ["MMM" if part == "MMMM" else part for part in short]
    return Locale(
        decimal=written.decimalPoint(),
        group=written.groupSeparator(),
        group_from=4 if len(written.toString(1234)) > len("1234") else 5,
        money=_money(written),
        months=_twelve(written, QLocale.FormatType.ShortFormat),
        long_months=_twelve(written, QLocale.FormatType.LongFormat),
        weekdays=_seven(written),
        short_day=_day(_without("yyyy", short)),
        short_day_year=_day(short),
        long_day=_day(_without("yyyy", whole)),
        long_day_year=_day(whole),
        plain_day=_day(_without("yyyy", full)),
        full_day=_day(full),
        month_year=_day(_without("d", full)),
        clock=_clock(written.timeFormat(QLocale.FormatType.ShortFormat)),
        halves=(written.amText(), written.pmText()),
        first_weekday=written.firstDayOfWeek().value - 1,
        right_to_left=written.textDirection() == Qt.LayoutDirection.RightToLeft,
        closed_up=written.language() in (QLocale.Language.Japanese, QLocale.Language.Chinese),
    )


def _twelve(written: QLocale, kind: QLocale.FormatType) -> tuple[str, ...]:
    return tuple(written.monthName(number, kind) for number in range(1, 13))


def _seven(written: QLocale) -> tuple[str, ...]:
    return tuple(written.dayName(number) for number in range(1, 8))


def _parts(pattern: str) -> list[str]:
    """Return the fields of a date's pattern, and between them what joins them."""
    parts: list[str] = []
    for part in _FIELDS.findall(pattern):
        plain = part.strip("'") if part not in _DAY else part
        if parts and plain not in _DAY and parts[-1] not in _DAY:
            parts[-1] += plain
        else:
            parts.append(plain)
    return parts


def _without(field: str, parts: list[str]) -> list[str]:
    """Return a pattern without a field and without what joined it."""
    if field not in parts:
        return parts
    at = parts.index(field)
    before, after = parts[:at], parts[at + 1 :]
    if after and after[0][0] in _OF_A_DAY:  # the sign of a year, month or day follows its number
        return [*before, *_tail(after)]
    if before and before[-1] not in _DAY and before[-1][-1] not in _OF_A_DAY:
        after = [" ", *after[1:]] if after and after[0] == ", " else after
        return [*before[:-1], *after]
    return [*before, *(after[1:] if not before else after)]


def _tail(after: list[str]) -> list[str]:
    return [*([after[0][1:]] if after[0][1:] else []), *after[1:]]


def _day(parts: list[str]) -> str:
    return "".join(_DAY.get(part, part) for part in parts)


def _money(written: QLocale) -> str:
    """Return where the currency's sign stands."""
    told = written.toCurrencyString(7.0, "¤", 0)
    return told.replace(written.toString(7), "{amount}").replace("¤", "{sign}")


def _clock(pattern: str) -> str:
    parts = _TIME_FIELDS.findall(pattern)
    return "".join("{half}" if part.lower() in ("a", "ap") else _HOUR.get(part, part) for part in parts)
