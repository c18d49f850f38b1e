import { chartVariables } from '../../chart/chartVariables.ts'

/** On paper: all that was found, without what only a screen can do. */
export const print = `
@media print {
  @page { margin: 18mm 16mm; }
  :root { color-scheme: light; --paper: #ffffff; --ink: #000000; --quiet: #4a4f55; --line: #c4c9cf; --tint: #ffffff; --note: #ffffff; --note-line: #8a6d00; ${chartVariables.light} }
  html { font-size: 10pt; }
  body { display: block; max-width: none; padding: 0; }
  section { margin-top: 2.25rem; padding-top: 1rem; }
  h2, h3, caption { break-after: avoid; }
  figure, tr, .note, .key, dl > div, li { break-inside: avoid; }
  .scroll { overflow: visible; }
  .card { border: 0; padding: 0; print-color-adjust: exact; }
  .swatch { print-color-adjust: exact; }
  .drawing.narrow { display: none; }
  .drawing.wide { display: block; }
  .faded { opacity: 1; }
  .contents, .skip, .tooltip, .scripted .scripts.scripts, .numbers { display: none; }
  figure[data-option] { display: none !important; }
  .choice + figure[data-option] { display: block !important; }
  details:not(.numbers)::details-content { display: block; content-visibility: visible; block-size: auto; }
  a { color: inherit; }
  .word { text-decoration: none; }
}
`
