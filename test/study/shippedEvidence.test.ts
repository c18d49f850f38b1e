import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Experiment } from '../../src/experiment/Experiment.ts'
import { hireWorkers } from '../../src/node/hireWorkers.ts'
import { parseExperiment } from '../../src/scenario/experiment/parseExperiment.ts'
import { fittedNumbers } from '../../src/scenario/fittedNumbers.ts'
import { evidenceOf } from '../../src/study/evidence/evidenceOf.ts'
import { replay } from '../../src/study/evidence/replay.ts'
import { runExperiments } from '../../src/study/runExperiments.ts'
import { shippedEvidenceSource } from './shippedEvidenceSource.ts'

const folder = 'scenarios/evidence'

function shipped(): Experiment[] {
  return readdirSync(folder).map((name) => {
    const path = `${folder}/${name}`
    const parsed = parseExperiment({ path, text: readFileSync(path, 'utf8') }, () => ({
      problem: 'there is no such file',
    }))
    if (!parsed.ok) throw new Error(`${path} is no experiment`)
    return parsed.experiment
  })
}

/**
 * Seeds are fixed, so this is no draw of chance: it fails when the model, a population or a mark changes. Forty sessions
 * of the published size make the error of simulation a sixth of that of the study. They are played by threads, which run what
 * was built: the build comes before these tests.
 */
describe('the shipped evidence', async () => {
  const hired = hireWorkers({ workers: 2 })
  const replayed = await replay(shipped(), (all) => runExperiments(all, hired.play), true)
  await hired.dismiss()
  const evidence = evidenceOf(replayed, fittedNumbers)
  const { results, summary } = evidence

  it('has every row inside its tolerance that is marked as reproduced, and none besides', () => {
    expect(results.length).toBeGreaterThan(30)
    expect(results.filter(({ pass, reproduced }) => pass !== reproduced).map(({ id }) => id)).toEqual([])
  })

  it('is what reports show of it', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
    const experiments = replayed.map(({ experiment }) => experiment)
    const source = shippedEvidenceSource(evidence, experiments, version)
    await expect(source).toMatchFileSnapshot('../../src/study/evidence/shippedEvidence.ts')
  })

  it('has at most four published results outside', () => {
    expect(summary.rows - summary.passing).toBeLessThanOrEqual(4)
  })

  it('explains nearly twice as many figures as numbers were fitted, or set by hand in designs', () => {
    expect(summary.explained).toBeGreaterThan(1.9 * summary.parameters)
  })

  it('fails without the channels that its files name beforehand', () => {
    const ablated = replayed.flatMap(({ ablation }) => ablation ?? [])
    expect(ablated.filter(({ outcome }) => outcome === 'fails as said').length).toBeGreaterThan(20)
    expect(ablated.filter(({ outcome }) => outcome === 'does not fail')).toEqual([])
  })
})
