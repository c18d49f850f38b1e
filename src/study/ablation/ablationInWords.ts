import { type Defined, type Estimate, isDefined } from '../../statistics/Estimate.ts'
import type { Comparison } from '../Comparison.ts'
import { formatList, quoted } from '../format.ts'
import { measureOf } from '../measureOf.ts'
import { shareInWords } from '../shareInWords.ts'

/** Through which channels the return of a strategy comes, in a sentence or two; null when nobody asked. */
export function ablationInWords(comparison: Comparison, strategy: string): string | null {
  const { ablation, decideBy } = comparison
  const found = ablation?.strategies.find(({ name }) => name === strategy)
  if (!ablation || found === undefined) return null
  const who = quoted(strategy)
  const channels = ablation.parts.filter(({ of }) => of === null).map(({ name }) => name)
  const told = (what: string, through: typeof found.difference) => {
    if (!isDefined(through)) return `${what} has no parts, because ${through.notDefined}`
    const clear = channels
      .map((name) => ({ name, passed: through.parts[name]! }))
      .flatMap(({ name, passed }) =>
        isDefined(passed) && leavesOutZero(passed.share) ? [{ name, share: passed.share }] : [],
      )
      .sort((a, b) => b.share.mean - a.share.mean)
    if (clear.length === 0) return `not enough runs to tell through which channel ${what} comes`
    const shares = clear.map(({ name, share }) => `${shareInWords(share)} through ${name}`)
    return `of ${what} comes ${formatList(shares)}`
  }
  const difference = told(`what ${who} brings in ${measureOf(comparison, decideBy).name}`, found.difference)
  const reciprocity = told('its Reciprocity of Influence', found.reciprocity)
  return `${capital(difference)}; ${reciprocity}. Shares need not add up to 100 %, since channels work together.`
}

function leavesOutZero(share: Defined<Estimate>): share is Estimate {
  return isDefined(share) && share.low !== null && share.high !== null && (share.low > 0 || share.high < 0)
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
