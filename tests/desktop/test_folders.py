"""The data folder shown by the desktop's own file manager or its portal, asked over the real session bus."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from jeepney import MessageType, message_bus, new_error, new_method_return
from jeepney.io.blocking import open_dbus_connection

from tests.desktop.desk import accessible_things, press, start, stop, until
from tokenmirror.app.file_manager import show_folder

MANAGER, PORTAL = "org.freedesktop.FileManager1", "org.freedesktop.portal.Desktop"


class Service:
    """Stands on the bus under a name, and keeps what it is asked."""

    def __init__(self, *, willing: bool) -> None:
        self.asked: list[str] = []
        self.willing = willing
        self.over = threading.Event()

    def serve(self, name: str, ready: threading.Event) -> None:
        """Answer until it is over."""
        with open_dbus_connection("SESSION", enable_fds=True) as bus:
            bus.send_and_get_reply(message_bus.RequestName(name, 4))
            ready.set()
            while not self.over.is_set():
                try:
                    message = bus.receive(timeout=0.2)
                except TimeoutError:
                    continue
                if message.header.message_type is not MessageType.method_call:
                    continue
                self.asked.append(f"{message.header.fields[3]} {_told(message.body)}")
                yes, no = new_method_return(message), new_error(message, f"{name}.Failed")
                if name == PORTAL and self.willing:
                    yes = new_method_return(message, "o", ("/request/1",))
                bus.send(yes if self.willing else no)


def _told(body: tuple[Any, ...]) -> str:
    """Return which folder was named, or handed over."""
    if isinstance(body[0], list):
        return str(body[0][0])
    number = body[1].to_raw_fd()
    try:
        return str(Path(f"/proc/self/fd/{number}").readlink())
    finally:
        os.close(number)


@contextmanager
def standing(name: str, *, willing: bool = True) -> Iterator[Service]:
    """Let somebody stand on the bus under a name."""
    service, ready = Service(willing=willing), threading.Event()
    thread = threading.Thread(target=service.serve, args=(name, ready))
    thread.start()
    assert ready.wait(10)
    try:
        yield service
    finally:
        service.over.set()
        thread.join()


def test_the_window_asks_the_file_manager_that_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What we start could never reach the network: a program is started only where nobody can be asked."""
    script = tmp_path / "bin" / "xdg-open"
    script.parent.mkdir()
    script.write_text(f'#!/bin/sh\necho "$@" >>"{tmp_path}/started"\n')
    script.chmod(0o755)
    monkeypatch.setenv("PATH", f"{script.parent}:{os.environ['PATH']}")
    program = start(tmp_path / "home", "--screen", "settings/privacy")
    try:
        until(lambda: any(seen.name == "Files in the folder" for seen in accessible_things(program)))
        press(program, "Database", "button")
        until((tmp_path / "started").exists)
        with standing(MANAGER) as manager:
            press(program, "Database", "button")
            until(lambda: manager.asked)
        assert manager.asked == [f"ShowFolders {(program.folder / 'data').as_uri()}"]
        assert len((tmp_path / "started").read_text().splitlines()) == 1
    finally:
        stop(program)


def test_the_portal_is_asked_where_no_file_manager_is_willing(tmp_path: Path) -> None:
    """It is handed the folder itself."""
    with standing(MANAGER, willing=False) as manager, standing(PORTAL) as portal:
        assert show_folder(tmp_path)

    assert len(manager.asked) == 1
    assert portal.asked == [f"OpenFile {tmp_path}"]


def test_nobody_to_ask_is_said(tmp_path: Path) -> None:
    """Qt then does as it does."""
    with standing(MANAGER, willing=False), standing(PORTAL, willing=False):
        assert not show_folder(tmp_path)
