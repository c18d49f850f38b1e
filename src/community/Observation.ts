/** What is counted on one day. Counting reads the community and changes nothing in it. */
export interface Observation {
  /** Acts by members (and by prospects who pass a share on), by name of the act. */
  readonly count: (act: string) => number
  /** Acts by members, and those of them that the house rules disapprove of. */
  readonly acts: number
  readonly violations: number
  /** Acts of the catalogue's class `kind`, and of class `harmful`, by members. */
  readonly kind: number
  readonly harmful: number
  /** Acts by members whose chain of causes begins with an act of the team: kind acts and shares. */
  readonly traced: number
  /** Acts of the team. */
  readonly outreach: number
  readonly visits: number
  /** Prospects whom an outward act reached for the first time since day 1. */
  readonly reached: number
  readonly joins: number
  readonly returns: number
  readonly leaves: number
  readonly lapses: number
  /** People by status at the end of the day; their sum is everybody. */
  readonly members: number
  readonly prospects: number
  readonly lapsed: number
  /** Members who visited in the last seven days. */
  readonly active: number
  /** Mean over the day’s visitors of mood and belief, and the standard deviation of belief; null without visitors. */
  readonly mood: number | null
  readonly belief: number | null
  readonly beliefSpread: number | null
  /** Questions that got their first answer, their mean wait in days (null if none), and questions that lapsed. */
  readonly firstAnswers: number
  readonly wait: number | null
  readonly unanswered: number
}
