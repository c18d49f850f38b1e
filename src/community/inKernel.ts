import { createActLog } from './ActLog.ts'
import { type Community, createCommunity } from './Community.ts'
import { type Kernel, type Place, startKernel } from './Kernel.ts'
import { LISTS, LOG, TIES, wordsAt } from './kernelWords.ts'
import { createPeople, type People } from './People.ts'
import { bytesOf, type Column, filledUp, headerBytes, headerOf, type Section } from './sections.ts'
import { constantsOf, stateOf, traitsOf } from './sectionsOf.ts'
import { counted, createTally, resetTally } from './Tally.ts'
import { createTies } from './Ties.ts'
import { createWorld, type World } from './World.ts'

/** Memory of a community in shares of what it begins with, as room for what grows, and of the program itself. */
const roomToGrow = 2
const ofProgram = 2 ** 21

/** A program addresses 4 GB, and ties and acts grow. This is more than a million people. */
const mostAtFirst = 1.5e9

/**
 * The same community with its columns in the memory of the C program, which lives its days from now on. One that takes
 * more than `most` bytes stays as it is.
 */
export function inKernel(community: Community, most = mostAtFirst): Community {
  const constants = constantsOf(community.world)
  const sections = [...constants, traitsOf(community.world), ...stateOf(community)]
  const bytes = bytesOfAll(sections)
  if (bytes > most) return community
  const kernel = startKernel(roomToGrow * bytes + ofProgram, viewColumns, bytes)
  const places = new Map<string, Place>()
  const first = kernel.program.reserve(bytes)
  const memory = new Uint8Array(kernel.memory.buffer)
  let at = first
  for (const section of sections) {
    const [name, numbers] = section
    memory.set(headerOf(section), at)
    memory.set(kernel.isZero ? beforeZeros(bytesOf(numbers)) : bytesOf(numbers), at + headerBytes)
    places.set(name, { at: at + headerBytes, length: numbers.length, like: emptyLike(numbers) })
    at += headerBytes + filledUp(numbers.byteLength)
  }
  kernel.places = places
  kernel.constants = { first, end: first + bytesOfAll(constants) }
  kernel.program.begin(first, bytes)
  return settle(kernel, community)
}

function bytesOfAll(sections: readonly Section[]): number {
  return sections.reduce((sum, [, numbers]) => sum + headerBytes + filledUp(numbers.byteLength), 0)
}

/** Without the zeros at its end: memory that was never written to takes none of the machine. */
function beforeZeros(bytes: Uint8Array): Uint8Array {
  // Four at a time: there are millions of them.
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >>> 2)
  const rest = bytes.subarray(4 * words.length)
  return rest.some((byte) => byte !== 0) ? bytes : bytes.subarray(0, 4 * countBeforeZeros(words))
}

function countBeforeZeros(words: Int32Array): number {
  for (let k = words.length - 1; k >= 0; k--) if (words[k] !== 0) return k + 1
  return 0
}

function emptyLike(numbers: Column): Column {
  return new (numbers.constructor as new () => Column)()
}

/**
 * A copy that shares nothing with the original which changes: the whole memory is copied, addresses in it stay what they
 * are. Memory that held another copy has the constants already.
 *
 * @param parts - what the copy has that is not in memory; its tally must be empty
 */
export function copyInKernel(original: Kernel, parts: Community): Community {
  const { memory, program, places, constants } = original
  const used = program.used()
  const kernel = startKernel(memory.buffer.byteLength, viewColumns, used)
  if (kernel.constants === constants) {
    copyMemory(original, kernel, 0, constants.first)
    copyMemory(original, kernel, constants.end, used)
  } else copyMemory(original, kernel, 0, used)
  kernel.places = places
  kernel.constants = constants
  const copy = settle(kernel, parts)
  resetTally(copy.tally)
  return copy
}

/** Copies a part of a memory, without writing zeros where there are some. */
function copyMemory(from: Kernel, to: Kernel, first: number, end: number): void {
  const source = new Uint8Array(from.memory.buffer)
  const target = new Uint8Array(to.memory.buffer)
  for (let at = first; at < end; ) {
    const start = from.program.nextPage(at, end, false)
    to.program.wipe(at, start)
    at = from.program.nextPage(start, end, true)
    target.set(source.subarray(start, at), start)
  }
}

const none = new Int32Array(0)

function settle(kernel: Kernel, parts: Community): Community {
  // Made where those of all communities are made, or V8 compiles anew what reads them, see `createCommunity`.
  const own = {
    people: createPeople(0),
    ties: createTies(0, 0),
    log: createActLog(parts.log.detail),
    tally: createTally(0),
    world: createWorld(parts.world),
    // For the passes that the program does in their place.
    seenBy: none,
    called: none,
  }
  own.ties.taken = parts.ties.taken
  own.log.count = parts.log.count
  kernel.owner = createCommunity({ ...parts, ...own, kernel })
  viewColumns(kernel)
  return kernel.owner
}

type Writable<T> = { -readonly [Name in keyof T]: T[Name] }

/** Makes the columns of the owner views of the memory as it is now. */
export function viewColumns(kernel: Kernel): void {
  const { memory, program, places } = kernel
  const owner: Writable<Community> = kernel.owner
  const { ties, log } = owner
  kernel.viewed = memory.buffer
  const view = <T extends Column>(like: T, at: number, length: number): T =>
    new (like.constructor as new (buffer: ArrayBuffer, at: number, length: number) => T)(memory.buffer, at, length)
  const placed = <T extends Column>(name: string, _: T): T => {
    const { at, length, like } = places.get(name)!
    return view(like as T, at, length)
  }
  const world: Writable<World> = owner.world
  world.traits = placed('traits', world.traits)
  world.populationOf = placed('populationOf', world.populationOf)
  world.turnOf = placed('turnOf', world.turnOf)
  world.graph = {
    people: world.graph.people,
    offsets: placed('graph.offsets', world.graph.offsets),
    neighbours: placed('graph.neighbours', world.graph.neighbours),
    closeness: {
      codes: placed('graph.closeness', world.graph.closeness.codes),
      values: placed('graph.closeness.values', world.graph.closeness.values),
    },
  }
  const people = owner.people as Record<string, People[keyof People]>
  for (const [name, column] of Object.entries(people)) people[name] = placed(`people.${name}`, column)
  const tally: Writable<Community['tally']> = owner.tally
  tally.byMembers = placed('tally.byMembers', tally.byMembers)
  tally.counts = view(tally.counts, program.tally(), counted.length)
  owner.ownFirst = placed('ownFirst', owner.ownFirst)
  owner.roster = view(owner.roster, wordsAt(kernel, program.lists())[LISTS.roster], owner.world.count)

  const ofTies = wordsAt(kernel, program.ties())
  const capacity = ofTies[TIES.capacity]
  for (const name of ['start', 'size', 'room'] as const)
    ties[name] = view(ties[name], ofTies[TIES[name]], owner.world.count)
  for (const name of ['other', 'touchedAt', 'credit'] as const)
    ties[name] = view(ties[name], ofTies[TIES[name]], capacity)
  for (const name of ['closeness', 'goodwill', 'repeats'] as const) {
    ties[name] = view(ties[name], ofTies[TIES[name]], capacity)
  }
  const ofLog = wordsAt(kernel, program.actLog())
  const kept = log.detail ? ofLog[LOG.capacity] : 0
  log.root = view(log.root, ofLog[LOG.root], ofLog[LOG.capacity])
  log.byTeam = view(log.byTeam, ofLog[LOG.byTeam], ofLog[LOG.capacity])
  for (const name of ['step', 'actor', 'target', 'cause'] as const) log[name] = view(log[name], ofLog[LOG[name]], kept)
  log.row = view(log.row, ofLog[LOG.row], kept)
  log.factor = view(log.factor, ofLog[LOG.factor], kept)
}
