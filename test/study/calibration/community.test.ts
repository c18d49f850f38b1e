import { describe, expect, it } from 'vitest'
import { runReplicate } from '../../../src/community/runReplicate.ts'
import type { Calibration } from '../../../src/scenario/calibration/Calibration.ts'
import { parseCalibration } from '../../../src/scenario/calibration/parseCalibration.ts'
import { formatProblem } from '../../../src/scenario/Problem.ts'
import { calibrate } from '../../../src/study/calibration/calibrate.ts'
import { populationAt } from '../../../src/study/calibration/populationAt.ts'
import { readerOf } from '../../scenario/files.ts'

const forum = `
format: 1
title: Forum
seed: forum
warm_up: 2 weeks
horizon: 4 weeks
community: {members: 60, prospects: 60, people: provisional}
strategies:
  thank:
    - {do: thank, to: everybody, every: 1 week}
`
const text = `
format: 1
calibrate: provisional
evaluations: 25
particles: 0
parameters: {activity: {mean: [0.1, 2], scale: log}}
scenario: forum.yaml
replicates: 2
targets:
  - {measure: contributions, value: 1, band: 1}
  - {measure: contributions, strategy: thank, value: 1, band: 1}
`

function load(): Calibration {
  const parsed = parseCalibration({ path: 'forum-people.yaml', text }, readerOf({ 'forum.yaml': forum }))
  if (!parsed.ok) throw new Error(parsed.problems.map((problem) => formatProblem(problem)).join('\n'))
  return parsed.calibration
}

describe('a calibration to a community', () => {
  it('finds the people with whom it counts what was counted, and looks at each strategy by itself', async () => {
    const calibration = load()
    const { plan, targets, replicates } = calibration.community!
    const truth = { ...plan, visitsPerDay: null, populations: [populationAt(calibration, [1.2])] }
    const results = [1, 2].map((replicate) => runReplicate(truth, replicate))
    const mean = (values: readonly (number | null)[]) => (values[0]! + values[1]!) / 2
    const counted = [
      mean(results.map(({ twin }) => twin.outcomes.contributions)),
      mean(results.map(({ runs }) => runs[0].outcomes.contributions)),
    ]
    expect(counted[0]).toBeGreaterThan(5)
    const community = {
      plan: { ...plan, visitsPerDay: null },
      replicates,
      targets: targets.map((target, i) => ({ ...target, value: counted[i], band: 0.1 * counted[i] })),
    }
    const { rows, parameters } = await calibrate({ ...calibration, community })
    expect(rows.map(({ id }) => id)).toEqual(['contributions', 'contributions, thank'])
    expect(rows.map(({ before, after }) => [before.pass, after.pass])).toEqual([
      [false, true],
      [false, true],
    ])
    expect(Math.abs(parameters[0].after / 1.2 - 1)).toBeLessThan(0.15)
  })
})
