"""What fuzzers found worth keeping, replayed: bytes that reach lines of a reader that no real log reaches."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fuzz.beside_inputs import SEPARATOR, Beside
from tests.fuzz.log_inputs import NAMES, read_input
from tests.fuzz.sweep_values import Place, sweep
from tests.unit.sources.strange_logs import samples_of
from tests.unit.sources.test_every_source import SOURCES, read
from tokenmirror.sources.source import nothing

SAMPLES = Path(__file__).resolve().parents[2] / "samples" / "fuzz" / "sources"
KEPT = sorted(SAMPLES.glob("*/*"))
_ONE_GO, _TWO_GOES = 1, 0x81
_SMALL = 6000


@pytest.mark.parametrize("sample", KEPT, ids=[f"{sample.parent.name}-{sample.name}" for sample in KEPT])
def test_it_is_read_without_an_exception(sample: Path) -> None:
    """Under each of the names that logs of the tool have, in one go and in two."""
    source, data = SOURCES[sample.parent.name], sample.read_bytes()
    for ending in sorted({path.suffix for path in samples_of(source.name)}) or [".jsonl", ".json"]:
        read(source, f"/home/robin/some/folder/log{ending}", data)
    for number in range(len(NAMES[source.name])):
        for goes in (_ONE_GO, _TWO_GOES):
            read_input(source, bytes((number, goes)) + data, NAMES[source.name])


@pytest.mark.parametrize("tool", sorted({sample.parent.name for sample in KEPT}))
def test_a_strange_value_in_any_place_is_survived(tool: str) -> None:
    """A list where there was a word, and a number that no float holds, in every place of what is kept here."""
    seen: set[Place] = set()
    for sample in [sample for sample in KEPT if sample.parent.name == tool and sample.stat().st_size < _SMALL]:
        data = bytes((0, _ONE_GO)) + sample.read_bytes()
        assert list(sweep(SOURCES[tool], NAMES[tool], data, seen, ([], 10**400))) == []


BESIDE = sorted(name for name, source in SOURCES.items() if source.beside is not nothing)
_SAID = (
    b"", b"{", b"[]", b"null", b'"\\ud800"', b"[" * 3000, b'{"session_id": ["a"], "cwd": {}, "metadata": [1e999]}',
    b'{"projects": {"/home/robin": 3}, "model_usage": [{"ts": 1e400, "model_id": "m"}], "parent_session_id": "../.."}',
    b'{"parent_session_id": "\\u0000", "workspace": "\\u0000/\\ud800", "model": 7, "files_in_context": [[], null]}',
)  # fmt: skip


@pytest.mark.parametrize("tool", BESIDE)
@pytest.mark.parametrize("said", _SAID, ids=range(len(_SAID)))
def test_whatever_files_beside_a_log_say(tool: str, said: bytes, tmp_path: Path) -> None:
    """The log is read, with a state that can be kept."""
    for number, _name in enumerate(NAMES.get(tool, ())):
        for sample in samples_of(tool)[:3] or [Path()]:
            log = sample.read_bytes()[:_SMALL] if sample.is_file() else b"{}"
            data = bytes((number, _ONE_GO)) + log + SEPARATOR + said + SEPARATOR + b"{}"
            read_input(SOURCES[tool], data, NAMES[tool], Beside(SOURCES[tool], tmp_path))


def test_files_beside_logs_are_found(tmp_path: Path) -> None:
    """What a reader looks for gets what is said: the folder of a session that a file beside its messages names."""
    said = b'{"cwd": "/home/robin/x", "model": "some-model"}'
    state = Beside(SOURCES["cline"], tmp_path).state("home/robin/sessions/1/1.messages.json", [said])

    assert (state["cwd"], state["model"]) == ("/home/robin/x", "some-model")
    assert not list(tmp_path.rglob("*.json"))


def test_there_are_some() -> None:
    """So that an empty folder is noticed."""
    assert len(KEPT) > 20
