import { CHOOSER, COMMUNITY, COMMUNITY_GOODWILL } from './places.ts'

/**
 * People weighing the alternatives of a visit, several side by side. Scratch space: the states of whoever chooses, then
 * the alternatives considered, kept so that it can be asked afterwards why the chosen one was chosen.
 *
 * All choices share one array a column: the alternatives of choice c stand at c · room, … With arrays of their own, the
 * choices of a batch did not fit into the processor’s nearest cache.
 */
export interface Choices {
  /** The most alternatives that one visit can bring up, keeping quiet included. */
  readonly room: number

  // Index = choice.
  readonly person: Int32Array
  /** How many alternatives are considered. */
  readonly count: Int32Array
  /** The place of the best so far, and its λU + Gumbel. */
  readonly best: Int32Array
  readonly largest: Float64Array
  /** 1 when somebody was looked for toward whom there are acts. */
  readonly cameToMind: Uint8Array
  /** A row of `CHOOSER` numbers for each choice. */
  readonly chooser: Float64Array

  // Index = place of an alternative.
  readonly row: Int16Array
  readonly target: Int32Array
  readonly toward: Uint8Array
  readonly goodwill: Float64Array
  /** What scales the benefit beside the value, as when others could answer too. */
  readonly scale: Float64Array
  /** Weight that the occasion lends to it. */
  readonly request: Float64Array
  /** The weight of norms, ν·N. */
  readonly social: Float64Array
  /** Precision times utility, λU. */
  readonly systematic: Float64Array
}

export function createChoices(choices: number, room: number): Choices {
  const n = choices * room
  return {
    room,
    person: new Int32Array(choices),
    count: new Int32Array(choices),
    best: new Int32Array(choices),
    largest: new Float64Array(choices),
    cameToMind: new Uint8Array(choices),
    chooser: new Float64Array(choices * CHOOSER),
    row: new Int16Array(n),
    target: new Int32Array(n),
    toward: new Uint8Array(n),
    goodwill: new Float64Array(n),
    scale: new Float64Array(n),
    request: new Float64Array(n),
    social: new Float64Array(n),
    systematic: new Float64Array(n),
  }
}

/**
 * Adds an alternative to those that will be weighed.
 *
 * @param goodwill - G of the chooser toward a person; read only when `toward` is PERSON
 * @param scale - weakens the benefit, for a need that others could answer
 * @param request - weight that a request lends to it, in shares of the stake
 */
export function consider(
  choices: Choices,
  c: number,
  row: number,
  target: number,
  toward: number,
  goodwill: number,
  scale: number,
  request: number,
): void {
  const k = c * choices.room + choices.count[c]++
  choices.row[k] = row
  choices.target[k] = target
  choices.toward[k] = toward
  choices.goodwill[k] = toward === COMMUNITY ? choices.chooser[c * CHOOSER + COMMUNITY_GOODWILL] : goodwill
  choices.scale[k] = scale
  choices.request[k] = request
}
