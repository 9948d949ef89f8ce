"""tokenmirror summary: one or two pages about your own use, chosen line by line, written without the window."""

from __future__ import annotations

import argparse
import hashlib
import hmac
import stat
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec

from tokenmirror.answers.ask import Asker
from tokenmirror.answers.corrections import Unclear
from tokenmirror.answers.summary_times import summary_time
from tokenmirror.app import giving
from tokenmirror.cli.opening import ZONE, Misused, Refused, reading, resolved
from tokenmirror.cli.printing import add_json, paths_of, plain, print_json
from tokenmirror.cli.report import refuse
from tokenmirror.domain.summaries import Chosen, Format, encoded
from tokenmirror.domain.summary_edits import with_names_of
from tokenmirror.secrets import fingerprint_key
from tokenmirror.store.secret_rows import fingerprint_key_in
from tokenmirror.viewmodels.disclosing import by_kind
from tokenmirror.viewmodels.numbers import THIN_SPACE
from tokenmirror.viewmodels.summary_names import given_as, names_lines
from tokenmirror.viewmodels.summary_shapes import Disclosed, GivenLine, Shelf, SummaryView
from tokenmirror.viewmodels.summary_templates import Template, begin, template_title

_DRAFTS, _GIVEN = "drafts", "given"
_BYTES = (Format.PDF, Format.PNG)
"""What a terminal cannot show."""


def options(sub: argparse.ArgumentParser) -> None:
    """Declare the options."""
    sub.add_argument(
        "what", metavar="WHAT", nargs="?", choices=(_DRAFTS, _GIVEN),
        help="drafts lists those that are kept, given what was given away; without it a summary is made",
    )  # fmt: skip
    sub.add_argument(
        "--template", metavar="NAME", choices=[one.value for one in Template],
        help=f"what to begin with: {', '.join(one.value for one in Template)} (default: one-page)",
    )  # fmt: skip
    sub.add_argument(
        "--draft", metavar="NAME", help="a draft that was saved in the window, with all that is ticked in it"
    )
    sub.add_argument(
        "--period", metavar="TIME",
        help="7d, 30d, 13w, 12m, all, one such as quarter-2026-10-01, or 2026-10-24..2026-11-22",
    )  # fmt: skip
    sub.add_argument("--format", metavar="FORMAT", choices=[one.value for one in Format],
                     help=f"one of {', '.join(one.value for one in Format)}")  # fmt: skip
    sub.add_argument("--out", metavar="FILE", help="where to write it, readable by you alone; - is standard output")
    sub.add_argument("--force", action="store_true", help="also over a file that is there, or into a repository")
    sub.add_argument("--disclose", action="store_true", help="print what it would give away, and write nothing")
    sub.add_argument(
        "--same-names-as", metavar="NUMBER", type=int,
        help="the pseudonyms of one on the list of `summary given`, so that the two can be read together;"
        " without it no two summaries share them",
    )  # fmt: skip
    add_json(sub)


def run(given: argparse.Namespace) -> int:
    """Write a summary, or print what it would give away; without --out nothing is written."""
    try:
        with reading(given):  # there is something to tell of
            pass
        with closing(Asker(paths_of(given).folder, zone=ZONE)) as asker:
            _checked(given)
            if given.what:
                _list(given, asker.shelf())
            else:
                _summary(given, asker)
    except Unclear as problem:
        return refuse(Misused(str(problem)), given)
    except Refused as problem:
        return refuse(problem, given)
    return 0


def _checked(given: argparse.Namespace) -> None:
    if given.template and given.draft:
        raise Misused("--template and --draft do not go together.")
    if given.format and not given.out and not given.disclose:
        raise Misused("--format needs --out FILE, or --out - for standard output.")
    if given.out and given.disclose:
        raise Misused("--disclose writes nothing; leave --out away.")
    if given.json and given.out == "-":
        raise Misused("--json says how it went on standard output, where the summary would be. Name a file.")


def _summary(given: argparse.Namespace, asker: Asker) -> None:
    view = asker.summary(_chosen(given, asker))
    if not given.out:
        print_json(_disclosed_json(given, view)) if given.json else _print_disclosed(view)
        return
    kind = _format(given)
    if given.out == "-":
        _put_out(given, asker, view, kind)
    else:
        _write(given, asker, view, kind)


# ---- what is chosen


def _chosen(given: argparse.Namespace, asker: Asker) -> Chosen:
    """Return what is wanted; where names of another summary are, with the key of these."""
    chosen = _wanted(given, asker)
    if given.same_names_as is None:
        return chosen
    before = next((one.chosen for one in asker.shelf().given if one.id == given.same_names_as), None)
    if before is None:
        raise Misused(f"Nothing has the number {given.same_names_as} in `tokenmirror summary given`.")
    return with_names_of(chosen, before.names_key or before.key)


def _wanted(given: argparse.Namespace, asker: Asker) -> Chosen:
    """Return the choice of a draft, or of a template with a key that is the same for the same command and day."""
    if given.draft is None:
        begun = begin(Template(given.template or Template.ONE_PAGE), "")
        return _keyed(given, msgspec.structs.replace(begun, period=given.period or begun.period))
    found = next((one.chosen for one in asker.shelf().drafts if one.name == given.draft), None)
    if found is None:
        raise Misused(f"There is no draft {given.draft!r}. `tokenmirror summary drafts` lists those that are kept.")
    return msgspec.structs.replace(found, period=given.period or found.period)


def _keyed(given: argparse.Namespace, chosen: Chosen) -> Chosen:
    """Make the key of a choice from that of the installation, so that nobody else can make its pseudonyms."""
    time = summary_time(chosen.period, datetime.now(UTC), ZONE)
    try:
        with reading(given) as db:
            secret = fingerprint_key_in(db) or fingerprint_key(paths_of(given).key)
    except (OSError, ValueError) as error:
        raise Refused(f"The key for pseudonyms cannot be read: {error}") from error
    what = "\n".join(("summary", encoded(chosen), str(time.first or ""), str(time.last)))
    return msgspec.structs.replace(chosen, key=hmac.new(secret, what.encode(), hashlib.sha256).hexdigest())


def _format(given: argparse.Namespace) -> Format:
    """Return the format that is named, else that of the file's ending."""
    if given.format:
        return Format(given.format)
    ending = Path(given.out).suffix.lower().removeprefix(".")
    if ending not in set(Format):
        raise Misused(f"Say which format with --format: {', '.join(one.value for one in Format)}.")
    return Format(ending)


# ---- writing


def _put_out(given: argparse.Namespace, asker: Asker, view: SummaryView, kind: Format) -> None:
    if kind in _BYTES and sys.stdout.isatty():
        raise Misused(f"A terminal cannot show {kind.value}. Name a file with --out.")
    data = giving.made(view.document, kind)
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()
    _remember(given, asker, view, kind, data)


def _write(given: argparse.Namespace, asker: Asker, view: SummaryView, kind: Format) -> None:
    path = resolved(given.out)
    try:
        found = path.lstat().st_mode
    except FileNotFoundError:
        found = 0
    except OSError as error:  # a folder that is closed, a name that is too long
        raise Refused(giving.why_not_written(error, path)) from error
    if found and stat.S_ISDIR(found):
        raise Misused(f"{path} is a folder. Name a file in it.")
    if found and not stat.S_ISREG(found):
        raise Misused(f"{path} is no plain file, and writing there would put one in its place. Name another, or -.")
    if found and not given.force:
        raise Refused(f"{path} is there already; --force writes over it.")
    top = giving.repository_of(path)
    if top is not None and not given.force:
        raise Refused(f"{path} lies in the repository {top}: whoever gets that can get the summary too."
                      " --force writes it there.")  # fmt: skip
    data = giving.made(view.document, kind)
    try:
        giving.write_privately(path, data)
    except OSError as error:
        raise Refused(giving.why_not_written(error, path)) from error
    remembered = _remember(given, asker, view, kind, data)
    if given.json:
        print_json(_disclosed_json(given, view) | {"written": _written(path, kind, data, remembered=remembered)})
        return
    print(plain(f"Wrote {path}: {len(data):,} bytes that only you can read."))
    for group in by_kind(view.document.disclosed):
        print(f"  {_spaced(group.title)}")
    _print_names(view)
    print("`tokenmirror summary given` lists what was given away.")


def _remember(given: argparse.Namespace, asker: Asker, view: SummaryView, kind: Format, data: bytes) -> bool:
    """Remember what was given away; that it cannot be is said beside it, for it is out."""
    why_not = asker.keep_summary(giving.given(given_as(view), view.document, given.draft or "", kind, data))
    if why_not:
        print(plain(f"It could not be noted that this was given away: {why_not}"), file=sys.stderr)
    return not why_not


# ---- what is printed


def _print_disclosed(view: SummaryView) -> None:
    document = view.document
    print(plain(document.title))
    print(_spaced(document.subtitle))
    for group in by_kind(document.disclosed):
        print(f"\n{_spaced(group.title)}")
        for line in group.lines:
            print(f"  {_spaced(line)}")
    print("\nNot in it")
    for line in document.withheld:
        print(f"  {_spaced(line)}")
    print()
    _print_names(view)
    print("Nothing was written. --format pdf --out FILE writes it.")


def _print_names(view: SummaryView) -> None:
    for line in names_lines(view):
        print(_spaced(line))


def _list(given: argparse.Namespace, shelf: Shelf) -> None:
    if given.what == _DRAFTS:
        _list_drafts(given, shelf)
        return
    if given.json:
        listed = [_given_json(one) for one in shelf.given]
        print_json({"schema": "tokenmirror.summaries-given", "version": 1, "given": listed})
        return
    for one in shelf.given:
        print(f"{one.id}  {_spaced(one.given_text)}  {one.format.value}  {_spaced(one.title)}")
        for group in by_kind(one.disclosed):
            print(f"    {_spaced(group.title)}")
    if not shelf.given:
        print("Nothing was given away yet.")


def _list_drafts(given: argparse.Namespace, shelf: Shelf) -> None:
    if given.json:
        listed = [{"name": one.name, "saved": one.saved_text, "period": one.chosen.period} for one in shelf.drafts]
        templates = [{"name": one.value, "title": template_title(one)} for one in Template]
        print_json({"schema": "tokenmirror.summary-drafts", "version": 1, "drafts": listed, "templates": templates})
        return
    for one in shelf.drafts:
        print(f"{plain(one.name)}  {_spaced(one.saved_text)}  {plain(one.chosen.period)}")
    if not shelf.drafts:
        print("No draft is kept. Drafts are made in the window; --template begins without one.")


def _disclosed_json(given: argparse.Namespace, view: SummaryView) -> dict[str, Any]:
    document = view.document
    return {
        "schema": "tokenmirror.summary",
        "version": 1,
        "title": document.title,
        "time": document.subtitle,
        "first_day": document.first_day or None,
        "last_day": document.last_day,
        "draft": given.draft,
        "disclosed": _lines_json(document.disclosed),
        "withheld": list(document.withheld),
        "same_names_as": list(view.names_told.same),
        "written": None,
    }


def _given_json(one: GivenLine) -> dict[str, Any]:
    return {
        "id": one.id,
        "draft": one.draft or None,
        "format": one.format.value,
        "title": one.title,
        "given": one.given_text,
        "sha256": one.digest,
        "disclosed": _lines_json(one.disclosed),
    }


def _lines_json(disclosed: tuple[Disclosed, ...]) -> list[dict[str, str]]:
    return [{"kind": one.kind.value, "text": one.text} for one in disclosed]


def _written(path: Path, kind: Format, data: bytes, *, remembered: bool) -> dict[str, Any]:
    digest = hashlib.sha256(data).hexdigest()
    return {"file": str(path), "format": kind.value, "bytes": len(data), "sha256": digest, "remembered": remembered}


def _spaced(words: str) -> str:
    """Return words with spaces that every terminal has."""
    return plain(words.replace(THIN_SPACE, " "))
