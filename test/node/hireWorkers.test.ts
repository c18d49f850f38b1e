import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import type { Experiment } from '../../src/experiment/Experiment.ts'
import { hireWorkers } from '../../src/node/hireWorkers.ts'
import { parseCalibration } from '../../src/scenario/calibration/parseCalibration.ts'
import { formatProblem } from '../../src/scenario/Problem.ts'
import { calibrate } from '../../src/study/calibration/calibrate.ts'
import { playHere } from '../../src/study/playHere.ts'
import { type Play, runExperiments } from '../../src/study/runExperiments.ts'
import { experimentOf, parse, small } from '../scenario/experiment/files.ts'
import { smallTrial } from '../scenario/experiment/trialFiles.ts'
import { readerOf } from '../scenario/files.ts'
import { file, work } from './work.ts'

const deadly = fileURLToPath(new URL('workers/dies.mjs', import.meta.url))

describe('hired threads', () => {
  it('stay from one list of jobs to the next, until they are dismissed', async () => {
    const hired = hireWorkers({ workers: 1, file })
    const threads = new Set<unknown>()
    const replicates: number[] = []
    for (const { jobs } of [work(), work()])
      for await (const result of hired.execute(jobs)) {
        threads.add((result as unknown as { readonly thread: number }).thread)
        replicates.push(result.replicate)
      }
    await hired.dismiss()
    expect(threads.size).toBe(1)
    expect(replicates).toHaveLength(16)
  })

  it('are replaced when they died in the meantime', async () => {
    const hired = hireWorkers({ workers: 1, file })
    const replicates: number[] = []
    for (const job of work({ leaves: true }).jobs.slice(0, 2)) {
      for await (const { replicate } of hired.execute([job])) replicates.push(replicate)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    await hired.dismiss()
    expect(replicates).toEqual([1, 2])
  })

  it('name the session over which they die', async () => {
    const said: string[] = []
    const hired = hireWorkers({ workers: 2, file: deadly, onDeath: (message) => said.push(message) })
    const experiment = { ...experimentOf(parse(small)), id: 'somebody-2000' }
    await expect(runExperiments([experiment], hired.play, { sessions: 1 })).rejects.toThrow(
      'session 1 of somebody-2000 ended its worker (out of cheese) twice.',
    )
    expect(said).toEqual(['session 1 of somebody-2000 ended its worker (out of cheese); it is done again'])
    await hired.dismiss()
  })
})

describe.each([1, 2])('the built worker on %i threads', (workers) => {
  const hired = hireWorkers({ workers })
  afterAll(hired.dismiss)

  it('finds what the thread that asks finds, of games and trials, to the last bit', async () => {
    const experiments: Experiment[] = [small, smallTrial].map((text) => experimentOf(parse(text)))
    const found = await runExperiments(experiments, hired.play, { sessions: 3 })
    expect(found).toEqual(await runExperiments(experiments, playHere, { sessions: 3 }))
  })

  it('fits what the thread that asks fits, to experiments and to a community', async () => {
    const parsed = parseCalibration({ path: 'people.yaml', text: calibration }, readerOf(files))
    if (!parsed.ok) throw new Error(parsed.problems.map((problem) => formatProblem(problem)).join('\n'))
    const here = await calibrate(parsed.calibration)
    expect(here.rows.map(({ experiment }) => experiment)).toEqual(['game', 'targets'])
    const play: Play = (all, settings) => runExperiments(all, hired.play, settings)
    expect(await calibrate(parsed.calibration, { play, execute: hired.execute })).toEqual(here)
  })
})

const calibration = `
format: 1
calibrate: provisional
evaluations: 6
particles: 2
sessions: 2
parameters: {altruism: {mean: [-0.2, 0.4]}}
experiments: [game.yaml]
scenario: forum.yaml
replicates: 3
targets: [{measure: contributions, value: 20, band: 5}]
`
const files = {
  'game.yaml': small.replace('design:', 'people: provisional\ndesign:'),
  'forum.yaml': `
format: 1
title: Forum
seed: forum
warm_up: 1 week
horizon: 1 week
community: {members: 40, prospects: 40, people: provisional}
strategies: {nothing: []}
`,
}
