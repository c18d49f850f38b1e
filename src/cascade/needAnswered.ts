import { actOf, eventOf, type History } from './History.ts'
import { JOIN } from './joins.ts'

/**
 * What an answer was given to: a question, the first that its owner ever asked, or null where it may have been a
 * complaint about an outage. Whoever waits already keeps the older need, so a question can only have given way to a
 * complaint when an outage came after it. What founders asked before the history begins is not known.
 *
 * @param joined see `joinsOf`
 */
export function needAnswered(history: History, joined: Uint8Array, act: number): 'first' | 'question' | null {
  const { log } = history
  const asker = log.target[act]
  let asked = 0
  let hasJoined = false
  for (let at = act - 1; at >= 1; at--) {
    if (asked === 0 && eventOf(history, at)?.kind === 'outage') return null
    if (log.actor[at] !== asker) continue
    if (actOf(history, at)?.name === 'ask') {
      if (asked !== 0) return 'question'
      asked = at
    }
    if (joined[at] === JOIN) hasJoined = true
  }
  if (asked === 0) return null
  return hasJoined ? 'first' : 'question'
}
