/**
 * The look of the page. Spaces are multiples of a quarter of a rem, lines of text end at 46 rem, rows of tables
 * become lists where there is no room for columns, and pictures stay on white paper in the dark.
 */
export const style = `
:root {
  color-scheme: light dark;
  --paper: #ffffff; --ink: #1f2328; --quiet: #59636e; --line: #d8dce1; --tint: #f4f6f8;
  --note: #fff6e0; --note-line: #e0a800; --link: #0b5394;
}
@media (prefers-color-scheme: dark) {
  :root { --paper: #14181d; --ink: #e8eaed; --quiet: #a3acb7; --line: #343b44; --tint: #1d232a; --note: #2e2713; --note-line: #c79a1b; --link: #8cc1f2; }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0 auto; padding: 3rem 1.25rem 4rem; max-width: 48.5rem;
  background: var(--paper); color: var(--ink);
  font: 1rem/1.6 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
  overflow-wrap: anywhere;
}
h1 { font-size: 1.75rem; line-height: 1.25; letter-spacing: -0.01em; margin: 0.75rem 0 1.5rem; text-wrap: balance; }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 0 0 1.25rem; }
a { color: var(--link); text-underline-offset: 0.15em; }
p, ul, dl { margin: 0 0 1rem; }
section, footer { margin-top: 3.5rem; padding-top: 1.5rem; border-top: 1px solid var(--line); }
ul { padding-left: 1.25rem; }
li { margin-bottom: 0.5rem; }
.kicker { margin: 0; font-weight: 600; }
.question { margin: 0; color: var(--quiet); }
.note { padding: 0.75rem 1rem; background: var(--note); border-left: 0.25rem solid var(--note-line); border-radius: 0.25rem; font-size: 0.9375rem; }
dl > div { display: grid; grid-template-columns: 8rem 1fr; gap: 0 1.25rem; padding: 0.625rem 0; border-top: 1px solid var(--line); }
dl > div:first-child { border-top: 0; }
dt { color: var(--quiet); font-size: 0.9375rem; line-height: 1.7; }
dd { margin: 0; }
.facts { font-size: 0.9375rem; }
.facts > div { padding: 0.375rem 0; }
figure { margin: 0 0 2.25rem; }
.card { background: #ffffff; border: 1px solid var(--line); border-radius: 0.5rem; padding: 1rem; }
.card svg { display: block; width: 100%; height: auto; margin: 0 auto; }
.card .wide svg { max-width: 45rem; }
.card .narrow { display: none; }
figcaption { margin-top: 0.5rem; color: var(--quiet); font-size: 0.875rem; line-height: 1.5; }
.scroll { overflow-x: auto; margin: 0 0 2.25rem; }
table { border-collapse: collapse; width: 100%; font-size: 0.875rem; line-height: 1.4; font-variant-numeric: tabular-nums; overflow-wrap: normal; }
caption { text-align: left; font-weight: 600; padding-bottom: 0.5rem; }
caption span { position: sticky; left: 0; display: inline-block; max-width: min(46rem, 100vw - 2rem); }
th, th ~ td { padding: 0.5rem 0.75rem; }
td { padding: 0 0.75rem 0.5rem; }
th, td { text-align: right; vertical-align: top; }
tbody { border-bottom: 1px solid var(--line); }
tbody th, th ~ td { border-top: 1px solid var(--line); }
th:first-child { padding-left: 0; }
th:last-child, td:last-child { padding-right: 0; }
thead th { vertical-align: bottom; font-weight: 600; border-bottom: 2px solid var(--line); min-width: 4.5rem; }
th.words, td.words, tbody th { text-align: left; }
tbody th { font-weight: 500; max-width: 18rem; min-width: 8.5rem; overflow-wrap: anywhere; }
tbody th, thead th:first-child { position: sticky; left: 0; background: var(--paper); }
td { white-space: nowrap; }
td b { font-weight: 600; }
small { color: var(--quiet); font-size: 0.92em; font-weight: 400; }
th small, td small, dd small { display: block; }
td.words small { white-space: normal; min-width: 6.5rem; }
.head { display: none; }
.none { color: var(--quiet); white-space: normal; }
.name { display: block; padding-left: 1.125rem; }
.swatch { float: left; width: 0.625rem; height: 0.625rem; margin: 0.3rem 0 0 -1.125rem; border-radius: 50%; }
pre { overflow-x: auto; padding: 0.75rem 1rem; background: var(--tint); border: 1px solid var(--line); border-radius: 0.25rem; font-size: 0.875rem; }
code { font-family: ui-monospace, 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace; }
details { margin-top: 1.5rem; }
summary { cursor: pointer; font-weight: 600; margin-bottom: 0.75rem; }
:focus-visible { outline: 2px solid #0072b2; outline-offset: 2px; }
@media (max-width: 34rem) {
  body { padding: 1.5rem 1rem 3rem; }
  h1 { font-size: 1.5rem; }
  dl > div { grid-template-columns: 1fr; }
  .card { padding: 0.75rem 0.5rem; }
  .card .narrow { display: block; }
  .card .wide { display: none; }
  section, footer { margin-top: 2.5rem; }
}
@media screen and (max-width: 34rem) {
  table, caption, tbody, tr, tbody th, td { display: block; }
  thead { display: none; }
  caption span { position: static; }
  tbody th { position: static; max-width: none; padding: 0.75rem 0 0.25rem; font-weight: 600; }
  tr { padding-bottom: 0.5rem; }
  tbody tr > td { display: flex; flex-wrap: wrap; justify-content: flex-end; align-items: baseline; gap: 0 0.625rem; padding: 0.125rem 0; white-space: normal; border: 0; }
  td.words { justify-content: flex-start; }
  .head:not(:empty) { display: block; margin-right: auto; color: var(--quiet); text-align: left; }
  .head small { display: inline; margin-left: 0.375rem; }
}
@media print {
  @page { margin: 18mm 16mm; }
  :root { --paper: #ffffff; --ink: #000000; --quiet: #4a4f55; --line: #c4c9cf; --tint: #ffffff; --note: #ffffff; --note-line: #8a6d00; }
  html { font-size: 10pt; }
  body { max-width: none; padding: 0; }
  h2 { break-after: avoid; }
  figure, tr, .note, dl > div, li { break-inside: avoid; }
  .scroll { overflow: visible; }
  .card { border: 0; padding: 0; print-color-adjust: exact; }
  .swatch { print-color-adjust: exact; }
  .card .narrow { display: none; }
  .card .wide { display: block; }
  a { color: inherit; }
}
`
