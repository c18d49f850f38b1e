import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { standardActs } from '../../../src/model/acts.ts'
import { channels } from '../../../src/model/channels.ts'
import { communityTraits } from '../../../src/model/communityTraits.ts'
import { common } from '../../../src/model/Trait.ts'
import { populations } from '../../../src/scenario/populations.ts'
import { toPlan } from '../../../src/scenario/toPlan.ts'
import { alsoAdded, alsoRemoved, alsoWatched } from '../../../src/web/draft/controls/alsoWatched.ts'
import type { Control, NumberControl } from '../../../src/web/draft/controls/Control.ts'
import { channelControls } from '../../../src/web/draft/controls/channelControls.ts'
import { compareControls } from '../../../src/web/draft/controls/compareControls.ts'
import { effortControls } from '../../../src/web/draft/controls/effortControls.ts'
import { eventAdded, eventControls, eventKinds } from '../../../src/web/draft/controls/eventControls.ts'
import { peopleControls } from '../../../src/web/draft/controls/peopleControls.ts'
import { priceControls } from '../../../src/web/draft/controls/priceControls.ts'
import { settingControls } from '../../../src/web/draft/controls/settingControls.ts'
import { spanOf } from '../../../src/web/draft/controls/span.ts'
import { spreadControls } from '../../../src/web/draft/controls/spreadControls.ts'
import { teamControls } from '../../../src/web/draft/controls/teamControls.ts'
import { traitControls } from '../../../src/web/draft/controls/traitControls.ts'
import { edited } from '../../../src/web/draft/edit.ts'
import type { Values } from '../../../src/web/draft/Values.ts'
import { first, meaning, outcome, valuesOf } from './drafts.ts'

/** One of each kind of event, prices and volunteers, so that all of their controls are there. */
const eventful = eventKinds().reduce(
  (text, { value }, i) => edited(text, eventAdded(valuesOf(text), value, 10 * (i + 1))),
  edited(first.text, [
    { path: ['prices'], value: { hour: '30', share: '2' } },
    { path: ['team', 'helpers'], value: { volunteers: '3', among: 'regulars', from: 'week 2', until: 'week 8' } },
  ]),
)

const settings = [['community'], ['house_rules'], ['warm_up'], ['horizon'], ['replicates'], ['steps_per_day']]

function allControls(values: Values): Control[] {
  return [
    ...settings.flatMap((path) => settingControls(values, path)),
    ...peopleControls(values),
    ...traitControls(values),
    ...channelControls(values),
    ...effortControls(values),
    ...teamControls(values).flatMap(({ said }) => said),
    ...compareControls(values),
    ...spreadControls(values),
    ...priceControls(values).said,
    ...eventControls(values).flatMap(({ controls }) => controls),
  ]
}

const called = (values: Values, path: string) => allControls(values).find((one) => one.path.join('.') === path)!
const idOf = ({ path }: Control) => path.join('.')

describe('every control', () => {
  const values = valuesOf(eventful)
  const controls = allControls(values)

  test('has a name, a sentence and a place of its own', () => {
    expect(controls.length).toBeGreaterThan(90)
    expect(new Set(controls.map(idOf)).size).toBe(controls.length)
    for (const control of controls) {
      expect(control.name, idOf(control)).toMatch(/^\S.*\S$/)
      expect(control.name).not.toContain('_')
      expect(control.sentence, idOf(control)).toMatch(/^\S.*\.$/s)
    }
  })

  test('shows what holds: its own value put again changes nothing in what is simulated', () => {
    const plan = toPlan(meaning(eventful))
    for (const control of controls) {
      if (control.value === null) continue
      const edits = control.edits(control.value as never)
      const { populations: _, ...again } = toPlan(meaning(edited(eventful, edits)))
      const { populations: __, ...before } = plan
      expect(again, idOf(control)).toEqual(before)
    }
  })

  test('at the ends of its slider and in between, gives a scenario that says so', () => {
    for (const [i, control] of controls.entries()) {
      if (control.kind !== 'number') continue
      const { span, step, range } = control
      expect(span[0] < span[1], idOf(control)).toBe(true)
      expect(range[0] <= span[0] && span[1] <= range[1], idOf(control)).toBe(true)
      const inside = span[0] + step * Math.floor((span[1] - span[0]) / step / 3)
      // Reading a scenario takes a while, so each control has its turn with one of the two.
      const value = i % 2 === 0 ? inside : span[1]
      const { wrong, values: there } = outcome(eventful, control.edits(Number(value.toPrecision(9))))
      // The rest of the scenario may forbid it, but not the way in which it is said.
      const misspelt = wrong.filter(
        (line) => !/never reached|needs more than the|mean of 0|where they begin/.test(line),
      )
      expect(misspelt, `${idOf(control)} = ${value}`).toEqual([])
      if (there === null) continue
      expect((called(there, idOf(control)) as NumberControl).value, idOf(control)).toBeCloseTo(value, 6)
    }
  })

  test('of a choice offers only what can be written', () => {
    for (const control of controls) {
      if (control.kind !== 'choice') continue
      expect(control.options.map(({ value }) => value)).toContain(control.value)
      for (const { value } of control.options) {
        const text = edited(eventful, control.edits(value))
        expect(called(valuesOf(text), idOf(control)).value, idOf(control)).toBe(value)
      }
    }
  })

  test('that can be left out gives back the default', () => {
    const optional = controls.filter((control) => control.optional)
    for (const control of optional) {
      const { wrong, values: there } = outcome(eventful, control.edits(null))
      expect(wrong, idOf(control)).toEqual([])
      const left = called(there!, idOf(control))
      if (left !== undefined) expect(left.written, idOf(control)).toBe(false)
    }
  })
})

describe('controls follow the catalogues', () => {
  const values = valuesOf(first.text)

  test('a trait that is added has one', () => {
    const patience = common('τ', 'how long somebody waits', 'days', [0, 30], 7)
    const control = traitControls(values, { ...communityTraits, patience }).at(-1)!
    expect(control).toMatchObject({ name: 'patience', unit: 'days', range: [0, 30], span: [0, 30], value: 7 })
    expect(control).toMatchObject({ sentence: 'How long somebody waits.', path: ['community', 'people', 'patience'] })
    expect(traitControls(values)).toHaveLength(Object.keys(communityTraits).length)
  })

  test('a trait says in words what little and much of it come to, unless its unit is one of every day', () => {
    const everyDay = ['days', 'visits', 'visits per day', 'people', 'acts']
    for (const { trait, unit, ends, sentence } of traitControls(values)) {
      if (everyDay.includes(trait.unit)) expect({ unit, ends }).toEqual({ unit: trait.unit, ends: undefined })
      else {
        expect(new Set(ends).size, trait.meaning).toBe(2)
        expect({ unit, isTold: sentence.endsWith(`(${trait.unit}).`) }).toEqual({ unit: '', isTold: true })
      }
    }
    for (const { unit, ends } of spreadControls(values))
      expect({ unit, ends: ends?.length }).toEqual({ unit: '', ends: 2 })
  })

  test('a channel that is added has a switch', () => {
    const control = channelControls(values, { ...channels, smell: 'What smells good attracts.' }).at(-1)!
    expect(control).toMatchObject({ name: 'smell', sentence: 'What smells good attracts.', value: 'yes' })
    expect(control.edits('no')).toEqual([{ path: ['channels', 'smell'], value: 'no' }])
  })

  test('an act of the team that is added has its minutes', () => {
    const invite = { ...standardActs.find(({ name }) => name === 'welcome')!, name: 'invite', minutes: 9 }
    const control = effortControls(values, [...standardActs, invite]).at(-1)!
    expect(control).toMatchObject({ name: 'invite', value: 9, unit: 'minutes', path: ['effort', 'invite'] })
    const lurk = standardActs.filter(({ name }) => name === 'lurk')
    expect(effortControls(values, lurk)).toEqual([])
  })

  test('a community has members, prospects, visits and circles, and one that never posts off topic says so', () => {
    const controls = settingControls(values, ['community'])
    expect(controls.map(({ name }) => name)).toEqual([
      'members',
      'prospects',
      'visits',
      'off topic',
      'reads',
      'circles: size',
      'circles: per person',
      'circles: bridges',
    ])
    expect(controls.find(({ name }) => name === 'off topic')).toMatchObject({ value: 0, unit: '%', written: false })
    expect(controls.find(({ name }) => name === 'reads')).toMatchObject({ value: null, text: 'all posts' })
  })
})

describe('what decides', () => {
  test('is a share of the baseline, or an amount, of which each is offered as itself', () => {
    const matters = (text: string) => called(valuesOf(text), 'compare.matters_from') as NumberControl
    const as = (text: string) => called(valuesOf(text), 'compare.matters_from.as')
    expect(matters(first.text)).toMatchObject({ value: 5, unit: '%' })
    const amount = edited(first.text, as(first.text).edits('an amount' as never))
    expect(matters(amount)).toMatchObject({ value: 10, unit: '' })
    expect(meaning(edited(amount, matters(amount).edits(3))).compare.matters_from).toEqual({ amount: 3 })
    expect(meaning(edited(amount, as(amount).edits('a share' as never))).compare.matters_from).toEqual({ share: 0.05 })
  })

  test('is beside other measures, each of which can be watched or not', () => {
    const { also, decide_by } = meaning(first.text).compare
    const { said, more } = alsoWatched(valuesOf(first.text))
    expect(said.map(({ value }) => value)).toEqual(also)
    for (const { sentence } of [...said, ...more]) expect(sentence).not.toBe('')
    expect(more.map(({ value }) => value)).not.toContain(decide_by)
    const [one] = more
    const added = edited(first.text, alsoAdded(valuesOf(first.text), one!.value))
    expect(meaning(added).compare.also).toEqual([...also, one!.value])
    const none = [...also, one!.value].reduce((text, name) => edited(text, alsoRemoved(valuesOf(text), name)), added)
    expect(meaning(none).compare.also).toEqual([])
    expect(meaning(edited(none, alsoAdded(valuesOf(none), 'joins'))).compare.also).toEqual(['joins'])
  })

  test('may be prices, which begin with that of an hour and end with it', () => {
    const { said, more } = priceControls(valuesOf(first.text))
    expect([said, more.map(({ name }) => name)]).toEqual([[], ['hour']])
    const hour = more[0] as NumberControl
    const priced = edited(first.text, hour.edits(hour.usual))
    const then = priceControls(valuesOf(priced))
    expect(then.said.map(({ name, value }) => [name, value])).toEqual([['hour', 30]])
    for (const control of then.more) {
      const text = edited(priced, (control as NumberControl).edits(2))
      expect(priceControls(valuesOf(text)).said.map(({ name }) => name)).toContain(control.name)
    }
    expect(then.more.length).toBeGreaterThan(3)
    expect(meaning(edited(priced, then.said[0]!.edits(null))).prices).toBeUndefined()
  })
})

describe('people', () => {
  test('differ as much as is said, whatever else is said of them', () => {
    const nobody = edited(first.text, [{ path: ['community', 'people'], value: null }])
    const alike = edited(first.text, [{ path: ['community', 'people'], value: { altruism: '0.3' } }])
    for (const text of [first.text, nobody, alike]) {
      const plan = toPlan(meaning(text)).populations[0]!
      for (const control of spreadControls(valuesOf(text))) {
        const name = String(control.path[2])
        const changed = edited(text, control.edits(0.25))
        const spread = toPlan(meaning(changed)).populations[0]!
        const { mean } = plan.traits[name as keyof typeof plan.traits]
        expect(spread.traits, name).toEqual({ ...plan.traits, [name]: { mean, sd: 0.25 } })
        const mean2 = traitControls(valuesOf(changed)).find(({ path }) => path[2] === name)!
        expect(mean2.value, name).toBeCloseTo(mean, 9)
      }
    }
    expect(spreadControls(valuesOf(alike))[0]).toMatchObject({ name: 'altruism', value: 0 })
  })

  test('change in one trait and stay as they were in all others', () => {
    const plan = toPlan(meaning(first.text)).populations[0]!
    for (const control of traitControls(valuesOf(first.text))) {
      const name = control.path[2]!
      if (String(name).startsWith('weight_')) continue
      const to = control.span[1]
      const changed = toPlan(meaning(edited(first.text, control.edits(to)))).populations[0]!
      expect(changed.traits).toEqual({
        ...plan.traits,
        [name]: { ...(plan.traits[name as never] as object), mean: to },
      })
    }
  })

  test('have weights that are one whole, whichever of them is moved', () => {
    const weights = ['weight_direct', 'weight_generalised', 'weight_mood']
    const step = fc.record({ name: fc.constantFrom(...weights), to: fc.integer({ min: 0, max: 100 }) })
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), (steps) => {
        const text = steps.reduce((before, { name, to }) => {
          const control = traitControls(valuesOf(before)).find(({ path }) => path.includes(name))!
          return edited(before, control.edits(to / 100))
        }, first.text)
        const { name, to } = steps.at(-1)!
        expect(called(valuesOf(text), `community.people.${name}`).value).toBeCloseTo(to / 100, 9)
      }),
      { seed: 2, numRuns: 10 },
    )
  })

  test('may be a mixture of populations, of which the largest gives way, and be one population again', () => {
    const share = (text: string, name: string) => called(valuesOf(text), `community.people.${name}`) as NumberControl
    const mixed = edited(first.text, share(first.text, 'trolls').edits(5))
    expect(meaning(mixed).community.people.map(({ population, share }) => [population.name, share])).toEqual([
      ['online-community', 0.95],
      ['trolls', 0.05],
    ])
    expect(traitControls(valuesOf(mixed))).toEqual([])
    const three = edited(mixed, share(mixed, 'provisional').edits(20))
    expect(share(three, 'trolls').range).toEqual([0, 80])
    const back = edited(edited(three, share(three, 'trolls').edits(0)), share(three, 'provisional').edits(null))
    expect(toPlan(meaning(edited(back, share(back, 'trolls').edits(0))))).toEqual(toPlan(meaning(first.text)))
  })

  test('are of another population and keep what was said of them, once it was chosen', () => {
    const altruism = traitControls(valuesOf(first.text))[0]!
    const own = edited(first.text, altruism.edits(0.3))
    const choice = peopleControls(valuesOf(own))[0]!
    const other = meaning(edited(own, choice.edits('low-trust-lab' as never)))
    const lab = populations['low-trust-lab']!.population.traits
    expect(other.community.people[0]!.population.traits).toMatchObject({
      altruism: { mean: 0.3 },
      negative_reciprocity: lab.negative_reciprocity,
    })
  })
})

test('events of the same kind get names of their own', () => {
  const text = edited(eventful, eventAdded(valuesOf(eventful), 'raid', 50))
  const names = eventControls(valuesOf(edited(text, eventAdded(valuesOf(text), 'raid', 60)))).map(({ name }) => name)
  expect(new Set(names).size).toBe(eventKinds().length + 2)
})

test('a slider holds the value and ends within what may be written', () => {
  const number = fc.double({ min: -50, max: 50, noNaN: true })
  fc.assert(
    fc.property(fc.tuple(number, number, number, number), (numbers) => {
      const [low, ...rest] = numbers.sort((a, b) => a - b)
      const [usual, value, high] = rest as [number, number, number]
      fc.pre(high > low!)
      const [least, most] = spanOf([low!, high], usual, value)
      expect(least).toBeLessThanOrEqual(value)
      expect(most).toBeGreaterThanOrEqual(value)
      expect(least).toBeGreaterThanOrEqual(low!)
      expect(most).toBeLessThanOrEqual(high)
    }),
    { seed: 3 },
  )
})
