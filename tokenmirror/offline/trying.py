"""Tries what must not go, with loopback addresses alone, and tells what came of it."""

from __future__ import annotations

import ctypes
import os
import socket
import sys
from collections.abc import Callable

import msgspec

_LOOPBACK = ("127.0.0.1", 9)  # the port of `discard`, where nobody listens
_SYSTEM_CALL_FAMILIES = {"IPv4": 2, "IPv6": 10}
_STREAM = 1
_IO_URING_SETUP = 425


class Tried(msgspec.Struct, frozen=True):
    """One attempt."""

    what: str
    refused: bool
    how: str
    """What the system or Python answered."""


def try_all() -> list[Tried]:
    """Try sockets as Python opens them and, on Linux, as the system's library does, here and in a child."""
    found = [_by_python("a TCP socket of Python", _tcp), _by_python("a name looked up by Python", _name)]
    if sys.platform == "linux":
        found += [_by_library(name, family) for name, family in _SYSTEM_CALL_FAMILIES.items()]
        found += [_by_ring(), _in_a_child()]
    return found


def local_sockets_work() -> bool:
    """Return whether sockets inside this computer still can be opened: the desktop is reached by them."""
    try:
        one, other = socket.socketpair()
    except OSError:
        return False
    one.close()
    other.close()
    return True


def _tcp() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as opened:
        opened.settimeout(0.2)
        opened.connect(_LOOPBACK)


def _name() -> None:
    socket.getaddrinfo(b"localhost", _LOOPBACK[1])  # as bytes: text would load a codec first


def _by_python(what: str, attempt: Callable[[], None]) -> Tried:
    try:
        attempt()
    except PermissionError as error:
        return Tried(what, refused=True, how=str(error))
    except OSError as error:  # it was let through, and nobody listened
        return Tried(what, refused=False, how=str(error))
    return Tried(what, refused=False, how="it was opened")


def _by_library(name: str, family: int) -> Tried:
    what = f"an {name} socket of the system's library"
    system = ctypes.CDLL(None, use_errno=True)
    opened = system.socket(family, _STREAM, 0)
    if opened < 0:
        return Tried(what, refused=True, how=os.strerror(ctypes.get_errno()))
    os.close(opened)
    return Tried(what, refused=False, how="it was opened")


def _by_ring() -> Tried:
    what = "io_uring, which can open sockets unseen"
    system = ctypes.CDLL(None, use_errno=True)
    opened = system.syscall(_IO_URING_SETUP, 1, ctypes.create_string_buffer(120))
    if opened < 0:
        return Tried(what, refused=True, how=os.strerror(ctypes.get_errno()))
    os.close(opened)
    return Tried(what, refused=False, how="it was set up")


def _in_a_child() -> Tried:
    """Try in a process of its own, as git is one, that has no hook of ours."""
    what = "an IPv4 socket in a process that was started"
    child = os.fork()
    if child == 0:
        opened = ctypes.CDLL(None, use_errno=True).socket(_SYSTEM_CALL_FAMILIES["IPv4"], _STREAM, 0)
        os._exit(0 if opened < 0 else 1)
    _child, status = os.waitpid(child, 0)
    refused = os.waitstatus_to_exitcode(status) == 0
    return Tried(what, refused=refused, how="refused" if refused else "it was opened")
