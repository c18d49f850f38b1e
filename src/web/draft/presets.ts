import askTooEarly from '../../../scenarios/ask-too-early.yaml?text'
import greetOrNot from '../../../scenarios/greet-or-not.yaml?text'
import houseRules from '../../../scenarios/house-rules.yaml?text'
import outage from '../../../scenarios/outage.yaml?text'
import rumour from '../../../scenarios/rumour.yaml?text'
import smallCircles from '../../../scenarios/small-circles.yaml?text'
import tenHours from '../../../scenarios/ten-hours.yaml?text'
import trollRaid from '../../../scenarios/troll-raid.yaml?text'
import volunteers from '../../../scenarios/volunteers.yaml?text'
import { textAt } from '../../scenario/Node.ts'
import { readDocument } from '../../scenario/readDocument.ts'
import { filled, words } from '../words/words.ts'
import { cutDown } from './cutDown.ts'
import { type Draft, draftOf } from './Draft.ts'
import { type Edit, edited } from './edit.ts'
import { openFiles } from './openFiles.ts'

const shipped: Readonly<Record<string, string>> = {
  'ten-hours': tenHours,
  outage,
  'troll-raid': trollRaid,
  'house-rules': houseRules,
  volunteers,
  rumour,
  'greet-or-not': greetOrNot,
  'ask-too-early': askTooEarly,
  'small-circles': smallCircles,
}

/**
 * What is waited for comes early where it is watched day by day, and so large that one sees it among so few; and of hours
 * that are shared out come round numbers of minutes.
 */
const forWatching: Readonly<Record<string, readonly Edit[]>> = {
  'ten-hours': ['30', '30', '15'].map((minutes, i) => ({
    path: ['strategies', 'a bit of each', i, 'time'],
    value: `${minutes} minutes per week`,
  })),
  outage: [
    { path: ['events', 0, 'from'], value: 'day 15' },
    { path: ['strategies', 'early sorry', 0, 'at'], value: 'day 15' },
  ],
  'troll-raid': [
    { path: ['events', 0, 'from'], value: 'day 8' },
    { path: ['events', 0, 'lasts'], value: '4 weeks' },
    { path: ['events', 0, 'raiders'], value: '10' },
    { path: ['strategies', 'remind of the rules', 0, 'at'], value: 'day 9' },
    { path: ['compare', 'decide_by'], value: 'harmful acts' },
    { path: ['compare', 'also'], value: ['retention', 'rule compliance', 'contributions', 'sentiment'] },
  ],
  rumour: [
    { path: ['events', 0, 'from'], value: 'day 15' },
    { path: ['strategies', 'at once', 0, 'at'], value: 'day 15' },
    { path: ['strategies', 'at once by advertising', 0, 'at'], value: 'day 15' },
    { path: ['strategies', 'when all have heard', 0, 'at'], value: 'day 29' },
    ...['day 15', 'day 22', 'day 29'].map((value, i) => ({ path: ['strategies', 'every week', i, 'at'], value })),
  ],
}

/** Titles that would no longer be true of so few people, and what else is to be said of a preset. */
const retold: Readonly<
  Record<string, { readonly title?: string; readonly question?: string; readonly says?: string }>
> = words.sandbox.presets

/** As many people as can be watched at once. */
export const watched = 150

/** Communities in which the strategies are compared at first, so that one does not wait for long; then more for a surer answer. */
const few = 20
export const many = 100

/** Names of scenarios that come with the program, to begin with; the first is where the sandbox begins. */
export const presets: readonly string[] = Object.keys(shipped)

/** What one of them is called, and what it asks. */
export function presetTitle(name: string): { readonly title: string; readonly question: string } {
  const written = readDocument({ path: name, text: shipped[name]! }).node!
  const { title = textAt(written, ['title'])!, question = textAt(written, ['question']) ?? '' } = retold[name] ?? {}
  return { title, question }
}

/** A scenario that comes with the program, complete in itself and with so few members that all can be watched. */
export function presetDraft(name: string): Draft {
  const files = Object.entries(shipped).map(([key, text]) => ({ path: `${key}.yaml`, text }))
  const opened = openFiles(files, `${name}.yaml`)
  if (!opened.ok) throw new Error(opened.problems.join('\n'))
  const { says, ...told } = retold[name] ?? {}
  const titles = Object.entries(told).map(([key, value]) => ({ path: [key], value }))
  const text = watchable(opened.draft.text, [says ?? [], filled(words.sandbox.few, { few, many })].flat().join(' '))
  const replicates = { path: ['replicates'], value: String(few) }
  return draftOf(edited(text, [...titles, replicates, ...(forWatching[name] ?? [])]), opened.draft.file)
}

/**
 * The scenario with no more members than can be watched at once; it says so itself where that took people out.
 *
 * @param besides what else it is to say
 */
export function watchable(text: string, besides?: string): string {
  const members = textAt(readDocument({ path: '', text }).node!, ['community', 'members'])
  const says = filled(words.sandbox.cutDown, { from: members ?? '', to: watched })
  return cutDown(text, watched, besides === undefined ? says : `${says} ${besides}`)
}
