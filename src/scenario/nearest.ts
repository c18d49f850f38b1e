import { distance } from 'fastest-levenshtein'

/** A longer list would hide the message. */
const mostListed = 26

/** Spelling without case, and with hyphens, underscores and spaces alike. */
function loose(word: string): string {
  return word.toLowerCase().replace(/[\s_-]+/g, ' ')
}

/** The word that was probably meant, or null: at most two letters in five may be wrong, or one of a short word. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  const written = loose(word)
  let best: string | null = null
  let bestDistance = Number.POSITIVE_INFINITY
  for (const candidate of candidates) {
    const wrong = distance(written, loose(candidate))
    const allowed = candidate.length < 2 ? 0 : Math.max(1, Math.floor(candidate.length * 0.4))
    if (wrong <= allowed && wrong < bestDistance) {
      best = candidate
      bestDistance = wrong
    }
  }
  return best
}

/** The end of a message about an unknown word: the nearest right one, or all that there are. */
export function suggestion(word: string, candidates: readonly string[]): string {
  const near = nearest(word, candidates)
  if (near !== null) return `; did you mean "${near}"?`
  if (candidates.length === 0 || candidates.length > mostListed) return ''
  return `; there ${candidates.length === 1 ? 'is' : 'are'} ${listed(candidates)}`
}

/** a, b and c. */
export function listed(words: readonly string[], joint: 'and' | 'or' = 'and'): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} ${joint} ${words.at(-1)}`
}
