/**
 * Lists of different lengths in two flat arrays (compressed sparse rows): row `r` holds
 * `members[offsets[r]] … members[offsets[r + 1] − 1]`. There are `offsets.length − 1` rows.
 */
export interface Rows {
  readonly offsets: Int32Array
  readonly members: Int32Array
}
