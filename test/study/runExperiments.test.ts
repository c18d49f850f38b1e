import { describe, expect, it } from 'vitest'
import type { Experiment } from '../../src/experiment/Experiment.ts'
import type { RunSettings } from '../../src/experiment/sessionJobs.ts'
import type { ExecuteSessions } from '../../src/study/Execute.ts'
import { playHere } from '../../src/study/playHere.ts'
import { runExperiments } from '../../src/study/runExperiments.ts'
import { Stopped } from '../../src/study/Stopped.ts'
import { experimentOf, head, parse, row, small } from '../scenario/experiment/files.ts'
import { trial, trialRow } from '../scenario/experiment/trialFiles.ts'

const arms = 'arms: {with punishment: {design: {sanctions: punishment}}, without: {}}\npublished:\n'
const value = 'measure: first contribution, kind: value, values: 1, band: 1'
const rows = [
  'arm: with punishment',
  'arm: without',
  'arm: with punishment, minus: without',
  'arm: with punishment, over: without',
]
const text = rows.map((said, i) => row(`${value}, ${said}`).replace('id: a', `id: row-${i}`)).join('')

async function foundOf(experiment: Experiment, settings: RunSettings) {
  const [found] = await runExperiments([experiment], playHere, settings)
  return found!
}

describe('what is found', async () => {
  const found = await foundOf(experimentOf(parse(head + arms + text)), { sessions: 6 })
  const [first, second, difference, ratio] = found.map(({ simulated }) => simulated[0]!)

  it('is the figure of an arm, with `minus` the difference of two, and with `over` their ratio', () => {
    expect(first).not.toBe(second)
    expect(difference).toBe(first! - second!)
    expect(ratio).toBe(first! / second!)
  })

  it('has its own interval around it', () => {
    for (const { simulated, interval } of found) {
      const [low, high] = interval[0]!
      expect(low).toBeLessThan(simulated[0]!)
      expect(high).toBeGreaterThan(simulated[0]!)
    }
  })
})

describe('what is found in a trial', async () => {
  const said = 'measure: acts by subjects, kind: value, values: 1, band: 1'
  const asked = [
    `${said}, figures: [all], arm: thanked`,
    `${said}, figures: [all], arm: control`,
    `${said}, figures: [all], arm: thanked, minus: control`,
    `${said}, figures: [thank], arm: thanked, over: control`,
    'measure: retention, kind: value, values: 0.5, band: 0.5, arm: control',
  ].map((line, i) => trialRow(line).replace('id: a', `id: row-${i}`))
  const experiment = experimentOf(parse(trial + asked.join('')))
  const found = await foundOf(experiment, { sessions: 3 })

  it('is a figure for each that the row names, of arms with the same people', () => {
    expect(found.map(({ simulated }) => simulated.length)).toEqual([1, 1, 1, 1, 1])
    const [thanked, control, difference] = found.map(({ simulated }) => simulated[0]!)
    expect(thanked).not.toBe(control)
    expect(difference).toBe(thanked! - control!)
    for (const { simulated } of found) expect(simulated[0]).toBeGreaterThanOrEqual(-1)
  })

  it('is the same bits each time, whichever session is finished first, and beside whichever other experiment', async () => {
    const backwards: ExecuteSessions = async function* (jobs) {
      yield* playHere([...jobs].reverse())
    }
    const game = experimentOf(parse(small))
    expect(await runExperiments([game, experiment], backwards, { sessions: 3 })).toEqual([
      await foundOf(game, { sessions: 3 }),
      found,
    ])
  })

  it('is nothing when the sessions end early', async () => {
    const two: ExecuteSessions = async function* (jobs) {
      yield* playHere(jobs.slice(0, 2))
    }
    await expect(runExperiments([experiment], two, { sessions: 3 })).rejects.toThrow(Stopped)
  })
})
