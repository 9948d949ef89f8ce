"""Nothing that is not ticked is in any byte of a summary: from real logs and repositories to each format's file."""

from __future__ import annotations

import base64
import html
import json
import platform
import re
import socket
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, timedelta
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.flow.computer import Computer
from tests.flow.moments import NOON
from tests.unit.export.pdf_reading import opened, unpacked, words
from tokenmirror.answers.ask import Asker
from tokenmirror.demo.claude_log import ClaudeLog
from tokenmirror.demo.git_folder import Person, Stamp
from tokenmirror.demo.pairing import Pairing
from tokenmirror.demo.repository import Repository
from tokenmirror.domain.budgeting import Budgeting
from tokenmirror.domain.ceilings import Ceiling, CeilingPeriod, CeilingUnit
from tokenmirror.domain.lookbacks import About
from tokenmirror.domain.noting import Noting, Subject
from tokenmirror.domain.own_words import OwnAnswer, OwnQuestion, OwnWord
from tokenmirror.domain.summaries import Chosen, Format, Item, Name, Option, Part, Section
from tokenmirror.domain.usage import TokenUsage
from tokenmirror.export.write import rendered
from tokenmirror.insights.measures import Measure
from tokenmirror.viewmodels.summary_shapes import Document

PERIOD = "2026-05-01..2026-05-10"
READ = (Format.PDF, Format.HTML, Format.MARKDOWN)
"""What holds the whole document as text; the others hold figures or a picture."""
PACKED = (Format.PDF, Format.PNG)
"""In whose packed bytes six letters of base64 can stand by chance."""
NEVER = (
    "qxdisk", "qxhost", "qxuser", "qxsess", "qxmodl", "qxfile", "qxcode", "qxprmt", "qxansr", "qxbody", "qxmail",
    "qxname", "qxceil", "qxself", "qxkimn",
)  # fmt: skip
"""Folder, host, account, session, model, file, line, prompt, reply, body of a commit, the persons as they are named."""
NASTY = "<b>&amp;\u202e@SUM(A1) [x](https://qxlink.example) =1+1"


@dataclass(frozen=True, slots=True)
class Known:
    """A change, and by what words each thing of it can be told."""

    key: str
    subject: str
    project: str
    branch: str
    person: str = ""


@dataclass(frozen=True, slots=True)
class Given:
    """What is there to choose from."""

    asker: Asker
    again: Asker
    """Another one, of the same data at another hour."""
    changes: tuple[Known, ...]
    names: dict[str, Name]
    items: dict[Part, tuple[tuple[str, str], ...]]
    """Of each part the keys, and the word that the text of each holds."""
    exact: tuple[str, ...]
    """Amounts of tokens and prices as they are."""
    tokens: str
    money: str
    """As they stand there when they are ticked."""


USAGE = TokenUsage(3_063_857, 2_718_281, 314_159, 0, 0, 41_421)


def _work(home: Path, name: str, branch: str, session: str, at_hours: int) -> tuple[Repository, ClaudeLog]:
    shop = Repository(home / "qxdiskone" / name, "Qxname Qxself", "qxmail@qxhost.example", within=home)
    begun = NOON + timedelta(hours=at_hours)
    shop.write("README.md", "# Qxfile\n")
    shop.commit("Begin", begun - timedelta(days=2))
    shop.start_branch(branch, begun - timedelta(minutes=5))
    return shop, ClaudeLog(home, shop.path, session, begun, branch=branch)


def _change(shop: Repository, log: ClaudeLog, subject: str, at_hours: int, by: Person) -> None:
    work = Pairing(shop, log)
    begun = NOON + timedelta(hours=at_hours)
    code = "".join(f"qxcode_{number} = weigh({number}) + {number}\n" for number in range(37))
    log.prompt("Qxprmt: sort the crates by weight", begun)
    log.reply("Qxansr: I will.", begun + timedelta(seconds=30), usage=USAGE)
    work.write("qxfile.py", code, begun + timedelta(minutes=1))
    work.commit(f"{subject}\n\nQxbody of it", begun + timedelta(minutes=2))
    shop.checkout("main", begun + timedelta(minutes=3))
    stamp = Stamp(begun + timedelta(minutes=4), by, by)
    shop.folder.run("merge", "--quiet", "--no-ff", "--message", "Qxbody merge", log.branch, stamp=stamp)


@pytest.fixture(scope="module")
def there(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Given]:
    """Give a computer in which each name, path and text is a word of its own, and of which everything is collected."""
    folder = tmp_path_factory.mktemp("qxdisk") / "qxuserfolder"
    names = {"USER": "qxuser", "LOGNAME": "qxuser", "HOSTNAME": "qxhost", "COMPUTERNAME": "qxhost"}
    computer = Computer(folder, dict(names))
    kim = Person("Qxkimn", f"qxpers{NASTY[:8]}@qxlink.example")
    me = Person("Qxname Qxself", "qxmail@qxhost.example")
    first, log = _work(computer.home, "qxproj", "topic/qxbran", "qxsess-1", 0)
    _change(first, log, f"=qxsubj {NASTY}", 0, kim)
    second, log = _work(computer.home, "qxotpr", "qxotbr", "qxsess-2", 30)
    log.reply("Qxansr", NOON + timedelta(hours=30, seconds=9), model="qxmodl-9")
    _change(second, log, f"+qxotsb {NASTY}", 30, me)
    assert computer.collect().code == 0

    askers = [Asker(computer.data, zone=UTC, home=computer.home) for _ in range(2)]
    _write(askers[0], first)
    patch = pytest.MonkeyPatch()
    for name, value in names.items():
        patch.setenv(name, value)
    patch.setenv("HOME", str(computer.home))
    patch.setattr(socket, "gethostname", lambda: "qxhost")
    patch.setattr(platform, "node", lambda: "qxhost")
    try:
        yield _given(askers, computer)
    finally:
        patch.undo()
        for asker in askers:
            asker.close()


def _write(asker: Asker, first: Repository) -> None:
    change = first.head("HEAD^2")
    for subject, text in (
        (Subject(About.LOOKBACK, "week-2026-05-04"), "qxnote"),
        (Subject(About.CHANGE, change), "qxntch"),
        (Subject(About.SESSION, "claude_code:qxsess-1"), "qxntse"),
    ):
        assert asker.keep_words(Noting(subject, f"{text} {NASTY}\nand more")) == ""
    for question, text in ((OwnQuestion.SOONER, "qxaone"), (OwnQuestion.COST, "qxatwo")):
        answer = OwnAnswer(question, "month-2026-05-01", f"{text} {NASTY}", 7.5)
        assert asker.keep_words(OwnWord(answer)) == ""
    for unit, project in ((CeilingUnit.TOKENS, str(first.path)), (CeilingUnit.MONEY, "")):
        wanted = Ceiling(CeilingPeriod.QUARTER, unit, 7_654_321 * 10**6, project, f"qxceil {NASTY}")
        assert asker.keep_budget(Budgeting(wanted)) == ""


def _given(askers: list[Asker], computer: Computer) -> Given:
    everything = Chosen("0f1e", tuple(Section(part, ticked=True, options=frozenset(Option)) for part in Part), PERIOD)
    view = askers[0].summary(everything)
    offered = {part.part: part.items for part in view.parts}
    keys = {"qxsubj" if "qxsubj" in one.title else "qxotsb": one.key for one in offered[Part.CHANGES]}
    changes = (
        Known(keys["qxsubj"], "qxsubj", "qxproj", "qxbran", "qxpers"),
        Known(keys["qxotsb"], "qxotsb", "qxotpr", "qxotbr"),
    )
    shown = Section(Part.CHANGES, ticked=True, options=frozenset(Option), items=tuple(Item(one.key) for one in changes))
    told = askers[0].summary(Chosen("0f1e", (shown,), PERIOD))
    words_of = {
        Part.NOTES: {"lookback:": "qxnote", "change:": "qxntch", "session:": "qxntse"},
        Part.QUESTIONS: {"sooner": "qxaone", "cost": "qxatwo"},
        Part.BUDGET: {"": ""},
        Part.MEASURES: {"": ""},
    }
    items = {
        part: tuple((one.key, next(word for begin, word in known.items() if one.key.startswith(begin)))
                    for one in offered[part])
        for part, known in words_of.items()
    }  # fmt: skip
    assert {part: len(found) for part, found in items.items()} == {
        Part.NOTES: 3, Part.QUESTIONS: 2, Part.BUDGET: 2, Part.MEASURES: len(Measure),
    }  # fmt: skip
    marks = [word for one in changes for word in (one.project, one.branch, one.person) if word]
    names = {next(word for word in marks if word in one.name.rpartition("/")[2]): Name(one.kind, one.name)
             for one in told.names}  # fmt: skip
    assert set(names) == {"qxproj", "qxbran", "qxpers", "qxotpr", "qxotbr"}
    report = computer.report()
    total = int(report["totals"]["tokens"]["total_tokens"])
    numbers = (total, USAGE.total_tokens, 7_654_321)
    exact = tuple(f"{number:,}".replace(",", sign) for number in numbers for sign in ("", ",", ".", "\u202f"))
    figures = {figure.key: figure.text for figure in view.document.figures}
    return Given(askers[0], askers[1], changes, names, items, exact, figures["turned_into.tokens"],
                 figures["turned_into.list_price"])  # fmt: skip


def some(there: Given, chance: Random, likely: float) -> Chosen:
    """Return a choice of some of everything; how much of it is said by how likely a tick is."""
    names = frozenset(name for name in there.names.values() if chance.random() < likely)
    parts = chance.sample([*Part], len(Part))
    title = f"Qxtitl {NASTY}" if chance.random() < likely else ""
    key = f"{chance.getrandbits(64):016x}"
    return Chosen(key, tuple(_section(there, part, chance, likely) for part in parts), PERIOD, title, names)


def _section(there: Given, part: Part, chance: Random, likely: float) -> Section:
    keys = [one.key for one in there.changes] if part is Part.CHANGES else [key for key, _ in there.items.get(part, ())]
    items = tuple(
        Item(key, f"qxi{part[:2]}{place} {NASTY}" if chance.random() < likely else "", chance.random() < likely)
        for place, key in enumerate(keys)
        if chance.random() < likely
    )
    options = frozenset(option for option in Option if chance.random() < likely)
    own = f"=qxp{part[:2]}{part[-1]} {NASTY}\n\nsecond line" if chance.random() < likely else ""
    return Section(part, chance.random() < likely, options, items, own)


# ---- what may stand there


def ticked_words(there: Given, chosen: Chosen) -> set[str]:
    """Return the words of all that is ticked, each of which has to stand there."""
    found = {"qxtitl"} if chosen.title else set()
    ticked = {section.part: section for section in chosen.sections if section.ticked}
    for part, section in ticked.items():
        found |= {section.words[1:7].lstrip("=")} if section.words else set()
        of_part = dict(there.items.get(part, ()))
        for item in section.items:
            if item.key == Measure.PRICE_PER_KEPT and Option.MONEY not in section.options:
                continue
            found |= {item.words[:6]} if item.words else set()
            found |= {of_part[item.key]} if of_part.get(item.key) else set()
    return found | _of_changes(there, chosen, ticked)


def _of_changes(there: Given, chosen: Chosen, ticked: dict[Part, Section]) -> set[str]:
    found = set()
    shown = ticked.get(Part.CHANGES, Section(Part.CHANGES))
    items = {item.key: item for item in shown.items}
    for one in there.changes:
        if one.key in items:
            found |= {one.subject} if items[one.key].with_subject else set()
            columns = ((Option.PROJECTS, one.project), (Option.BRANCHES, one.branch), (Option.PEOPLE, one.person))
            found |= {word for option, word in columns if word and option in shown.options}
    first = there.items[Part.BUDGET][0][0]
    budget = ticked.get(Part.BUDGET, Section(Part.BUDGET))
    if first in {item.key for item in budget.items}:
        found.add("qxproj")
    return {word for word in found if word not in there.names or there.names[word] in chosen.names}


def every_word(there: Given) -> set[str]:
    """Return every word by which something of this computer can be told."""
    found = {*NEVER, "qxtitl"} | {word for known in there.items.values() for _, word in known if word}
    found |= {word for one in there.changes for word in (one.subject, one.project, one.branch, one.person) if word}
    for part in Part:
        found |= {f"qxp{part[:2]}{part[-1]}", *(f"qxi{part[:2]}{place}" for place in range(len(Measure)))}
    return found | {one.key[:10] for one in there.changes}


# ---- every byte


def forms(word: str) -> tuple[bytes, ...]:
    """Return how a word can be written in small bytes: as text of any width, and as hexadecimal."""
    plain = [word.encode(code) for code in ("utf-8", "utf-16-be", "utf-16-le")]
    return (*plain, *(one.hex().encode() for one in plain[:2]))


def in_base64(word: str) -> tuple[bytes, ...]:
    """Return what is the same of a word in base64 wherever it begins, in small bytes."""
    return tuple(
        base64.b64encode(b"\0" * begin + each.encode())[-(-begin * 4 // 3) : (begin + len(word)) * 4 // 3].lower()
        for each in (word, word.capitalize())
        for begin in range(3)
    )


def bare(form: Format, data: bytes) -> bytes:
    """Return a file as it is, and behind it all that is packed or escaped in it as it reads."""
    if form is Format.PDF:
        reader = opened(data)
        told = words(reader)
        return b"\n".join((data, unpacked(reader), told.encode(), "".join(told.split()).encode()))
    if form is Format.PNG:
        return around_pixels(data)
    text = data.decode("utf-8-sig")
    read = [text, html.unescape(text), re.sub(r"\\(.)", r"\1", text)]
    if form is Format.JSON:
        read.append(json.dumps(json.loads(text), ensure_ascii=False))
    return b"\n".join((data, *(one.encode() for one in read)))


def around_pixels(data: bytes) -> bytes:
    """Return a picture's file; it holds its pixels, no fewer and no more, and nothing else."""
    at, found = 8, {b"IDAT": b""}
    while at < len(data):
        (size,) = struct.unpack(">I", data[at : at + 4])
        kind = data[at + 4 : at + 8]
        assert kind in {b"IHDR", b"IDAT", b"IEND", b"pHYs"}, kind
        found[kind] = found.get(kind, b"") + data[at + 8 : at + 8 + size]
        at += 12 + size
    wide, high, depth, colour = struct.unpack(">IIBB", found[b"IHDR"][:10])
    assert (depth, len(zlib.decompress(found[b"IDAT"]))) == (8, high * (1 + wide * {2: 3, 6: 4}[colour]))
    return data


def files(asker: Asker, chosen: Chosen) -> tuple[Document, dict[Format, bytes]]:
    """Return a choice's document and its file of each format."""
    document = asker.summary(chosen).document
    return document, {form: rendered(document, form) for form in Format}


def has(option: Option, chosen: Chosen, *parts: Part) -> bool:
    """Tell whether an option of one of some parts is ticked."""
    return any(one.ticked and one.part in parts and option in one.options for one in chosen.sections)


LIKELY = (0.15, 0.5, 0.85)


@settings(max_examples=5, derandomize=True, deadline=None)
@given(st.integers(0, 2**64))
def test_nothing_that_is_not_ticked_is_in_any_byte(there: Given, seed: int) -> None:
    """What is ticked is in each format that is read, so that the search could find the rest."""
    chance = Random(seed)
    chosen = some(there, chance, chance.choice(LIKELY))
    _, made = files(there.asker, chosen)
    _check(there, chosen, made)


@pytest.mark.parametrize("likely", [0.0, 1.0])
def test_nothing_and_everything(there: Given, likely: float) -> None:
    """The two ends; and another process at another hour writes the same bytes."""
    chosen = some(there, Random(1), likely)
    document, made = files(there.asker, chosen)
    _check(there, chosen, made)
    again, same = files(there.again, chosen)
    assert document == again
    assert same == made


def _check(there: Given, chosen: Chosen, made: dict[Format, bytes]) -> None:
    may = ticked_words(there, chosen)
    read = {form: bare(form, data) for form, data in made.items()}
    unticked = every_word(there) - may
    for form, whole in read.items():
        ways, small = [forms] if form in PACKED else [forms, in_base64], whole.lower()
        assert not [word for word in unticked if any(one in small for way in ways for one in way(word))], form
        assert not [one for one in there.exact if one.encode() in whole or one.encode("utf-16-be") in whole], form
        assert not [one for one in _keys(there, chosen) if one in small], form
    for form in READ:
        text = read[form].decode("utf-8", "replace").casefold()
        assert not [word for word in may if word not in text], form
    _amounts(there, chosen, read)


def _keys(there: Given, chosen: Chosen) -> list[bytes]:
    """Return with what pseudonyms are made, as text and as bytes: who had it could try names."""
    key = there.asker.summary(chosen).names_told.key
    assert len(key) == 64
    assert key != chosen.key
    return [each for one in (key, chosen.key) for each in (one.encode(), one[:16].encode(), bytes.fromhex(one).lower())]


def _amounts(there: Given, chosen: Chosen, read: dict[Format, bytes]) -> None:
    """Amounts stand there as ranges where they are ticked, else neither they nor their unit do."""
    for option, text, unit in ((Option.TOKENS, there.tokens, "tokens"), (Option.MONEY, there.money, "USD")):
        wanted = has(option, chosen, Part.TURNED_INTO)
        written = (text, text.replace("$", "\\$"))
        for form in READ:
            assert any(one.encode() in read[form] for one in written) is wanted, form
        if not has(option, chosen, Part.TURNED_INTO, Part.OVER_TIME, Part.MEASURES, Part.BUDGET):
            assert f'"unit": "{unit}'.encode() not in read[Format.JSON]
            assert f",{unit},".encode() not in read[Format.CSV]
