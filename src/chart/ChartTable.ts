/** The numbers of a picture, for those who want to read or reuse them: a table beneath it and a CSV file. */
export interface ChartTable {
  /** Headings, with the unit where there is one: "strategy", "shares (a month)", "95 % from". */
  readonly columns: readonly string[]
  /** One entry a column; numbers as they were estimated, not rounded; null where something is not defined. */
  readonly rows: readonly (readonly (string | number | null)[])[]
}
