import type { Community } from '../../src/community/Community.ts'
import { compileWorld } from '../../src/community/compileWorld.ts'
import { createDigest, digestCommunity, hexOf } from '../../src/community/digest.ts'
import { found, type RunOptions } from '../../src/community/founding.ts'
import type { Plan, PlannedEvent, Rule, Strategy, Voice } from '../../src/community/Plan.ts'
import { warmUp } from '../../src/community/runReplicate.ts'
import { standardActs } from '../../src/model/acts.ts'
import { allOn } from '../../src/model/channels.ts'
import type { Population } from '../../src/model/Population.ts'
import type { TraitName } from '../../src/model/traits.ts'
import { provisional, trolls } from '../../src/scenario/populations.ts'

type Distribution = Population['traits'][TraitName]
type ChangedTraits = Partial<Record<TraitName, number | Distribution>>

/** The provisional population with some traits changed; a number is the value of everybody. */
export function population(changed: ChangedTraits = {}): Population {
  const own = Object.entries(changed).map(([name, value]) => [
    name,
    typeof value === 'number' ? { mean: value, sd: 0 } : value,
  ])
  return { ...provisional, traits: { ...provisional.traits, ...Object.fromEntries(own) } }
}

/** Somebody of the team, who is there all the time for ten hours a week and is paid for it. */
export function voice(more: Partial<Voice> = {}): Voice {
  return { name: 'me', minutesPerWeek: 600, credibility: 0.7, from: null, until: null, volunteers: null, ...more }
}

/** A rule of the team's first (and only) voice, under the strategy's first budget. */
export function rule(act: string, to: Rule['to'], more: Partial<Rule> = {}): Rule {
  return {
    name: act,
    act,
    to,
    voice: 0,
    budgets: [0],
    within: null,
    every: null,
    from: null,
    until: null,
    gates: [],
    what: null,
    says: 0,
    ...more,
  }
}

/** A strategy with one budget, by default of ten hours a week, and the gates that its rules name. */
export function strategy(
  name: string,
  rules: readonly Rule[],
  minutesPerWeek = 600,
  gates: Strategy['gates'] = [],
): Strategy {
  return { name, rules, budgets: [{ minutesPerWeek }], gates }
}

export const newcomers: Rule['to'] = [[{ condition: 'joined_within', value: 14, over: null, by: null }]]
export const waiting: Rule['to'] = [
  [
    { condition: 'asked_within', value: 5, over: null, by: null },
    { condition: 'answered', value: false, over: null, by: null },
  ],
]
export const regulars: Rule['to'] = [[{ condition: 'top', value: 0.1, over: 28, by: 'contributions' }]]

export const handsOff = strategy('hands off', [])
export const aBitOfEach = strategy('a bit of each', [
  rule('welcome', newcomers, { within: 1 }),
  rule('help', waiting, { within: 2 }),
  rule('thank', regulars, { every: 7 }),
])

/** An outage on day 8 for two days; five trolls from day 12 to day 16. */
export const outageAndRaid: readonly PlannedEvent[] = [
  event('outage', { from: 8, until: 10, reaches: 0.4, strength: -0.5 }),
  event('raid', { from: 12, until: 17, raiders: 5, mixture: [{ population: 1, share: 1 }] }),
]

export function event(kind: PlannedEvent['kind'], more: Partial<PlannedEvent>): PlannedEvent {
  return { name: kind, kind, from: 1, until: 2, reaches: 0, strength: 0, disputed: 0, raiders: 0, mixture: [], ...more }
}

export interface Changes extends Partial<Plan> {
  /** Changed traits of the ordinary members; trolls stay as they are. */
  readonly traits?: ChangedTraits
}

/** A lively little community: 120 members and 600 prospects for 30 days after a week of warm-up, with bad luck. */
export function smallPlan({ traits = {}, ...changes }: Changes = {}): Plan {
  return {
    seed: 'small',
    days: 30,
    warmUpDays: 7,
    stepsPerDay: 1,
    firstWeekday: 0,
    members: 120,
    prospects: 600,
    populations: [population(traits), trolls],
    mixture: [{ population: 0, share: 1 }],
    visitsPerDay: 0.5,
    network: { kind: 'circles', size: 9, perPerson: 2.4, bridges: 0.06 },
    offTopic: 0,
    reads: null,
    channels: allOn,
    houseRules: { knownBy: 0.5, enforcedBy: 'members' },
    team: [voice()],
    acts: standardActs,
    events: outageAndRaid,
    strategies: [handsOff, aBitOfEach],
    variants: [],
    without: null,
    ...changes,
  }
}

/** The community of a plan at the end of its warm-up. */
export function settled(plan: Plan, options: RunOptions = {}, replicate = 0): Community {
  const community = found(compileWorld(plan, replicate), options)
  warmUp(community)
  return community
}

/** Hash of the lasting state. */
export function stateOf(community: Community): string {
  const digest = createDigest()
  digestCommunity(digest, community)
  return hexOf(digest)
}
