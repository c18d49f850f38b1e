import { describe, expect, it } from 'vitest'
import { ABSENT } from '../../../src/community/People.ts'
import { foundWorlds, morningFrames } from '../../../src/web/live/LiveWorlds.ts'
import { createMotion, placeAt } from '../../../src/web/live/Motion.ts'
import { personAt, personBeside } from '../../../src/web/live/pick.ts'
import { toPixels } from '../../../src/web/live/pixels.ts'
import { aBitOfEach, smallPlan } from '../../community/smallPlan.ts'

const plan = smallPlan({ prospects: 100, strategies: [aBitOfEach] })
const worlds = foundWorlds(plan, aBitOfEach.name)
const [morning] = morningFrames(worlds)
const motion = createMotion(worlds.scene, plan.acts, morning)
const size = 600
const here = worlds.scene.names.map((_, person) => person).filter((person) => morning.status[person] !== ABSENT)

describe('picking somebody in a picture', () => {
  it('finds everybody who is here at their place', () => {
    for (const person of here) {
      expect(personAt(motion, size, toPixels(size, placeAt(motion, person, 0)), 0)).toBe(person)
    }
  })

  it('finds nobody in the corners, nor raiders who are not here yet', () => {
    expect(personAt(motion, size, { x: 2, y: 2 }, 0)).toBeNull()
    const raider = worlds.scene.residents
    expect(personAt(motion, size, toPixels(size, placeAt(motion, raider, 0)), 0)).not.toBe(raider)
  })

  it('begins in the middle, and goes in the direction of the arrow until there is nobody left', () => {
    for (const direction of [
      { x: 1, y: 0 },
      { x: -1, y: 0 },
      { x: 0, y: 1 },
      { x: 0, y: -1 },
    ]) {
      let person = personBeside(motion, null, direction, 0)!
      const start = placeAt(motion, person, 0)
      expect(Math.hypot(start.x, start.y)).toBeLessThan(0.2)
      const along = () => {
        const { x, y } = placeAt(motion, person, 0)
        return x * direction.x + y * direction.y
      }
      for (;;) {
        const before = along()
        const next = personBeside(motion, person, direction, 0)!
        if (next === person) break
        person = next
        expect(along()).toBeGreaterThan(before)
      }
      expect(along()).toBeGreaterThan(0.6)
    }
  })
})
