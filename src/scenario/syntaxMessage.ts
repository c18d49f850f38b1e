import type { YAMLParseError } from 'yaml'

/** What a person who never heard of YAML can do about an error of the parser. */
export function syntaxMessage(error: YAMLParseError, text: string): string {
  const offset = error.pos[0]
  const line = lineAround(text, offset)
  const rest = line.text.slice(offset - line.start)
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return 'indent with spaces, not with a tab'
    case 'MULTIPLE_DOCS':
      return 'this --- begins a second document: a file holds one scenario'
    case 'DUPLICATE_KEY':
      return `the key "${rest.split(/:(?:\s|$)/)[0]!.trim()}" is written twice: keep one`
    case 'NON_STRING_KEY':
      return 'a key is a word or a few words, not a list or a map'
    case 'BAD_SCALAR_START':
      return startsBadly(wordOf(rest))
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'BLOCK_IN_FLOW':
      return secondColon(rest) ?? 'the line below is indented too far: it belongs to a key that already has its value'
    case 'MULTILINE_IMPLICIT_KEY':
      return `a colon and a space are missing after "${rest.trim()}"`
    case 'MISSING_CHAR':
      if (error.message.includes('quote')) return 'the closing quote is missing'
      if (error.message.includes('map values')) return `a colon and a space are missing after "${rest.trim()}"`
      if (/flow/i.test(error.message)) return 'a bracket [ or { is not closed'
      return 'this line does not line up with the lines above that belong to it'
    case 'BAD_INDENT':
      if (/flow/i.test(error.message)) return 'a bracket [ or { is not closed'
      return 'this line does not line up with the lines above that belong to it'
    case 'BAD_DQ_ESCAPE':
      return 'a backslash has a meaning of its own inside double quotes: use single quotes'
    case 'UNEXPECTED_TOKEN':
      return unexpected(error.message, line, offset)
    default:
      return `this is not YAML: ${error.message}`
  }
}

interface Line {
  readonly text: string
  readonly start: number
}

function lineAround(text: string, offset: number): Line {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const end = text.indexOf('\n', offset)
  return { start, text: text.slice(start, end < 0 ? text.length : end).replace(/\r$/, '') }
}

/** Up to the comment, or to what ends a value inside brackets. */
function wordOf(rest: string): string {
  return rest
    .replace(/\s+#.*$/, '')
    .replace(/[\]},].*$/, '')
    .trim()
}

function startsBadly(value: string): string {
  return `text that starts with ${value[0] ?? 'this sign'} needs quotes: ${JSON.stringify(value)}`
}

function secondColon(rest: string): string | null {
  if (/^["']/.test(rest)) return null
  const value = rest
    .replace(/\s+#.*$/, '')
    .replace(/[\]}].*$/, '')
    .trim()
  return /:\s/.test(value) ? `text with a colon and a space in it needs quotes: ${JSON.stringify(value)}` : null
}

function unexpected(message: string, line: Line, offset: number): string {
  if (/Block scalar header|Not a YAML token/.test(message)) {
    const block = line.text.match(/(?:^|:\s+|-\s+)([>|].*)$/)
    if (block !== null) return startsBadly(wordOf(block[1]!))
  }
  if (/block-seq-ind on same line/.test(message)) return 'a list begins on the next line: put this - below, indented'
  const before = line.text.slice(0, offset - line.start)
  if (/["']\s*$/.test(before)) return 'nothing can follow the closing quote: put the whole text in quotes'
  return 'this does not belong here: check the indentation and the brackets above'
}
