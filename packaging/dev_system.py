"""What the system itself has to offer: is it there, and how does it get there."""

import ctypes
import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from dev_output import Stopped, say


@dataclass(frozen=True, slots=True)
class Part:
    """One library, program or file, and the packages that bring it."""

    name: str
    """A library as the loader knows it (with .so), an absolute path, or a program."""
    apt: str
    pacman: str

    def is_present(self) -> bool:
        """Try it, because a package may be there by other ways than the package manager."""
        if self.name == "ensurepip":
            return importlib.util.find_spec("ensurepip") is not None
        if ".so" in self.name:
            return _loads(self.name)
        if self.name.startswith("/"):
            return Path(self.name).exists()
        return shutil.which(self.name) is not None

    @property
    def capability(self) -> str:
        """Name the part as dnf and zypper find it in whatever package has it."""
        if ".so" in self.name:
            return f"{self.name}()(64bit)"
        return self.name if self.name.startswith("/") else f"/usr/bin/{self.name}"


OFFSCREEN = (
    Part("libglib-2.0.so.0", "libglib2.0-0", "glib2"),
    Part("libGL.so.1", "libgl1", "libglvnd"),
    Part("libEGL.so.1", "libegl1", "libglvnd"),
    Part("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon"),
    Part("libdbus-1.so.3", "libdbus-1-3", "dbus"),
    Part("libfontconfig.so.1", "libfontconfig1", "fontconfig"),
)
X_WINDOW = (
    Part("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor"),
    Part("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm"),
    Part("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms"),
    Part("libxcb-shape.so.0", "libxcb-shape0", "libxcb"),
    Part("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11"),
)
DESKTOP = (
    Part("Xvfb", "xvfb", "xorg-server-xvfb"),
    Part("xprop", "x11-utils", "xorg-xprop"),
    Part("xdotool", "xdotool", "xdotool"),
    Part("openbox", "openbox", "openbox"),
    Part("xfce4-panel", "xfce4-panel", "xfce4-panel"),
    Part("dunst", "dunst", "dunst"),
    Part("dbus-run-session", "dbus-daemon", "dbus"),
    Part("gdbus", "libglib2.0-bin", "glib2"),
    Part("/usr/share/dbus-1/services/org.a11y.Bus.service", "at-spi2-core", "at-spi2-core"),
)
GIT = Part("git", "git", "git")


def is_linux() -> bool:
    """Tell whether parts have to be looked for at all: macOS and Windows bring theirs."""
    return sys.platform.startswith("linux")


def python_parts() -> list[Part]:
    """List what making a virtual environment takes."""
    return [Part("ensurepip", f"python3.{sys.version_info.minor}-venv", "python")]


def offscreen_parts() -> list[Part]:
    """List what drawing without a screen and asking git take."""
    return [*OFFSCREEN, GIT]


def window_parts() -> list[Part]:
    """List what opening a window takes; the X libraries only where X is the way to it."""
    return [*offscreen_parts(), *(X_WINDOW if os.environ.get("DISPLAY") else ())]


def desktop_parts() -> list[Part]:
    """List what a private desktop for tests takes besides."""
    return [*X_WINDOW, *DESKTOP]


def prepare(needed: Sequence[Part], wanted: Sequence[Part] = ()) -> list[Part]:
    """Install what is missing if that is allowed, and give what is wanted and still missing.

    Stops with the command for all of it if something needed is still missing.
    """
    missing = _missing([*needed, *wanted])
    if missing and _install(missing):
        missing = _missing(missing)
    if any(part in needed for part in missing):
        raise Stopped(advice(missing), code=3)
    return missing


def names(parts: Sequence[Part]) -> str:
    """List parts in a sentence."""
    return ", ".join(part.name for part in parts)


def advice(missing: Sequence[Part]) -> str:
    """Say what is missing and give the command that installs it on this system."""
    return f"missing: {names(missing)}. To install: {_command(missing)}"


def _missing(parts: Sequence[Part]) -> list[Part]:
    return [part for part in parts if not part.is_present()] if is_linux() else []


def _install(missing: Sequence[Part]) -> bool:
    """Install parts with apt-get, and tell whether that was allowed."""
    rights = _rights_to_install()
    if rights is None:
        return False
    packages = _packages(missing, "apt")
    say(f"installing system packages: {' '.join(packages)}")
    _apt_get(rights, "update")
    _apt_get(rights, "install", "-y", "--no-install-recommends", *packages)
    importlib.invalidate_caches()
    return True


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _packages(parts: Sequence[Part], manager: str) -> list[str]:
    return list(dict.fromkeys(getattr(part, manager) for part in parts))


def _command(missing: Sequence[Part]) -> str:
    sudo = "" if os.geteuid() == 0 else "sudo "
    capabilities = shlex.join(dict.fromkeys(part.capability for part in missing))
    commands = {
        "apt-get": f"{sudo}apt-get update && {sudo}apt-get install -y --no-install-recommends "
        + " ".join(_packages(missing, "apt")),
        "dnf": f"{sudo}dnf install -y {capabilities}",
        "pacman": f"{sudo}pacman -S --needed {' '.join(_packages(missing, 'pacman'))}",
        "zypper": f"{sudo}zypper install {capabilities}",
    }
    found = [text for manager, text in commands.items() if shutil.which(manager)]
    return found[0] if found else "the package manager of this system, by the names above"


def _rights_to_install() -> list[str] | None:
    """Give the words to put before apt-get; None where installing is the person's decision."""
    if not shutil.which("apt-get"):
        return None
    if os.geteuid() == 0:
        return []
    if os.environ.get("CI") == "true" and shutil.which("sudo"):
        asked = subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False)
        return ["sudo", "-n"] if asked.returncode == 0 else None
    return None


def _apt_get(rights: Sequence[str], *words: str) -> None:
    """Run apt-get quietly; what it says is shown only if it fails, and the caller looks again."""
    command = [*rights, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q"]
    command += ["-o", "DPkg::Lock::Timeout=180", *words]
    done = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)
    if done.returncode:
        last = (done.stderr or done.stdout).strip().splitlines()[-3:]
        say(f"apt-get {words[0]} failed ({done.returncode}): {' / '.join(last)}")
