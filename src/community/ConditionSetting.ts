/** One condition of a group as a scenario sets it; units are resolved (days, shares 0 to 1, counts). */
export interface ConditionSetting {
  /** Name of a row of the catalogue of conditions. */
  readonly condition: string
  /** Days, a share, a count, or an index into the plan’s events, as the row’s `value` says; yes/no is a boolean. */
  readonly value: number | boolean
  /** Window in days, for rows that count acts. */
  readonly over: number | null
  /** Which acts count, for `top`: a key of `tallies`. */
  readonly by: string | null
}
