import type { TrialArm } from '../../../field/TrialArm.ts'
import { contradictions } from '../../contradictions.ts'
import { type MapNode, type Node, nodeAt } from '../../Node.ts'
import { notYet } from '../../notYet.ts'
import { type Problem, problemAt } from '../../Problem.ts'
import type { Reading } from '../../Reading.ts'
import { contextOf } from '../../schema/Context.ts'
import { knownSchema } from '../../schema/knownSchema.ts'
import { addressees, toPlan } from '../../toPlan.ts'
import { deedsIn, plantedActs } from './plantedActs.ts'
import { ownKeys, scenarioNode, strategy, trialNode } from './trialNode.ts'
import { trialSettings } from './trialSettings.ts'

/** The arm of a trial as it is lived, and what will hardly be meant in it; null when it cannot be read, which is noted. */
export function trialArm(
  written: Node,
  name: string,
  reading: Reading,
): { readonly arm: TrialArm; readonly warnings: readonly Problem[] } | null {
  const trial = trialNode(written, name)
  const scenario = scenarioNode(trial)
  const context = contextOf(scenario, plantedActs(scenario))
  const settings = reading.check(knownSchema(context), scenario, notYet)
  const own = new Map([...trial.entries].filter(([key]) => (ownKeys as readonly string[]).includes(key)))
  const followed = reading.check(trialSettings(context, deedsIn(scenario)), { ...trial, entries: own })
  const log = nodeAt(trial, ['community', 'log'])
  if (log !== null) reading.note([problemAt(log.at, 'log: a trial makes its community of circles')])
  for (const part of [written, nodeAt(written, ['arms', name])]) if (part !== null) onePlaceForPeople(part, reading)
  if (settings === null || followed === null || log !== null) return null

  const found = contradictions(settings, scenario)
  reading.note(found.problems)
  const { follow_from, follow_up } = followed
  const { horizon } = settings
  const end = follow_from - 1 + follow_up
  if (end > horizon)
    reading.note([problemAt(placeOfEnd(trial), `follow_up: ends with day ${end}, but the horizon with day ${horizon}`)])
  if (found.problems.length > 0 || end > horizon) return null
  const plan = toPlan({ ...settings, strategyNames: [strategy], readLog: null, files: [], written: scenario })
  const arm = {
    name,
    plan,
    subjects: addressees(followed.subjects, settings),
    counted: followed.counted ?? null,
    design: { follow_from, follow_up, horizon },
    populations: plan.populations,
    mixture: plan.mixture,
    channels: plan.channels,
  }
  return { arm, warnings: found.warnings }
}

/** Where the follow-up is said to end too late, by itself or by a horizon that is too short for it. */
function placeOfEnd(trial: MapNode) {
  const said = ['follow_up', 'follow_from', 'horizon'].map((key) => nodeAt(trial, [key]))
  return (said.find((node) => node !== null) ?? trial).at
}

function onePlaceForPeople(part: Node, reading: Reading): void {
  const twice = nodeAt(part, ['people'])
  if (twice !== null && nodeAt(part, ['community', 'people']) !== null)
    reading.note([problemAt(twice.at, 'people: is short for community.people, which is there too: say one of them')])
}
