"""What the gallery draws: each picture's name, its data, its screen, and what is done there first."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatch

from gallery_scene import Scene
from PySide6.QtCore import Qt

Act = Callable[[Scene], None]


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture of one state."""

    name: str
    store: str = "quarter"
    screen: str = "mirror"
    what: str = ""
    act: Act | None = None


@dataclass(frozen=True, slots=True)
class Variant:
    """One look at many pictures: theme, scale, size and language; one process draws it."""

    name: str
    theme: str = "light"
    scale: str = "1"
    size: tuple[int, int] = (1280, 800)
    language: str = "en"
    shots: tuple[str, ...] = ("*",)
    """Patterns of names."""
    roomy: bool = False

    def takes(self, shot: Shot) -> bool:
        """Return whether a picture is drawn in this look."""
        return any(fnmatch(shot.name, pattern) for pattern in self.shots)


_SMALL = (880, 560)
_MAIN = ("mirror", "changes", "sessions", "sessions-timeline", "settings-*", "popover", "first-run", "shortcuts")
_TRANSLATED = (
    *_MAIN,
    "reflect",
    "budget",
    "summary",
    "mirror-table",
    "mirror-card",
    "help-card",
    "no-*",
    "hostile-mirror",
)
_FEW = ("mirror", "changes", "sessions", "sessions-timeline", "settings-appearance", "settings-tools")
VARIANTS: tuple[Variant, ...] = (
    Variant("light"),
    Variant("dark", theme="dark"),
    Variant("small", size=_SMALL),
    Variant("de", language="de", shots=_TRANSLATED),
    Variant("es", language="es", shots=_TRANSLATED),
    Variant("ja", language="ja", shots=_TRANSLATED),
    Variant("zh_CN", language="zh_CN", shots=_TRANSLATED),
    Variant("longer", language="xx", shots=_TRANSLATED),
    Variant("right-to-left", language="xr", shots=_TRANSLATED),
    Variant("contrast-light", theme="contrast-light", shots=_MAIN),
    Variant("contrast-dark", theme="contrast-dark", shots=_MAIN),
    Variant("light-2x", scale="2", shots=_MAIN),
    Variant("dark-2x", theme="dark", scale="2", shots=_FEW),
    Variant("light-1.25x", scale="1.25", shots=_FEW),
    Variant("de-small", language="de", size=_SMALL, shots=_TRANSLATED),
    Variant("wide", size=(1920, 1080), shots=_FEW),
    Variant("roomy", roomy=True, shots=_FEW),
)


def shots(pages: tuple[str, ...]) -> Iterator[Shot]:
    """Yield every picture; `pages` are those of the settings."""
    yield from _screens()
    yield from (Shot(f"settings-{page}", screen="settings", what=page) for page in pages)
    yield from _states()


def _screens() -> Iterator[Shot]:
    yield Shot("mirror")
    yield Shot("mirror-card", act=lambda scene: scene.read_points(3))
    yield Shot("mirror-table", act=lambda scene: scene.press_on_chart(Qt.Key.Key_T))
    yield Shot("mirror-zoomed", act=lambda scene: scene.drag_chart())
    yield Shot("mirror-lower", act=lambda scene: scene.scroll_down())
    yield Shot("mirror-today", act=lambda scene: scene.pick_period("today"))
    yield Shot("mirror-own-past", act=lambda scene: scene.pick_period("7d"))
    yield Shot("changes", screen="changes")
    yield Shot("changes-row", screen="changes", act=lambda scene: scene.step_rows(4))
    yield Shot("changes-search", screen="changes", act=lambda scene: scene.search("add"))
    yield Shot("changes-nothing", screen="changes", act=lambda scene: scene.search("nothing is called so"))
    yield Shot("changes-menu", screen="changes", act=lambda scene: scene.open_menu())
    yield Shot("sessions", screen="sessions")
    yield Shot("sessions-row", screen="sessions", act=lambda scene: scene.step_rows(4))
    yield Shot("sessions-timeline", screen="sessions", what="<heaviest>")
    yield Shot("sessions-timeline-card", screen="sessions", what="<heaviest>", act=lambda scene: scene.read_points(3))
    yield Shot("reflect", screen="reflect")
    yield Shot("budget", screen="budget")
    yield Shot("summary", screen="summary")
    yield Shot("summary-look-over", screen="summary", what="look-over")
    yield Shot("summary-drafts", screen="summary", what="drafts")
    yield Shot("summary-given", screen="summary", what="given")
    yield Shot("shortcuts", act=lambda scene: scene.do_key("?"))
    yield Shot("help-card", act=lambda scene: scene.ask_help())
    yield Shot("popover", act=lambda scene: scene.open_popover())
    yield Shot("menu-of-the-tray", act=lambda scene: scene.open_tray_menu())


def _states() -> Iterator[Shot]:
    for store in (
        "no-tools",
        "no-repository",
        "nothing-committed",
        "one-day",
        "year",
        "five-years",
        "failing",
        "newer",
    ):
        yield Shot(f"{store}-mirror", store)
        yield Shot(f"{store}-changes", store, "changes")
        yield Shot(f"{store}-sessions", store, "sessions")
    for store in ("no-tools", "one-day", "failing", "newer"):
        yield Shot(f"{store}-tools", store, "settings", "tools")
    for store in ("no-tools", "no-repository", "one-day"):
        yield Shot(f"{store}-popover", store, act=lambda scene: scene.open_popover())
    for screen in ("mirror", "changes", "sessions"):
        yield Shot(f"hostile-{screen}", "hostile", screen)
    yield Shot("hostile-timeline", "hostile", "sessions", "<heaviest>")
    yield Shot("hostile-projects", "hostile", act=lambda scene: scene.open_projects())
    yield Shot("reading-older-logs", act=lambda scene: scene.show_progress())
    yield Shot("collector-gone", act=lambda scene: scene.lose_collector())
    yield Shot("disk-full", act=lambda scene: scene.show_full_disk())
    yield Shot("database-locked", act=lambda scene: scene.lock_database())
    yield Shot("disk-read-only", act=lambda scene: scene.show_read_only())
    yield Shot("first-run", "first-run")
