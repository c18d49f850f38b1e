import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { credit } from '../../src/community/credit.ts'
import { moved } from '../../src/model/moved.ts'
import { keyFromSeed } from '../../src/random/Key.ts'
import { stream } from '../../src/random/Stream.ts'

fc.configureGlobal({ seed: 1 })

const key = keyFromSeed('credit')
const draws = stream(key, 0, 0, 1)

describe('the act to which a state is credited', () => {
  /**
   * 40,000 people who all lived the same four kind acts. The largest standard error of a share is 0.0025; an act that
   * is off by 0.015 of the credit (six standard errors) is caught with a probability above 0.97 at the bound of 0.01.
   */
  test('is drawn in proportion to what remains of each act, fading included', () => {
    const people = 40_000
    const acts = [
      { id: 1, beta: 0.8, fading: 1 },
      { id: 2, beta: 0.3, fading: 0.5 },
      { id: 3, beta: 1, fading: 0.7 },
      { id: 4, beta: 0.5, fading: 0.9 },
    ]
    const remains = new Map<number, number>()
    let state = 0
    for (const { id, beta, fading } of acts) {
      for (const [earlier, rest] of remains) remains.set(earlier, rest * fading)
      const next = moved(state * fading, beta, 0.3)
      remains.set(id, next - state * fading)
      state = next
    }

    const credited = new Map<number, number>()
    for (let person = 0; person < people; person++) {
      let own = 0
      let act = 0
      for (const { id, beta, fading } of acts) {
        const old = own * fading
        own = moved(old, beta, 0.3)
        act = credit(draws, person, old, own, act, id)
      }
      credited.set(act, (credited.get(act) ?? 0) + 1)
    }
    expect(credited.has(0)).toBe(false)
    for (const [id, rest] of remains)
      expect(Math.abs((credited.get(id) ?? 0) / people - rest / state)).toBeLessThan(0.01)
  })

  test('is partly nobody’s when the state began with something that no act brought', () => {
    const people = 20_000
    let unowed = 0
    for (let person = 0; person < people; person++) if (credit(draws, person, 0.6, 0.8, 0, 9) === 0) unowed++
    // A standard error of 0.003; the bound is five of them.
    expect(Math.abs(unowed / people - 0.6 / 0.8)).toBeLessThan(0.016)
  })

  const state = fc.double({ min: -1, max: 1, noNaN: true })

  test('stays when an act lowers what the state has, and goes to the act that turns it round', () => {
    fc.assert(
      fc.property(state, state, fc.nat(1000), (old, next, person) => {
        const after = credit(draws, person, old, next, 7, 9)
        expect([7, 9]).toContain(after)
        if (old * next < 0) expect(after).toBe(9)
        else if (Math.abs(next) <= Math.abs(old)) expect(after).toBe(7)
        else if (old === 0) expect(after).toBe(9)
      }),
    )
  })
})
