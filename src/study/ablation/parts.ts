import type { Plan } from '../../community/Plan.ts'
import { type Channel, channels } from '../../model/channels.ts'
import type { Population } from '../../model/Population.ts'

/** A part of the model that an ablation takes away. */
export interface Part {
  readonly name: string
  /** What it does, of which nothing is left without it. */
  readonly sentence: string
  /** The part of which it is one; null for a whole channel. */
  readonly of: string | null
  /** The plan without it; null where the plan does not have it in the first place. */
  readonly away: (plan: Plan) => Plan | null
}

/** The five channels, and after positive reciprocity its two ways. What is off contributes 0; nothing is rescaled. */
export const parts: readonly Part[] = (Object.keys(channels) as Channel[]).flatMap((channel) => {
  const whole = channelPart(channel)
  if (channel !== 'positive_reciprocity') return [whole]
  return [
    whole,
    weightPart('direct', 'weight_direct', 'Goodwill toward the very person: who was kind to me gets kindness back.'),
    weightPart(
      'generalised',
      'weight_generalised',
      'Goodwill toward the whole community: who met kindness here passes it on to others.',
    ),
  ]
})

/** The names of the parts that the community of a plan has. */
export function partsOf(plan: Plan): string[] {
  return parts.filter(({ away }) => away(plan) !== null).map(({ name }) => name)
}

/** The plan of the same comparison without a part: with no variants, and marked with the name of the part. */
export function planWithout(plan: Plan, name: string): Plan {
  const rest = parts.find((part) => part.name === name)?.away(plan)
  if (!rest) throw new RangeError(`there is no part “${name}” to take away`)
  return { ...rest, variants: [], without: name }
}

function channelPart(channel: Channel): Part {
  return {
    name: nameOf(channel),
    sentence: channels[channel],
    of: null,
    away: (plan) => (plan.channels[channel] ? { ...plan, channels: { ...plan.channels, [channel]: false } } : null),
  }
}

/** The weight colours the answer to harm as well, which is why this is more than a half of positive reciprocity. */
function weightPart(name: string, weight: 'weight_direct' | 'weight_generalised', sentence: string): Part {
  const off = (population: Population): Population => ({
    ...population,
    traits: { ...population.traits, [weight]: { mean: 0, sd: 0 } },
  })
  return {
    name,
    sentence,
    of: nameOf('positive_reciprocity'),
    away: (plan) =>
      plan.channels.positive_reciprocity && plan.populations.some(({ traits }) => traits[weight].mean > 0)
        ? { ...plan, populations: plan.populations.map(off) }
        : null,
  }
}

function nameOf(channel: Channel): string {
  return channel.replaceAll('_', ' ')
}
