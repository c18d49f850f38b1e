import { readFileSync } from 'node:fs'
import Ajv from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { conditions, tallies } from '../../src/community/conditions.ts'
import { measures } from '../../src/community/measures.ts'
import { standardActs } from '../../src/model/acts.ts'
import { channels } from '../../src/model/channels.ts'
import { communityTraits } from '../../src/model/communityTraits.ts'
import { laboratoryTraits } from '../../src/model/laboratoryTraits.ts'
import { jsonSchema } from '../../src/scenario/jsonSchema.ts'
import { errors, head, shipped, small } from './files.ts'
import { LanguageServer } from './languageServer.ts'

interface Schema {
  readonly description?: string
  readonly const?: unknown
  readonly required?: unknown
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly additionalProperties?: Schema | boolean
  readonly anyOf?: readonly Schema[]
}

const schema = jsonSchema() as Schema

function everyPart(part: Schema, path: string, see: (part: Schema, path: string) => void): void {
  see(part, path)
  for (const [key, inner] of Object.entries(part.properties ?? {})) everyPart(inner, `${path}.${key}`, see)
  for (const [i, inner] of (part.anyOf ?? []).entries()) everyPart(inner, `${path}|${i}`, see)
  if (part.items) everyPart(part.items, `${path}[]`, see)
  if (typeof part.additionalProperties === 'object') everyPart(part.additionalProperties, `${path}.*`, see)
}

describe('the JSON Schema', () => {
  it('is the one in schema/ (if not: npx vitest run test/scenario -u)', async () => {
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('../../schema/scenario.schema.json')
  })

  it('describes every key, every value to choose and every shape', () => {
    const bare: string[] = []
    let seen = 0
    everyPart(schema, '', (part, path) => {
      seen++
      const isRequirement = part.required !== undefined && part.properties === undefined
      if (!isRequirement && (part.description ?? '').length < 4) bare.push(path)
    })
    expect(bare).toEqual([])
    expect(seen).toBeGreaterThan(400)
  })

  it('has a place for every row of every catalogue', () => {
    const keys = new Set<string>()
    const values = new Set<unknown>()
    everyPart(schema, '', (part) => {
      for (const key of Object.keys(part.properties ?? {})) keys.add(key)
      values.add(part.const)
    })
    for (const name of [...Object.keys(communityTraits), ...Object.keys(channels)]) expect(keys, name).toContain(name)
    for (const name of Object.keys(laboratoryTraits)) expect(keys, name).not.toContain(name)
    for (const { name } of conditions) expect(keys, name).toContain(name)
    for (const name of Object.keys(tallies)) expect(values, name).toContain(name)
    for (const { name } of measures) expect(values, name).toContain(name)
    for (const { name, by, how } of standardActs) {
      if (by === 'members') continue
      expect(keys, `effort of ${name}`).toContain(name)
      const written = how ?? name
      expect(values, `do or how: ${written}`).toContain(written)
    }
  })

  const validate = new Ajv({ allowUnionTypes: true }).compile(schema)
  const isValid = (text: string) => validate(parseYaml(text, { customTags: [{ tag: '!replace', collection: 'map' }] }))

  it.each(shipped.map((name) => [name, readFileSync(`scenarios/${name}.yaml`, 'utf8')] as const))(
    'accepts %s.yaml',
    (_, text) => {
      expect(isValid(text), JSON.stringify(validate.errors)).toBe(true)
    },
  )

  const good = {
    'the least there can be': small,
    'text that looks like a number': `${small}seed: 42`,
    'numbers in quotes': `${small}replicates: "12"`,
    'a number for a trait': small.replace('100', '100, people: {altruism: 0.2}'),
    'a mixture': small.replace('100', '100, people: {provisional: 95 %, trolls: 5 %}'),
    'an amount that matters': `${small}compare: {matters_from: 10}`,
    'conditions in place': `${head}strategies: {a: [{do: help, to: [{answered: no}, {top: 5 %}]}]}`,
    'a part of a scenario': 'format: 1\nextends: ten-hours.yaml\ncommunity: {prospects: 5}\n',
    'a date': `${small}starts: 2027-01-04`,
    'a phase': `${head}strategies: {a: [{do: help, to: everybody, from: day 3, until: week 4}]}`,
  }
  it.each(Object.entries(good))('accepts what the program accepts: %s', (_, text) => {
    expect(isValid(text), JSON.stringify(validate.errors)).toBe(true)
    expect(errors(text, { 'ten-hours.yaml': readFileSync('scenarios/ten-hours.yaml', 'utf8') })).toEqual([])
  })

  const bad = {
    'a misspelt key': `${small}horizn: 5 weeks`,
    'no unit': `${small}horizon: 26`,
    'a share without a sign': `${small}house_rules: {known_by: 0.5}`,
    'an unknown act': `${head}strategies: {a: [{do: greet, to: everybody}]}`,
    'an unknown measure': `${small}compare: {decide_by: share}`,
    'a thousands comma': small.replace('{members: 100}', '\n  members: 1,200'),
    'no strategies': head,
    'a trait out of its range': small.replace('100', '100, people: {altruism: 7}'),
    'a list of teams': `${small}team: [me]`,
    'a name with a dot': `${small}groups: {a.b: {top: 5 %}}`,
  }
  it.each(Object.entries(bad))('refuses what the program refuses: %s', (_, text) => {
    expect(isValid(text)).toBe(false)
    expect(errors(text)).not.toEqual([])
  })
})

describe('an editor with a YAML language server', () => {
  const modeline = '# yaml-language-server: $schema=scenario.schema.json\n'
  const server = new LanguageServer()
  beforeAll(() => server.start())
  afterAll(() => server.stop())

  it.each([
    ['the top', 'format: 1\n|', ['title', 'strategies', 'community', 'compare']],
    ['the community', 'format: 1\ncommunity:\n  |', ['members', 'prospects', 'people', 'visits', 'circles', 'log']],
    ['a population', 'format: 1\ncommunity:\n  people: |', ['provisional', 'trolls']],
    ['traits', 'format: 1\ncommunity:\n  people:\n    |', ['like', 'altruism', 'norm_sensitivity']],
    ['the house rules', 'format: 1\nhouse_rules:\n  enforced_by: |', ['members', 'team', 'nobody']],
    ['a group', 'format: 1\ngroups:\n  newcomers:\n    |', ['joined_within', 'top', 'resolved', 'over']],
    ['what is counted', 'format: 1\ngroups:\n  g: {top: 5 %, by: |}', ['contributions', 'harmful acts']],
    ['a line of a strategy', 'format: 1\nstrategies:\n  a:\n    - |', ['do', 'use', 'to', 'within']],
    ['an act', 'format: 1\nstrategies:\n  a:\n    - do: |', ['welcome', 'help', 'ask to share']],
    ['the rest of a line', 'format: 1\nstrategies:\n  a:\n    - do: help\n      |', ['to', 'every', 'until', 'when']],
    [
      'a trigger',
      'format: 1\nstrategies:\n  a:\n    - do: help\n      when:\n        |',
      ['measure', 'over', 'at_least'],
    ],
    ['an event', 'format: 1\nevents:\n  - what: |', ['outage', 'gift', 'raid']],
    ['the measure that decides', 'format: 1\ncompare:\n  decide_by: |', ['shares', 'retention', 'complaints']],
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

  it('underlines a misspelt key and nothing in a right file', async () => {
    expect(await server.diagnose(modeline + small)).toEqual([])
    expect((await server.diagnose(`${modeline}${small}horizn: 5 weeks\n`)).join()).toContain('horizn')
  })
})
