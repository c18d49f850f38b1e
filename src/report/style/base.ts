/** Colours, type and the places of things. Spaces are multiples of a quarter of a rem. */
export const base = `
:root {
  color-scheme: light dark;
  --paper: #ffffff; --ink: #1f2328; --quiet: #59636e; --line: #d8dce1; --tint: #f4f6f8;
  --note: #fff6e0; --note-line: #e0a800; --link: #0b5394;
  scroll-padding-top: 4rem;
}
@media (prefers-color-scheme: dark) {
  :root { --paper: #14181d; --ink: #e8eaed; --quiet: #a3acb7; --line: #343b44; --tint: #1d232a; --note: #2e2713; --note-line: #c79a1b; --link: #8cc1f2; }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0 auto; padding: 2.25rem 1.25rem 4rem; max-width: 52.5rem;
  background: var(--paper); color: var(--ink);
  font: 1rem/1.6 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
  overflow-wrap: anywhere;
}
h1 { font-size: 1.25rem; line-height: 1.4; font-weight: 500; margin: 1rem 0 1.75rem; text-wrap: pretty; }
h1 .advice { display: block; font-size: 2.25rem; line-height: 1.15; font-weight: 700; letter-spacing: -0.02em; margin-bottom: 0.5rem; }
h1 .why { display: block; }
h1 .why::first-letter { text-transform: uppercase; }
h2 { font-size: 1.5rem; line-height: 1.25; letter-spacing: -0.01em; margin: 0 0 1.25rem; }
h3 { font-size: 1rem; margin: 2rem 0 0.75rem; }
a { color: var(--link); text-underline-offset: 0.15em; }
p, ul, ol, dl { margin: 0 0 1rem; }
p, li, dd, figcaption { max-width: 44rem; }
section { margin-top: 4rem; padding-top: 1.75rem; border-top: 1px solid var(--line); }
section > :last-child, section > :last-child > .scroll { margin-bottom: 0; }
ul { padding-inline-start: 1.25rem; }
li { margin-bottom: 0.5rem; }
.kicker { margin: 0; font-weight: 600; }
.question { margin: 0; color: var(--quiet); }
.quiet { color: var(--quiet); font-size: 0.875rem; }
.scroll + .quiet, .room + .quiet { margin-top: -1.5rem; }
.lead { font-size: 1.0625rem; margin-bottom: 1.75rem; }
.note { padding: 0.75rem 1rem; background: var(--note); border-inline-start: 0.25rem solid var(--note-line); border-radius: 0.25rem; font-size: 0.9375rem; }
.key { list-style: none; display: grid; grid-template-columns: repeat(auto-fit, minmax(10rem, 1fr)); gap: 1px; margin: 0 0 1.75rem; padding: 0; background: var(--line); border: 1px solid var(--line); border-radius: 0.5rem; overflow: hidden; }
.key li { margin: 0; padding: 1rem; background: var(--paper); line-height: 1.35; }
.key b { font-size: 1.75rem; line-height: 1.2; letter-spacing: -0.02em; font-variant-numeric: tabular-nums; display: block; }
.key small { display: block; min-height: 1.35em; }
.key li > span { display: block; margin-top: 0.25rem; color: var(--quiet); font-size: 0.875rem; }
dl > div { display: grid; grid-template-columns: 7.5rem 1fr; gap: 0 1.25rem; padding: 0.625rem 0; border-top: 1px solid var(--line); }
dl > div:first-child { border-top: 0; }
dt { color: var(--quiet); font-size: 0.9375rem; line-height: 1.7; }
dd { margin: 0; }
.facts { font-size: 0.9375rem; }
.facts > div { padding: 0.375rem 0; grid-template-columns: 11rem 1fr; }
pre { overflow-x: auto; padding: 0.75rem 1rem; background: var(--tint); border: 1px solid var(--line); border-radius: 0.25rem; font-size: 0.875rem; }
code { font-family: ui-monospace, 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace; }
details { margin-top: 1.5rem; }
summary { cursor: pointer; font-weight: 600; margin-bottom: 0.75rem; }
small { color: var(--quiet); font-size: 0.92em; font-weight: 400; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: 1rem; top: -4rem; z-index: 4; padding: 0.5rem 1rem; background: var(--paper); border-radius: 0 0 0.25rem 0.25rem; }
.skip:focus { top: 0; }
main:focus { outline: 0; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px; }
.contents ol { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; list-style: none; margin: 0; padding: 1rem 0 0; border-top: 1px solid var(--line); font-size: 0.875rem; }
.contents li { margin: 0; }
.contents a { display: block; padding: 0.25rem 0; color: var(--quiet); text-decoration: none; }
.contents a:hover { color: var(--ink); text-decoration: underline; }
@media (min-width: 74rem) {
  body { max-width: 73.5rem; display: grid; grid-template-columns: 11rem minmax(0, 50rem); gap: 0 3.5rem; justify-content: center; }
  header, main, footer { grid-column: 2; min-width: 0; }
  .contents { grid-column: 1; grid-row: 1 / span 3; }
  .contents ol { position: sticky; top: 2.25rem; display: block; padding: 0; border: 0; }
  .contents a { padding: 0.25rem 0.75rem; border-inline-start: 2px solid var(--line); }
  .contents a[aria-current] { color: var(--ink); border-color: var(--ink); font-weight: 600; }
}
@media (max-width: 34rem) {
  body { padding: 1.5rem 1rem 3rem; }
  h1 { font-size: 1.125rem; }
  h1 .advice { font-size: 1.75rem; }
  .key { grid-template-columns: 1fr 1fr; }
  .key li { padding: 0.75rem; }
  .key b { font-size: 1.5rem; }
  dl > div, .facts > div { grid-template-columns: 1fr; }
  section { margin-top: 2.75rem; }
}
`
