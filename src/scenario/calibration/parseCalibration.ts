import type { Experiment } from '../../experiment/Experiment.ts'
import { parseExperiment } from '../experiment/parseExperiment.ts'
import { beside } from '../gather.ts'
import { type Node, nodeAt } from '../Node.ts'
import { type Problem, problemAt } from '../Problem.ts'
import { parseScenario } from '../parseScenario.ts'
import { populations } from '../populations.ts'
import type { Explain } from '../problemsOf.ts'
import { Reading, sayAbout } from '../Reading.ts'
import type { Scenario } from '../Scenario.ts'
import type { Reader, SourceFile } from '../SourceFile.ts'
import { toPlan } from '../toPlan.ts'
import type { Calibration, CommunityTargets, Parameter } from './Calibration.ts'
import { calibrationSchema } from './calibrationSchema.ts'
import { checkNames, stepsOf } from './steps.ts'

export type ParsedCalibration =
  | { readonly ok: true; readonly calibration: Calibration; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly warnings: readonly Problem[] }

/**
 * Text -> Calibration, or all that is wrong with it and with the files that it names, each with file, line and column.
 * User mistakes are never thrown.
 *
 * @param read - hands over experiments, the scenario, and what these extend
 * @param overrides - PATH=VALUE, applied in order to the merged files before anything is checked
 */
export function parseCalibration(
  source: SourceFile,
  read: Reader,
  overrides: readonly string[] = [],
): ParsedCalibration {
  const reading = new Reading(source, read, overrides)
  const { written } = reading
  if (written === null) return reading.failed()

  const experiments = experimentsOf(written, read, reading)
  const scenario = scenarioOf(written, read, reading)
  const head = reading.check(calibrationSchema(scenario?.strategyNames ?? null), written, explain)
  if (head === null) return reading.failed()
  const targets = head.targets.map(({ id, measure, strategy = null, value, band }) => ({
    id: id ?? (strategy === null ? measure : `${measure}, ${strategy}`),
    measure,
    strategy,
    value,
    band,
  }))
  contradictions(written, experiments, targets, head.parameters, reading)
  if (!reading.sound) return reading.failed()

  const id = source.path.replace(/^.*[/\\]/, '').replace(/\.ya?ml$/, '')
  const calibration: Calibration = {
    id,
    population: populations[head.calibrate].population,
    parameters: head.parameters,
    begin: head.begin,
    steps: stepsOf(head.steps, head.parameters),
    experiments,
    holdOut: head.hold_out,
    community: scenario === null ? null : community(scenario, targets, head.replicates),
    seed: head.seed ?? id,
    evaluations: head.evaluations,
    particles: head.particles,
    sessions: head.sessions ?? null,
  }
  return { ok: true, calibration, warnings: reading.warnings }
}

/** Only a trait whose spread is a parameter has one. */
const explain: Explain = (_, path) =>
  path.length === 3 && path[0] === 'parameters' && path[2] === 'sd'
    ? 'everybody has the same of this trait: only its mean can be fitted'
    : null

/** The experiments that can be read; what is wrong with the others is noted. */
function experimentsOf(written: Node, read: Reader, reading: Reading): Experiment[] {
  const list = nodeAt(written, ['experiments'])
  if (list?.kind !== 'list') return []
  return list.items.flatMap((item) => {
    const source = named(item, read, reading)
    if (source === null) return []
    const parsed = parseExperiment(source, read)
    reading.warn(parsed.warnings)
    if (parsed.ok) return [parsed.experiment]
    reading.note(parsed.problems)
    return []
  })
}

function scenarioOf(written: Node, read: Reader, reading: Reading): Scenario | null {
  const node = nodeAt(written, ['scenario'])
  const source = node === null ? null : named(node, read, reading)
  if (source === null) return null
  const parsed = parseScenario(source, read)
  reading.warn(parsed.warnings)
  if (parsed.ok) return parsed.scenario
  reading.note(parsed.problems)
  return null
}

/** The file that is named, beside the file in which its name stands; null when it cannot be read, which is noted. */
function named(node: Node, read: Reader, reading: Reading): SourceFile | null {
  // What is no name is reported by the schema.
  if (node.kind !== 'text' || node.text === '') return null
  const path = beside(node.at.file, node.text)
  const answer = read(path)
  if ('text' in answer) return { path, text: answer.text }
  reading.note([problemAt(node.at, `"${node.text}" cannot be read: ${answer.problem}`)])
  return null
}

function contradictions(
  written: Node,
  experiments: readonly Experiment[],
  targets: CommunityTargets['targets'],
  parameters: readonly Parameter[],
  reading: Reading,
): void {
  const problems: Problem[] = []
  const say = sayAbout(written, problems)
  const has = (key: string) => nodeAt(written, [key]) !== null
  if (!has('experiments') && !has('scenario'))
    say([], 'nothing to fit to: `experiments` with published rows, or a `scenario` with `targets`')
  if (has('scenario') && targets.length === 0) say(['scenario'], 'scenario: has no `targets` here')
  if (targets.length > 0 && !has('scenario')) say(['targets'], 'targets: of which `scenario`?')
  for (const [i, { id }] of targets.entries())
    if (targets.findIndex((other) => other.id === id) < i)
      say(['targets', i], `targets: there are two called "${id}": give each an \`id\` of its own`)
  for (const [i, { id }] of experiments.entries())
    if (experiments.findIndex((other) => other.id === id) < i)
      say(['experiments', i], `experiments: there are two called "${id}"`)
  if (reading.sound) {
    const known = [...experiments.flatMap(({ id, published }) => [id, ...published.map((row) => row.id)])]
    known.push(...targets.map(({ id }) => id))
    checkNames(written, known, parameters, say)
  }
  reading.note(problems)
}

/** Only strategies that a target speaks of are lived. */
function community(scenario: Scenario, targets: CommunityTargets['targets'], replicates: number): CommunityTargets {
  const plan = toPlan(scenario)
  const strategies = plan.strategies.filter(({ name }) => targets.some(({ strategy }) => strategy === name))
  return { plan: { ...plan, strategies }, replicates, targets }
}
