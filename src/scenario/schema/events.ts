import { listed } from '../nearest.ts'
import type { Context } from './Context.ts'
import { count, list, map, moment, number, oneOf, reaches, share, text, wholeDays } from './leaf.ts'
import { people } from './people.ts'

const kinds = {
  outage: 'Harms the people it reaches, who then wait for somebody to put it right.',
  gift: 'Gives something to the people it reaches.',
  'bad day': 'Puts the people it reaches in a bad mood, whatever the reason; nothing else.',
  rumour: 'Bad news that people hear from each other, each whom it reaches once, on some day while it lasts.',
  raid: 'Brings people from outside who stay until it is over.',
}

type Kind = keyof typeof kinds

const toMembers: readonly Kind[] = ['outage', 'gift', 'bad day', 'rumour']

/** Which events each of these keys belongs to. */
const belongs: Readonly<Record<'reaches' | 'strength' | 'disputed' | 'raiders' | 'people', readonly Kind[]>> = {
  reaches: toMembers,
  strength: toMembers,
  disputed: ['rumour'],
  raiders: ['raid'],
  people: ['raid'],
}

export function events(context: Context | null) {
  return list('a list of events, such as - {what: outage, from: day 60}', event(context)).transform((all, context) => {
    for (const [index, { name }] of all.entries())
      if (all.findIndex((other) => other.name === name) < index)
        context.addIssue({
          code: 'custom',
          path: [index],
          message: `there are two events called "${name}": give each a name of its own`,
        })
    return all
  })
}

function event(context: Context | null) {
  return map('a map with `what` and `from`', {
    what: oneOf('kind of event', 'What happens.', kinds),
    name: text('A name by which groups refer to it; by default what happens.', 'the long outage', 60).optional(),
    from: moment('First day.', 'day 60', context?.days ?? null),
    lasts: wholeDays('How long; the people are reached once on each day.', [1, 7300], '2 days').prefault('1 day'),
    reaches: reaches('Share of members reached: one draw per person and event. Default 100 %.').optional(),
    strength: number('From 0 (unnoticed) to 1 (as strong as can be). Default 0.5.', [0, 1]).optional(),
    disputed: share(
      'Share of those reached who hear it denied by others at the same time. Default 0 %.',
      '30 %',
    ).optional(),
    raiders: count('How many people come.', [1, 1_000_000], '40').optional(),
    people: people('Who comes; by default trolls.', 'community', 'trolls').optional(),
  })
    .meta({ description: 'Something the brand does or suffers, or a raid.' })
    .transform((event, context) => {
      for (const key of Object.keys(belongs) as (keyof typeof belongs)[])
        if (event[key] !== undefined && !belongs[key].includes(event.what))
          context.addIssue({ code: 'custom', path: [key], message: `belongs to ${withArticles(belongs[key])}` })
      if (event.what === 'raid' && event.raiders === undefined)
        context.addIssue({ code: 'custom', message: 'raiders is missing: how many people come, for example 40' })
      return { ...event, name: event.name ?? event.what }
    })
}

function withArticles(kinds: readonly Kind[]): string {
  const named = kinds.map((kind) => `${kind === 'outage' ? 'an' : 'a'} ${kind}`)
  return listed(named, 'or')
}
