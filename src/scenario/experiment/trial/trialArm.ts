import type { TrialArm } from '../../../field/TrialArm.ts'
import { contradictions } from '../../contradictions.ts'
import { type Node, nodeAt } from '../../Node.ts'
import { notYet } from '../../notYet.ts'
import { problemAt } from '../../Problem.ts'
import type { Reading } from '../../Reading.ts'
import { contextOf } from '../../schema/Context.ts'
import { scenarioSchema } from '../../schema/scenarioSchema.ts'
import { addressees, toPlan } from '../../toPlan.ts'
import { deedsIn, plantedActs } from './plantedActs.ts'
import { ownKeys, scenarioNode, trialNode } from './trialNode.ts'
import { trialSettings } from './trialSettings.ts'

/** The arm of a trial as it is lived; null when it cannot be read, which is noted. */
export function trialArm(written: Node, name: string, reading: Reading): TrialArm | null {
  const trial = trialNode(written, name)
  const scenario = scenarioNode(trial, name)
  const context = contextOf(scenario, plantedActs(scenario))
  const settings = reading.check(scenarioSchema(context), scenario, notYet)
  const { entries } = trial
  const own = new Map([...entries].filter(([key]) => (ownKeys as readonly string[]).includes(key)))
  const followed = reading.check(trialSettings(context, deedsIn(scenario)), { ...trial, entries: own })
  if (nodeAt(trial, ['community', 'log']) !== null)
    reading.note([problemAt(nodeAt(trial, ['community', 'log'])!.at, 'log: a trial makes its community of circles')])
  if (settings === null || followed === null || !reading.sound) return null

  const found = contradictions(settings, scenario)
  reading.note(found.problems)
  reading.warn(found.warnings)
  const { follow_from, follow_up } = followed
  const end = follow_from - 1 + follow_up
  if (end > settings.horizon)
    reading.note([
      problemAt(
        nodeAt(trial, ['follow_up'])?.at ?? trial.at,
        `follow_up: ends on day ${end}, but the horizon is ${settings.horizon} days`,
      ),
    ])
  const plan = toPlan({ ...settings, strategyNames: [name], readLog: null, files: [], written: scenario })
  return {
    name,
    plan,
    subjects: addressees(followed.subjects, settings),
    counted: followed.counted ?? null,
    design: { follow_from, follow_up, horizon: settings.horizon },
    populations: plan.populations,
    mixture: plan.mixture,
    channels: plan.channels,
  }
}
