/** A folder in which a run keeps its finished replicates and leaves its results. */
export interface RunFolder {
  readonly path: string
  readonly id: string
}
