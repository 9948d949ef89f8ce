"""Keeps a card out of taskbars and pagers on X11, where Qt has no word for it; elsewhere a tool window is in none."""

from __future__ import annotations

import ctypes

from PySide6.QtGui import QGuiApplication, QNativeInterface
from PySide6.QtWidgets import QWidget

_WANTED = (b"_NET_WM_STATE_SKIP_TASKBAR", b"_NET_WM_STATE_SKIP_PAGER")
_REPLACE, _ATOM, _BITS = 0, 4, 32


def keep_out_of_taskbar(card: QWidget) -> None:
    """Ask the window manager to leave a card out; to be said before each time that it is shown.

    A window manager takes its wishes from `_NET_WM_STATE` when a window is mapped and forgets them when it is hidden.
    Qt adds what it wishes itself to what it finds there.
    """
    if QGuiApplication.platformName() != "xcb" or card.isVisible():
        return
    native = QGuiApplication.instance().nativeInterface()  # type: ignore[union-attr]  # there is one while there is a card
    connection = native.connection() if isinstance(native, QNativeInterface.QX11Application) else 0
    if connection:
        _write_state(ctypes.CDLL("libxcb.so.1"), ctypes.c_void_p(connection), int(card.winId()))


class _Asked(ctypes.Structure):
    _fields_ = (("sequence", ctypes.c_uint),)


class _Atom(ctypes.Structure):
    _fields_ = (
        ("type", ctypes.c_uint8), ("pad", ctypes.c_uint8), ("sequence", ctypes.c_uint16), ("length", ctypes.c_uint32),
        ("atom", ctypes.c_uint32),
    )  # fmt: skip


def _write_state(xcb: ctypes.CDLL, connection: ctypes.c_void_p, window: int) -> None:
    state, *wanted = (_atom(xcb, connection, name) for name in (b"_NET_WM_STATE", *_WANTED))
    atoms = (ctypes.c_uint32 * len(wanted))(*wanted)
    xcb.xcb_change_property.restype = _Asked
    xcb.xcb_change_property.argtypes = [
        ctypes.c_void_p, ctypes.c_uint8, ctypes.c_uint32, ctypes.c_uint32, ctypes.c_uint32, ctypes.c_uint8,
        ctypes.c_uint32, ctypes.c_void_p,
    ]  # fmt: skip
    xcb.xcb_change_property(connection, _REPLACE, window, state, _ATOM, _BITS, len(wanted), atoms)


def _atom(xcb: ctypes.CDLL, connection: ctypes.c_void_p, name: bytes) -> int:
    """Return the number that the server has for a name."""
    xcb.xcb_intern_atom.restype = _Asked
    xcb.xcb_intern_atom.argtypes = [ctypes.c_void_p, ctypes.c_uint8, ctypes.c_uint16, ctypes.c_char_p]
    xcb.xcb_intern_atom_reply.restype = ctypes.POINTER(_Atom)
    xcb.xcb_intern_atom_reply.argtypes = [ctypes.c_void_p, _Asked, ctypes.c_void_p]
    told = xcb.xcb_intern_atom_reply(connection, xcb.xcb_intern_atom(connection, 0, len(name), name), None)
    if not told:
        return 0
    number = int(told.contents.atom)
    ctypes.CDLL(None).free(told)
    return number
