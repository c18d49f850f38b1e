import seedrandom from 'seedrandom'

/** The 64 bits that stand for a seed text: two signed 32-bit integers. */
export interface Key {
  readonly hi: number
  readonly lo: number
}

/**
 * Turns the text of a seed into its key. Called once for a seed: every draw is then a hash of this key.
 *
 * Any text is a seed, the empty one too. The generator is Alea (Johannes Baagøe 2010, as shipped in seedrandom), not
 * seedrandom's default ARC4, which repeats a short text cyclically and keeps eight bits of a character, so that it
 * takes "1" and "11", or "A" and "Ł", for the same seed.
 */
export function keyFromSeed(seed: string): Key {
  const generator = seedrandom.alea(seed)
  return { hi: generator.int32(), lo: generator.int32() }
}
