import { chartVariables } from '../../chart/chartVariables.ts'

/** Charts, and what can be done with them. */
export const figures = `
:root { ${chartVariables.light} }
@media (prefers-color-scheme: dark) { :root { ${chartVariables.dark} } }
figure { margin: 0 0 2.75rem; }
.card { background: var(--chart-paper); border: 1px solid var(--line); border-radius: 0.5rem; padding: 1rem; }
.drawing svg { display: block; width: 100%; height: auto; margin: 0 auto; }
.drawing.wide svg { max-width: 50rem; }
.drawing.narrow { display: none; }
figcaption { margin-top: 0.5rem; color: var(--quiet); font-size: 0.875rem; line-height: 1.5; }
[data-hover] { pointer-events: visiblePainted; cursor: default; }
[data-of] { transition: opacity 0.15s; }
.faded { opacity: 0.12; }
.meant { filter: brightness(0.8) saturate(1.4); stroke-width: 2.5px; }
.scripts { display: none; }
.tools { gap: 1rem; margin-top: 0.5rem; font-size: 0.875rem; }
.tools button { padding: 0.25rem 0; border: 0; background: none; color: var(--link); font: inherit; text-decoration: underline; text-underline-offset: 0.15em; cursor: pointer; }
.numbers { margin-top: 0.5rem; font-size: 0.875rem; }
.numbers summary { font-weight: 400; color: var(--quiet); margin: 0; }
.numbers .scroll { max-height: 22rem; overflow: auto; margin: 0.5rem 0 0; }
.choice { margin: 0 0 0.75rem; font-size: 0.9375rem; }
.choice select { font: inherit; padding: 0.25rem 0.5rem; }
.legend > span { flex: none; align-self: center; color: var(--quiet); font-size: 0.875rem; }
.legend { gap: 0.5rem; position: sticky; top: 0; z-index: 2; margin: 2rem -0.25rem -2rem; padding: 0.75rem 0.25rem; overflow-x: auto; background: var(--paper); }
.legend button { flex: none; display: flex; align-items: center; gap: 0.5rem; padding: 0.25rem 0.75rem; border: 1px solid var(--line); border-radius: 1rem; background: var(--paper); color: var(--ink); font: inherit; font-size: 0.875rem; white-space: nowrap; cursor: pointer; }
.legend button[aria-pressed='false'] { color: var(--quiet); background: var(--tint); text-decoration: line-through; }
.legend button[aria-pressed='false'] .swatch { opacity: 0.3; }
.legend .swatch { position: static; margin: 0; }
.word { color: inherit; text-decoration: underline dotted var(--quiet); text-underline-offset: 0.2em; cursor: help; }
.tooltip { position: fixed; z-index: 3; max-width: min(20rem, calc(100vw - 1rem)); padding: 0.5rem 0.75rem; background: var(--ink); color: var(--paper); border-radius: 0.375rem; font-size: 0.8125rem; line-height: 1.45; pointer-events: none; visibility: hidden; }
.tooltip.shown { visibility: visible; }
.scripted .tools.scripts, .scripted .legend.scripts { display: flex; }
.scripted .choice.scripts { display: block; }
@media (max-width: 34rem) {
  .card { padding: 0.75rem 0.5rem; }
  .drawing.narrow { display: block; }
  .drawing.wide { display: none; }
}
@media (prefers-reduced-motion: reduce) {
  [data-of] { transition: none; }
}
`
