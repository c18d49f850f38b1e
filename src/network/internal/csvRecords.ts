export interface CsvRecord {
  /** Where the record starts and where its last character ends in the text, in characters from 0. */
  readonly start: number
  readonly end: number
  readonly fields: readonly string[]
  /** Where each field starts. */
  readonly starts: readonly number[]
  /** What breaks the quoting, and where; null when nothing does. */
  readonly fault: { readonly at: number; readonly message: string } | null
}

/**
 * The records of comma-separated text (RFC 4180): fields may be quoted, then hold commas, line breaks and doubled
 * quotes; lines end with LF, CRLF or CR. Spaces around a field are not part of it, those inside quotes are. Blank
 * lines are no records.
 */
export function* csvRecords(text: string): Generator<CsvRecord> {
  let at = 0
  while (at < text.length) {
    const start = at
    const fields: string[] = []
    const starts: number[] = []
    let fault: CsvRecord['fault'] = null
    for (;;) {
      at = skipSpaces(text, at)
      starts.push(at)
      const open = at
      if (text[open] === '"') {
        const close = closingQuote(text, open + 1)
        fields.push(text.slice(open + 1, close).replaceAll('""', '"'))
        at = skipSpaces(text, Math.min(close + 1, text.length))
        const end = endOfField(text, at)
        if (close === text.length) fault ??= { at: open, message: 'a quoted field is never closed' }
        else if (end > at) fault ??= { at, message: 'text follows a closing quote' }
        at = end
      } else {
        at = endOfField(text, open)
        fields.push(text.slice(open, at).trimEnd())
      }
      if (text[at] !== ',') break
      at++
    }
    const blank = fields.length === 1 && fields[0] === ''
    if (!blank) yield { start, end: at, fields, starts, fault }
    // The LF of a CRLF is left over, and makes a blank line.
    at++
  }
}

function skipSpaces(text: string, at: number): number {
  while (text[at] === ' ' || text[at] === '\t') at++
  return at
}

/** Where the comma or line break after `at` stands, or the end of the text. */
function endOfField(text: string, at: number): number {
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === 44 || code === 10 || code === 13) break
    at++
  }
  return at
}

/** Where the quote that is not doubled stands, or the end of the text. */
function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at
  }
  return text.length
}
