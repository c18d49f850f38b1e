import { bestChains } from '../../cascade/bestChains.ts'
import { cameOf } from '../../cascade/cameOf.ts'
import { effectsOf } from '../../cascade/effects.ts'
import { eventOf, type History, isOutreach } from '../../cascade/History.ts'
import { JOIN, joinsOf } from '../../cascade/joins.ts'
import { inOrder, teller } from '../../cascade/tell.ts'
import { toldChains } from '../explain/toldChains.ts'
import type { Story, StoryNode } from './Portrait.ts'

/** Acts beside the chain that a picture has room for, about. */
const most = 40

/** The best chain of a history within the cascade that it belongs to; null where no act led to another one. */
export function storyOf(history: History, names: readonly string[]): Story | null {
  const [chain] = bestChains(history, 1)
  const [told] = toldChains(history, names, 1)
  if (chain === undefined || told === undefined) return null
  const { log } = history
  const joined = joinsOf(history)
  const root = chain.acts[0]!
  const cascade = [root, ...cameOf(effectsOf(history), root).map(({ act }) => act)]
  const inChain = inOrder(chain.acts, chain.joins)
  const others = cascade.filter((act) => !inChain.includes(act)).sort((a, b) => a - b)

  const tell = teller(history, names, true)
  const shown = withCauses(history, every(Math.ceil(others.length / most), others), inChain)
  const clauses = [...tell(inChain), ...shown.flatMap((act) => tell([act]))]
  // A cause has a smaller number than its effects; of those who joined together the first one counts.
  const ordered = clauses.sort((a, b) => a.acts[0]! - b.acts[0]!)
  const placeOf = new Map(ordered.flatMap(({ acts }, place) => acts.map((act) => [act, place] as const)))
  const nodes = ordered.map(({ acts, day, text }): StoryNode => {
    const [first] = acts
    return {
      acts,
      cause: first === root ? null : placeOf.get(log.cause[first!])!,
      day,
      text,
      joined: acts.filter((act) => joined[act] === JOIN).length,
      told: inChain.includes(first!),
    }
  })
  return {
    sentence: told.sentence,
    begunBy: eventOf(history, root) ? 'events' : isOutreach(history, root) ? 'outreach' : 'members',
    acts: cascade.length,
    joins: cascade.filter((act) => joined[act] === JOIN).length,
    nodes,
  }
}

/** Each so-manieth, evenly over time. */
function every(step: number, acts: readonly number[]): number[] {
  return acts.filter((_, place) => place % step === 0)
}

/** The acts with everything that led to them from the chain. */
function withCauses({ log }: History, acts: readonly number[], chain: readonly number[]): number[] {
  const shown = new Set<number>()
  for (const act of acts) for (let at = act; !chain.includes(at); at = log.cause[at]) shown.add(at)
  return [...shown]
}

/** The people of the story, in the order in which it names them. */
export function peopleIn(history: History, { nodes }: Story): number[] {
  const { log } = history
  const acts = nodes.filter(({ told }) => told).flatMap(({ acts }) => acts)
  const people = acts.flatMap((act) => [log.actor[act], log.target[act]])
  return [...new Set(people.filter((person) => person >= 0))]
}
