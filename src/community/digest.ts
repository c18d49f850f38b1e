import type { Community } from './Community.ts'
import type { StrategyRun } from './ReplicateResult.ts'

/**
 * A hash of 64 bits over numbers, fed in order: two lanes of FNV-1a with different multipliers, which take turns on the
 * 32-bit words and are mixed at the end of each column. It guards against unnoticed change, not against forgery.
 */
export interface Digest {
  a: number
  b: number
}

export function createDigest(): Digest {
  return { a: -0x7ee3623b, b: 0x1b873593 }
}

export function digestWords(digest: Digest, words: Int32Array): void {
  let { a, b } = digest
  const even = words.length & ~1
  for (let k = 0; k < even; k += 2) {
    a = Math.imul(a ^ words[k], 0x01000193)
    b = Math.imul(b ^ words[k + 1], -0x61c88647)
    b ^= b >>> 15
  }
  if (even < words.length) a = Math.imul(a ^ words[even], 0x01000193)
  digest.a = Math.imul(a ^ (b >>> 16), -0x7a143589)
  digest.b = Math.imul(b ^ (digest.a >>> 15), -0x3d4d51cb)
}

export function digestNumbers(digest: Digest, numbers: readonly number[] | Float64Array): void {
  digestWords(digest, new Int32Array(Float64Array.from(numbers).buffer))
}

export function hexOf({ a, b }: Digest): string {
  return [a, b].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
}

/** Every bit of the state that lasts: all columns, the ties of each holder in order, and what the next day starts from. */
export function digestCommunity(digest: Digest, community: Community): void {
  const { roster, rosterCount, log, kernel } = community
  if (kernel === null) digestPeople(digest, community)
  else {
    const [a, b] = new Int32Array(kernel.memory.buffer, kernel.program.digest(digest.a, digest.b), 2)
    digest.a = a
    digest.b = b
  }
  digestWords(digest, roster.slice(0, rosterCount))
  digestNumbers(digest, community.openNeeds)
  digestNumbers(digest, community.frontPage)
  if (community.ownFirst.length > 0) digestWords(digest, wordsOf(community.ownFirst))
  for (const { person, id, signal } of community.exposures) digestNumbers(digest, [person, id, signal])
  digestWords(digest, log.root.slice(0, log.count + 1))
}

function digestPeople(digest: Digest, { people, ties }: Community): void {
  for (const column of Object.values(people)) digestWords(digest, wordsOf(column))
  const numbers = new Float64Array(5)
  const words = new Int32Array(numbers.buffer)
  for (let holder = 0; holder < ties.start.length; holder++) {
    const end = ties.start[holder] + ties.size[holder]
    for (let tie = ties.start[holder]; tie < end; tie++) {
      words[0] = ties.other[tie]
      words[1] = ties.credit[tie]
      numbers[1] = ties.closeness[tie]
      numbers[2] = ties.goodwill[tie]
      numbers[3] = ties.repeats[tie]
      numbers[4] = ties.touchedAt[tie]
      digestWords(digest, words)
    }
  }
}

/** What a strategy led to: the community as it was left, and all values of measures. */
export function digestRun(digest: Digest, community: Community, { daily, outcomes }: StrategyRun): void {
  digestCommunity(digest, community)
  for (const values of Object.values(daily)) digestNumbers(digest, values.map(orNaN))
  digestNumbers(digest, Object.values(outcomes).map(orNaN))
}

const orNaN = (value: number | null) => value ?? Number.NaN

function wordsOf(column: Float64Array | Int32Array | Int16Array | Uint16Array | Uint8Array): Int32Array {
  if (column instanceof Int32Array) return column
  if (column instanceof Float64Array) return new Int32Array(column.buffer, column.byteOffset, 2 * column.length)
  return new Int32Array(column)
}
