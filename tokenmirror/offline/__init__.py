"""Refuses Internet sockets in this process and in all it starts, and proves it by trying."""

from __future__ import annotations

from tokenmirror.offline.refusing import Refusal as Refusal
from tokenmirror.offline.refusing import refusal as refusal
from tokenmirror.offline.refusing import refuse_internet as refuse_internet
