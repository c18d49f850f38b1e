import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CircleSettings, type Circles, circles } from '../../src/network/circles.ts'
import { graphFromCircles } from '../../src/network/graphFromCircles.ts'
import { transitivity } from '../../src/network/transitivity.ts'
import { transposed } from '../../src/network/transposed.ts'
import { keyFromSeed } from '../../src/random/Key.ts'

const key = keyFromSeed('circles')
const ordinary: CircleSettings = { people: 13_200, founders: 1_200, size: 9, perPerson: 2.4, bridges: 0.06 }

const settings = fc
  .record({
    people: fc.integer({ min: 1, max: 400 }),
    founderShare: fc.constantFrom(0, 0.1, 0.7, 1),
    size: fc.double({ min: 2, max: 15, noNaN: true }),
    perPerson: fc.double({ min: 1, max: 4, noNaN: true }),
    bridges: fc.constantFrom(0, 0.06, 0.5, 1),
    replicate: fc.nat({ max: 1000 }),
  })
  .map(({ people, founderShare, replicate, ...rest }) => ({
    replicate,
    given: { people, founders: Math.round(founderShare * people), ...rest },
  }))

function rowLengths({ offsets }: Circles): number[] {
  return Array.from(offsets.subarray(1), (end, r) => end - offsets[r])
}

function placesPerPerson(given: CircleSettings, replicate: number): number[] {
  return rowLengths(transposed(circles(given, key, replicate), given.people))
}

describe('circles of any settings, tiny communities included', () => {
  test('hold people of the community, ascending and nobody twice', () => {
    fc.assert(
      fc.property(settings, ({ given, replicate }) => {
        const { offsets, members } = circles(given, key, replicate)
        const broken: number[] = []
        for (let c = 0; c + 1 < offsets.length; c++) {
          const row = members.subarray(offsets[c], offsets[c + 1])
          if (row.some((person, k) => person < 0 || person >= given.people || person <= (row[k - 1] ?? -1)))
            broken.push(c)
        }
        expect(broken).toEqual([])
      }),
    )
  })

  test('give everybody the whole part of perPerson, or one more', () => {
    fc.assert(
      fc.property(settings, ({ given, replicate }) => {
        const whole = Math.floor(given.perPerson)
        for (const places of placesPerPerson(given, replicate)) expect([whole, whole + 1]).toContain(places)
      }),
    )
  })

  test('are the same for the same key and replicate', () => {
    fc.assert(
      fc.property(settings, ({ given, replicate }) => {
        expect(circles(given, key, replicate)).toEqual(circles(given, key, replicate))
      }),
      { numRuns: 20 },
    )
  })

  test('keep every circle’s size and everybody’s number of places when bridges are added', () => {
    fc.assert(
      fc.property(settings, ({ given, replicate }) => {
        const without = { ...given, bridges: 0 }
        expect(rowLengths(circles(given, key, replicate))).toEqual(rowLengths(circles(without, key, replicate)))
        expect(placesPerPerson(given, replicate)).toEqual(placesPerPerson(without, replicate))
      }),
    )
  })
})

describe('circles of an ordinary community', () => {
  test('differ between replicates and between seeds', () => {
    const { members } = circles(ordinary, key, 0)
    expect(circles(ordinary, key, 1).members).not.toEqual(members)
    expect(circles(ordinary, keyFromSeed('another'), 0).members).not.toEqual(members)
  })

  test('take a fraction of a place as a chance: mean places within 4 standard errors of 2.4', () => {
    // One Bernoulli draw of 0.4 per person: the standard error is √(0.24 / 13,200) = 0.0043.
    const places = placesPerPerson(ordinary, 0)
    const mean = places.reduce((sum, n) => sum + n, 0) / places.length
    expect(Math.abs(mean - 2.4)).toBeLessThan(4 * 0.0043)
  })

  test('a fractional size mixes the two whole sizes next to it', () => {
    const sizes = new Set(rowLengths(circles({ ...ordinary, size: 4.5, perPerson: 2 }, key, 0)))
    expect(sizes).toEqual(new Set([4, 5]))
  })

  test('hand the share of places that bridges says to other people', () => {
    // 26,400 places, each a bridge with probability 0.2: standard error 0.0025. At most a handful of pairs stay.
    const given = { ...ordinary, perPerson: 2, bridges: 0.2 }
    const local = circles({ ...given, bridges: 0 }, key, 0)
    const bridged = circles(given, key, 0)
    let moved = 0
    for (let c = 0; c + 1 < local.offsets.length; c++) {
      const natives = new Set(local.members.subarray(local.offsets[c], local.offsets[c + 1]))
      for (let e = bridged.offsets[c]; e < bridged.offsets[c + 1]; e++) if (!natives.has(bridged.members[e])) moved++
    }
    expect(Math.abs(moved / local.members.length - 0.2)).toBeLessThan(4 * 0.0025 + 0.001)
  })

  test('close fewer triangles the more bridges there are', () => {
    // The steps are above 5 % of the value, its standard deviation over replicates is about 0.3 %.
    for (const replicate of [0, 1, 2]) {
      const [none, some, many] = [0, 0.1, 0.4].map((bridges) => {
        const given = { people: 5_000, founders: 500, size: 12, perPerson: 3.5, bridges }
        return transitivity(graphFromCircles(circles(given, key, replicate), given.people, 0.3))
      })
      expect(some).toBeLessThan(none)
      expect(many).toBeLessThan(some)
    }
  })
})

describe('founding members among prospects', () => {
  // Over 40 replicates of these settings (9 % founders) the mean and standard deviation were: member mates of a member,
  // against members spread evenly, 2.08 ± 0.13 times; prospects with a member mate 0.675 ± 0.013 (evenly spread it would be 0.83);
  // circles without a member 0.53 ± 0.009 (evenly 0.42); circles with a third of members or more 0.083 ± 0.004
  // (evenly 0.04). Each bound below lies at least 4 standard deviations off.
  const { people, founders } = ordinary
  const made = circles(ordinary, key, 0)
  const graph = graphFromCircles(made, people, 0.3)
  const memberMates = Array.from({ length: people }, (_, i) => {
    return graph.neighbours.subarray(graph.offsets[i], graph.offsets[i + 1]).filter((j) => j < founders).length
  })

  test('a member has several member mates, about twice as many as if members were spread evenly', () => {
    const mean = memberMates.slice(0, founders).reduce((sum, n) => sum + n, 0) / founders
    const evenly = (graph.neighbours.length / people) * (founders / people)
    expect(mean).toBeGreaterThan(2.5)
    expect(mean / evenly).toBeGreaterThan(1.5)
  })

  test('sharing can reach most prospects: they have a member mate', () => {
    const reached = memberMates.slice(founders).filter((n) => n > 0).length / (people - founders)
    expect(reached).toBeGreaterThan(0.6)
  })

  test('about half of the circles hold no member, while some are a third members', () => {
    const shares = rowLengths(made).map((length, c) => {
      const row = made.members.subarray(made.offsets[c], made.offsets[c + 1])
      return row.filter((person) => person < founders).length / length
    })
    expect(shares.filter((share) => share === 0).length / shares.length).toBeGreaterThan(0.49)
    expect(shares.filter((share) => share >= 1 / 3).length / shares.length).toBeGreaterThan(0.06)
  })
})

test.each([
  [{ people: 0 }, 'circles: people must be a whole number, at least 1, not 0'],
  [{ founders: 13_201 }, 'circles: founders must be 0 to 13200, not 13201'],
  [{ size: 1.5 }, 'circles: size must be at least 2, not 1.5'],
  [{ perPerson: 0.4 }, 'circles: perPerson must be at least 1, not 0.4'],
  [{ bridges: 6 }, 'circles: bridges must be from 0 to 1, not 6'],
  [{ size: Number.NaN }, 'circles: size must be at least 2, not NaN'],
])('settings out of range are refused by name: %o', (wrong, message) => {
  expect(() => circles({ ...ordinary, ...wrong }, key, 0)).toThrow(new RangeError(message))
})
