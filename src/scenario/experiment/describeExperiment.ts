import type { Experiment, Published } from '../../experiment/Experiment.ts'
import type { TrialArm } from '../../field/TrialArm.ts'
import { type Design, type DesignKey, type GameName, games } from '../../lab/designKeys.ts'
import type { GameArm } from '../../lab/GameArm.ts'
import { listed } from '../nearest.ts'
import { peopleText } from '../peopleText.ts'
import { count } from '../quantity.ts'
import { writtenAs } from './design.ts'
import { describeTrial } from './trial/describeTrial.ts'

/** The experiment in three plain sentences, one a line: what is played, by whom, what is compared. */
export function describeExperiment(experiment: Experiment): string {
  const { kind, arms } = experiment
  const sentences =
    kind === 'community'
      ? describeTrial(arms as readonly TrialArm[])
      : [played(kind, arms as readonly GameArm[]), subjects(kind, arms as readonly GameArm[])]
  return [...sentences, compared(experiment)].join('\n')
}

function played(game: GameName, arms: readonly GameArm[]): string {
  const common = Object.entries<DesignKey>(games[game].keys)
    .filter(
      ([key, { kind, standard }]) =>
        isCommon(arms, key) && (kind === 'count' || !isSame(arms[0]!.design[key]!, standard)),
    )
    .map(([key]) => setting(arms[0]!, key))
  const [first, ...sentence] = games[game].sentence
  return `The game is ${game}, with ${listed(common)}: ${first!.toLowerCase()}${sentence.join('')}`
}

function subjects(game: GameName, arms: readonly GameArm[]): string {
  const who = same(arms.map(peopleText))
  const off = same(arms.map(without))
  const all = [who === null ? 'The subjects differ' : `The subjects are ${who}`, ...(off ? [off] : [])].join(', ')
  if (arms.length === 1) return `${all}.`
  const each = arms.map((arm) => {
    const keys = Object.keys(games[game].keys).filter((key) => !isCommon(arms, key))
    const own = [
      ...(who === null ? [peopleText(arm)] : []),
      ...keys.map((key) => setting(arm, key)),
      ...(off === null ? [without(arm)] : []),
    ].filter((text) => text !== '')
    return `"${arm.name}"${own.length > 0 ? ` (${own.join('; ')})` : ''}`
  })
  return `${all}, in ${arms.length} arms: ${listed(each)}.`
}

function without({ channels }: GameArm): string {
  const off = Object.entries(channels).flatMap(([name, on]) => (on ? [] : [name]))
  return off.length === 0 ? '' : `without ${listed(off, 'or')}`
}

/** What all say; null when they differ. */
function same(texts: readonly string[]): string | null {
  return texts.every((text) => text === texts[0]) ? texts[0]! : null
}

function isCommon(arms: readonly GameArm[], key: string): boolean {
  return arms.every(({ design }) => isSame(design[key]!, arms[0]!.design[key]!))
}

function isSame(a: Design[string], b: Design[string]): boolean {
  return String(a) === String(b)
}

function setting({ design }: GameArm, key: string): string {
  const written = writtenAs(design[key]!)
  return `${key} ${Array.isArray(written) ? `[${written.join(', ')}]` : written}`
}

function compared({ published, arms }: Experiment): string {
  const missed = published.filter(({ reproduced }) => !reproduced).length
  const rows = published.map((row) => `${row.id} (${row.measure}${arms.length > 1 ? of(row) : ''})`)
  const known = missed === 0 ? '' : `; ${missed} of them ${missed === 1 ? 'is' : 'are'} known not to be reproduced`
  return `Compared with the simulation: ${count(published.length, 'published result')}, ${listed(rows)}${known}.`
}

function of({ arm, minus, over }: Published): string {
  if (over !== null) return `, "${arm}" over "${over}"`
  return minus === null ? ` of "${arm}"` : `, "${arm}" minus "${minus}"`
}
