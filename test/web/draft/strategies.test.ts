import { describe, expect, test } from 'vitest'
import { conditions } from '../../../src/community/conditions.ts'
import type { Trigger } from '../../../src/community/Plan.ts'
import { standardActs } from '../../../src/model/acts.ts'
import { keysAt } from '../../../src/scenario/Node.ts'
import { toPlan } from '../../../src/scenario/toPlan.ts'
import { draftOf, readDraft } from '../../../src/web/draft/Draft.ts'
import { edited, moved } from '../../../src/web/draft/edit.ts'
import { presetDraft, presets } from '../../../src/web/draft/presets.ts'
import { conditionAdded, conditionSets, firstValue } from '../../../src/web/draft/strategy/groups.ts'
import { doable, lineControls } from '../../../src/web/draft/strategy/lineControls.ts'
import {
  groupAdded,
  groupRenamed,
  linesOf,
  ruleAdded,
  strategyAdded,
  strategyRemoved,
  strategyRenamed,
  useAdded,
} from '../../../src/web/draft/strategy/strategies.ts'
import { personAdded, personRemoved, personRenamed } from '../../../src/web/draft/strategy/team.ts'
import type { Week } from '../../../src/web/live/Week.ts'
import { first, meaning, outcome, valuesOf } from './drafts.ts'

/** With an outage that harms, and a group of those whom it harmed. */
const outage = presetDraft('outage').text
const names = (text: string) => keysAt(valuesOf(text).written, ['strategies'])

describe('a line', () => {
  test('can be made for every act of the team, and every act can take the place of every other', () => {
    for (const { value: act } of doable()) {
      const text = edited(outage, ruleAdded(valuesOf(outage), 'silence', act))
      const line = ['strategies', 'silence', 0]
      expect(meaning(text).strategies.silence![0], act).toMatchObject({ kind: 'do', act })
      for (const { value: other } of doable()) {
        const choice = lineControls(valuesOf(text), line).said.find(({ path }) => path.at(-1) === 'do')!
        const after = meaning(edited(text, choice.edits(other as never)))
        expect(after.strategies.silence![0], `${act} to ${other}`).toMatchObject({ act: other })
      }
    }
  })

  test('shows what it says, and offers the rest', () => {
    const { said, more } = lineControls(valuesOf(first.text), ['strategies', 'greet', 0])
    expect(said.map(({ name, value }) => [name, value])).toEqual([
      ['do', 'welcome'],
      ['to', 'newcomers'],
      ['within', 1],
    ])
    expect(more.map(({ name }) => name)).toEqual(['every', 'at day', 'from day', 'until day'])
    for (const control of more) {
      if (control.kind !== 'number') continue
      const text = edited(first.text, control.edits(control.span[0] + control.step))
      const again = lineControls(valuesOf(text), ['strategies', 'greet', 0])
      expect(again.said.map(({ name }) => name)).toContain(control.name)
      const back = again.said.find(({ name }) => name === control.name)!
      expect(toPlan(meaning(edited(text, back.edits(null))))).toEqual(toPlan(meaning(first.text)))
    }
  })

  test('names groups of the scenario, everybody, the team and other strategies', () => {
    const options = (line: (string | number)[], key: string) => {
      const { said, more } = lineControls(valuesOf(first.text), ['strategies', ...line])
      const control = [...said, ...more].find(({ path }) => path.at(-1) === key)
      return control?.kind === 'choice' ? control.options.map(({ value }) => value) : null
    }
    expect(options(['greet', 0], 'to')).toEqual(['newcomers', 'waiting', 'regulars', 'troublemakers', 'everybody'])
    expect(options(['greet', 0], 'by')).toBe(null)
    const two = edited(first.text, [{ path: ['team', 'ana'], value: { time: '1 hour per week' } }])
    const by = lineControls(valuesOf(two), ['strategies', 'greet', 0]).more.find(({ name }) => name === 'by')
    expect(by).toMatchObject({ options: [{ value: 'me' }, { value: 'ana' }] })
    expect(options(['a bit of each', 0], 'use')).toEqual(['hands off', 'greet', 'answer', 'thank'])
  })

  test('that begins and ends with a measure has controls for both', () => {
    const { said } = lineControls(valuesOf(outage), ['strategies', 'amends when it boils', 0])
    expect(said.map(({ name, value }) => [name, value])).toEqual([
      ['do', 'resolve'],
      ['to', 'hurt'],
      ['when: measure', 'complaints'],
      ['when: over', 7],
      ['when: it is', 'at least'],
      ['when: at least', 1.25],
      ['until: measure', 'complaints'],
      ['until: over', 7],
      ['until: it is', 'at most'],
      ['until: at most', 0.5],
    ])
  })

  test('can begin and end with a measure that is added, and taken out again as a whole', () => {
    for (const line of [
      ['strategies', 'greet', 0],
      ['strategies', 'a bit of each', 1],
    ]) {
      const { triggers } = lineControls(valuesOf(first.text), line)
      expect(triggers.map(({ label }) => label)).toEqual(['when: a measure gets there', 'until: a measure gets there'])
      const both = triggers.reduce((text, { edits }) => edited(text, edits), first.text)
      const there = meaning(both).strategies[line[1]!]![Number(line[2])]!
      expect(there).toMatchObject({ when: { atLeast: 20, atMost: null, over: 7 }, until: { atLeast: null, atMost: 5 } })
      const controls = lineControls(valuesOf(both), line)
      expect(controls.triggers).toEqual([])
      const side = controls.said.find(({ name }) => name === 'when: it is')!
      const turned = meaning(edited(both, side.edits('at most' as never))).strategies[line[1]!]![Number(line[2])]!
      expect(turned).toMatchObject({ when: { atLeast: null, atMost: 20 } })
      const without = ['when: measure', 'until: measure'].reduce((text, name) => {
        const measure = lineControls(valuesOf(text), line).said.find((control) => control.name === name)!
        return edited(text, measure.edits(null))
      }, both)
      expect(toPlan(meaning(without))).toEqual(toPlan(meaning(first.text)))
    }
  })

  test('begins with the measure that decides, and a number that follows from a week of the community', () => {
    const line = ['strategies', 'greet', 0]
    const added = (text: string, week: Week) =>
      lineControls(valuesOf(text), line, week).triggers.reduce((before, { edits }) => edited(before, edits), text)
    const deciding = (measure: string) => edited(first.text, [{ path: ['compare', 'decide_by'], value: measure }])
    const isSet = (text: string) => {
      const { when, until } = meaning(text).strategies.greet![0] as { when: Trigger; until: Trigger }
      return [when.measure, when.atLeast, until.measure, until.atMost]
    }
    expect(isSet(added(deciding('complaints'), { complaints: 2.46 }))).toEqual(['complaints', 3.7, 'complaints', 2.5])
    expect(isSet(added(deciding('complaints'), { complaints: 0 }))).toEqual(['complaints', 1, 'complaints', 0])
    expect(isSet(added(deciding('sentiment'), { sentiment: 0.3111 }))).toEqual(['sentiment', 0.31, 'sentiment', 0.28])
    // A day of retention there is none.
    expect(isSet(added(deciding('retention'), { shares: 4 }))[0]).not.toBe('retention')
    for (const measure of ['complaints', 'sentiment']) {
      const text = added(deciding(measure), { [measure]: 0, contributions: 88.4 })
      expect(readDraft(draftOf(text)).warnings).toEqual([])
      const choice = lineControls(valuesOf(text), line, { contributions: 88.4 }).said.find(
        ({ name }) => name === 'when: measure',
      )!
      expect(isSet(edited(text, choice.edits('contributions' as never))).slice(0, 2)).toEqual(['contributions', 130])
    }
  })

  test('that is done on one day is offered neither a beginning nor an end, and the other way round', () => {
    const offered = (text: string) => {
      const { more, triggers } = lineControls(valuesOf(text), ['strategies', 'greet', 0])
      return [...more, ...triggers].map((one) => ('path' in one ? String(one.path.at(-1)) : one.label))
    }
    const once = edited(first.text, [{ path: ['strategies', 'greet', 0, 'at'], value: 'day 9' }])
    expect(offered(once)).toEqual([])
    const phase = edited(first.text, [{ path: ['strategies', 'greet', 0, 'from'], value: 'day 9' }])
    expect(offered(phase)).not.toContain('at')
  })

  test('of the scenarios that come with the program shows a value for all that it says', () => {
    for (const name of presets) {
      const values = valuesOf(presetDraft(name).text)
      for (const strategy of keysAt(values.written, ['strategies']))
        for (const line of linesOf(values, strategy))
          for (const control of lineControls(values, line).said)
            expect(control.value, control.path.join('.')).not.toBe(null)
    }
  })

  test('goes up and down, and a strategy is followed in that order', () => {
    const text = moved(first.text, ['strategies', 'a bit of each', 2], 0)
    expect(meaning(text).strategies['a bit of each']!.map((line) => line.kind === 'use' && line.use)).toEqual([
      'thank',
      'greet',
      'answer',
    ])
  })
})

describe('a strategy', () => {
  test('is added empty under a name that is free, used by others, and taken out again', () => {
    const added = edited(first.text, strategyAdded(valuesOf(first.text), 'greet'))
    expect(names(added)).toEqual([...names(first.text), 'greet 2'])
    const filled = edited(added, useAdded(valuesOf(added), 'greet 2', 'thank'))
    const used = edited(filled, useAdded(valuesOf(filled), 'a bit of each', 'greet 2'))
    expect(meaning(used).strategies['a bit of each']).toHaveLength(4)
    const back = edited(used, strategyRemoved(valuesOf(used), 'greet 2'))
    expect(toPlan(meaning(back))).toEqual(toPlan(meaning(first.text)))
  })

  test('that is renamed is renamed wherever it is named, and does the same', () => {
    for (const name of names(first.text)) {
      const text = strategyRenamed(first.text, valuesOf(first.text), name, 'another name')
      const [before, after] = [toPlan(meaning(first.text)), toPlan(meaning(text))]
      const called = before.strategies.map((one) => (one.name === name ? { ...one, name: 'another name' } : one))
      expect(after).toEqual({ ...before, strategies: called })
    }
    expect(meaning(strategyRenamed(first.text, valuesOf(first.text), 'hands off', 'rest')).compare.baseline).toBe(
      'rest',
    )
  })

  test('keeps its name when the new one is taken', () => {
    expect(strategyRenamed(first.text, valuesOf(first.text), 'greet', 'thank')).toBe(first.text)
    expect(groupRenamed(first.text, valuesOf(first.text), 'waiting', 'everybody')).toBe(first.text)
  })

  test('that others use or compare with can be taken out', () => {
    for (const name of names(first.text))
      expect(outcome(first.text, strategyRemoved(valuesOf(first.text), name)).wrong, name).toEqual([])
  })
})

describe('somebody of the team', () => {
  const by = (text: string, who: string) =>
    edited(text, [
      { path: ['strategies', 'greet', 0, 'by'], value: who },
      { path: ['strategies', 'a bit of each', 1, 'by'], value: who },
    ])

  test('is added beside those who are there, also where that went without saying', () => {
    const added = edited(first.text, personAdded(valuesOf(first.text), 'me'))
    expect(meaning(added).team).toMatchObject({ me: { time: 75 }, 'me 2': { time: 60 } })
    const unsaid = edited(first.text, [{ path: ['team'], value: null }])
    const two = meaning(edited(unsaid, personAdded(valuesOf(unsaid), 'helper')))
    expect(two.team).toMatchObject({ me: { time: 600 }, helper: { time: 60 } })
  })

  test('that is renamed is renamed in lines, and that is removed leaves them to the first', () => {
    const two = by(edited(first.text, personAdded(valuesOf(first.text), 'ana')), 'ana')
    const renamed = meaning(personRenamed(two, valuesOf(two), 'ana', 'ben'))
    expect(Object.keys(renamed.team)).toEqual(['me', 'ben'])
    expect(renamed.strategies.greet![0]!.by).toBe('ben')
    expect(personRenamed(two, valuesOf(two), 'ana', 'me')).toBe(two)
    const gone = edited(two, personRemoved(valuesOf(two), 'ana'))
    expect(toPlan(meaning(gone))).toEqual(toPlan(meaning(first.text)))
  })
})

describe('a group', () => {
  test('can be made of every condition', () => {
    const much = edited(outage, [{ path: ['community', 'off_topic'], value: '40 %' }])
    for (const { name } of conditions) {
      const values = valuesOf(much)
      const text = edited(much, groupAdded(values, 'those', { [name]: firstValue(values, name) }))
      if (name === 'resolved') continue
      const [set] = conditionSets(valuesOf(text), 'those')
      expect(set!.controls[0], name).toMatchObject({ path: ['groups', 'those', name] })
      expect(set!.controls[0]!.value, name).not.toBe(null)
    }
  })

  test('asks for one condition more', () => {
    const values = valuesOf(first.text)
    const [set] = conditionSets(values, 'newcomers')
    expect(set!.more.map(({ value }) => value)).not.toContain('joined_within')
    expect(set!.more.map(({ value }) => value)).not.toContain('harmed_by')
    const text = edited(first.text, conditionAdded(values, set!.path, 'acted'))
    expect(meaning(text).groups.newcomers![0]!.map(({ condition }) => condition)).toEqual(['joined_within', 'acted'])
  })

  test('that counts says over how long and what, too', () => {
    const [set] = conditionSets(valuesOf(first.text), 'regulars')
    expect(set!.controls.map(({ name, value }) => [name, value])).toEqual([
      ['top', 5],
      ['over', 28],
      ['by', 'contributions'],
    ])
  })

  test('that is renamed is renamed in lines and where volunteers come from', () => {
    const { text } = presetDraft('volunteers')
    for (const name of keysAt(valuesOf(text).written, ['groups'])) {
      const after = groupRenamed(text, valuesOf(text), name, 'others')
      expect(toPlan(meaning(after))).toEqual(toPlan(meaning(text)))
    }
  })
})

test('an act of the team that is added to the catalogue can be chosen', () => {
  const invite = { ...standardActs.find(({ name }) => name === 'welcome')!, name: 'invite', sentence: 'Invite.' }
  expect(doable([...standardActs, invite]).at(-1)).toEqual({ value: 'invite', sentence: 'Invite.' })
})

test('a condition that is added to the catalogue can be asked for', () => {
  const rich = { ...conditions[0]!, name: 'rich' }
  expect(conditionSets(valuesOf(first.text), 'newcomers', [...conditions, rich])[0]!.more.at(-1)!.value).toBe('rich')
})
