import { chartVariables } from '../../chart/chartVariables.ts'

/**
 * On paper: all that was found, without what only a screen can do. Charts are not as wide as the page: they are never
 * broken, and large ones would leave much of the page before them empty.
 */
export const print = `
@media print {
  @page { margin: 15mm 16mm; }
  :root { color-scheme: light; --paper: #ffffff; --ink: #000000; --quiet: #4a4f55; --line: #c4c9cf; --tint: #ffffff; --note: #ffffff; --note-line: #8a6d00; ${chartVariables.light} }
  html { font-size: 10pt; }
  body { display: block; max-width: none; padding: 0; }
  h1 { margin: 0.5rem 0 1rem; }
  .key { margin-bottom: 1rem; }
  dl > div { padding: 0.375rem 0; }
  section { margin-top: 1.25rem; padding-top: 0.75rem; }
  figure { margin-bottom: 1.5rem; }
  .scroll { margin-bottom: 1.5rem; }
  p, li { orphans: 3; widows: 3; }
  h2, h3, caption, thead { break-after: avoid; }
  tbody tr:first-child { break-before: avoid; }
  figure, tr, .note, .key, dl > div, li { break-inside: avoid; }
  .scroll { overflow: visible; }
  .card { border: 0; padding: 0; print-color-adjust: exact; }
  .swatch { print-color-adjust: exact; }
  .drawing.narrow { display: none; }
  .drawing.wide { display: block; }
  .drawing.wide svg, .drawing.any svg { max-width: 148mm; }
  .faded { opacity: 1; }
  .contents, .skip, .tooltip, .scripted .scripts.scripts, .numbers { display: none; }
  figure[data-option] { display: none !important; }
  .choice + figure[data-option] { display: block !important; }
  details:not(.numbers)::details-content { display: block; content-visibility: visible; block-size: auto; }
  a { color: inherit; }
  .word { text-decoration: none; }
}
`
