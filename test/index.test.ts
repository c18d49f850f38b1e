import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as api from '../src/index.ts'

describe('the public API', () => {
  it('has these names and no others', () => {
    expect(Object.keys(api).sort()).toEqual([
      'Mistake',
      'Trouble',
      'calibrate',
      'channels',
      'chartWidth',
      'charts',
      'compare',
      'comparisonOf',
      'conditions',
      'describeScenario',
      'evidenceOf',
      'executeHere',
      'executeOnWorkers',
      'factors',
      'formatProblem',
      'games',
      'isDefined',
      'jobsOf',
      'jsonSchema',
      'labMeasures',
      'measures',
      'page',
      'parseCalibration',
      'parseExperiment',
      'parseScenario',
      'populations',
      'questionOf',
      'readScenario',
      'renderPng',
      'renderSvg',
      'replay',
      'runExperiment',
      'runReplicate',
      'standardActs',
      'tallies',
      'toPlan',
      'traits',
      'verdict',
      'version',
    ])
  })

  it('goes from a text to a verdict, charts and a page, with replicates one by one as with compare', async () => {
    const parsed = api.parseScenario({ path: 'small.yaml', text }, () => ({ problem: 'there is no such file' }))
    if (!parsed.ok) throw new Error(parsed.problems.map((problem) => api.formatProblem(problem)).join('\n'))
    const { scenario } = parsed

    const plan = api.toPlan(scenario)
    const results = [1, 2, 3].map((replicate) => api.runReplicate(plan, replicate))
    const comparison = api.comparisonOf(api.questionOf(scenario, plan), results)
    expect(comparison).toEqual(await api.compare(scenario, api.executeHere))

    const lines = api.verdict(comparison)
    expect(lines).toHaveLength(5)
    const figures = await Promise.all(
      api.charts(comparison).map(async ({ spec, ...words }) => ({ ...words, svg: await api.renderSvg(spec) })),
    )
    expect(figures.length).toBeGreaterThan(3)
    const html = api.page({ comparison, verdict: lines, charts: figures, reproduce: 'roi compare small.yaml' })
    expect(html).toContain('Small')
    const png = await api.renderPng(figures[0]!.svg, { width: 300 })
    expect(new TextDecoder('latin1').decode(png.subarray(1, 4))).toBe('PNG')
  })

  it('says each of its names once, in index.ts, and nothing by star', () => {
    const source = readFileSync(new URL('../src/index.ts', import.meta.url), 'utf8')
    expect(source).not.toContain('export *')
  })
})

const text = `
format: 1
title: Small
seed: small
warm_up: 4 weeks
horizon: 4 weeks
replicates: 3
community: {members: 80, prospects: 100}
strategies:
  hands off: []
  thank:
    - {do: thank, to: everybody, every: 1 week}
compare: {decide_by: kind acts}
`
