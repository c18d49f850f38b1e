import { formatList, formatNumber, quoted as inQuotes } from '../study/format.ts'

/** Names that one sentence can take; the others are counted. */
const NAMED = 4
/** Characters of a name that one sentence can take. */
const LONGEST = 32

/** A name in a sentence; the whole of a long one stands beside its row. */
export function quoted(name: string): string {
  const characters = [...name]
  return inQuotes(
    characters.length <= LONGEST
      ? name
      : `${characters
          .slice(0, LONGEST - 1)
          .join('')
          .trimEnd()}…`,
  )
}

/** "“a”, “b” and “c”", or three of them "and 5 more". */
export function quotedList(all: readonly string[]): string {
  const shown = all.length <= NAMED ? all : all.slice(0, NAMED - 1)
  const more = all.length - shown.length
  return formatList([...shown.map(quoted), ...(more === 0 ? [] : [`${formatNumber(more)} more`])])
}

/** Text as the beginning of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
