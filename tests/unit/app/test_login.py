"""Starting at login: real files, read back by an independent reader of freedesktop entries and run by a real one."""

from __future__ import annotations

import configparser
import os
import plistlib
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tokenmirror.app.login import Login, start_of
from tokenmirror.app.login_entries import Start, desktop_entry, is_our_agent, launch_agent, run_value
from tokenmirror.app.login_places import AutostartFile, LaunchAgent

STRANGE = "a b\"c`d$e\\f%g'h~;|&<>*?#()é"
AUTOSTART = Path("/usr/lib/x86_64-linux-gnu/openbox-xdg-autostart")


def made(folder: Path, *command: str) -> Login:
    return Login(AutostartFile({"XDG_CONFIG_HOME": str(folder)}, folder), Start(command or (sys.executable,)))


def entry(folder: Path) -> Path:
    return folder / "autostart" / "tokenmirror.desktop"


def arguments(text: str) -> list[str]:
    """Read Exec as the specification says: unescape the value, then unquote the arguments, then the field codes."""
    parser = configparser.ConfigParser(interpolation=None, strict=True)
    parser.read_string(text)
    value = parser["Desktop Entry"]["Exec"].replace("\\\\", "\0").replace("\\s", " ").replace("\0", "\\")
    found: list[str] = []
    word, quoted, started = "", False, False
    characters = iter(value)
    for one in characters:
        if one == '"':
            quoted, started = not quoted, True
        elif one == "\\" and quoted:
            word += next(characters)
        elif one == " " and not quoted:
            found, word, started = [*found, word] if word or started else found, "", False
        else:
            word += one
    return [part.replace("%%", "%") for part in [*found, word]]


def test_on_and_off(tmp_path: Path) -> None:
    """Turned on, there is a file with the command; turned off, nothing is left of it."""
    login = made(tmp_path, "/opt/tm/bin/tokenmirror-app")
    assert not login.look().on

    state = login.turn(on=True, hidden=True)

    assert state.on
    assert not state.problem
    assert state.place == str(entry(tmp_path))
    assert arguments(entry(tmp_path).read_text()) == ["/opt/tm/bin/tokenmirror-app", "--hidden"]
    assert not login.turn(on=False, hidden=True).on
    assert list(entry(tmp_path).parent.iterdir()) == []


def test_shown_instead_of_hidden(tmp_path: Path) -> None:
    """The file is written anew when the window is to be shown."""
    login = made(tmp_path)
    login.turn(on=True, hidden=True)

    login.turn(on=True, hidden=False)

    assert arguments(entry(tmp_path).read_text()) == [sys.executable]


@pytest.mark.parametrize("part", [STRANGE, "", "100%", "C:\\x\\y", "%u", "plain"])
def test_every_argument_survives_quoting(part: str) -> None:
    """What stands in Exec is read back as the very same arguments."""
    text = desktop_entry(Start(("/bin/x", "--data-dir", part)), "T", "c")

    assert arguments(text) == ["/bin/x", "--data-dir", part]


def test_a_line_break_is_refused(tmp_path: Path) -> None:
    """A path with a line break could smuggle in another key, so nothing is written."""
    state = made(tmp_path, "/bin/x", "a\nExec=/bin/evil").turn(on=True, hidden=True)

    assert state.problem
    assert not entry(tmp_path).exists()


@pytest.mark.parametrize("change", ["Exec=/usr/bin/other", "[Desktop Entry]\nType=Application\nExec=foreign"])
def test_what_is_of_others_is_left_alone(tmp_path: Path, change: str) -> None:
    """A file that was edited, or written by someone else, is neither overwritten nor deleted."""
    login = made(tmp_path)
    login.turn(on=True, hidden=True)
    text = entry(tmp_path).read_text()
    changed = change if change.startswith("[") else text.replace("Name=TokenMirror", f"Name=TokenMirror\n{change}")
    entry(tmp_path).write_text(changed)

    for wanted in (True, False):
        state = login.turn(on=wanted, hidden=False)
        assert state.on
        assert state.problem

    assert entry(tmp_path).read_text() == changed


@pytest.mark.parametrize(
    ("old", "new"),
    [("enabled=true", "enabled=false"), ("Terminal=false", "Terminal=false\nHidden=true")],
)
def test_the_desktops_own_switch(tmp_path: Path, old: str, new: str) -> None:
    """A desktop that turned it off in its settings is believed, and it can be turned on here again."""
    login = made(tmp_path)
    login.turn(on=True, hidden=True)
    entry(tmp_path).write_text(entry(tmp_path).read_text().replace(old, new))

    assert not login.look().on
    assert not login.look().problem
    assert login.turn(on=True, hidden=True).on


def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    """It says why, and stays off."""
    (tmp_path / "autostart").write_text("a file where the folder should be")

    state = made(tmp_path).turn(on=True, hidden=True)

    assert not state.on
    assert state.problem


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    """Who keeps such files elsewhere has the file there written anew."""
    login = made(tmp_path)
    login.turn(on=True, hidden=True)
    kept = tmp_path / "dotfiles"
    entry(tmp_path).rename(kept)
    entry(tmp_path).symlink_to(kept)

    login.turn(on=True, hidden=False)

    assert entry(tmp_path).is_symlink()
    assert arguments(kept.read_text()) == [sys.executable]


@pytest.mark.parametrize("named", ["", "relative/config"])
def test_the_usual_folder(tmp_path: Path, named: str) -> None:
    """Without XDG_CONFIG_HOME, or with one that is no whole path, it is ~/.config."""
    place = AutostartFile({"XDG_CONFIG_HOME": named}, tmp_path)

    assert place.name == str(tmp_path / ".config" / "autostart" / "tokenmirror.desktop")


def test_another_data_folder_is_named(tmp_path: Path) -> None:
    """A program of another data folder starts with it again; the usual one needs no name."""
    assert start_of(tmp_path, tmp_path).command == start_of(tmp_path, tmp_path / "x").command[:-2]
    assert start_of(tmp_path, tmp_path / "x").command[-2:] == ("--data-dir", str(tmp_path))


def test_the_command_starts_this_program(tmp_path: Path) -> None:
    """The command runs from its folder, whatever the folder it is asked for in."""
    start = start_of(tmp_path, tmp_path / "x")

    run = subprocess.run(
        [*start.command, "--help"], cwd=start.folder or tmp_path, capture_output=True, text=True, check=True, timeout=60
    )

    assert "tokenmirror" in run.stdout


def teller(folder: Path, name: str) -> tuple[Path, Path]:
    """Return a program that writes down its arguments, and where it does."""
    seen, script = folder / "seen", folder / name
    script.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > {seen}\n')
    script.chmod(0o755)
    return script, seen


def told(seen: Path) -> list[str]:
    """Wait until the last argument is written, and return all."""
    until = time.monotonic() + 20
    while not (seen.exists() and seen.read_text().endswith("--hidden\n")) and time.monotonic() < until:
        time.sleep(0.05)
    return seen.read_text().splitlines()


def without_desktop(folder: Path) -> dict[str, str]:
    return {**os.environ, "XDG_CONFIG_HOME": str(folder), "XDG_CONFIG_DIRS": "/nowhere"}


@pytest.mark.skipif(not AUTOSTART.exists(), reason="needs openbox-xdg-autostart")
def test_a_real_desktop_starts_it(tmp_path: Path) -> None:
    """openbox-xdg-autostart, which asks a shell and unescapes nothing, runs it with arguments that need quoting."""
    script, seen = teller(tmp_path, "pro gram")
    plain = "a b'c;d&e #(f) é"
    made(tmp_path, str(script), plain).turn(on=True, hidden=True)

    run = subprocess.run(
        [str(AUTOSTART), "XFCE"], env=without_desktop(tmp_path), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
        check=False, timeout=30,
    )  # fmt: skip
    if b"PyXDG" in run.stderr:
        pytest.skip("openbox-xdg-autostart needs python3-xdg")

    assert told(seen) == [plain, "--hidden"]


@pytest.mark.skipif(shutil.which("gio") is None, reason="needs gio")
def test_glib_starts_it(tmp_path: Path) -> None:
    """GLib, which GNOME and others start programs with, runs it with the strangest of arguments."""
    script, seen = teller(tmp_path, 'pro $gr`am"1')
    made(tmp_path, str(script), STRANGE).turn(on=True, hidden=True)

    subprocess.run(
        ["gio", "launch", str(entry(tmp_path))], env=without_desktop(tmp_path), stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL, check=True, timeout=30,
    )  # fmt: skip

    assert told(seen) == [STRANGE, "--hidden"]


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="needs desktop-file-validate")
def test_the_file_is_valid(tmp_path: Path) -> None:
    """The validator of freedesktop finds nothing wrong."""
    made(tmp_path, "/bin/sh", STRANGE).turn(on=True, hidden=True)

    run = subprocess.run(["desktop-file-validate", str(entry(tmp_path))], capture_output=True, text=True, check=False)

    assert (run.returncode, run.stdout) == (0, "")


def test_a_launch_agent(tmp_path: Path) -> None:
    """A launch agent holds the command as a list; one that says more is not ours."""
    login = Login(LaunchAgent(tmp_path), Start(("/Applications/T M", STRANGE)))

    assert login.turn(on=True, hidden=True).on
    (path,) = (tmp_path / "Library" / "LaunchAgents").iterdir()
    read = plistlib.loads(path.read_bytes())
    assert read["ProgramArguments"] == ["/Applications/T M", STRANGE, "--hidden"]
    assert read["RunAtLoad"] is True
    path.write_bytes(plistlib.dumps({**read, "KeepAlive": True}))
    assert login.turn(on=False, hidden=True).problem
    assert path.exists()
    path.write_text(launch_agent(Start(("/x",))))
    assert not login.turn(on=False, hidden=True).on
    assert not path.exists()


@pytest.mark.parametrize("text", ["", "<plist", "<plist><array/></plist>"])
def test_what_is_no_launch_agent(text: str) -> None:
    """Whatever else lies there is not taken for ours."""
    assert not is_our_agent(text)


@pytest.mark.parametrize(
    "argument", ["C:\\Program Files\\t.exe", "C:\\x y\\", 'a "b" c', "", "plain", 'a\\"b', "x\\\\ y"]
)
def test_the_command_of_windows(argument: str) -> None:
    """Arguments are quoted for Windows as Python itself quotes them there."""
    assert run_value(Start((argument, "--hidden"))) == subprocess.list2cmdline([argument, "--hidden"])
