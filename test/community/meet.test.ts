import { describe, expect, test } from 'vitest'
import type { Community } from '../../src/community/Community.ts'
import { compileWorld } from '../../src/community/compileWorld.ts'
import { found } from '../../src/community/founding.ts'
import { inKernel } from '../../src/community/inKernel.ts'
import { liveDay } from '../../src/community/liveDay.ts'
import { meet } from '../../src/community/meet.ts'
import { NEVER } from '../../src/community/People.ts'
import { warmUp } from '../../src/community/runReplicate.ts'
import { traitOf, traitOfAll } from '../../src/community/traitOf.ts'
import { type PersonalTrait, TRAIT, TRAITS } from '../../src/community/World.ts'
import { traits } from '../../src/model/traits.ts'
import { smallPlan, stateOf } from './smallPlan.ts'

const plan = smallPlan({ visitsPerDay: 0.7 })

function begun(): Community {
  return inKernel(found(compileWorld(plan, 0), {}))
}

function meetAll(community: Community): void {
  community.people.touchedAt.forEach((step, person) => {
    if (step === NEVER) meet(community, person)
  })
}

function live(community: Community): void {
  warmUp(community)
  for (let day = 1; day <= plan.days; day++) liveDay(community, null, day, {})
}

describe('people whom nothing has touched', () => {
  test('are most of the prospects, and nothing is kept of them', () => {
    const community = begun()
    live(community)
    const { people, world } = community
    const unmet = [...people.touchedAt.keys()].filter((person) => people.touchedAt[person] === NEVER)
    expect(unmet.length).toBeGreaterThan(plan.prospects / 2)
    for (const person of unmet) {
      expect(world.traits.subarray(person * TRAITS, (person + 1) * TRAITS).every((trait) => trait === 0)).toBe(true)
      expect([people.belief[person], people.doubt[person], people.normKind[person]]).toEqual([0, 0, 0])
    }
  })

  test('are the same whenever they are met: a community in which everybody was met at once comes to the same', () => {
    const [late, early] = [begun(), begun()]
    meetAll(early)
    live(late)
    live(early)
    meetAll(late)
    expect(stateOf(late)).toBe(stateOf(early))
    expect(late.world.traits).toEqual(early.world.traits)
  })

  test('have the traits already that they will be met with', () => {
    const community = begun()
    for (const name of Object.keys(TRAIT) as PersonalTrait[]) {
      const before = traitOfAll(community, name)
      const met = begun()
      meetAll(met)
      const after = Float64Array.from(before, (_, person) => traitOf(met.world, person, name))
      expect(after).toEqual(before)
    }
  })
})

test('everybody has a value of their own of each trait in which people differ', () => {
  const differing = Object.entries(traits).filter(([, row]) => row.varies !== 'no' && !('only' in row && row.only))
  expect(Object.keys(TRAIT)).toEqual(differing.map(([name]) => name))
  expect(Object.values(TRAIT)).toEqual([...Array(TRAITS).keys()])
})
