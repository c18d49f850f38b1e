import wasm from '../kernel/kernel.wasm'
import { BRAND, BY_RULE, type Community, createCommunity } from './Community.ts'
import { hearAnnouncement } from './hear.ts'
import { noteMessage } from './Messages.ts'
import { createPeople, type People } from './People.ts'
import { rememberAct } from './RecentActs.ts'
import { bytesOf, type Column, filledUp, headerBytes, headerOf } from './sections.ts'
import { constantsOf, stateOf } from './sectionsOf.ts'

/**
 * A C program (`src/kernel`, compiled to WebAssembly) that lives the members' part of the days of one community, to the
 * same bits as `liveStep`. Everything that grows with the number of people, ties or acts lies in its memory, and the
 * columns of the community are views of that memory. What is short goes to and fro at each step.
 */
export interface Kernel {
  readonly memory: WebAssembly.Memory
  readonly run: Exports
  /** Where the columns of people lie, and others that never move, by the names of their sections. */
  readonly places: ReadonlyMap<string, Place>
  /** Whose days it lives. */
  owner: Community
  /** The buffer that the columns of its owner are views of: another one once the memory has grown. */
  seen: ArrayBuffer
}

interface Place {
  readonly like: Column
  readonly at: number
  readonly length: number
}

interface Exports {
  readonly reserve: (bytes: number) => number
  readonly used: () => number
  readonly begin: (sections: number, bytes: number) => void
  readonly lists: () => number
  readonly ties: () => number
  readonly actLog: () => number
  readonly tally: () => number
  readonly makeRoomFor: (needs: number, exposures: number, acts: number, logged: number) => void
  readonly step: (step: number, day: number, isFirst: boolean, announcements: number, isBackward: boolean) => void
}

// Places of words in the structs of `src/kernel/Community.h`, in the order of their declarations there.
const [PROSPECTS, MEMBERS, LAPSED, ROSTER, ROSTER_COUNT, FRONT_PAGE, FRONT_PAGE_COUNT] = [0, 1, 2, 3, 4, 5, 6]
const [NEEDS, NEEDS_COUNT, EXPOSURES, EXPOSURES_COUNT, OUTBOX, OUTBOX_COUNT] = [8, 9, 11, 12, 14, 15]
const ofTies = ['start', 'size', 'room', 'taken', 'capacity', 'other', 'touchedAt', 'credit', 'closeness', 'goodwill', 'repeats'] as const
const ofLog = ['detail', 'count', 'capacity', 'root', 'step', 'actor', 'target', 'cause', 'row', 'byTeam', 'factor'] as const
const EXPOSURE = 6
const SENT = 10

const page = 65536
let module: WebAssembly.Module | null = null

function start(bytes: number, places: ReadonlyMap<string, Place>): Kernel {
  module ??= new WebAssembly.Module(wasm)
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / page), maximum: page })
  const hear = (person: number, which: number) => {
    const { owner } = kernel
    if (memory.buffer !== kernel.seen) bind(kernel)
    hearAnnouncement(owner, person, owner.announcements[which])
  }
  const { exports } = new WebAssembly.Instance(module, { env: { memory }, engine: { hear } })
  const run = exports as unknown as Exports
  const kernel = { memory, run, places, seen: memory.buffer } as Kernel
  return kernel
}

/** Room beside the columns for what grows, in shares of them, and for the program itself. Unused memory costs nothing. */
const spare = 2
const own = 4 * 2 ** 20

/** The same community, whose days the C program lives from now on. */
export function inKernel(community: Community): Community {
  const sections = [...constantsOf(community.world), ...stateOf(community)]
  const bytes = sections.reduce((sum, [, { byteLength }]) => sum + headerBytes + filledUp(byteLength), 0)
  const places = new Map<string, Place>()
  const kernel = start(spare * bytes + own, places)
  const from = kernel.run.reserve(bytes)
  const memory = new Uint8Array(kernel.memory.buffer)
  let at = from
  for (const section of sections) {
    const [name, numbers] = section
    memory.set(headerOf(section), at)
    memory.set(bytesOf(numbers), at + headerBytes)
    places.set(name, { like: numbers, at: at + headerBytes, length: numbers.length })
    at += headerBytes + filledUp(numbers.byteLength)
  }
  kernel.run.begin(from, bytes)
  return settled(kernel, community)
}

/** A copy of a community and of the memory in which it lies. */
export function copyInKernel(kernel: Kernel, copy: Community): Community {
  const used = kernel.run.used()
  const own = start(kernel.memory.buffer.byteLength, kernel.places)
  new Uint8Array(own.memory.buffer).set(new Uint8Array(kernel.memory.buffer, 0, used))
  const settledCopy = settled(own, copy)
  settledCopy.tally.byMembers.fill(0)
  return settledCopy
}

/** Puts what a community has of its own in the place of columns that are elsewhere. */
function settled(kernel: Kernel, community: Community): Community {
  kernel.owner = createCommunity({
    ...community,
    people: createPeople(0),
    ties: { ...community.ties },
    log: { ...community.log },
    tally: { ...community.tally },
    kernel,
  })
  bind(kernel)
  return kernel.owner
}

type Writable<T> = { -readonly [Name in keyof T]: T[Name] }

/** Makes the columns of the owner views of the memory as it is now. */
function bind(kernel: Kernel): void {
  const { owner, memory, run, places } = kernel
  const buffer = memory.buffer
  kernel.seen = buffer
  const view = <T extends Column>(like: T, at: number, length: number): T =>
    new (like.constructor as new (buffer: ArrayBuffer, at: number, length: number) => T)(buffer, at, length)
  const at = (name: string) => {
    const place = places.get(name)!
    return view(place.like, place.at, place.length)
  }
  const people = owner.people as Record<string, People[keyof People]>
  for (const name of Object.keys(people)) people[name] = at(`people.${name}`) as People[keyof People]
  const { tally, ties, log, world } = owner
  ;(tally as Writable<typeof tally>).byMembers = at('tally.byMembers') as Int32Array
  ;(owner as Writable<Community>).ownFirst = at('ownFirst') as Uint8Array
  owner.roster = new Int32Array(buffer, wordsAt(kernel, run.lists())[ROSTER], world.count)

  const tieWords = wordsAt(kernel, run.ties())
  const capacity = tieWords[ofTies.indexOf('capacity')]
  for (const name of ['start', 'size', 'room'] as const) {
    ties[name] = view(ties[name], tieWords[ofTies.indexOf(name)], world.count)
  }
  for (const name of ['other', 'touchedAt', 'credit'] as const) {
    ties[name] = view(ties[name], tieWords[ofTies.indexOf(name)], capacity)
  }
  for (const name of ['closeness', 'goodwill', 'repeats'] as const) {
    ties[name] = view(ties[name], tieWords[ofTies.indexOf(name)], capacity)
  }
  const logWords = wordsAt(kernel, run.actLog())
  const room = logWords[ofLog.indexOf('capacity')]
  const columns = log as unknown as Record<string, Column>
  for (const name of ['root', 'byTeam']) columns[name] = view(columns[name], logWords[ofLog.indexOf(name as 'root')], room)
  for (const name of ['step', 'actor', 'target', 'cause', 'row', 'factor']) {
    columns[name] = view(columns[name], logWords[ofLog.indexOf(name as 'root')], log.detail ? room : 0)
  }
}

const words = 17
function wordsAt({ memory }: Kernel, at: number): Int32Array {
  return new Int32Array(memory.buffer, at, words)
}

/** What members do in a step, as in `liveStep`. */
export function liveStepInKernel(community: Community, kernel: Kernel, day: number | null): void {
  const { run } = kernel
  give(community, kernel)
  run.step(community.step, day ?? 0, day !== null, community.announcements.length, community.order === -1)
  run.makeRoomFor(0, 0, 0, community.world.plan.events.length)
  take(community, kernel)
}

function give(community: Community, kernel: Kernel): void {
  const { run, memory } = kernel
  const { census, frontPage, openNeeds, exposures, outbox, tally } = community
  run.makeRoomFor(openNeeds.length, exposures.length, outbox.length, 0)
  const lists = wordsAt(kernel, run.lists())
  const all = new Int32Array(memory.buffer)
  const reals = new Float64Array(memory.buffer)
  lists[PROSPECTS] = census.prospects
  lists[MEMBERS] = census.members
  lists[LAPSED] = census.lapsed
  lists[ROSTER_COUNT] = community.rosterCount
  lists[FRONT_PAGE_COUNT] = frontPage.length
  all.set(frontPage, lists[FRONT_PAGE] / 4)
  lists[NEEDS_COUNT] = openNeeds.length
  all.set(openNeeds, lists[NEEDS] / 4)
  lists[EXPOSURES_COUNT] = exposures.length
  exposures.forEach(({ person, id, row, signal }, k) => {
    const at = lists[EXPOSURES] / 4 + EXPOSURE * k
    all[at] = person
    all[at + 1] = id
    all[at + 2] = row
    reals[at / 2 + 2] = signal
  })
  lists[OUTBOX_COUNT] = outbox.length
  outbox.forEach(({ actor, row, target, factor, cause, choice, announcement, credibility }, k) => {
    const at = lists[OUTBOX] / 4 + SENT * k
    all[at] = actor
    all[at + 1] = row
    all[at + 2] = target
    all[at + 3] = factor
    all[at + 4] = cause
    all[at + 5] = choice
    all[at + 6] = 0
    all[at + 7] = announcement === null ? 0 : k + 1
    reals[at / 2 + 4] = credibility
  })
  wordsAt(kernel, run.actLog())[ofLog.indexOf('count')] = community.log.count
  const { byMembers: _, ...counted } = tally
  reals.set(Object.values(counted), run.tally() / 8)
}

function take(community: Community, kernel: Kernel): void {
  const { run, memory } = kernel
  const lists = wordsAt(kernel, run.lists())
  const tieWords = wordsAt(kernel, run.ties())
  const logWords = wordsAt(kernel, run.actLog())
  const { census, ties, log, tally } = community
  const tiesMoved = tieWords[ofTies.indexOf('capacity')] !== ties.other.length
  const logMoved = logWords[ofLog.indexOf('capacity')] !== log.root.length
  if (memory.buffer !== kernel.seen || tiesMoved || logMoved) bind(kernel)
  const all = new Int32Array(memory.buffer)
  const reals = new Float64Array(memory.buffer)
  census.prospects = lists[PROSPECTS]
  census.members = lists[MEMBERS]
  census.lapsed = lists[LAPSED]
  community.rosterCount = lists[ROSTER_COUNT]
  ties.taken = tieWords[ofTies.indexOf('taken')]
  log.count = logWords[ofLog.indexOf('count')]
  community.frontPage = listed(all, lists[FRONT_PAGE], lists[FRONT_PAGE_COUNT])
  community.openNeeds = listed(all, lists[NEEDS], lists[NEEDS_COUNT])
  community.exposures = Array.from({ length: lists[EXPOSURES_COUNT] }, (_, k) => {
    const at = lists[EXPOSURES] / 4 + EXPOSURE * k
    return { person: all[at], id: all[at + 1], row: all[at + 2], signal: reals[at / 2 + 2] }
  })
  const counted = tally as unknown as Record<string, number>
  const names = Object.keys(tally).filter((name) => name !== 'byMembers')
  names.forEach((name, k) => {
    counted[name] = reals[run.tally() / 8 + k]
  })
  remember(community, all, lists[OUTBOX] / 4, lists[OUTBOX_COUNT])
  community.outbox = []
}

function listed(all: Int32Array, at: number, count: number): number[] {
  return Array.from(all.subarray(at / 4, at / 4 + count))
}

/** Enters what was delivered where somebody looks back at it. */
function remember(community: Community, all: Int32Array, first: number, count: number): void {
  const { world, outbox, messages, recent } = community
  if (recent.window === 0 && messages === null && outbox.length === 0) return
  for (let k = 0; k < count; k++) {
    const at = first + SENT * k
    const [actor, row, target, , , choice, id, announces] = all.subarray(at, at + SENT)
    if (id === 0) continue
    if (announces > 0) {
      community.announcements.push({ ...outbox[announces - 1].announcement!, id, row })
      continue
    }
    if (choice !== BY_RULE) rememberAct(community, actor, row)
    const toPerson = target !== actor && target !== BRAND && world.table.isUnnoticed[row] === 0
    if (messages !== null && toPerson && actor !== BRAND) noteMessage(messages, actor, target, community.step)
  }
}
