import { type Html, html, trusted } from './html.ts'

/** What a page says of itself, and all that it may load or run. */
export interface PageHead {
  readonly title: string
  /** A Content-Security-Policy. */
  readonly policy: string
  readonly style: string
}

/** The head of a page that holds its own style and needs no other file. */
export function pageHead({ title, policy, style }: PageHead): Html {
  return html`<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${trusted(style)}</style>
</head>`
}
