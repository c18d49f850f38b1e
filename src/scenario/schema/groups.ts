import type * as z from 'zod'
import type { ConditionSetting } from '../../community/ConditionSetting.ts'
import { type Condition, conditions, tallies } from '../../community/conditions.ts'
import type { Context } from './Context.ts'
import { count, duration, either, list, map, named, number, oneOf, reference, share, yesNo } from './leaf.ts'

/** Conditions that all hold. */
export type Conditions = readonly ConditionSetting[]
/** Any of the lists holds. */
export type Group = readonly Conditions[]

/** The group of all members. */
export const everybody = 'everybody'

type Taken = keyof Condition['takes']

export function groups(context: Context | null) {
  return named('a map of groups, such as newcomers: {joined_within: 14 days}', group(context)).check(
    ({ value, issues }) => {
      if (Object.hasOwn(value, everybody))
        issues.push({
          code: 'custom',
          path: [everybody],
          input: value,
          message: 'means all members: name it otherwise',
        })
    },
  )
}

/** A group’s name, everybody, or conditions in place. */
export function addressees(context: Context | null, description: string) {
  const names = context && [...context.groups, everybody]
  return either('the name of a group, everybody, or conditions such as {joined_within: 14 days}', [
    reference('group', 'Name of a group, or everybody (all members).', 'newcomers', names),
    group(context),
  ]).meta({ description })
}

/** Conditions that all hold, or a list of such maps, any of which holds. */
export function group(context: Context | null) {
  const one = allOf(context)
  return either('a map of conditions, or a list of such maps', [
    one.transform((settings): Group => [settings]),
    list('a list of maps of conditions', one)
      .min(1, 'is an empty list: nobody is in it')
      .meta({ description: 'Several sets of conditions: who fits any of them belongs to the group.' }),
  ]).meta({ description: 'A group of members, seen as the day begins.' })
}

function allOf(context: Context | null) {
  const shape = Object.fromEntries(conditions.map((row) => [row.name, value(row, context).optional()]))
  return map('a map of conditions', {
    ...shape,
    over: duration(`How far back it looks, for ${takers('over')}.`, '4 weeks').optional(),
    by: oneOf(
      'thing to count',
      `What is counted, for ${takers('by')}.`,
      Object.fromEntries(
        Object.entries(tallies).map(([name, { sentence }]) => [
          name,
          `${sentence[0]!.toUpperCase()}${sentence.slice(1)}.`,
        ]),
      ),
    ).optional(),
  })
    .meta({ title: 'conditions', description: 'Conditions that all hold.' })
    .transform(({ over, by, ...written }, { addIssue }): Conditions => {
      const set = written as Record<string, number | boolean | string | undefined>
      const rows = conditions.filter(({ name }) => set[name] !== undefined)
      const fail = (key: string | null, message: string) =>
        addIssue({ code: 'custom', path: key === null ? [] : [key], message })
      if (rows.length === 0) fail(null, 'has no conditions; for all members write everybody')
      for (const [key, used] of [
        ['over', over],
        ['by', by],
      ] as const) {
        if (used !== undefined && !rows.some(({ takes }) => takes[key] !== undefined))
          fail(key, `belongs to ${takers(key)}, which is not here`)
      }
      const impossible = contradiction(set, context)
      if (impossible !== null) fail(impossible.key, `nobody can be in this group: ${impossible.why}`)
      return rows.map(({ name, takes }) => ({
        condition: name,
        value: set[name] as number | boolean,
        over: takes.over === undefined ? null : (over ?? takes.over),
        by: takes.by === undefined ? null : (by ?? takes.by),
      }))
    })
}

function takers(key: Taken): string {
  return conditions
    .filter(({ takes }) => takes[key] !== undefined)
    .map(({ name }) => name)
    .join(', ')
}

function value({ value, sentence }: Condition, context: Context | null): z.ZodType<number | boolean> {
  switch (value) {
    case 'duration':
      return duration(sentence, '14 days')
    case 'share':
      return share(sentence, '5 %').refine((part) => part > 0, { error: '0 % is nobody', abort: true })
    case 'count':
      return count(sentence, [1, 1_000_000], '2')
    case 'yes or no':
      return yesNo(sentence)
    case 'change':
      return number(sentence, [0, 2], '0.2').refine((part) => part > 0, { error: '0 is no change', abort: true })
    case 'level':
      return number(sentence, [-1, 1], '0')
    case 'event':
      return reference('event', sentence, 'outage', context?.events ?? null)
        .refine((name) => context === null || context.harms.includes(name), {
          error: (issue) => `"${issue.input}" harms nobody: only an outage does`,
          abort: true,
        })
        .transform((name) => context?.events.indexOf(name) ?? 0)
  }
}

/** Bounds of which the first must not be above the second. */
const exclusive = [
  ['mood_at_least', 'mood_at_most'],
  ['belief_at_least', 'belief_at_most'],
  ['lapsed_for', 'lapsed_within'],
] as const

/** Two conditions that exclude each other, whatever happens. */
function contradiction(
  set: Readonly<Record<string, unknown>>,
  context: Context | null,
): { readonly key: string; readonly why: string } | null {
  const days = (key: string) => (typeof set[key] === 'number' ? (set[key] as number) : null)
  const [within, before, absent, asked] = ['joined_within', 'joined_before', 'absent_for', 'asked_within'].map(days)
  const lapsed = conditions.find(({ name, ofLapsed }) => ofLapsed && set[name] !== undefined)
  for (const { name, ofMembers } of conditions)
    if (lapsed !== undefined && ofMembers && set[name] !== undefined)
      return { key: name, why: `${name} holds for members only, and ${lapsed.name} for those who are none` }
  for (const [least, most] of exclusive) {
    const [low, high] = [days(least), days(most)]
    if (low != null && high != null && low > high) return { key: most, why: `${least} is more than ${most}` }
  }
  for (const key of ['visited_within', 'acted_within'])
    if (absent != null && days(key) != null && days(key)! < absent)
      return { key: 'absent_for', why: `who meets ${key} was here within absent_for` }
  if (set.acted === false && set.acted_within !== undefined)
    return { key: 'acted_within', why: 'acted: no says that they did nothing' }
  if (set.goodwill_rose_by !== undefined && set.goodwill_fell_by !== undefined)
    return { key: 'goodwill_fell_by', why: 'goodwill cannot have risen and fallen over the same time' }
  if (within != null && before != null && within <= before)
    return { key: 'joined_before', why: 'joined_within is not longer ago than joined_before' }
  if (within != null && absent != null && within <= absent)
    return { key: 'absent_for', why: 'who joined so recently was here within absent_for' }
  if (asked != null && absent != null && asked <= absent)
    return { key: 'absent_for', why: 'who asked so recently was here within absent_for' }
  if (set.resolved !== undefined && context?.harms.length === 0)
    return { key: 'resolved', why: 'there is no outage that could harm anybody' }
  return null
}
