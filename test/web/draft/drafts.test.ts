import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runReplicate } from '../../../src/community/runReplicate.ts'
import { readScenario } from '../../../src/node/readScenario.ts'
import { toPlan } from '../../../src/scenario/toPlan.ts'
import { compare } from '../../../src/study/compare.ts'
import { executeHere } from '../../../src/study/executeHere.ts'
import { busiest } from '../../../src/web/draft/busiest.ts'
import { changesBetween } from '../../../src/web/draft/changes.ts'
import { draftOf, readDraft } from '../../../src/web/draft/Draft.ts'
import { edited } from '../../../src/web/draft/edit.ts'
import { begun, changed, redone, undone } from '../../../src/web/draft/History.ts'
import { presetDraft, presets, presetTitle, watchable } from '../../../src/web/draft/presets.ts'
import { problemsIn } from '../../../src/web/draft/problemsIn.ts'
import { runOf, sideBySide } from '../../../src/web/draft/Run.ts'
import { first, meaning } from './drafts.ts'

describe('scenarios to begin with', () => {
  test.each(presets)('%s is sound, complete in itself, and small enough to be watched', (name) => {
    const draft = presetDraft(name)
    const scenario = meaning(draft.text)
    expect(scenario.community.members).toBe(150)
    expect(draft.text).not.toMatch(/^extends/m)
    expect(draft.text).toContain('Cut down from ')
    expect(draft.file).toBe(`${name}.yaml`)
    expect(runReplicate({ ...toPlan(scenario), days: 3, warmUpDays: 3 }, 1).runs.length).toBeGreaterThan(1)
  })

  test('are cut down in proportion: people, hours and numbers of acts, and nothing else', () => {
    const [outage, raid, helpers] = ['outage', 'troll-raid', 'volunteers'].map((name) =>
      meaning(presetDraft(name).text),
    )
    expect(outage!.community).toMatchObject({ members: 150, prospects: 1500, visits: 1.2 / 7 })
    expect(outage!.team.me).toMatchObject({ time: 75, credibility: 0.7 })
    expect(outage!.strategies['amends when it boils']![0]).toMatchObject({
      when: { atLeast: 1.25 },
      until: { atMost: 0.5 },
    })
    expect(helpers!.team.helpers!.volunteers).toBe(1)
    expect(raid!.groups.troublemakers).toEqual(meaning(first.text).groups.troublemakers)
    const half = meaning(watchable(edited(first.text, [{ path: ['community', 'members'], value: '300' }])))
    expect([outage!.effort.announce, half.effort.announce]).toEqual([30 / 8, 30 / 16])
    expect(outage!.effort.help).toBe(15)
  })

  test('have titles that are true of so few people', () => {
    for (const name of presets) {
      const { title, question } = meaning(presetDraft(name).text)
      expect(presetTitle(name)).toEqual({ title, question })
    }
    const { title, question, team } = meaning(first.text)
    expect(`${title} ${question}`).not.toMatch(/ten hours/i)
    expect(title).toBe('An hour and a quarter a week')
    expect(team.me!.time).toBe(75)
  })

  test('are compared in few communities at first, and say so themselves', () => {
    for (const name of presets) {
      const { text } = presetDraft(name)
      expect(meaning(text).replicates, name).toBe(20)
      expect(text, name).toContain('Compared in 20 communities')
    }
  })

  test('let trolls come early, and so many that moderating can be seen', () => {
    const plan = toPlan(meaning(presetDraft('troll-raid').text))
    const { runs } = runReplicate({ ...plan, days: 35 }, 1)
    const harm = (strategy: string) => {
      const days = runs[plan.strategies.findIndex(({ name }) => name === strategy)]!.daily['harmful acts']!
      return days.reduce<number>((sum, acts) => sum + (acts ?? 0), 0)
    }
    expect(harm('moderate')).toBeLessThan(harm('ignore') / 2)
  })

  test.each(presets)('%s has something to watch at first: its team acts within four weeks', (name) => {
    const plan = { ...toPlan(meaning(presetDraft(name).text)), days: 28 }
    const watched = plan.strategies.findIndex(({ name }) => name === busiest(plan))
    expect(runReplicate(plan, 1).runs[watched]!.outreachActs).toBeGreaterThan(0)
  })

  test('are left as they are when they are small', () => {
    expect(watchable(first.text)).toBe(first.text)
  })
})

test('a draft that is saved is the same plan for the command line as in the page', () => {
  const folder = mkdtempSync(join(tmpdir(), 'draft-'))
  try {
    for (const name of presets) {
      const { file, text } = presetDraft(name)
      writeFileSync(join(folder, file), text)
      const there = readScenario(join(folder, file))
      expect(there.ok && toPlan(there.scenario)).toEqual(toPlan(meaning(text)))
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
})

describe('undoing', () => {
  type Step = { readonly text: string; readonly touches: string | null } | 'undo' | 'redo'
  const step: fc.Arbitrary<Step> = fc.oneof(
    fc.record({ text: fc.string({ maxLength: 2 }), touches: fc.constantFrom(null, 'a', 'b') }),
    fc.constantFrom('undo' as const, 'redo' as const),
  )
  const history = (steps: readonly Step[]) =>
    steps.reduce(
      (before, what) =>
        what === 'undo'
          ? undone(before)
          : what === 'redo'
            ? redone(before)
            : changed(before, draftOf(what.text), what.touches),
      begun(draftOf('begin')),
    )

  test('as often as there are steps leads back to the beginning, and redoing to the end', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const whole = history(steps)
        const { length } = whole.past
        let back = whole
        for (let i = 0; i < length; i++) back = undone(back)
        expect(back.now).toEqual(draftOf('begin'))
        expect(undone(back)).toEqual(back)
        for (let i = 0; i < length; i++) back = redone(back)
        expect(back.now).toEqual(whole.now)
      }),
      { seed: 4 },
    )
  })

  test('takes back the whole way of a slider at once, but not what came before', () => {
    const moves = ['1', '2', '3'].map((text) => ({ text, touches: 'a' }))
    const slid = history([{ text: 'before', touches: null }, ...moves])
    expect(slid.now.text).toBe('3')
    expect(undone(slid).now.text).toBe('before')
    expect(undone(undone(slid)).now.text).toBe('begin')
  })

  test('is no step when nothing has changed', () => {
    expect(history([{ text: 'begin', touches: null }]).past).toEqual([])
  })
})

describe('what was changed, in words', () => {
  const change = (path: (string | number)[], value: string | null) =>
    changesBetween(meaning(first.text), meaning(edited(first.text, [{ path, value }])))

  test('says the value before and after', () => {
    expect(change(['community', 'circles', 'per_person'], '3')).toEqual([
      { name: 'community: circles: per person', from: '2.4', to: '3' },
    ])
    expect(change(['strategies', 'greet', 0, 'within'], '3 days')).toEqual([
      { name: 'strategies: greet: welcome: within', from: '1 day', to: '3 days' },
    ])
  })

  test('knows defaults', () => {
    expect(change(['channels', 'mood'], 'no')).toEqual([{ name: 'channels: mood', from: 'yes', to: 'no' }])
    expect(change(['effort', 'help'], null)).toEqual([])
    expect(change(['community', 'visits'], null)).toEqual([])
    expect(change(['house_rules', 'known_by'], '50 %')).toEqual([])
  })

  test('is nothing where only titles differ', () => {
    expect(change(['title'], 'Another')).toEqual([])
  })
})

describe('two runs', () => {
  test('stand side by side, strategy by strategy and measure by measure', async () => {
    const short = (members: string) =>
      edited(first.text, [
        { path: ['community', 'members'], value: members },
        { path: ['community', 'prospects'], value: '50' },
        { path: ['horizon'], value: '1 week' },
        { path: ['warm_up'], value: '1 week' },
        { path: ['replicates'], value: '2' },
      ])
    const [before, after] = await Promise.all(
      ['20', '40'].map(async (members) => runOf(short(members), await compare(meaning(short(members)), executeHere))),
    )
    const rows = sideBySide(before!, after!)
    expect(JSON.parse(JSON.stringify(before))).toEqual(before)
    expect(rows.length).toBe(5 * after!.measures.length)
    expect(rows[0]).toMatchObject({ strategy: 'hands off', measure: 'shares', before: { n: 2 }, after: { n: 2 } })
    const other = { ...after!, strategies: after!.strategies.slice(1) }
    expect(sideBySide(before!, other).at(-1)).toMatchObject({ strategy: 'hands off', after: null })
  })
})

test('a problem is told where it can be mended, and only there', () => {
  const text = edited(first.text, [
    { path: ['strategies', 'greet', 0, 'to'], value: 'strangers' },
    { path: ['community', 'circles', 'size'], value: '1' },
  ])
  const read = readDraft(draftOf(text))
  const problems = read.ok ? [] : read.problems
  expect(problems).toHaveLength(2)
  const at = (...path: (string | number)[]) =>
    problemsIn(problems, text)(path).map(({ message }) => message.slice(0, 12))
  expect(at('strategies', 'greet', 0)).toEqual(['to: unknown '.slice(0, 12)])
  expect(at('strategies', 'answer', 0)).toEqual([])
  expect(at('community', 'circles', 'size')).toHaveLength(1)
  expect(at('community', 'members')).toEqual([])
  expect(at('strategies')).toHaveLength(1)
})
