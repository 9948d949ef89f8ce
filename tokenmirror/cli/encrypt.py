"""tokenmirror encrypt: the database as an encrypted file: on, off, another key, or a key taken up again."""

from __future__ import annotations

import argparse
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from tokenmirror.cli.opening import Refused
from tokenmirror.cli.printing import add_json, paths_of, plain, print_json
from tokenmirror.cli.report import refuse
from tokenmirror.cli.unlocking import asked_code, secret_line, unlocked, without_note
from tokenmirror.collector.encrypting import settled
from tokenmirror.collector.lock import AlreadyRunning, CollectorLock
from tokenmirror.keys import ring, switching
from tokenmirror.keys.notes import EncryptionNote, NoteProblem, Way, read_note
from tokenmirror.keys.passphrases import LEAST_LETTERS
from tokenmirror.keys.recovery import Mistyped
from tokenmirror.keys.words import sentence
from tokenmirror.messages import Message, Progress, Trouble
from tokenmirror.paths import DataPaths, make_private_folder
from tokenmirror.store.cipher import is_plain_file, opens
from tokenmirror.store.converting import NoRoomToConvert, check_room
from tokenmirror.store.database import StoreProblem, open_writer

_ACTIONS = {
    "status": "say whether the database is encrypted, and where its key is",
    "on": "encrypt the database and all its copies; prints the recovery code, once",
    "off": "make the database and its copies plain files again",
    "change-key": "encrypt with another key; prints its recovery code, once",
    "recover": "type the recovery code, and have the keyring keep its key again",
}


def options(sub: argparse.ArgumentParser) -> None:
    """Declare the options."""
    actions = sub.add_subparsers(dest="action", metavar="|".join(_ACTIONS))
    for name, help_text in _ACTIONS.items():
        action = actions.add_parser(name, help=help_text, description=help_text)
        action.add_argument("--data-dir", default=argparse.SUPPRESS, help=argparse.SUPPRESS)
        action.add_argument("--json", action="store_true", help=argparse.SUPPRESS)
        if name in {"on", "change-key", "recover"}:
            words = "protect the key with a passphrase instead of the keyring; it is asked for"
            action.add_argument("--passphrase", action="store_true", help=words)
    add_json(sub)


def run(given: argparse.Namespace) -> int:
    """Do what was asked for, and say how things are."""
    paths = paths_of(given)
    try:
        _DO.get(given.action, lambda _paths, _given: None)(paths, given)
        return _say_how_it_is(paths, given)
    except Refused as problem:
        return refuse(problem, given)
    except (NoteProblem, StoreProblem, Mistyped, NoRoomToConvert) as problem:
        return refuse(Refused(str(problem)), given)
    except OSError as error:
        return refuse(Refused(f"{error.filename or paths.folder} cannot be used: {error.strerror or error}."), given)


def _on(paths: DataPaths, given: argparse.Namespace) -> None:
    make_private_folder(paths.folder)
    with _nobody_collects(paths):
        _settle(paths)
        if (note := read_note(paths.folder)) is not None and note.way is Way.ENCRYPTED:
            raise Refused("The database is encrypted already; `tokenmirror encrypt change-key` gives it another key.")
        open_writer(paths.database).close()
        check_room(paths.database)
        _switch(paths, given)
        _hide_what_is_remembered(paths)


def _hide_what_is_remembered(paths: DataPaths) -> None:
    """Take the person's own out of the file in which the window remembers where it was; each start does the same."""
    if not (paths.folder / "window.ini").exists():
        return
    with suppress(ImportError):  # a folder that was brought to a computer on which no window can be opened
        from tokenmirror.app.memory import Memory  # noqa: PLC0415 - Qt, which no other command loads

        Memory(paths.folder).hide()


def _switch(paths: DataPaths, given: argparse.Namespace) -> None:
    prepared = _prepared(given)
    print("Recovery code. Write it down and keep it elsewhere; it is shown this once:", file=sys.stderr)
    print(prepared.code, file=sys.stderr if given.json else sys.stdout, flush=True)
    try:
        switching.turn_on(paths.folder, prepared)
        _settle(paths)
    finally:
        if not _is_noted(paths, prepared):
            switching.give_up(prepared)


def _is_noted(paths: DataPaths, prepared: switching.Prepared) -> bool:
    """Tell whether something may be encrypted with a key; it is not, where the wish was taken back."""
    try:
        note = read_note(paths.folder)
    except NoteProblem:
        return True
    return note is not None and prepared.note in (note.key, note.before)


def _prepared(given: argparse.Namespace, key: bytes | None = None) -> switching.Prepared:
    if given.passphrase:
        return switching.prepare(_new_passphrase(), key)
    try:
        return switching.prepare(key=key)
    except ring.RingProblem as problem:
        how = "With --passphrase the key is protected by a passphrase, which is asked for at each start."
        raise Refused(f"{problem} Nothing was changed: the database stays as it is. {how}") from problem


def _new_passphrase() -> str:
    typed = secret_line("A passphrase for TokenMirror's database: ")
    if len(typed) < LEAST_LETTERS:
        raise Refused(f"A passphrase needs {LEAST_LETTERS} letters at least; nothing was changed.")
    if sys.stdin.isatty() and secret_line("Once more: ") != typed:
        raise Refused("The two differ; nothing was changed.")
    return typed


def _off(paths: DataPaths, _given: argparse.Namespace) -> None:
    note = _known(paths)
    with _nobody_collects(paths):
        check_room(paths.database)
        switching.turn_off(paths.folder)
        _settle(paths)
    if read_note(paths.folder) is None:
        for one in filter(None, (note.key, note.before)):
            switching.forget_key(one)


def _change(paths: DataPaths, given: argparse.Namespace) -> None:
    note = _known(paths)
    with _nobody_collects(paths):
        _settle(paths)
        if (now := read_note(paths.folder)) is None:
            raise Refused("The database is not encrypted any more; `tokenmirror encrypt on` does it.")
        note = now
        check_room(paths.database)
        _switch(paths, given)
    now = read_note(paths.folder)
    if now is not None and now.settled and now.key.name != note.key.name:
        switching.forget_key(note.key)


def _recover(paths: DataPaths, given: argparse.Namespace) -> None:
    key = asked_code()
    if not _is_key_of(paths, key):
        raise Refused("The code is whole, and it is not that of this database; nothing was changed.")
    switching.take_up(paths.folder, _prepared(given, key))


def _is_key_of(paths: DataPaths, key: bytes) -> bool:
    if paths.database.exists() and paths.database.stat().st_size and not is_plain_file(paths.database):
        try:
            return opens(paths.database, key)
        except sqlite3.Error as error:
            raise Refused(f"{paths.database} cannot be opened now ({error}); nothing was changed.") from error
    note = read_note(paths.folder)
    return note is not None and note.key.fits(key)


def _known(paths: DataPaths) -> EncryptionNote:
    """Return the note of an encrypted database whose key is known."""
    note = read_note(paths.folder)
    if note is None:
        raise Refused("The database is not encrypted; `tokenmirror encrypt on` does it.")
    if why := unlocked(paths.folder, note):
        raise Refused(why)
    return note


def _settle(paths: DataPaths) -> None:
    troubles: list[str] = []

    def tell(message: Message) -> None:
        if isinstance(message, Trouble):
            troubles.append(message.sentence)
        elif isinstance(message, Progress) and sys.stderr.isatty():
            print(f"\r{100 * message.done // message.total} %   ", end="", file=sys.stderr, flush=True)

    try:
        settled(paths, tell)
    except sqlite3.Error as error:  # a key that is not there too
        raise Refused(str(error)) from error
    if troubles:
        raise Refused(" ".join(troubles))


def _say_how_it_is(paths: DataPaths, given: argparse.Namespace) -> int:
    note = read_note(paths.folder)
    if note is None and (why := without_note(paths)):
        raise Refused(why)
    if given.json:
        where = str(note.key.kept) if note is not None else None
        done = note is None or note.settled
        print_json(
            {"schema": "tokenmirror.encrypt", "version": 1, "encrypted": note is not None, "key": where, "done": done}
        )
    else:
        print(plain(sentence(paths, note)))
    return 0


@contextmanager
def _nobody_collects(paths: DataPaths) -> Iterator[None]:
    try:
        lock = CollectorLock(paths.lock)
    except AlreadyRunning as problem:
        what = "quit it first, from its tray menu, or use the switch in its settings"
        raise Refused(f"TokenMirror is running and writes the database; {what}.") from problem
    try:
        yield
    finally:
        lock.release()


_DO = {"on": _on, "off": _off, "change-key": _change, "recover": _recover}
