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

/** As many people as can be watched at once. */
export const watched = 150

/** Names of scenarios that come with the program, to begin with; the first is where the sandbox begins. */
export const presets: readonly string[] = Object.keys(shipped)

/** What one of them is called, and what it asks. */
export function presetTitle(name: string): { readonly title: string; readonly question: string } {
  const written = readDocument({ path: name, text: shipped[name]! }).node!
  return { title: textAt(written, ['title'])!, question: textAt(written, ['question']) ?? '' }
}

/** A scenario that comes with the program, complete in itself and with so few members that all can be watched. */
export function presetDraft(name: string): Draft {
  const files = Object.entries(shipped).map(([key, text]) => ({ path: `${key}.yaml`, text }))
  const opened = openFiles(files, `${name}.yaml`)
  if (!opened.ok) throw new Error(opened.problems.join('\n'))
  return draftOf(watchable(opened.draft.text), opened.draft.file)
}

/** The scenario with no more members than can be watched at once; it says so itself where that took people out. */
export function watchable(text: string): string {
  const members = textAt(readDocument({ path: '', text }).node!, ['community', 'members'])
  return cutDown(text, watched, filled(words.sandbox.cutDown, { from: members ?? '', to: watched }))
}
