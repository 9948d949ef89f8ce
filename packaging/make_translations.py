"""Keeps resources/languages: takes every text out of the code, merges what is translated, and compiles it for Qt.

    python packaging/make_translations.py            merge the code's texts into the .ts files, and compile them
    python packaging/make_translations.py --missing  print what has no translation yet, as JSON to fill in
    python packaging/make_translations.py --take F   take translations from such JSON: {"de": {"Text": "..." or [...]}}
    python packaging/make_translations.py --check    change nothing; fail where a merge would change something

The code's texts are the literals in calls of `tr` and `count`, in tables made with `Words`, and in tables of the
window's own words that are called ENGLISH. Files are the same for the same code, on every computer.
"""

from __future__ import annotations

import argparse
import ast
import json
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "languages"
CONTEXT = "TokenMirror"
FORMS = {"de": 2, "es": 2, "ja": 1, "zh_CN": 1}
"""How many forms Qt asks for where a text has a plural."""
VALUES = re.compile(r"\{([a-z0-9_]*)\}")


@dataclass(frozen=True, slots=True)
class Text:
    """One text of the code."""

    source: str
    plural: bool
    place: str
    """The module that says it first."""
    one: str = ""
    """English for one, where there is a plural."""


@dataclass(frozen=True, slots=True)
class Said:
    """A text in one language; one form, or one for each plural; empty where it is missing."""

    text: Text
    forms: tuple[str, ...]
    vanished: bool = False

    @property
    def is_finished(self) -> bool:
        """Return whether every form is there."""
        return all(self.forms)


def texts(root: Path = ROOT) -> list[Text]:
    """Return every text of the code, each once, in the order of modules and lines."""
    found: dict[str, Text] = {}
    for path in sorted((root / "tokenmirror").rglob("*.py")):
        code, place = path.read_text(encoding="utf-8"), path.relative_to(root).as_posix()
        if "language" not in code:  # most modules say nothing
            continue
        for text in _texts_in(ast.parse(code), place):
            before = found.setdefault(text.source, text)
            if text.plural is not before.plural:  # each language would have one form too few, or one too many
                raise ValueError(f"{place} and {before.place} ask for “{text.source}” with and without a number")
    return list(found.values())


def _texts_in(tree: ast.Module, place: str) -> Iterator[Text]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield from _of_call(node, place)
        elif isinstance(node, ast.Assign | ast.AnnAssign) and _is_words_table(node):
            yield from _of_table(node.value, place)


def _of_call(call: ast.Call, place: str) -> Iterator[Text]:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    if name == "tr" and call.args:
        yield from (Text(text, plural=False, place=place) for text in _literals(call.args[0]))
    elif name in ("count", "counted_words") and len(call.args) == 3:  # noqa: PLR2004 - number, one, many
        one, many = list(_literals(call.args[1])), list(_literals(call.args[2]))
        yield from (Text(text, plural=True, place=place, one=single) for single, text in zip(one, many, strict=False))
    elif name == "Words" and call.args:
        yield from _of_table(call.args[0], place)


def _literals(node: ast.expr) -> Iterator[str]:
    """Yield the text of a literal, and both of a choice between two."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _literals(node.body)
        yield from _literals(node.orelse)


def _is_words_table(node: ast.Assign | ast.AnnAssign) -> bool:
    targets = node.targets if isinstance(node, ast.Assign) else [node.target]
    return any(isinstance(target, ast.Name) and target.id.endswith("ENGLISH") for target in targets)


def _of_table(node: ast.expr | None, place: str) -> Iterator[Text]:
    if isinstance(node, ast.Dict):
        for value in node.values:
            yield from (Text(text, plural=False, place=place) for text in _literals(value))


# ---- the files of one language


def path_of(language: str) -> Path:
    """Return where a language's translations are kept."""
    return FOLDER / f"tokenmirror_{language}.ts"


def read(path: Path) -> dict[str, Said]:
    """Return what a file says, by its English; nothing where there is no file."""
    if not path.exists():
        return {}
    said: dict[str, Said] = {}
    for message in ET.parse(path).getroot().iter("message"):  # noqa: S314 - our own file
        told = message.find("translation")
        source = message.findtext("source") or ""
        if told is None or not source:
            continue
        plural = message.get("numerus") == "yes"
        forms = tuple(form.text or "" for form in told.findall("numerusform")) if plural else (told.text or "",)
        text = Text(source, plural, message.findtext("extracomment") or "")
        said[source] = Said(text, forms, vanished=told.get("type") == "vanished")
    return said


def merged(found: Iterable[Text], known: Mapping[str, Said], language: str) -> list[Said]:
    """Return every text of the code with what is known of it, then what is known and in the code no more."""
    wanted = {text.source: text for text in found}
    there = [Said(text, _forms(text, known.get(text.source), language)) for text in wanted.values()]
    gone = [replace(said, vanished=True) for source, said in known.items() if source not in wanted and any(said.forms)]
    return [*there, *gone]


def _forms(text: Text, known: Said | None, language: str) -> tuple[str, ...]:
    many = FORMS[language] if text.plural else 1
    if known is None or len(known.forms) != many or known.text.plural != text.plural:
        return ("",) * many
    return known.forms


def written(language: str, said: Iterable[Said]) -> str:
    """Return a file of translations, as Qt's own tools write it."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
        "<context>",
        f"    <name>{CONTEXT}</name>",
    ]
    for one in said:
        lines += _message(one)
    return "\n".join([*lines, "</context>", "</TS>", ""])


def _message(said: Said) -> list[str]:
    kind = ' type="vanished"' if said.vanished else "" if said.is_finished else ' type="unfinished"'
    lines = ['    <message numerus="yes">' if said.text.plural else "    <message>"]
    lines.append(f"        <source>{_xml(said.text.source)}</source>")
    if said.text.place:
        lines.append(f"        <extracomment>{_xml(said.text.place)}</extracomment>")
    if said.text.plural:
        lines.append(f"        <translation{kind}>")
        lines += [f"            <numerusform>{_xml(form)}</numerusform>" for form in said.forms]
        lines.append("        </translation>")
    else:
        lines.append(f"        <translation{kind}>{_xml(said.forms[0])}</translation>")
    return [*lines, "    </message>"]


def _xml(text: str) -> str:
    return escape(text, {'"': "&quot;", "'": "&apos;"})


def lrelease() -> str | None:
    """Return Qt's compiler of translations, if it is installed."""
    beside = Path(sys.executable).parent / "pyside6-lrelease"
    return str(beside) if beside.exists() else shutil.which("pyside6-lrelease")


def compiled(path: Path, program: str) -> bytes:
    """Return a file of translations as Qt reads it."""
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "made.qm"
        subprocess.run([program, "-silent", str(path), "-qm", str(made)], check=True)
        return made.read_bytes()


# ---- what is wrong


_BETWEEN = "\N{BROKEN BAR}"
"""What stands between forms in lists of them."""


def faults(said: Iterable[Said], language: str) -> Iterator[str]:
    """Yield what a file lacks: a translation, a form, a value, or a value that the English has not."""
    for one in said:
        if one.vanished:
            continue
        source = one.text.source
        if not one.is_finished:
            yield f"{language}: not translated: {source}"
        if one.text.plural and len(one.forms) != FORMS[language]:
            yield f"{language}: {len(one.forms)} forms, not {FORMS[language]}: {source}"
        for form in filter(None, one.forms):
            yield from _wrong_values(one.text, form, language)
            if _BETWEEN in form:
                yield f"{language}: several forms in one: {form!r}"


def _wrong_values(text: Text, form: str, language: str) -> Iterator[str]:
    wanted, there = set(VALUES.findall(text.source)), set(VALUES.findall(form))
    # A form for one thing need not name the number.
    if there - wanted or (wanted - there) - ({"n"} if text.plural else set()):
        yield f"{language}: other values than {text.source!r}: {form!r}"


# ---- the command


def missing() -> dict[str, dict[str, str | list[str]]]:
    """Return what is not translated, by language, to be filled in."""
    found = texts()
    return {
        language: {
            one.text.source: list(one.forms) if one.text.plural else ""
            for one in merged(found, read(path_of(language)), language)
            if not one.vanished and not one.is_finished
        }
        for language in FORMS
    }


def take(given: Mapping[str, Mapping[str, str | list[str]]]) -> None:
    """Put translations into the files; what is in no text of the code is left out."""
    found = texts()
    for language, translations in given.items():
        known = read(path_of(language))
        for text in found:
            if text.source in translations:
                told = translations[text.source]
                forms = (told,) if isinstance(told, str) else tuple(told)
                known[text.source] = Said(text, forms * FORMS[language] if text.plural and len(forms) == 1 else forms)
        _write(language, merged(found, known, language))


def _write(language: str, said: list[Said]) -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    path_of(language).write_text(written(language, said), encoding="utf-8")


def update() -> None:
    """Merge the code's texts into every file, and compile them."""
    found, program = texts(), lrelease()
    for language in FORMS:
        said = merged(found, read(path_of(language)), language)
        _write(language, said)
        if program is not None:
            path_of(language).with_suffix(".qm").write_bytes(compiled(path_of(language), program))
        done = sum(one.is_finished for one in said if not one.vanished)
        print(f"{language}: {done} of {len(found)} texts translated, {sum(one.vanished for one in said)} vanished")
    if program is None:
        print("pyside6-lrelease is not installed: the .qm files stay as they were")


def check() -> int:
    """Return 1 and say why, where a merge would change a file or something is missing."""
    found = texts()
    wrong: list[str] = []
    for language in FORMS:
        path = path_of(language)
        said = merged(found, read(path), language)
        wrong += faults(said, language)
        if not path.exists() or path.read_text(encoding="utf-8") != written(language, said):
            wrong.append(f"{language}: {path.name} is not what the code gives; run packaging/make_translations.py")
    print("\n".join(wrong) or "Every text is translated.")
    return int(bool(wrong))


def main() -> int:
    """Do what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--missing", action="store_true")
    parser.add_argument("--take", type=Path, metavar="FILE")
    parser.add_argument("--check", action="store_true")
    given = parser.parse_args()
    if given.check:
        return check()
    if given.missing:
        print(json.dumps(missing(), ensure_ascii=False, indent=1))
        return 0
    if given.take is not None:
        take(json.loads(given.take.read_text(encoding="utf-8")))
    update()
    return 0


if __name__ == "__main__":
    sys.exit(main())
