"""One way to write each format; the same document gives the same bytes, in any process."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.unit.export.documents import FIGURES, heavy, hostile
from tokenmirror.domain.summaries import Format
from tokenmirror.export.write import MEDIA, rendered

ROOT = Path(__file__).resolve().parents[3]
TEXTS = [Format.HTML, Format.MARKDOWN, Format.JSON, Format.CSV]
_DIGESTS = """
import hashlib
from tests.unit.export.documents import heavy, hostile
from tokenmirror.export.write import Format, rendered
texts = [Format.HTML, Format.MARKDOWN, Format.JSON, Format.CSV]
digests = [hashlib.sha256(rendered(made, form)).hexdigest() for made in (heavy(), hostile()) for form in texts]
print(digests)
"""


def test_same_document_gives_same_bytes_in_another_process() -> None:
    """Neither the order of sets nor the zone of the computer is to be seen."""
    seed = "1" if os.environ.get("PYTHONHASHSEED") != "1" else "2"
    env = {**os.environ, "PYTHONHASHSEED": seed, "TZ": "Asia/Tokyo", "PYTHONPATH": str(ROOT)}
    ran = subprocess.run(
        [sys.executable, "-c", _DIGESTS], env=env, cwd=ROOT, capture_output=True, text=True, check=True
    )

    here: dict[str, list[str]] = {}
    exec(_DIGESTS.replace("print(digests)", ""), here)  # noqa: S102 - the same lines here
    assert ran.stdout.strip() == str(here["digests"])
    assert len(set(here["digests"])) == 8


@pytest.mark.parametrize("form", list(Format))
def test_each_format_can_be_written(form: Format) -> None:
    """Every format has its media type and begins as its readers expect."""
    begins = {
        Format.PDF: b"%PDF-",
        Format.HTML: b"<!DOCTYPE html>",
        Format.MARKDOWN: b"# ",
        Format.PNG: b"\x89PNG",
        Format.JSON: b"{\n",
        Format.CSV: b"\xef\xbb\xbfkey",
    }

    assert rendered(heavy(), form).startswith(begins[form])
    assert MEDIA[form].count("/") == 1


@pytest.mark.parametrize("form", TEXTS)
def test_text_is_utf8_without_what_hides(form: Format) -> None:
    """Whatever was in the document: no control, no mark of direction, no half letter is in a file."""
    text = rendered(hostile(), form).decode("utf-8-sig" if form is Format.CSV else "utf-8")

    assert not set(text) & set("\x00\x07\x1b\x7f\x85\u200b\u202c\u202e\u2028\u2029\ufeff\ufffe")


@pytest.mark.parametrize("form", [Format.JSON, Format.CSV])
def test_figures_are_all_there(form: Format) -> None:
    """Each key stands once."""
    text = rendered(heavy(), form).decode()

    assert all(text.count(figure.key) == 1 for figure in FIGURES)


@pytest.mark.parametrize("form", [Format.HTML, Format.MARKDOWN])
def test_pages_do_not_tell_the_list_of_what_is_disclosed(form: Format) -> None:
    """What is looked over before it is given away, and what is withheld, is for the person alone."""
    text = rendered(heavy(), form).decode()

    assert "No commit subjects" not in text
    assert "Tokens as a range" not in text
