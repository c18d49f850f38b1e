import type { Addressees, Plan, PlannedEvent, Rule, Strategy } from '../community/Plan.ts'
import { type Act, standardActs } from '../model/acts.ts'
import type { MixtureShare } from '../model/Population.ts'
import { collectPopulations } from './collectPopulations.ts'
import { trolls } from './populations.ts'
import { readRate } from './quantity.ts'
import type { Scenario } from './Scenario.ts'
import { defaults } from './schema/community.ts'
import { everybody, type Group } from './schema/groups.ts'
import type { People } from './schema/people.ts'
import { unfold } from './unfold.ts'
import { firstWeekday } from './weekday.ts'

/** What the engine runs: every name of the scenario resolved, every time in days, every effort in minutes. */
export function toPlan(scenario: Scenario): Plan {
  const { community, house_rules, readLog } = scenario
  const { populations, mixtureOf } = collectPopulations()
  const mixture = mixtureOf(community.people)
  const { size, per_person, bridges } = community.circles
  const circleSettings = { size, perPerson: per_person, bridges }
  const members = readLog?.names.length ?? community.members ?? 0
  return {
    seed: scenario.seed,
    days: scenario.horizon,
    warmUpDays: scenario.warm_up,
    stepsPerDay: scenario.steps_per_day,
    firstWeekday: firstWeekday(scenario.starts),
    members,
    prospects: community.prospects ?? (readLog === null ? defaults.prospectsPerMember * members : 0),
    events: scenario.events.map((event) => plannedEvent(event, mixtureOf)),
    populations,
    mixture,
    visitsPerDay: community.visits ?? (readLog === null ? (readRate(defaults.visits) as number) : null),
    network:
      readLog === null
        ? { kind: 'circles', ...circleSettings }
        : { kind: 'log', log: readLog, circles: circleSettings },
    offTopic: community.off_topic,
    reads: community.reads,
    channels: scenario.channels,
    houseRules: { knownBy: house_rules.known_by, enforcedBy: house_rules.enforced_by },
    team: Object.entries(scenario.team).map(([name, { time, credibility, from, until, volunteers, among }]) => ({
      name,
      minutesPerWeek: time,
      credibility,
      from: from ?? null,
      until: until ?? null,
      volunteers: volunteers === undefined ? null : { count: volunteers, among: addressees(among, scenario) },
    })),
    acts: [...standardActs.map((act) => withEffort(act, scenario.effort)), ...scenario.acts],
    strategies: scenario.strategyNames.map((name) => strategy(name, scenario)),
    variants: [],
    without: null,
  }
}

function withEffort(act: Act, effort: Scenario['effort']): Act {
  return Object.hasOwn(effort, act.name) ? { ...act, minutes: effort[act.name]! } : act
}

function plannedEvent(event: Scenario['events'][number], mixtureOf: (people: People) => MixtureShare[]): PlannedEvent {
  const { what, name, from, lasts, reaches = 1, strength = 0.5, disputed = 0, raiders = 0, people } = event
  const raid = what === 'raid'
  return {
    name,
    kind: what,
    from,
    until: from + lasts,
    reaches: raid ? 0 : reaches,
    strength: raid ? 0 : what === 'gift' ? strength : -strength,
    disputed,
    raiders,
    mixture: raid ? mixtureOf(people ?? [{ population: trolls, share: 1 }]) : [],
  }
}

/** One flat list of rules, each drawing on the time of whoever does it and on that of every `use` around it. */
function strategy(name: string, scenario: Scenario): Strategy {
  const voices = Object.entries(scenario.team)
  const unfolded = unfold(name, scenario)
  const ownTimes = [...new Set(unfolded.flatMap(({ times }) => times))]
  const allGates = [...new Set(unfolded.flatMap(({ gates }) => gates))]
  const rules = unfolded.map(({ line, by, phase, times, gates }): Rule => {
    const voice = voices.findIndex(([called]) => called === by)
    const own = voices[voice]![1].volunteers === undefined ? [voice] : []
    const { act, to, name, within, every, what, says } = line
    return {
      name: name ?? act,
      act,
      to: addressees(to, scenario),
      voice,
      budgets: [...own, ...times.map((time) => voices.length + ownTimes.indexOf(time))],
      within: within ?? null,
      every: every ?? null,
      ...phase,
      gates: gates.map((gate) => allGates.indexOf(gate)),
      what: what ?? null,
      says: says ?? 0,
    }
  })
  const budgets = [...voices.map(([, { time }]) => ({ minutesPerWeek: time })), ...ownTimes]
  return { name, rules, budgets, gates: allGates }
}

/** The group of a name, or the conditions in place. */
export function addressees(to: string | Group = everybody, { groups }: Pick<Scenario, 'groups'>): Addressees {
  return typeof to !== 'string' ? to : to === everybody ? everybody : groups[to]!
}
