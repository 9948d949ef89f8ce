"""Whether there is a screen to draw on, asked before Qt, which would abort without a word."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Mapping
from pathlib import Path

WITHOUT_SCREEN = "`tokenmirror report`, `commits`, `sessions`, `sources` and `doctor` work without one"

_SCREENLESS = ("offscreen", "minimal", "vnc", "linuxfb", "eglfs")
_ALWAYS = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
}
_FOR_X = {
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


def screen_problem(env: Mapping[str, str]) -> str:
    """Return one sentence on why no window can be shown; empty when one can."""
    if not sys.platform.startswith("linux"):
        return ""
    if missing := _missing(_ALWAYS):
        return _install(missing)
    platform = env.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if platform in _SCREENLESS or _wayland_answers(env):
        return ""
    return _x_problem(env)


def _x_problem(env: Mapping[str, str]) -> str:
    if not env.get("DISPLAY"):
        return f"There is no screen to show a window on (DISPLAY and WAYLAND_DISPLAY are not set); {WITHOUT_SCREEN}."
    if missing := _missing(_FOR_X):
        return _install(missing)
    if _over_network(env["DISPLAY"]):
        return (
            f"The screen {env['DISPLAY']} is reached over the network, and TokenMirror opens no network connection,"
            f" not even to a screen; {WITHOUT_SCREEN}."
        )
    if not _x_answers():
        return f"The screen {env['DISPLAY']} does not answer, so no window can be shown; {WITHOUT_SCREEN}."
    return ""


def _over_network(display: str) -> bool:
    """Tell a screen of another computer, or one forwarded by ssh, from one that a file of this computer leads to."""
    host = display.rpartition(":")[0]
    return bool(host) and host != "unix" and not host.startswith(("unix/", "/"))


def _install(packages: list[str]) -> str:
    return (
        "Libraries that the window needs are missing. Install them with: "
        f"sudo apt install {' '.join(packages)}; {WITHOUT_SCREEN} or these."
    )


def _missing(libraries: Mapping[str, str]) -> list[str]:
    return [package for library, package in libraries.items() if not _loads(library)]


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _wayland_answers(env: Mapping[str, str]) -> bool:
    name = env.get("WAYLAND_DISPLAY")
    if not name:
        return False
    return (Path(env.get("XDG_RUNTIME_DIR", "/nonexistent")) / name).is_socket()


def _x_answers() -> bool:
    """Connect as Qt will, with the same library, address and permission, and hang up."""
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    broken = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not broken
