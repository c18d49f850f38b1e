/** A text file as it was read, under the path by which it was reached. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

/**
 * Hands over the text of a further file (`extends`, `community: {log: …}`), or says why it cannot: a clause such as
 * “there is no such file”. Paths are as written in the scenario, resolved beside the file in which they stand.
 */
export type Reader = (path: string) => { readonly text: string } | { readonly problem: string }
