import { chartVariables } from '../../chart/chartVariables.ts'

/** Colours of paper and ink as in the report, and those of charts: blue is what can be clicked. */
export const tokens = `
:root {
  color-scheme: light dark;
  --paper: #ffffff; --ink: #1f2328; --quiet: #59636e; --line: #d8dce1; --tint: #f4f6f8;
  --note: #fff6e0; --note-line: #e0a800; --link: #0b5394; --on-link: #ffffff;
  --round: 0.5rem; --touch: 2.75rem;
  ${chartVariables.light}
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14181d; --ink: #e8eaed; --quiet: #a3acb7; --line: #343b44; --tint: #1d232a;
    --note: #2e2713; --note-line: #c79a1b; --link: #8cc1f2; --on-link: #10151a;
    ${chartVariables.dark}
  }
}
`
