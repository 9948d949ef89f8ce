"""The one style of the page: light and dark, wide and narrow, on screen and on paper; the system's own type."""

from __future__ import annotations

from tokenmirror.domain.summaries import Paper
from tokenmirror.export.colours import DARK, PRINT, Colours, variables

_SIZES = {Paper.A4: "A4", Paper.LETTER: "letter"}

_STYLE = """
:root {{ color-scheme: light; {light} }}
@media screen and (prefers-color-scheme: dark) {{ :root {{ color-scheme: dark; {dark} }} }}
@media (prefers-contrast: more) {{ :root {{ --ink2: var(--ink); --ink3: var(--ink); --line: var(--line2); }} }}
* {{ box-sizing: border-box; }}
html {{ background: var(--surface); color: var(--ink); -webkit-text-size-adjust: 100%; text-size-adjust: 100%;
  font: 1rem/1.5 Inter, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }}
body {{ margin: 0; }}
main {{ max-width: 42rem; margin: 0 auto; padding: 2.5rem 1.25rem 3rem; overflow-wrap: anywhere; }}
h1 {{ font-size: 1.6rem; line-height: 1.25; font-weight: 600; margin: 0; }}
h2 {{ font-size: 1.1rem; line-height: 1.35; font-weight: 600; margin: 2rem 0 .5rem; }}
p {{ margin: 0 0 .75rem; text-wrap: pretty; }}
.subtitle {{ color: var(--ink2); margin: .25rem 0 1.75rem; }}
.own {{ white-space: pre-wrap; }}
.said {{ color: var(--ink2); }}
.said:has(+ .own) {{ margin-bottom: .25rem; }}
.caveat {{ color: var(--ink2); font-size: .9rem; }}
figure {{ margin: 1rem 0; }}
figcaption, caption {{ font-weight: 600; font-size: .95rem; text-align: start; margin: 0; padding: 0 0 .4rem; }}
figure > svg {{ display: block; width: 100%; height: auto; background: var(--surface); font-family: inherit;
  forced-color-adjust: none; overflow: visible; }}
.axes > svg {{ max-width: 36rem; }}
.legend {{ list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin: .75rem 0 0; padding: 0;
  font-size: .9rem; color: var(--ink2); }}
.legend svg {{ background: var(--surface); forced-color-adjust: none; margin-inline-end: .5rem; }}
.legend b {{ color: var(--ink); font-weight: 400; font-variant-numeric: tabular-nums; }}
.exact {{ color: var(--ink2); font-size: .8rem; margin: .5rem 0 0; }}
details {{ margin: .6rem 0 0; font-size: .9rem; }}
summary {{ color: var(--ink2); cursor: pointer; width: fit-content; padding: .2rem 0; }}
summary:focus-visible, .wide:focus-visible {{ outline: 2px solid var(--ink); outline-offset: 2px; }}
table {{ border-collapse: collapse; width: 100%; margin: .75rem 0 1rem; font-size: .95rem;
  font-variant-numeric: tabular-nums; }}
details table {{ font-size: inherit; }}
th, td {{ text-align: start; vertical-align: top; padding: .4rem 1rem .4rem 0; border-bottom: 1px solid var(--line); }}
th:last-child, td:last-child {{ padding-inline-end: 0; }}
[dir=rtl] th, [dir=rtl] td {{ padding: .4rem 0 .4rem 1rem; }}
thead th {{ color: var(--ink2); font-weight: 400; border-bottom-color: var(--line2); hyphens: auto; }}
tbody th {{ font-weight: 400; }}
th, td {{ min-width: min(5rem, 19vw); }}
.wide {{ overflow-x: auto; }}
.wide table {{ min-width: 30rem; }}
.wide th, .wide td {{ min-width: 5rem; }}
.wide .short {{ white-space: nowrap; }}
.wide thead th {{ overflow-wrap: break-word; }}
.wide tbody th:not(.short) {{ min-width: 9rem; }}
.heard {{ position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }}
.figure {{ text-align: end; overflow-wrap: break-word; }}
.noted > * {{ border-bottom: 0; padding-bottom: .1rem; }}
td.own {{ color: var(--ink2); padding-inline-start: 1rem; }}
.cannot {{ border-top: 1px solid var(--line2); margin-top: 2.5rem; color: var(--ink2); font-size: .9rem; }}
.cannot h2 {{ font-size: 1rem; margin-top: 1rem; color: var(--ink); }}
@media (max-width: 30rem) {{
  main {{ padding: 1.5rem 1rem 2rem; }}
  table {{ font-size: .9rem; }}
  th, td, [dir=rtl] th, [dir=rtl] td {{ padding-inline: 0 .5rem; }}
}}
@page {{ size: {size}; margin: 18mm 20mm; }}
@media print {{
  html {{ font-size: 10pt; }}
  main {{ max-width: none; padding: 0; }}
  h2 {{ break-after: avoid; margin-top: 1.4rem; }}
  svg, .legend, tr, .whole, .said, .cannot {{ break-inside: avoid; }}
  figcaption, caption, figure > svg {{ break-after: avoid; }}
  .caveat {{ break-before: avoid; }}
  .said:has(+ .own), p:has(+ figure), p:has(+ .wide), p:has(+ table) {{ break-after: avoid; }}
  .noted {{ break-after: avoid; }}
  .wide {{ overflow: visible; }}
  .wide table {{ min-width: 0; }}
  p {{ orphans: 2; widows: 2; }}
  details::details-content {{ content-visibility: visible; block-size: auto; height: auto; }}
  summary {{ display: none; }}
  details table {{ font-size: 8pt; }}
  details th, details td {{ padding-block: .1rem; }}
  @supports not selector(::details-content) {{ details:not([open]) {{ display: none; }} }}
}}
"""


def style(paper: Paper) -> str:
    """Return the text of the style element."""
    return _STYLE.format(light=_set(PRINT), dark=_set(DARK), size=_SIZES[paper])


def _set(colours: Colours) -> str:
    return " ".join(f"{name}: {value};" for name, value in variables(colours).items())
