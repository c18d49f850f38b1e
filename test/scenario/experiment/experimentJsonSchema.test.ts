import Ajv from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { conditions } from '../../../src/community/conditions.ts'
import { mechanisms } from '../../../src/experiment/Experiment.ts'
import { trialMeasures } from '../../../src/field/trialMeasures.ts'
import { games } from '../../../src/lab/designKeys.ts'
import { labMeasures } from '../../../src/lab/labMeasures.ts'
import { standardActs } from '../../../src/model/acts.ts'
import { channels } from '../../../src/model/channels.ts'
import { traits } from '../../../src/model/traits.ts'
import { experimentJsonSchema } from '../../../src/scenario/experiment/experimentJsonSchema.ts'
import { LanguageServer } from '../languageServer.ts'
import { errors, head, row, small, withRow } from './files.ts'
import { smallTrial } from './trialFiles.ts'

interface Schema {
  readonly description?: string
  readonly const?: unknown
  readonly required?: unknown
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly additionalProperties?: Schema | boolean
  readonly anyOf?: readonly Schema[]
  readonly allOf?: readonly { readonly if: Schema; readonly then: Schema }[]
  readonly $defs?: { readonly trial: Schema }
}

const schema = experimentJsonSchema() as Schema

function everyPart(part: Schema, path: string, see: (part: Schema, path: string) => void): void {
  see(part, path)
  for (const [key, inner] of Object.entries(part.properties ?? {})) everyPart(inner, `${path}.${key}`, see)
  for (const [i, inner] of (part.anyOf ?? []).entries()) everyPart(inner, `${path}|${i}`, see)
  if (part.items) everyPart(part.items, `${path}[]`, see)
  if (typeof part.additionalProperties === 'object') everyPart(part.additionalProperties, `${path}.*`, see)
}

describe('the JSON Schema of experiments', () => {
  it('is the one in schema/ (if not: npx vitest run test/scenario -u)', async () => {
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('../../../schema/experiment.schema.json')
  })

  it('describes every key, every value to choose and every shape', () => {
    const bare: string[] = []
    let seen = 0
    const look = ({ required, properties, description, ...rest }: Schema, path: string) => {
      seen++
      const isRequirement = required !== undefined && properties === undefined
      const isOpen = Object.keys(rest).length === 0 && properties === undefined
      if (!isRequirement && !isOpen && (description ?? '').length < 4) bare.push(path)
    }
    const { allOf, $defs, ...common } = schema
    everyPart(common, '', look)
    everyPart({ ...$defs!.trial, description: 'A trial.' }, '', look)
    for (const { then } of allOf!)
      if (typeof then.properties?.design === 'object') everyPart(then.properties.design, '', look)
    expect(bare).toEqual([])
    expect(seen).toBeGreaterThan(400)
  })

  it('has a place for every row of every catalogue', () => {
    const keys = new Set<string>()
    const values = new Set<unknown>()
    const look = ({ properties, const: value }: Schema) => {
      for (const key of Object.keys(properties ?? {})) keys.add(key)
      values.add(value)
    }
    everyPart(schema, '', look)
    everyPart(schema.$defs!.trial, '', look)
    for (const { then } of schema.allOf!) everyPart(then, '', look)
    for (const name of [...Object.keys(traits), ...Object.keys(channels)]) expect(keys, name).toContain(name)
    for (const name of [...Object.keys(games), ...Object.keys(mechanisms)]) expect(values, name).toContain(name)
    for (const { name } of [...labMeasures, ...trialMeasures]) expect(values, name).toContain(name)
    for (const { name } of conditions) expect(keys, name).toContain(name)
    for (const { name, by, how } of standardActs) if (by !== 'members') expect(values, name).toContain(how ?? name)
    for (const game of Object.values(games)) for (const key of Object.keys(game.keys)) expect(keys, key).toContain(key)
  })

  const validate = new Ajv({ allowUnionTypes: true, strictTypes: false }).compile(schema)
  const isValid = (text: string) => validate(parseYaml(text, { customTags: [{ tag: '!replace', collection: 'map' }] }))

  const value = 'measure: mean contribution, kind: value, values: 0.3, band: 0.1'
  const planted = `${smallTrial.replace('do: thank', 'do: nod').replace('control: {}', 'control: {outreach: [{do: flame, to: authors}]}')}team: {peers: {volunteers: 9}}
acts: {nod: {class: kind, target: anybody, benefit: 0.1, cost: 0}}\n`
  const good = {
    'the least there can be': small,
    'a seed that looks like a number': `${small}seed: 42`,
    'intervals by name': withRow(
      'measure: types, kind: value, values: {other: [0, 0.2], conditional: [0.3, 0.6], free_rider: [0, 1]}',
    ),
    'an arm': `${head}arms: {a: {design: {mpcr: 0.5}, people: {altruism: 0.2}}}\npublished:\n${row(value)}`,
    'a mixture': `${small}people: {provisional: 95 %, trolls: 5 %}`,
    'a trial': smallTrial,
    'a trial that plants acts, standard and added': planted,
    'a trial in which the people differ': smallTrial.replace(
      'control: {}',
      'control: {people: {notice: 3}, events: []}',
    ),
    'a part of a trial': 'format: 1\nextends: trial.yaml\npeople: {notice: 2}\nhorizon: 5 weeks\n',
    'a part of an experiment': 'format: 1\nextends: base.yaml\ndesign: {periods: 3}\n',
  }
  it.each(Object.entries(good))('accepts what the program accepts: %s', (_, text) => {
    expect(isValid(text), JSON.stringify(validate.errors)).toBe(true)
    expect(errors(text, { 'base.yaml': small, 'trial.yaml': smallTrial })).toEqual([])
  })

  const bad = {
    'a misspelt key': `${small}desgn: {}`,
    'a key of another game': small.replace('groups: 4', 'veto: no'),
    'a key of another game in an arm': `${head}arms: {a: {design: {veto: no}}}\npublished:\n${row(value)}`,
    'a group of one': small.replace('groups: 4', 'group_size: 1'),
    'an unknown game': small.replace('public goods', 'public godds'),
    'an unknown measure': withRow(value.replace('mean contribution', 'joy')),
    'an unknown mechanism': small.replace('mechanism: contribution', 'mechanism: gossip'),
    'an unknown channel': withRow(`${value}, fails_without: [moods]`),
    'a trait out of its range': `${small}people: {altruism: 7}`,
    'no measure': withRow('kind: value, values: 0.3, band: 0.1'),
    'nothing published': head,
    'a trait of games in a trial': `${smallTrial}people: {revenge: 1}`,
    'a key of games in a trial': `${smallTrial}design: {groups: 3}`,
    'a key of games in an arm of a trial': smallTrial.replace('control: {}', 'control: {design: {groups: 3}}'),
    'a key of trials in a game': `${small}horizon: 4 weeks`,
    'a key of trials in an arm of a game': `${head}arms: {a: {outreach: []}}\npublished:\n${row(value)}`,
    'a measure of games in a trial': smallTrial.replace('subjects active', 'mean contribution'),
    'a wrong duration in an arm of a trial': smallTrial.replace('control: {}', 'control: {follow_up: 3 weks}'),
    'an unknown condition in a trial': smallTrial.replace('acted_within', 'acted_wthin'),
    'an unknown key of a line': smallTrial.replace('at: day 1', 'on: day 1'),
    'an address for a DOI': small.replace('10.1000/182', 'https://doi.org/10.1000/182'),
  }
  it.each(Object.entries(bad))('refuses what the program refuses: %s', (_, text) => {
    expect(isValid(text)).toBe(false)
    expect(errors(text)).not.toEqual([])
  })
})

describe('an editor with a YAML language server', () => {
  const modeline = '# yaml-language-server: $schema=experiment.schema.json\n'
  const server = new LanguageServer()
  beforeAll(() => server.start())
  afterAll(() => server.stop())

  const trial = 'format: 1\nexperiment: community\n'
  it.each([
    ['the top', 'format: 1\n|', ['experiment', 'design', 'arms', 'published']],
    ['a game', 'format: 1\nexperiment: |', ['public goods', 'trust', 'song market']],
    ['the design of that game', 'format: 1\nexperiment: ultimatum\ndesign:\n  |', ['pairs', 'pie', 'veto']],
    ['an option', 'format: 1\nexperiment: public goods\ndesign:\n  rematching: |', ['strangers', 'partners']],
    ['an arm', 'format: 1\nexperiment: ultimatum\narms:\n  a:\n    |', ['design', 'people', 'channels']],
    ['the top of a trial', `${trial}|`, ['community', 'outreach', 'follow_up', 'groups', 'team', 'counted']],
    ['its community', `${trial}community:\n  |`, ['members', 'prospects', 'circles']],
    ['its conditions', `${trial}groups:\n  some:\n    |`, ['drawn', 'joined_within', 'top']],
    ['its lines', `${trial}outreach:\n  - |`, ['do', 'to', 'at']],
    ['its acts', `${trial}outreach:\n  - do: |`, ['thank', 'recognise', 'flame']],
    ['its people', `${trial}people:\n  |`, ['notice', 'half_deserved', 'esteem_step']],
    ['its arms', `${trial}arms:\n  a:\n    |`, ['outreach', 'subjects', 'events', 'people']],
    ['its measures', `${trial}published:\n  - measure: |`, ['subjects active', 'acts by subjects', 'retention']],
    ['a published row', 'format: 1\nexperiment: public goods\npublished:\n  - |', ['id', 'measure', 'rmse', 'doi']],
    ['its measure', 'format: 1\nexperiment: public goods\npublished:\n  - measure: |', ['mean contribution', 'types']],
  ])('is offered the words for %s, each explained', async (_, text, words) => {
    const lines = (modeline + text.slice(0, text.indexOf('|'))).split('\n')
    const position = { line: lines.length - 1, character: lines.at(-1)!.length }
    const offered = await server.complete(modeline + text.replace('|', ''), position)
    for (const word of words) {
      const match = offered.find(({ label }) => label === word)
      expect(match, `${word} among ${offered.map(({ label }) => label).join(', ')}`).toBeDefined()
      expect(JSON.stringify(match!.documentation).length, word).toBeGreaterThan(5)
    }
  })

  it('underlines a key of another game and nothing in a right file', async () => {
    expect(await server.diagnose(modeline + small)).toEqual([])
    expect(await server.diagnose(modeline + smallTrial)).toEqual([])
    expect((await server.diagnose(`${modeline}${smallTrial}design: {groups: 3}\n`)).length).toBeGreaterThan(0)
    expect((await server.diagnose(modeline + small.replace('groups: 4', 'veto: no'))).join()).toContain('veto')
  })
})
