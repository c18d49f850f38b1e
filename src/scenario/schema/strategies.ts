import type * as z from 'zod'
import { type Act, standardActs } from '../../model/acts.ts'
import { count } from '../quantity.ts'
import type { Context } from './Context.ts'
import { addressees, everybody } from './groups.ts'
import {
  duration,
  either,
  list,
  map,
  moment,
  named,
  number,
  oneOf,
  orAnother,
  reference,
  text,
  timePerWeek,
} from './leaf.ts'
import { trigger } from './measured.ts'

/** Acts that the team can do. */
export const teamActs = standardActs.filter(({ by }) => by !== 'members')

/** Those that lines name by themselves, and those that `moderate` names by `how`. */
const plainActs = teamActs.filter(({ how }) => how === undefined)
const moderations = teamActs.filter(({ how }) => how !== undefined)

const announcements = {
  apology: 'Says sorry: a kind act that claims nothing about the brand.',
  news: 'Tells something good or bad about the brand; `says` how good.',
  rule: 'Teaches the house rules.',
}

export function strategies(context: Context | null) {
  return named('a map of strategies, such as hands off: []', lines(context)).refine(
    (all) => Object.keys(all).length > 0,
    'needs at least one strategy, such as hands off: []',
  )
}

/** The lines of one strategy. */
export function lines(context: Context | null) {
  return list('a list of lines that begin with `- do:` or `- use:`; [] does nothing', line(context)).meta({
    description: 'What the team does, line by line, the first first; [] does nothing.',
  })
}

function line(context: Context | null) {
  const is = 'a map with `do` and `to`, or with `use`, such as {do: welcome, to: everybody}'
  return either(is, [rule(context), use(context)]).meta({ description: 'Does an act, or uses another strategy.' })
}

export type Rule = z.output<ReturnType<typeof rule>>
export type Use = z.output<ReturnType<typeof use>>

function rule(context: Context | null) {
  const lastDay = context?.days ?? null
  return map('a map with `do` and `to`', {
    do: doable(context?.planted ?? []),
    to: addressees(context, 'To whom: the name of a group, everybody, or conditions in place.').optional(),
    name: text('A name for this rule in reports; by default its act.', 'greet at once', 60).optional(),
    by: doer(context, 'Who of the team does it; by default the first.'),
    within: duration(
      'Deadline, counted from entering the group; after it the case lapses as too late.',
      '1 day',
    ).optional(),
    every: duration('Does it again to the same person after so long, while in the group.', '1 week').optional(),
    at: moment('The one day on which it is done.', 'day 60', lastDay).optional(),
    from: moment('First day of the phase in which it is done.', 'day 30', lastDay).optional(),
    when: trigger('Starts when the measure has got there.').optional(),
    until: end('End of the phase (this day is the first without it), or a measure that stops it.'),
    what: oneOf('announcement', 'What is announced; belongs to announce.', announcements).optional(),
    how: oneOf(
      'way of moderating',
      'How what is off topic is moderated; belongs to moderate, which without it hides what broke the rules.',
      describe(moderations, ({ how }) => how!),
    ).optional(),
    says: number('How good the news is, from −1 (very bad) to 1 (very good); belongs to news.', [-1, 1]).optional(),
  })
    .meta({ title: 'rule', description: 'The team does something to somebody.' })
    .transform(({ do: act, to, what, says, how, ...rest }, context) => {
      const fail = (key: string | null, message: string) =>
        context.addIssue({ code: 'custom', path: key === null ? [] : [key], message })
      if (to === undefined && act !== 'announce')
        fail(null, 'to is missing: a group, everybody, or conditions such as {joined_within: 14 days}')
      if (act === 'announce' && what === undefined) fail(null, 'what is missing: apology, news or rule')
      if (act === 'announce' && what === 'news' && says === undefined)
        fail(null, 'says is missing: how good the news is, from -1 to 1')
      if (act !== 'announce' && what !== undefined) fail('what', `belongs to announce, not to ${act}`)
      if (act !== 'moderate' && how !== undefined) fail('how', `belongs to moderate, not to ${act}`)
      if (says !== undefined && what !== 'news') fail('says', 'belongs to `what: news`')
      if (rest.at !== undefined && rest.every !== undefined) fail('every', besideAt)
      checkPhase(rest, fail)
      const done = how === undefined ? act : moderations.find((row) => row.how === how)!.name
      return { kind: 'do' as const, act: done, to: to ?? (everybody as typeof to & string), what, says, ...rest }
    })
}

function use(context: Context | null) {
  const lastDay = context?.days ?? null
  return map('a map with `use`', {
    use: reference('strategy', 'The strategy of which all lines are used.', 'greet', context?.strategies ?? null),
    time: timePerWeek('The most that may be spent on it; without it, whatever the team has.').optional(),
    by: doer(context, 'Who of the team does its lines that name nobody.'),
    at: moment('The one day on which it is used.', 'day 60', lastDay).optional(),
    from: moment('First day of the phase in which it is used.', 'week 5', lastDay).optional(),
    when: trigger('Starts all of its lines when the measure has got there.').optional(),
    until: end('End of that phase (this day is the first without it), or a measure that stops all of its lines.'),
  })
    .meta({
      title: 'use',
      description: 'Embeds another strategy, optionally with a time, a phase and a start of its own.',
    })
    .transform((line, { addIssue }) => {
      checkPhase(line, (key, message) => addIssue({ code: 'custom', path: [key], message }))
      return { kind: 'use' as const, ...line }
    })
}

function doer(context: Context | null, description: string) {
  return reference('member of the team', description, 'me', context?.team ?? null).optional()
}

/** A day, or a measure that stops what a line does. */
function end(description: string) {
  return either('a day or week, or a map with measure and at_least or at_most', [
    moment('End of the phase: this day is the first without it.', 'week 9', null),
    trigger('Stops when the measure has got there.'),
  ])
    .optional()
    .meta({ description })
}

const besideAt = 'has no meaning beside `at`, which is one day: take one of them'

function checkPhase(
  {
    at,
    from,
    until,
    when,
  }: {
    readonly at?: number | undefined
    readonly from?: number | undefined
    readonly until?: unknown
    readonly when?: unknown
  },
  fail: (key: string, message: string) => void,
): void {
  if (at !== undefined && from !== undefined) fail('from', besideAt)
  if (at !== undefined && until !== undefined) fail('until', besideAt)
  if (at !== undefined && when !== undefined) fail('when', besideAt)
  if (typeof until === 'number' && until <= (from ?? 1))
    fail('until', `day ${until} is not after day ${from ?? 1}, where the phase begins`)
}

/** @param planted - acts of members that an experimenter can have done as well */
function doable(planted: readonly string[]) {
  const done = Object.fromEntries(planted.map((name) => [name, 'An act of members, done for the experimenter.']))
  const acts = oneOf('act of the team', 'What the team does.', { ...describe(plainActs), ...done })
  return planted.length === 0 ? acts : orAnother(acts, 'An act of members that the file adds.')
}

function describe(acts: typeof standardActs, word = ({ name }: Act) => name): Record<string, string> {
  return Object.fromEntries(
    acts.map((act) => [word(act), `${act.sentence} ${count(act.minutes, 'minute')} by default.`]),
  )
}

export type Line = z.output<ReturnType<typeof line>>
