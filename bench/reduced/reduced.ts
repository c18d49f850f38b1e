import { exp } from '../../src/random/exp.ts'
import type { Key } from '../../src/random/Key.ts'
import { bits, type Stream, stream, uniform } from '../../src/random/Stream.ts'
import { uniformInteger } from '../../src/random/uniformInteger.ts'

/** What a draw is for. */
const purpose = { activity: 1, tie: 2, acts: 3, partner: 4, chooses: 5 }

/** Neighbours of each person. */
const TIES = 10

/** People or acts that go through the passes together: what one pass leaves is still in the nearest cache for the next. */
const BLOCK = 1024

/** What is done with the people or the acts from `first` on and before `end`. */
type Pass = (draws: Stream, first: number, end: number) => void

/**
 * People who act on a day with a probability of their own, 0.285 u², which is 0.095 on average. Who acts picks one of
 * ten neighbours and chooses between a kind act, a harmful one and none; the mood of the neighbour and the habit of the
 * actor move towards what was done. Decisions see the moods at the start of their day.
 *
 * The columns are constants that the passes close over. While a program makes a single kernel, V8 writes their addresses
 * into the compiled code. As fields of an object each use of a column takes four loads more, and as the processor can
 * wait for so many loads only, gathering values from all over memory takes twice as long.
 */
export function createKernel(count: number, key: Key) {
  /** Somebody acts when a draw of 32 bits is below this. */
  const activity = new Uint32Array(count)
  const neighbours = new Int32Array(count * TIES)
  const mood = new Float64Array(count)
  const habit = new Float64Array(count)

  // The acts of a day, and what each adds to the mood of the partner.
  const actor = new Int32Array(count + 1)
  const partner = new Int32Array(count)
  const change = new Float64Array(count)
  let acts = 0

  // What the actors of a block see.
  const own = new Float64Array(BLOCK)
  const theirs = new Float64Array(BLOCK)
  const used = new Float64Array(BLOCK)

  inBlocks([drawActivity], stream(key, 0, 0, purpose.activity), count)
  inBlocks([tieToNeighbours], stream(key, 0, 0, purpose.tie), count)

  /** Lives one day, from 1 on, each in its turn. Returns how many acted. */
  function live(day: number): number {
    const drawsFor = (decision: number) => stream(key, 0, day, decision)
    acts = 0
    inBlocks([whoActs], drawsFor(purpose.acts), count)
    inBlocks([pickPartner], drawsFor(purpose.partner), acts)
    inBlocks([look, choose], drawsFor(purpose.chooses), acts)
    for (let act = 0; act < acts; act++) mood[partner[act]] += change[act]
    return acts
  }

  function drawActivity({ a, b }: Stream, first: number, end: number): void {
    for (let person = first; person < end; person++) {
      const u = uniform(a, b, person, 0)
      activity[person] = Math.floor(0.285 * u * u * 2 ** 32)
    }
  }

  function tieToNeighbours({ a, b }: Stream, first: number, end: number): void {
    for (let person = first; person < end; person++) {
      for (let k = 0; k < TIES; k++) {
        neighbours[person * TIES + k] = uniformInteger(uniform(a, b, person, k), count)
      }
    }
  }

  /** Who acts cannot be foreseen by the processor: `Number(…)` adds 0 or 1, where `if` and `?` would branch. */
  function whoActs({ a, b }: Stream, first: number, end: number): void {
    let found = acts
    for (let person = first; person < end; person++) {
      actor[found] = person
      found = (found + Number(bits(a, b, person, 0) < activity[person])) | 0
    }
    acts = found
  }

  /** First which of the ties, then the neighbours: a loop of few instructions has more of memory under way at once. */
  function pickPartner({ a, b }: Stream, first: number, end: number): void {
    for (let act = first; act < end; act++) {
      const person = actor[act]
      partner[act] = person * TIES + uniformInteger(uniform(a, b, person, 0), TIES)
    }
    for (let act = first; act < end; act++) partner[act] = neighbours[partner[act]]
  }

  function look(_: Stream, first: number, end: number): void {
    for (let act = first; act < end; act++) own[act - first] = mood[actor[act]]
    for (let act = first; act < end; act++) used[act - first] = habit[actor[act]]
    for (let act = first; act < end; act++) theirs[act - first] = mood[partner[act]]
  }

  /** A logit: 1 is a kind act, −1 a harmful one, 0 none. Nobody else sees a habit, so it changes at once. */
  function choose({ a, b }: Stream, first: number, end: number): void {
    for (let act = first; act < end; act++) {
      const person = actor[act]
      const mine = own[act - first]
      const others = theirs[act - first]
      const before = used[act - first]
      const kind = exp(0.4 + 0.9 * mine + 0.5 * others + 0.8 * before)
      const harmful = exp(-1.6 - 1.1 * mine - 0.6 * others - 0.8 * before)
      const draw = uniform(a, b, person, 0) * (1 + kind + harmful)
      const done = 2 * Number(draw < kind) - Number(draw < kind + harmful)
      habit[person] = before + 0.1 * (done - before)
      change[act] = 0.05 * (done - others)
    }
  }

  return { mood, habit, live }
}

/**
 * Calls passes for the first so many people or acts, block by block. As a call may be of any of them, V8 compiles each by
 * itself. Called by their names they became, after some hundred days, one large function at half the speed.
 */
function inBlocks(passes: readonly Pass[], draws: Stream, count: number): void {
  for (let first = 0; first < count; first += BLOCK) {
    const end = Math.min(first + BLOCK, count)
    for (const pass of passes) pass(draws, first, end)
  }
}
