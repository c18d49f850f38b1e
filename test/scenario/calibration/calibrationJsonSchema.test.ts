import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { traits } from '../../../src/model/traits.ts'
import { calibrationJsonSchema } from '../../../src/scenario/calibration/calibrationJsonSchema.ts'
import { parseCalibration } from '../../../src/scenario/calibration/parseCalibration.ts'
import { root } from '../../docs/markdown.ts'

interface Schema {
  readonly description?: string
  readonly required?: unknown
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
}

const schema = calibrationJsonSchema() as Schema

function everyPart(part: Schema, path: string, see: (part: Schema, path: string) => void): void {
  see(part, path)
  for (const [key, inner] of Object.entries(part.properties ?? {})) everyPart(inner, `${path}.${key}`, see)
  for (const [i, inner] of (part.anyOf ?? []).entries()) everyPart(inner, `${path}|${i}`, see)
  if (part.items) everyPart(part.items, `${path}[]`, see)
}

describe('the JSON Schema of calibrations', () => {
  it('is the one in schema/ (if not: npx vitest run test/scenario -u)', async () => {
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('../../../schema/calibration.schema.json')
  })

  it('describes every key, every value to choose and every shape, and has a place for every trait', () => {
    const bare: string[] = []
    let seen = 0
    everyPart(schema, '', ({ required, properties, description }, path) => {
      seen++
      const isRequirement = required !== undefined && properties === undefined
      if (!isRequirement && (description ?? '').length < 4) bare.push(path)
    })
    expect(bare).toEqual([])
    expect(seen).toBeGreaterThan(200)
    expect(Object.keys(schema.properties!.parameters!.properties!).toSorted()).toEqual(Object.keys(traits).toSorted())
  })

  const validate = new Ajv({ allowUnionTypes: true }).compile(schema)
  const isValid = (text: string) => validate(parseYaml(text))
  const folder = join(root, 'scenarios/calibration')
  const small = 'format: 1\ncalibrate: western-lab\nexperiments: [a.yaml]\nparameters: {altruism: {mean: [0, 1]}}\n'
  const refused = (text: string) => {
    const read = () => ({ text: readFileSync(join(root, 'scenarios/evidence/johnson-mislin-2011.yaml'), 'utf8') })
    return !parseCalibration({ path: 'own.yaml', text }, read).ok
  }

  it.each(readdirSync(folder).filter((name) => name.endsWith('.yaml')))('accepts %s', (name) => {
    expect(isValid(readFileSync(join(folder, name), 'utf8')), JSON.stringify(validate.errors)).toBe(true)
  })

  it.each([
    ['the least there can be', small],
    ['steps', `${small}begin: ranges\nsteps: [{fit: [altruism], to: [trust-game], posterior: no}, {}]\n`],
    ['a spread on another scale', small.replace('{mean: [0, 1]}', '{mean: [0.1, 1], sd: [0.1, 1], scale: log}')],
  ])('accepts what the program accepts: %s', (_, text) => {
    expect(isValid(text), JSON.stringify(validate.errors)).toBe(true)
    expect(refused(text)).toBe(false)
  })

  it.each([
    ['a misspelt key', `${small}holdout: []\n`],
    ['an unknown population', small.replace('western-lab', 'western')],
    ['an unknown trait', small.replace('altruism', 'altruisms')],
    ['a value out of the range of a trait', small.replace('[0, 1]', '[0, 7]')],
    ['an unknown scale', small.replace('{mean: [0, 1]}', '{mean: [0.1, 1], scale: cubic}')],
    ['another beginning', `${small}begin: anywhere\n`],
    ['half of a trial', `${small}evaluations: 0.5\n`],
    ['a misspelt key of a step', `${small}steps: [{fits: [altruism]}]\n`],
    ['nothing to fit', 'format: 1\ncalibrate: western-lab\n'],
  ])('refuses what the program refuses: %s', (_, text) => {
    expect(isValid(text)).toBe(false)
    expect(refused(text)).toBe(true)
  })
})
