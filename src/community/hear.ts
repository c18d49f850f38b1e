import { kalmanGain, peerVariance } from '../model/belief.ts'
import type { Announcement, Community } from './Community.ts'
import { credit } from './credit.ts'
import { learnRules, moveBrand } from './impressions.ts'
import { purpose } from './purpose.ts'

/** What peers told on one day is heard as one signal, their mean; their disagreement leaves the hearer unsure. */
export function hearPeers(
  community: Community,
  person: number,
  n: number,
  sum: number,
  squares: number,
  act: number,
): void {
  const { world, people } = community
  if (n === 0 || !world.plan.channels.informational_influence) return
  const p = world.parameters[world.populationOf[person]]
  const mean = sum / n
  const spread = n < 2 ? 0 : Math.max(0, squares / n - mean * mean)
  const gain = kalmanGain(people.doubt[person], peerVariance(p.signal_variance, spread, n, p.common_source), 1)
  believe(community, person, mean, gain, act)
  people.doubt[person] = (1 - gain) * people.doubt[person] + p.disagreement_unsure * spread
}

/** The official voice is heard after the peers, weighed by its credibility. */
export function hearVoice(
  community: Community,
  person: number,
  signal: number,
  credibility: number,
  act: number,
): void {
  const { world, people } = community
  if (!world.plan.channels.informational_influence) return
  const p = world.parameters[world.populationOf[person]]
  const gain = kalmanGain(people.doubt[person], p.signal_variance, credibility)
  believe(community, person, signal, gain, act)
  people.doubt[person] = (1 - gain) * people.doubt[person]
}

function believe(community: Community, person: number, signal: number, gain: number, act: number): void {
  const { people, streams } = community
  const old = people.belief[person]
  const next = old + gain * (signal - old)
  people.belief[person] = next
  people.creditBelief[person] = credit(
    streams[purpose.creditBelief],
    person,
    old,
    next,
    people.creditBelief[person],
    act,
  )
}

/** Kindness of an apology, as a share of the largest benefit. */
const apology = 0.4

/** A visitor reads what the team said to many, if it was said to them. */
export function hearAnnouncement(community: Community, person: number, said: Announcement): void {
  const { world } = community
  if (said.to !== null && said.to[person] === 0) return
  const p = world.parameters[world.populationOf[person]]
  if (said.what === 'rule') learnRules(community, person, said.id)
  if (said.what === 'news') hearVoice(community, person, said.says, said.credibility, said.id)
  if (said.what === 'apology') {
    moveBrand(community, person, apology * p.paid_discount * said.credibility, p.goodwill_step_kind, said.id)
  }
}
