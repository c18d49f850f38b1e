import { formatList, formatNumber } from '../../study/format.ts'
import { filled, words } from '../words/words.ts'
import { design } from './gameArm.ts'
import type { Period } from './playSeat.ts'

/** Tokens as they are shown, to a tenth. */
export function inTokens(tokens: number): string {
  return formatNumber(Math.round(tokens * 10) / 10)
}

/** Tokens with their unit: "1 token", "13.6 tokens". */
export function tokensInWords(tokens: number): string {
  const n = inTokens(tokens)
  return n === '1' ? words.game.token : filled(words.game.tokens, { n })
}

/** What was given, and what the pot made of it. Names are those of the others, in their order. */
export function giftsInWords(gifts: readonly number[], names: readonly string[]): string[] {
  const { result } = words.game
  const pot = gifts.reduce((sum, gift) => sum + gift, 0)
  const others = formatList(names.map((name, k) => filled(result.otherGave, { name, n: gifts[k + 1] })))
  return [
    filled(result.gave, { n: gifts[0], others }),
    filled(result.pot, {
      pot,
      grown: inTokens(pot * design.mpcr * design.group_size),
      each: inTokens(pot * design.mpcr),
    }),
  ]
}

/** Who took how much from whom; one sentence for each who took anything. */
export function sanctionsInWords({ points }: Pick<Period, 'points'>, names: readonly string[]): string[] {
  const { result, you } = words.game
  const sentences = points.flatMap((from, p) => {
    const taken = from.flatMap((k, q) =>
      k === 0
        ? []
        : [filled(result.taken, { effect: inTokens(k * design.effect), whom: q === 0 ? you : names[q - 1] })],
    )
    if (taken.length === 0) return []
    const cost = inTokens(from.reduce((sum, k) => sum + k, 0) * design.cost)
    const parts = { taken: formatList(taken), cost }
    return [p === 0 ? filled(result.youTook, parts) : filled(result.took, { ...parts, name: names[p - 1] })]
  })
  return sentences.length === 0 ? [result.nobody] : sentences
}

/** All that happened in a period, sentence by sentence. */
export function periodInWords(period: Period, names: readonly string[], sanctions: boolean): string[] {
  return [
    ...giftsInWords(period.gifts, names),
    ...(sanctions ? sanctionsInWords(period, names) : []),
    filled(words.game.result.earned, { n: tokensInWords(period.earnings[0]) }),
  ]
}
