import { existsSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { actOf, addresseeOf, dayOf, eventOf, historyOf } from '../cascade/History.ts'
import { keptActs } from '../cascade/keptActs.ts'
import { factors } from '../community/ActLog.ts'
import { BRAND, type Community } from '../community/Community.ts'
import { csvLine } from '../study/csvLine.ts'
import { writeWhole } from './writeWhole.ts'

/** Where the acts of a replicate are to be left, and the probability with which a chain is among them. */
export interface EventsWanted {
  readonly folder: string
  readonly share: number
}

/** The probability with which a chain is kept under `--events sampled`. */
export const sampledShare = 0.1

const header = ['strategy', 'replicate', 'day', 'id', 'actor', 'act', 'target', 'cause', 'root', 'factor']

/** The lines of events.csv about one strategy of one replicate. */
export function eventLines(strategy: string, community: Community, share: number): string {
  const history = historyOf(community)
  const { log } = history
  const { key, replicate } = community.world
  const start = csvLine([strategy, replicate]).trimEnd()
  const lines: string[] = []
  for (const id of keptActs(history, key, replicate, share)) {
    const event = eventOf(history, id)
    const actor = event !== null ? 'event' : log.actor[id] === BRAND ? 'team' : log.actor[id]!
    const act = event?.name ?? actOf(history, id)!.name
    const cells = [dayOf(history, id), id, actor, act, addresseeOf(history, id), log.cause[id] || null, log.root[id]!]
    lines.push(`${start},${csvLine([...cells, factors[log.factor[id]!]!])}`)
  }
  return lines.join('')
}

/** Keeps the lines of one replicate until the run is finished. */
export async function writeEvents(folder: string, replicate: number, lines: readonly string[]): Promise<void> {
  await writeWhole(partOf(folder, replicate), lines)
}

export function hasEvents(folder: string, replicate: number): boolean {
  return existsSync(partOf(folder, replicate))
}

/** Puts the lines of all replicates into events.csv, in the order of the replicates. */
export async function leaveEvents(folder: string, replicates: number): Promise<void> {
  await writeWhole(join(folder, 'events.csv'), allLines(folder, replicates))
  await rm(join(folder, 'events'), { recursive: true, force: true })
}

async function* allLines(folder: string, replicates: number): AsyncGenerator<string> {
  yield csvLine(header)
  for (let replicate = 1; replicate <= replicates; replicate++) yield await readFile(partOf(folder, replicate), 'utf8')
}

function partOf(folder: string, replicate: number): string {
  return join(folder, 'events', `${String(replicate).padStart(4, '0')}.csv`)
}
