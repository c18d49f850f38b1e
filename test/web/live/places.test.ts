import { describe, expect, it } from 'vitest'
import { foundWorlds } from '../../../src/web/live/LiveWorlds.ts'
import { aBitOfEach, outageAndRaid, smallPlan } from '../../community/smallPlan.ts'

const scene = (changes: Parameters<typeof smallPlan>[0] = {}) =>
  foundWorlds(smallPlan({ strategies: [aBitOfEach], warmUpDays: 0, ...changes }), aBitOfEach.name).scene

const radius = (at: Float32Array, person: number) => Math.hypot(at[2 * person]!, at[2 * person + 1]!)

function nearest(at: Float32Array, from: number, to: number): number {
  let least = Number.POSITIVE_INFINITY
  for (let a = from; a < to; a++) {
    for (let b = from; b < a; b++) {
      least = Math.min(least, Math.hypot(at[2 * a]! - at[2 * b]!, at[2 * a + 1]! - at[2 * b + 1]!))
    }
  }
  return least
}

describe('places', () => {
  const small = scene()

  it('are the same for the same community', () => {
    expect(scene().places).toEqual(small.places)
  })

  it('have members inside, prospects on the rim and raiders between them', () => {
    const { founders, residents, names, places } = small
    for (let person = 0; person < names.length; person++) {
      const [inside, outside] = [radius(places.inside, person), radius(places.outside, person)]
      if (person < residents) expect(inside).toBeLessThanOrEqual(0.81)
      if (person >= founders && person < residents) expect(outside).toBeGreaterThan(0.9)
      if (person >= residents) expect(inside).toBeGreaterThan(0.81)
      expect(Number.isNaN(inside) || Number.isNaN(outside)).toBe(false)
    }
    expect(names.length - residents).toBe(outageAndRaid[1]!.raiders)
  })

  it('keep members apart, nearly by the step from one to the next in a circle', () => {
    expect(nearest(small.places.inside, 0, small.founders)).toBeGreaterThan(0.7 * small.places.step)
  })

  it('put everybody into one circle, in which most know each other', () => {
    const { fires, inside } = small.places
    const circles = Array.from({ length: fires.length / 3 }, (_, k) => [...fires.slice(3 * k, 3 * k + 3)])
    const knows = new Set(
      Array.from({ length: small.ties.length / 2 }, (_, k) => `${small.ties[2 * k]} ${small.ties[2 * k + 1]}`),
    )
    const circleOf = Array.from({ length: small.founders }, (_, person) =>
      circles.findIndex(
        ([x, y, r]) => Math.abs(Math.hypot(inside[2 * person]! - x!, inside[2 * person + 1]! - y!) - r!) < 1e-4,
      ),
    )
    expect(circleOf).not.toContain(-1)
    let [mates, known] = [0, 0]
    for (let a = 0; a < small.founders; a++) {
      for (let b = a + 1; b < small.founders; b++) {
        if (circleOf[a] !== circleOf[b]) continue
        mates++
        if (knows.has(`${a} ${b}`)) known++
      }
    }
    expect(mates).toBeGreaterThan(50)
    expect(known / mates).toBeGreaterThan(0.95)
  })

  it.each([
    ['nobody outside', { prospects: 0, events: [] }],
    ['two members', { members: 2, prospects: 20, events: [] }],
  ])('exist with %s', (_, changes) => {
    const { places } = scene(changes)
    expect([...places.inside, ...places.outside, ...places.fires].every(Number.isFinite)).toBe(true)
  })
})
