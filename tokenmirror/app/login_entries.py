"""What is written so that the program starts at login: a desktop entry, a launch agent, a command for Windows."""

from __future__ import annotations

import hashlib
import plistlib
import re
from collections.abc import Sequence
from xml.parsers.expat import ExpatError

import msgspec

SEAL = "X-TokenMirror-Seal="
LABEL = "tokenmirror"
_OFF = ("hidden=true", "x-gnome-autostart-enabled=false")
_TOGGLES = ("hidden=", "x-gnome-autostart-enabled=")
_RESERVED = frozenset(" \t\"'\\><~|&;$*?#()`")
_ESCAPED = str.maketrans({"\\": "\\\\", '"': '\\"', "`": "\\`", "$": "\\$"})


class Start(msgspec.Struct, frozen=True):
    """How the program is started."""

    command: tuple[str, ...]
    folder: str = ""
    """The folder to start in, where the program is not installed; else empty."""


class CannotBeWritten(ValueError):  # noqa: N818 - it is a fact about a path
    """A part of the command cannot stand in such a file."""


def desktop_entry(start: Start, name: str, comment: str) -> str:
    """Return an autostart file as freedesktop describes it, sealed so that it can be known again."""
    lines = [
        "[Desktop Entry]",
        "Type=Application",
        "Version=1.0",
        f"Name={_value(name)}",
        f"Comment={_value(comment)}",
        f"Exec={_value(' '.join(map(_argument, start.command)))}",
        f"TryExec={_value(start.command[0])}",
        *([f"Path={_value(start.folder)}"] if start.folder else []),
        "Icon=tokenmirror",
        "Terminal=false",
        "X-GNOME-Autostart-enabled=true",
    ]
    return "\n".join([*lines, f"{SEAL}{_seal(lines)}", ""])


def is_sealed(text: str) -> bool:
    """Tell whether a desktop entry is as it was written, but for the switches of the desktop's own settings."""
    lines = text.splitlines()
    seals = [line.removeprefix(SEAL) for line in lines if line.startswith(SEAL)]
    return seals == [_seal([line for line in lines if not line.startswith(SEAL)])]


def is_on(text: str) -> bool:
    """Tell whether a desktop entry starts something: neither we nor the desktop's settings turned it off."""
    lines = {line.strip().replace(" ", "").casefold() for line in text.splitlines()}
    return lines.isdisjoint(_OFF)


def _seal(lines: Sequence[str]) -> str:
    kept = [line.strip() for line in lines if line.strip() and not line.casefold().startswith(_TOGGLES)]
    return hashlib.sha256("\n".join(kept).encode()).hexdigest()[:16]


def _argument(argument: str) -> str:
    """Quote one argument by the rules for Exec; a percent sign stands for itself when doubled."""
    if "\n" in argument or "\r" in argument or "\0" in argument:
        raise CannotBeWritten(argument)
    plain = argument.replace("%", "%%")
    return f'"{plain.translate(_ESCAPED)}"' if not plain or not _RESERVED.isdisjoint(plain) else plain


def _value(text: str) -> str:
    """Escape a value: a backslash of the value is written twice, whatever else it may quote."""
    if "\n" in text or "\r" in text or "\0" in text:
        raise CannotBeWritten(text)
    return text.replace("\\", "\\\\")


def launch_agent(start: Start) -> str:
    """Return a launch agent of macOS."""
    agent = {"Label": LABEL, "ProgramArguments": list(start.command), "RunAtLoad": True}
    if start.folder:
        agent["WorkingDirectory"] = start.folder
    return plistlib.dumps(agent, sort_keys=True).decode()


def is_our_agent(text: str) -> bool:
    """Tell whether a launch agent says nothing but what we write."""
    try:
        read = plistlib.loads(text.encode())
        return bool(text == launch_agent(Start(tuple(read["ProgramArguments"]), read.get("WorkingDirectory", ""))))
    except (plistlib.InvalidFileException, ExpatError, ValueError, KeyError, TypeError, AttributeError):
        return False


def run_value(start: Start) -> str:
    """Return the command of the Run key of Windows."""
    return " ".join(map(_windows_argument, start.command))


def _windows_argument(argument: str) -> str:
    """Quote one argument as programs of Windows take a line apart: backslashes count where a quote follows."""
    inside = re.sub(r'(\\*)"', r'\1\1\\"', argument)
    if inside and not set(inside) & set(" \t"):
        return inside
    return '"' + re.sub(r"(\\+)$", r"\1\1", inside) + '"'
