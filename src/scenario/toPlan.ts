import type { Plan, PlannedEvent, Rule, Strategy } from '../community/Plan.ts'
import { type Act, standardActs } from '../model/acts.ts'
import type { MixtureShare } from '../model/Population.ts'
import { collectPopulations } from './collectPopulations.ts'
import { trolls } from './populations.ts'
import { readRate } from './quantity.ts'
import type { Scenario } from './Scenario.ts'
import { defaults } from './schema/community.ts'
import type { People } from './schema/people.ts'

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
    firstWeekday: weekday(scenario.starts),
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
    channels: scenario.channels,
    houseRules: { knownBy: house_rules.known_by, enforcedBy: house_rules.enforced_by },
    team: Object.entries(scenario.team).map(([name, { time, credibility }]) => ({
      name,
      minutesPerWeek: time,
      credibility,
    })),
    acts: [...standardActs.map((act) => withEffort(act, scenario.effort)), ...scenario.acts],
    strategies: scenario.strategyNames.map((name) => strategy(name, scenario)),
    variants: [],
    without: null,
  }
}

/** 0 Monday to 6 Sunday. */
function weekday(date: string | undefined): number {
  return date === undefined ? 0 : (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7
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

/** Unfolds `use`: one flat list of rules, each drawing on the team’s time and on that of every `use` around it. */
function strategy(name: string, scenario: Scenario): Strategy {
  const [voice] = Object.values(scenario.team)
  const budgets = [{ minutesPerWeek: voice!.time }]
  const rules: Rule[] = []
  const unfold = (used: string, drawsOn: readonly number[]) => {
    for (const line of scenario.strategies[used]!) {
      if (line.kind === 'do') {
        rules.push(rule(line, drawsOn, scenario))
      } else if (line.time === undefined) {
        unfold(line.use, drawsOn)
      } else {
        budgets.push({ minutesPerWeek: line.time })
        unfold(line.use, [...drawsOn, budgets.length - 1])
      }
    }
  }
  unfold(name, [0])
  return { name, rules, budgets }
}

type Line = Scenario['strategies'][string][number]

function rule(line: Line & { kind: 'do' }, budgets: readonly number[], scenario: Scenario): Rule {
  const { act, to, name, by, within, every, at, from, until, when, what, says } = line
  return {
    name: name ?? act,
    act,
    to: typeof to !== 'string' ? to : to === 'everybody' ? to : scenario.groups[to]!,
    voice: by === undefined ? 0 : Object.keys(scenario.team).indexOf(by),
    budgets,
    within: within ?? null,
    every: every ?? null,
    at: at ?? null,
    from: from ?? null,
    until: typeof until === 'number' ? until : null,
    when: when ?? null,
    untilMeasure: typeof until === 'object' ? until : null,
    what: what ?? null,
    says: says ?? 0,
  }
}
