import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mechanisms } from '../../../src/experiment/Experiment.ts'
import { type Design, type DesignKey, type GameName, games } from '../../../src/lab/designKeys.ts'
import { labMeasures } from '../../../src/lab/labMeasures.ts'
import { allOn } from '../../../src/model/channels.ts'
import { writtenAs } from '../../../src/scenario/experiment/design.ts'
import { populations } from '../../../src/scenario/populations.ts'
import { errors, experimentOf, parse, small } from './files.ts'

const two = (x: number) => Math.round(100 * x) / 100

/** A value of a key, as a design has it. */
function anyValue(key: DesignKey): fc.Arbitrary<Design[string]> {
  switch (key.kind) {
    case 'count':
      return fc.integer({ min: key.range[0], max: Math.min(key.range[1], key.range[0] + 20) })
    case 'number':
      return fc
        .double({ min: 0, max: 1, noNaN: true })
        .map((u) => two(key.range[0] + u * (key.range[1] - key.range[0])))
    case 'yes or no':
      return fc.boolean()
    case 'one of':
      return fc.constantFrom(...key.options)
    case 'numbers':
      return fc.constant(key.standard)
  }
}

/** Some keys of the design of a game with their values. */
function designOf(game: GameName): fc.Arbitrary<Design> {
  const keys = Object.entries<DesignKey>(games[game].keys)
  return fc.record(Object.fromEntries(keys.map(([name, key]) => [name, anyValue(key)])), {
    requiredKeys: [],
  }) as fc.Arbitrary<Design>
}

const text = fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme-ascii' }).filter((s) => s === s.trim())
const played = [...new Set(labMeasures.flatMap((row) => row.games))]

const experiment = fc.constantFrom(...played).chain((game) =>
  fc.record({
    game: fc.constant(game),
    title: text,
    seed: text,
    design: designOf(game),
    arm: designOf(game),
    mood: fc.boolean(),
    people: fc.constantFrom(...Object.keys(populations)),
    measure: fc.constantFrom(...labMeasures.filter((row) => row.games.includes(game))),
    mechanism: fc.constantFrom(...Object.keys(mechanisms)),
    figure: fc.integer({ min: -1000, max: 1000 }),
    tolerance: fc.integer({ min: 1, max: 1000 }),
    reproduced: fc.boolean(),
    reason: text,
  }),
)

const written = (design: Design) =>
  Object.fromEntries(Object.entries(design).map(([key, value]) => [key, writtenAs(value)]))

describe('whatever a valid file says', () => {
  it('comes back in the experiment, and what it does not say is a default', () => {
    let valid = 0
    fc.assert(
      fc.property(experiment, (said) => {
        const { game, design, arm, measure } = said
        const standard = Object.fromEntries(
          Object.entries<DesignKey>(games[game].keys).map(([k, v]) => [k, v.standard]),
        )
        const needed = measure.needs === undefined ? {} : { [measure.needs]: true }
        const whole = { ...standard, ...design, ...arm, ...needed }
        const names = measure.names(whole)
        const values = names.map((_, i) => (said.figure + i) / 8)
        const file = {
          format: '1',
          experiment: game,
          title: said.title,
          question: said.title,
          seed: said.seed,
          design: written(design),
          people: said.people,
          arms: { a: { design: written({ ...arm, ...needed }), channels: { mood: said.mood ? 'yes' : 'no' } }, b: {} },
          published: [
            {
              id: 'row-1',
              mechanism: said.mechanism,
              measure: measure.name,
              arm: 'a',
              kind: 'value',
              values,
              band: said.tolerance / 8,
              reproduced: said.reproduced ? 'yes' : 'no',
              ...(said.reproduced ? {} : { reason: said.reason }),
              status: 'raw',
              cite: said.title,
              doi: '10.1000/182',
            },
          ],
        }
        const parsed = parse(JSON.stringify(file, null, 1))
        // Two parts of a random design can contradict each other.
        if (!parsed.ok && parsed.problems.every(({ message }) => /^(costs|neighbours|efforts): /.test(message))) return
        valid++
        const { arms, published, ...rest } = experimentOf(parsed)
        expect(rest).toEqual({
          id: 'x',
          title: said.title,
          question: said.title,
          kind: game,
          seed: said.seed,
          setByHand: [],
        })
        const people = { populations: [populations[said.people]!.population], mixture: [{ population: 0, share: 1 }] }
        expect(arms).toEqual([
          { name: 'a', design: whole, channels: { ...allOn, mood: said.mood }, ...people },
          { name: 'b', design: { ...standard, ...design }, channels: allOn, ...people },
        ])
        expect(published[0]).toMatchObject({
          names,
          values,
          band: values.map(() => said.tolerance / 8),
          mechanism: said.mechanism,
          reproduced: said.reproduced,
          reason: said.reproduced ? null : said.reason,
        })
      }),
      { seed: 1, numRuns: 150 },
    )
    expect(valid).toBeGreaterThan(100)
  })

  it('or is damaged, it is one or gets problems that stand inside it; nothing is thrown', () => {
    const junk = fc.constantFrom(...'{}[]:,#&*!|>%@`"\'- \n\t', '__proto__: 1\n', 'no', '1,200', '!replace ')
    let damaged = 0
    fc.assert(
      fc.property(fc.nat(small.length), fc.nat(12), junk, (at, removed, inserted) => {
        const mutated = small.slice(0, at) + inserted + small.slice(at + removed)
        const lines = mutated.split('\n')
        for (const message of errors(mutated)) {
          damaged++
          const [, line, column] = /^x\.yaml:(\d+):(\d+): /.exec(message)!.map(Number)
          expect(column).toBeLessThanOrEqual(lines[line! - 1]!.length + 1)
          expect(message).not.toMatch(/Invalid input|Unrecognized|undefined|\[object|NaN|Expected/)
        }
      }),
      { seed: 1, numRuns: 300 },
    )
    expect(damaged).toBeGreaterThan(100)
  })
})
