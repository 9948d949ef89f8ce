"""Hands the filter to the Linux kernel; it cannot be taken back, and children inherit it."""

from __future__ import annotations

import ctypes
import os
import sys

from tokenmirror.offline import bpf

_LINE_BYTES = 8
_NO_NEW_PRIVILEGES = 38  # PR_SET_NO_NEW_PRIVS, without which only root may set a filter
_SET_FILTER = 22  # PR_SET_SECCOMP
_FILTER_MODE = 2  # SECCOMP_MODE_FILTER


class _Program(ctypes.Structure):
    """`struct sock_fprog`."""

    _fields_ = (("length", ctypes.c_ushort), ("lines", ctypes.c_void_p))


def why_not_here() -> str:
    """Return why this system has no such filter, or nothing."""
    if sys.platform != "linux":
        return f"{_SYSTEMS.get(sys.platform, sys.platform)} has no filter that a program can set for itself"
    machine = os.uname().machine
    if sys.maxsize <= 2**32 or machine not in bpf.SYSTEMS:
        return f"the filter is not written for programs of this kind on {machine}"
    return ""


_SYSTEMS = {"darwin": "macOS", "win32": "Windows"}


def refuse() -> None:
    """Refuse Internet sockets to this process from now on; raises OSError where the kernel does not offer it.

    Threads that run already stay as they are: it is to be called before any is started.
    """
    lines = bpf.program(os.uname().machine)
    held = ctypes.create_string_buffer(lines, len(lines))
    given = _Program(len(lines) // _LINE_BYTES, ctypes.addressof(held))
    system = ctypes.CDLL(None, use_errno=True)
    if system.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0) != 0:
        raise OSError(ctypes.get_errno(), "no new privileges")
    if system.prctl(_SET_FILTER, _FILTER_MODE, ctypes.byref(given), 0, 0) != 0:
        raise OSError(ctypes.get_errno(), "filter of system calls")
