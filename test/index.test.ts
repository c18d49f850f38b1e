import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as api from '../src/index.ts'

describe('the public API', () => {
  it('has these names and no others', () => {
    expect(Object.keys(api).sort()).toEqual([
      'Mistake',
      'Stopped',
      'Trouble',
      'actOf',
      'addresseeOf',
      'beginners',
      'bestChains',
      'branching',
      'branchingOverTime',
      'calibrate',
      'cameOf',
      'cascadeFigures',
      'cascadesOf',
      'channels',
      'chartWidth',
      'charts',
      'compare',
      'comparisonOf',
      'conditions',
      'dayOf',
      'describeScenario',
      'effectsOf',
      'eventOf',
      'evidenceOf',
      'executeHere',
      'executeOnWorkers',
      'factors',
      'followUp',
      'formatProblem',
      'games',
      'hireWorkers',
      'historyOf',
      'isDefined',
      'isOutreach',
      'jobsOf',
      'jsonSchema',
      'labMeasures',
      'ledTo',
      'lifeOf',
      'measures',
      'namesIn',
      'offspring',
      'page',
      'parseCalibration',
      'parseExperiment',
      'parseScenario',
      'playHere',
      'populations',
      'portraitCharts',
      'portraitOf',
      'questionOf',
      'readScenario',
      'reasons',
      'relive',
      'renderPng',
      'renderSvg',
      'replay',
      'runExperiments',
      'runReplicate',
      'sitterOf',
      'standardActs',
      'tallies',
      'teller',
      'toPlan',
      'traits',
      'treeShapes',
      'verdict',
      'version',
      'ways',
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
    const portrait = api.portraitOf(plan, api.sitterOf(comparison, results))!
    expect(api.portraitCharts(comparison, portrait).length).toBeGreaterThan(0)
    const html = api.page({ comparison, verdict: lines, charts: figures, reproduce: 'roi compare small.yaml' })
    expect(html).toContain('Small')
    const png = await api.renderPng(figures[0]!.svg, { width: 300 })
    expect(new TextDecoder('latin1').decode(png.subarray(1, 4))).toBe('PNG')
  })

  it('goes from a plan to the causes of acts, told in words, over the same life that was compared', () => {
    const parsed = api.parseScenario({ path: 'small.yaml', text }, () => ({ problem: 'there is no such file' }))
    if (!parsed.ok) throw new Error('not a scenario')
    const plan = api.toPlan(parsed.scenario)
    const { community, run } = api.relive(plan, 1, plan.strategies[1]!)
    expect(run).toEqual(api.runReplicate(plan, 1).runs[1])

    const history = api.historyOf(community)
    const window = api.followUp(plan.days)
    const begun = api.cascadesOf(history, window).outreach
    expect(api.cascadeFigures([begun]).count.mean).toBe(begun.length)
    const { size } = api.treeShapes(history.log.cause, history.log.count)
    for (const cascade of begun)
      expect(api.cameOf(api.effectsOf(history), cascade.root)).toHaveLength(size[cascade.root]! - 1)

    const [best] = api.bestChains(history, 1)
    const last = best!.acts.at(-1)!
    expect(api.ledTo(history, last)).toEqual(best!.acts)
    const [first] = api.teller(history, api.namesIn(plan, { replicate: 1, history }))(best!.acts)
    expect(first!.text).toContain(`day ${api.dayOf(history, best!.acts[0]!)} the team thanked `)
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
