const DIGIT = 11

/** Sorts 32-bit words in place by three digits, the lowest first: several times as fast as comparing them. */
export function sort(words: Uint32Array): void {
  let from: Uint32Array = words
  let to: Uint32Array = new Uint32Array(words.length)
  for (let shift = 0; shift < 32; shift += DIGIT) {
    const next = new Uint32Array((1 << DIGIT) + 1)
    for (let i = 0; i < from.length; i++) next[((from[i]! >>> shift) & ((1 << DIGIT) - 1)) + 1]!++
    for (let digit = 1; digit < next.length; digit++) next[digit]! += next[digit - 1]!
    for (let i = 0; i < from.length; i++) to[next[(from[i]! >>> shift) & ((1 << DIGIT) - 1)]!++] = from[i]!
    ;[from, to] = [to, from]
  }
  words.set(from)
}
