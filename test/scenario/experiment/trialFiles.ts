/** A trial with two arms, up to what was published (twelve lines). */
export const trial = `format: 1
experiment: community
title: T
question: Q?
community: {members: 100, prospects: 50}
horizon: 4 weeks
groups: {authors: {acted_within: 7 days}}
subjects: authors
arms:
  control: {}
  thanked: {outreach: [{do: thank, to: authors, at: day 1}]}
published:
`
const rest = 'reproduced: yes, status: raw, cite: Somebody 2000, doi: 10.1000/182'
/** A published row in one line, of which `said` are the keys that differ. */
export const trialRow = (said: string) => `  - {id: a, mechanism: recognition, ${said}, ${rest}}\n`
export const active = trialRow('measure: subjects active, arm: thanked, minus: control, kind: sign, sign: more')
/** A whole trial. */
export const smallTrial = trial + active
