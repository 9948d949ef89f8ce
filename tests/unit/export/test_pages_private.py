"""What pages do not tell: who made them, when, where and on which computer; and that they are the same every time."""

from __future__ import annotations

import getpass
import hashlib
import os
import platform
import re
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest
from pypdf.generic import DictionaryObject

from tests.unit.export import documents
from tests.unit.export.pdf_reading import dictionaries, objects, opened, root_of, unpacked, words
from tokenmirror.domain.summaries import Part
from tokenmirror.export import typefaces
from tokenmirror.export.pages import pdf, picture, pictures
from tokenmirror.viewmodels.summary_shapes import Grid, Heading, Tone, Words

ROOT = Path(__file__).resolve().parents[3]
DIGESTS = """
import hashlib
from tests.unit.export import documents
from tokenmirror.export.pages import pdf, picture, pictures
from tokenmirror.offline import refuse_internet
refuse_internet()
for made in (pdf(documents.heavy()).data, picture(documents.heavy(), 40), *pictures(documents.heavy(), 40)):
    print(hashlib.sha256(made).hexdigest())
"""
ACTIVE = ("/Annots", "/URI", "/A", "/AA", "/OpenAction", "/JS", "/JavaScript", "/EmbeddedFiles", "/AcroForm", "/Launch")
LINKS = "https://evil.example/a?b=c www.evil.example mailto:a@evil.example file:///etc/passwd javascript:alert(1)"


@cache
def _heavy() -> bytes:
    return pdf(documents.heavy()).data


def test_the_metadata_is_title_language_and_typesetter() -> None:
    """No author, no date, no keywords: only what a reader of any kind needs."""
    reader = opened(_heavy())
    assert set(reader.metadata or ()) == {"/Title", "/Creator"}
    assert re.fullmatch(r"Typst [0-9.]+", str((reader.metadata or DictionaryObject()).get("/Creator")))
    packet = root_of(reader)["/Metadata"].get_data().decode()
    names = set(re.findall(r"<(?!/|rdf:|x:|\?)([A-Za-z]+:[A-Za-z]+)", packet))
    assert names == {
        "dc:title", "xmp:CreatorTool", "dc:language", "pdfuaid:part", "xmpTPg:NPages", "dc:format",
        "xmpMM:InstanceID", "xmpMM:DocumentID", "xmpMM:RenditionClass", "pdf:PDFVersion",
    }  # fmt: skip


def test_no_date_is_in_it() -> None:
    """Neither as PDF nor as XMP writes a date."""
    whole = _heavy() + unpacked(opened(_heavy()))
    assert not re.search(rb"Date\b", whole)
    assert not re.search(rb"D:20\d\d", whole)
    assert not re.search(rb"20\d\d-\d\d-\d\d", whole)


def test_nothing_of_this_computer_is_in_it() -> None:
    """No folder, person or host: in the file as it is and with every stream unpacked, as text and as UTF-16."""
    whole = _heavy() + unpacked(opened(_heavy())) + b"".join(pictures(documents.heavy(), 40))
    names = [str(ROOT), str(Path.home()), str(typefaces.folder()), str(Path.cwd()), "resources/fonts", "typst_py"]
    names += [name for name in (platform.node(), getpass.getuser(), os.environ.get("USER", "")) if len(name) > 4]
    for name in filter(lambda one: len(one) > 2, names):
        assert name.encode() not in whole
        assert name.encode("utf-16-be") not in whole


def test_the_same_document_gives_the_same_bytes_anywhere(tmp_path: Path) -> None:
    """Two processes with another order of sets, time zone, folder, home and person; the Internet is refused to both."""
    runs = []
    for place, (seed, zone, locale) in enumerate([("1", "Asia/Tokyo", "C"), ("77", "America/New_York", "de_DE.UTF-8")]):
        home = tmp_path / f"quagga{place}"
        home.mkdir()
        own = {"PYTHONHASHSEED": seed, "TZ": zone, "HOME": str(home), "USER": f"quagga{place}", "LC_ALL": locale}
        kept = {name: os.environ[name] for name in ("SYSTEMROOT", "PATH") if name in os.environ}
        command = [sys.executable, "-c", DIGESTS]
        environment = {**kept, **own, "PYTHONPATH": str(ROOT)}
        runs.append(subprocess.Popen(command, cwd=home, env=environment, stdout=subprocess.PIPE, text=True))
    first, second = (run.communicate()[0].split() for run in runs)
    assert [run.returncode for run in runs] == [0, 0]
    made = (_heavy(), picture(documents.heavy(), 40), *pictures(documents.heavy(), 40))
    assert first == second == [hashlib.sha256(one).hexdigest() for one in made]


def test_another_document_in_between_changes_nothing() -> None:
    """What was typeset before leaves no trace."""
    pdf(documents.light())
    assert pdf(documents.heavy()).data == _heavy()


def test_no_link_is_active() -> None:
    """Addresses stay text, in words and in tables; nothing in the file does anything."""
    grid = Grid("Changes", ("Change",), ((LINKS,),), own=(LINKS,))
    reader = opened(pdf(documents.document(Words(LINKS, Tone.OWN), Heading(LINKS, Part.NOTES), grid, title=LINKS)).data)
    assert words(reader).count("www.evil.example") == 5
    for found in objects(reader):
        for one in dictionaries(found):
            assert one.get("/Type") != "/Annot"
            assert not (set(ACTIVE) - {"/A"}) & set(one)
            assert "/S" in one or "/A" not in one or "/Title" in one


@pytest.mark.parametrize("language", ["de", "es"])
def test_the_shipped_font_has_every_letter_of_a_language_in_latin_letters(language: str) -> None:
    """So the pages of these languages are the same on every computer."""
    words_of_it = (ROOT / "resources" / "languages" / f"tokenmirror_{language}.ts").read_text(encoding="utf-8")
    assert typefaces.has_all(words_of_it)


def test_the_shipped_font_does_not_have_every_letter() -> None:
    """The computer's fonts are asked for these alone."""
    assert typefaces.has_all("Grüße, ½ Ω Ж → ✓ \u202f%\n")
    assert not typefaces.has_all("日")
    assert not typefaces.has_all("\U0001f469")


def test_the_template_reaches_for_nothing() -> None:
    """It names no file, no package, no plugin and no link: what it sets is what it is handed."""
    code = (ROOT / "tokenmirror" / "export" / "page.typ").read_text(encoding="utf-8")
    for word in ("import", "include", "read(", "plugin(", "link(", "@", "eval(", "csv(", "yaml(", "toml(", "datetime"):
        assert word not in code
    assert code.count("json(") == 1
    assert set(re.findall(r"image\((\w+)", code)) == {"bytes"}
