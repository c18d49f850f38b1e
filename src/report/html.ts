/** Markup that is safe to put into a page as it stands. */
export interface Html {
  readonly html: string
}

type Part = string | number | Html | null | readonly Part[]

/**
 * Makes markup from a template. Whatever stands in braces is text and escaped, unless it is markup itself; lists are
 * joined, and null is nothing. So no name or title can become a tag or leave its attribute (in double quotes).
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { html: strings.reduce((text, piece, i) => text + markup(parts[i - 1]!) + piece) }
}

/** Text that is markup already, from somebody who escapes: a drawing, a style sheet. */
export function trusted(text: string): Html {
  return { html: text }
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function markup(part: Part): string {
  if (part === null) return ''
  if (typeof part === 'string') return part.replace(/[&<>"']/g, (character) => ENTITIES[character]!)
  if (typeof part === 'number') return String(part)
  return 'html' in part ? part.html : part.map(markup).join('')
}
