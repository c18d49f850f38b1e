/**
 * What a condition asks of each person: a state between two ends, both included. Whole loops over such ranges are much
 * faster than a question asked person by person.
 */
export interface Range {
  /** Index = person. */
  readonly column: Uint8Array | Int32Array | Float64Array
  readonly least: number
  readonly most: number
  /** Among whom all members in the range are, each once, in any order: where it is known without a look at everybody. */
  readonly among?: Int32Array
}
