/** Type, the places of things, and what is clicked. Spaces are multiples of a quarter of a rem. */
export const base = `
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.6 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
  overflow-wrap: break-word;
}
.bar { display: flex; flex-wrap: wrap; align-items: center; gap: 0 1rem; padding: 0 1.25rem; border-bottom: 1px solid var(--line); }
.bar a { display: flex; align-items: center; min-height: var(--touch); color: var(--quiet); text-decoration: none; }
.bar a:first-child { font-weight: 700; color: var(--ink); margin-inline-end: auto; }
.bar a:hover, .bar a[aria-current] { color: var(--ink); text-decoration: underline; text-underline-offset: 0.4em; text-decoration-thickness: 2px; }
main { padding: 2rem 1.25rem 4rem; max-width: 52.5rem; margin: 0 auto; }
main.wide { max-width: 100rem; }
main:focus { outline: 0; }
h1 { font-size: 2.25rem; line-height: 1.15; letter-spacing: -0.02em; margin: 0 0 1rem; text-wrap: balance; }
h2 { font-size: 1.5rem; line-height: 1.25; letter-spacing: -0.01em; margin: 2.5rem 0 1rem; text-wrap: balance; }
h3 { font-size: 1.0625rem; margin: 1.5rem 0 0.5rem; }
p, ul, ol { margin: 0 0 1rem; max-width: 44rem; }
.lead { font-size: 1.25rem; line-height: 1.5; }
.quiet { color: var(--quiet); font-size: 0.9375rem; }
.note { padding: 0.75rem 1rem; background: var(--note); border-inline-start: 0.25rem solid var(--note-line); border-radius: 0.25rem; }
a { color: var(--link); text-underline-offset: 0.15em; }
button, select, input, textarea { font: inherit; color: inherit; }
button, .button {
  display: inline-flex; align-items: center; justify-content: center; gap: 0.5rem; min-height: var(--touch); padding: 0.25rem 1rem;
  border: 1px solid var(--line); border-radius: var(--round); background: var(--paper); color: var(--ink); text-decoration: none; cursor: pointer;
}
button:hover, .button:hover { border-color: var(--quiet); }
button:disabled { color: var(--quiet); background: var(--tint); cursor: default; }
.main-action { background: var(--link); border-color: var(--link); color: var(--on-link); font-weight: 600; }
.main-action:hover { filter: brightness(1.1); border-color: var(--link); }
.bare { border-color: transparent; background: none; color: var(--link); padding: 0.25rem 0.5rem; }
select, input[type='text'], input[type='number'], textarea { min-height: var(--touch); padding: 0.25rem 0.75rem; border: 1px solid var(--quiet); border-radius: var(--round); background: var(--paper); }
input[type='range'] { width: 100%; min-height: var(--touch); accent-color: var(--link); margin: 0; }
input[type='radio'], input[type='checkbox'] { width: 1.25rem; height: 1.25rem; accent-color: var(--link); flex: none; }
.cards { list-style: none; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr)); gap: 1rem; padding: 0; max-width: none; }
.cards a { display: block; height: 100%; padding: 1rem 1.25rem; border: 1px solid var(--line); border-radius: var(--round); color: inherit; text-decoration: none; }
.cards a:hover { border-color: var(--link); }
.cards b { display: block; font-size: 1.125rem; line-height: 1.35; margin: 0.25rem 0; }
progress { width: 100%; height: 0.5rem; accent-color: var(--link); }
figure { margin: 0 0 2rem; }
.chart { padding: 1rem; border: 1px solid var(--line); border-radius: var(--round); background: var(--chart-paper); }
.chart svg { display: block; width: 100%; height: auto; max-width: 45rem; margin: 0 auto; }
figcaption { margin-top: 0.5rem; color: var(--quiet); font-size: 0.9375rem; line-height: 1.5; }
details summary { cursor: pointer; min-height: var(--touch); padding: 0.5rem 0; color: var(--quiet); }
.scroll { overflow: auto; max-height: 22rem; }
table { border-collapse: collapse; font-size: 0.9375rem; font-variant-numeric: tabular-nums; }
th, td { padding: 0.25rem 0.75rem 0.25rem 0; border-bottom: 1px solid var(--line); text-align: start; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: 1rem; top: -4rem; z-index: 4; padding: 0.5rem 1rem; background: var(--paper); }
.skip:focus { top: 0; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px; }
footer { padding: 1rem 1.25rem 2rem; border-top: 1px solid var(--line); color: var(--quiet); font-size: 0.875rem; text-align: center; }
footer p { margin: 0 auto; }
@media (max-width: 34rem) {
  main { padding: 1.25rem 1rem 3rem; }
  .bar { padding: 0 1rem; }
  h1 { font-size: 1.75rem; }
}
@media (prefers-reduced-motion: reduce) {
  *, *::before, *::after { animation: none !important; transition: none !important; scroll-behavior: auto !important; }
}
@media print {
  .bar, .skip, footer, button { display: none; }
  main { padding: 0; max-width: none; }
}
`
