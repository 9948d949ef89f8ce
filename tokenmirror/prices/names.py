"""Which row of the price list a model name in a log means."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from tokenmirror.prices.rates import Model

# fmt: off
_ROUTES = frozenset((
    "anthropic", "azure", "bedrock", "deepseek", "gemini", "github-copilot", "google", "litellm",
    "minimax", "minimaxai", "mistral", "mistralai", "models", "moonshot", "moonshotai", "openai",
    "opencode", "openrouter", "vertex", "vertex_ai", "x-ai", "xai", "z-ai", "zai", "zhipuai",
))
# fmt: on
"""What may stand before a slash. Others, such as `ollama/`, name a machine with prices of its own."""

# The 1 million token variant of Claude Code: `claude-sonnet-4-5[1m]`.
_BRACKET = re.compile(r"\[[0-9a-z]+\]$")
# Amazon Bedrock: `us.anthropic.claude-opus-4-5-20251101-v1:0`.
_BEDROCK = re.compile(r"^(?:[a-z]{2,6}(?:-gov)?\.)?(?:anthropic|deepseek|mistral|openai)\.(.+?)(?:-v\d+(?::\d+)?)?$")
# `-20251101`, `-2025-08-07`, Vertex's `@20250929`, Google's `-001`.
_VERSION = re.compile(r"[-@](?:20\d{2}-?\d{2}-?\d{2}|\d{3})$")
# Cursor and early Codex name how hard to think; the price of a token is the same.
_EFFORT = re.compile(r"-(?:minimal|low|medium|high|xhigh)$")
# After a prefix: nothing, or a suffix. `-1` would be another model (5-1 after 5), and so would a letter or a dot.
_SUFFIX = re.compile(r"^(?:[-@:](?!\d{1,2}(?:\D|$))[\w.@:-]*)?$")
# fmt: off
_OTHER_PRICE = frozenset((
    "audio", "embedding", "fast", "flash", "flex", "free", "highspeed", "image", "lite", "live",
    "mini", "nano", "priority", "pro", "tts", "turbo",
))
# fmt: on
"""Words in a suffix that sell at another price: such a name is unpriced unless the list names it itself."""


class Names:
    """Rows of one list, found by name; an exact name wins over a prefix, a longer prefix over a shorter."""

    def __init__(self, models: Iterable[Model]) -> None:
        self._exact: dict[str, Model] = {}
        prefixes: dict[str, Model] = {}
        for model in models:
            self._exact |= dict.fromkeys(model.equals, model)
            prefixes |= dict.fromkeys(model.starts_with, model)
        self._prefixes = sorted(prefixes.items(), key=lambda item: (-len(item[0]), item[0]))

    def find(self, name: str) -> Model | None:
        """Return the row for a name as a tool writes it, or None."""
        forms = tuple(_forms(name))
        for form in forms:
            if form in self._exact:
                return self._exact[form]
        return next(filter(None, map(self._by_prefix, forms)), None)

    def _by_prefix(self, form: str) -> Model | None:
        for prefix, model in self._prefixes:
            if form.startswith(prefix) and _is_same_price(form[len(prefix) :]):
                return model
        return None


def _forms(name: str) -> Iterator[str]:
    """Yield the name and what is left as each decoration is taken off."""
    form = name.strip().lower()
    yield form
    for strip in (_without_bracket, _without_route, _without_bedrock, _without_effort, _without_version):
        shorter = strip(form)
        if shorter != form:
            form = shorter
            yield form


def _without_bracket(form: str) -> str:
    return _BRACKET.sub("", form)


def _without_route(form: str) -> str:
    *routes, last = form.split("/")
    return last if all(route in _ROUTES for route in routes) else form


def _without_bedrock(form: str) -> str:
    return _BEDROCK.sub(r"\1", form)


def _without_effort(form: str) -> str:
    return _EFFORT.sub("", form)


def _without_version(form: str) -> str:
    return _VERSION.sub("", form)


def _is_same_price(suffix: str) -> bool:
    return bool(_SUFFIX.match(suffix)) and _OTHER_PRICE.isdisjoint(re.split(r"[^a-z0-9]+", suffix))
