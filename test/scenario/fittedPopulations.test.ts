import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseCalibration } from '../../src/scenario/calibration/parseCalibration.ts'
import { fittedNumbers } from '../../src/scenario/fittedNumbers.ts'
import { lowTrustLab, westernLab } from '../../src/scenario/laboratoryPopulations.ts'
import { onlineCommunityTraits } from '../../src/scenario/onlineCommunity.ts'
import { root } from '../docs/markdown.ts'

/**
 * Running the files takes minutes: that their numbers are the shipped ones is checked by hand when they change. What a
 * population has beside its parameters was set for the reason that the file gives, and does not leave it.
 */
describe.each([
  ['western-lab', westernLab, []],
  ['low-trust-lab', lowTrustLab, []],
  ['online-community', onlineCommunityTraits, ['half_deserved', 'bond_step_harm']],
])('%s', (name, fitted, set) => {
  const path = `scenarios/calibration/${name}.yaml`
  const reader = (file: string) => ({ text: readFileSync(join(root, file), 'utf8') })
  const parsed = parseCalibration({ path, ...reader(path) }, reader)
  if (!parsed.ok) throw new Error(`${path} is no calibration`)
  const { parameters, population, begin } = parsed.calibration

  it('is fitted by the file of its name, which begins with nothing but ranges', () => {
    expect([population.name, begin]).toEqual([name, 'ranges'])
    expect(new Set([...parameters.map(({ trait }) => trait), ...set])).toEqual(new Set(Object.keys(fitted)))
  })

  it('has every number within the range in which it was searched', () => {
    for (const { trait, of, from, to } of parameters) {
      const value = fitted[trait]![of]
      expect(value, `${trait} ${of}`).toBeGreaterThanOrEqual(from)
      expect(value, `${trait} ${of}`).toBeLessThanOrEqual(to)
    }
  })

  it('counts each of its parameters as a fitted number, and what was set beside them', () => {
    expect(fittedNumbers[name]).toHaveLength(parameters.length + set.length)
  })
})
