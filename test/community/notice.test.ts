import { describe, expect, test } from 'vitest'
import { BY_VISIT, enterAct } from '../../src/community/ActLog.ts'
import { attribute } from '../../src/community/attribute.ts'
import { BRAND, type Community, sinceDayOne } from '../../src/community/Community.ts'
import { openChoice } from '../../src/community/openChoice.ts'
import { MEMBER } from '../../src/community/People.ts'
import { INJUNCTIVE } from '../../src/community/places.ts'
import { streamsOf } from '../../src/community/purpose.ts'
import { receive } from '../../src/community/receive.ts'
import { runReplicate } from '../../src/community/runReplicate.ts'
import { attachment, touch } from '../../src/community/touch.ts'
import { traitOf } from '../../src/community/traitOf.ts'
import { visit } from '../../src/community/visit.ts'
import { drawnIn, visitProbability } from '../../src/model/attachment.ts'
import type { TraitName } from '../../src/model/traits.ts'
import { decides, reads } from './oneVisit.ts'
import { handsOff, regulars, rule, settled, smallPlan, strategy } from './smallPlan.ts'

const made = (traits: Partial<Record<TraitName, number>>, more: Parameters<typeof smallPlan>[0] = {}) =>
  settled(smallPlan({ events: [], traits, ...more }), { events: true })
const membersOf = ({ people }: Community) =>
  [...people.status.keys()].filter((person) => people.status[person] === MEMBER)

/** Somebody gets an act of another member, or of the team; returns the number of that act. */
function gets(community: Community, person: number, act: string, from = BRAND): number {
  const row = community.world.table.row[act]!
  const id = enterAct(community.log, sinceDayOne(community), from, row, person, 0, 0)
  receive(community, person, from, row, id)
  return id
}

/** Impression of an act, as a share of the largest. */
const impression = ({ world: { table } }: Community, act: string) => Math.abs(table.impression[table.row[act]!]!)

/** What a visit would be as likely as if no act were waiting. */
function uncalled(community: Community, person: number): number {
  const { world } = community
  const { visit_sensitivity } = world.parameters[world.populationOf[person]!]!
  const drawn = drawnIn(attachment(community, person), visit_sensitivity)
  return visitProbability(traitOf(world, person, 'activity'), drawn, 1)
}

describe('an act that waits to be seen', () => {
  test('calls nobody whose `notice` is 0: a visit is as likely as attachment makes it', () => {
    const community = made({ notice: 0 })
    const [person, other] = membersOf(community) as [number, number]
    for (const act of ['thank', 'flame']) gets(community, person, act, other)
    expect(community.people.visitChance[person]).toBe(uncalled(community, person))
  })

  test.each(['thank', 'flame', 'help'])(
    'makes a visit likelier, good or bad as it is, until it was seen: %s',
    (act) => {
      const community = made({ notice: 4 })
      const { people } = community
      const [person, other] = membersOf(community) as [number, number]
      people.notice[person] = 0
      gets(community, person, act, other)
      expect(people.visitChance[person]).toBeGreaterThan(uncalled(community, person))
      const activity = traitOf(community.world, person, 'activity') * (1 + 4 * impression(community, act))
      const sigma = community.world.parameters[0]!.visit_sensitivity
      expect(people.visitChance[person]).toBeCloseTo(
        1 - Math.exp(-activity * drawnIn(attachment(community, person), sigma)),
        12,
      )

      visit(community, Int32Array.of(person))
      expect(people.notice[person]).toBe(0)
      expect(people.visitChance[person]).toBe(uncalled(community, person))
    },
  )

  test('calls the more, the larger the trait', () => {
    const chances = [0, 0.5, 1, 4, 16, 100].map((notice) => {
      const community = made({ notice }, { warmUpDays: 0 })
      const [person, other] = membersOf(community) as [number, number]
      gets(community, person, 'thank', other)
      return community.people.visitChance[person]!
    })
    expect(chances).toEqual([...new Set(chances)].toSorted((a, b) => a - b))
  })

  test('is the strongest of those that wait', () => {
    const community = made({ notice: 4, repeat_discount: 1 })
    const { people } = community
    const [person, other, third] = membersOf(community) as [number, number, number]
    people.notice[person] = 0
    const weak = gets(community, person, 'thank', other)
    expect(people.noticeId[person]).toBe(weak)
    const strong = gets(community, person, 'flame', third)
    expect(people.noticeId[person]).toBe(strong)
    gets(community, person, 'thank', third)
    expect(people.noticeId[person]).toBe(strong)
  })

  test('makes a community in which people are thanked livelier', () => {
    const thanking = strategy('thank', [rule('thank', regulars, { every: 7 })])
    const acts = (notice: number) =>
      Array.from({ length: 12 }, (_, replicate) => {
        const plan = smallPlan({ events: [], traits: { notice }, strategies: [thanking] })
        return runReplicate(plan, replicate).runs[0]!.kindActs
      })
    const [none, some] = [acts(0), acts(5)]
    // A sign test: 11 of 12 or more have a probability of 0.003 without an effect.
    expect(some.filter((count, k) => count > none[k]!).length).toBeGreaterThanOrEqual(11)
  })
})

describe('what somebody does on a visit that an act brought about', () => {
  /** Of 2000 attributions of the act chosen on one visit, how many are to the visit, and to which causes. */
  function causes(S: number, brought: number, notice = 4): { visits: number; byAct: number } {
    const community = made({ notice })
    const { people, choices, world } = community
    let found = { visits: 0, byAct: 0 }
    for (const person of membersOf(community)) {
      reads(community, person)
      decides(community, person)
      const [row, target] = [choices.row[choices.best[0]!]!, choices.target[choices.best[0]!]!]
      if (row === world.table.row.lurk || world.table.isAnswer[row] === 1) continue
      people.identity[person] = S
      people.bonds[person] = S
      people.creditAttachment[person] = 7
      people.brought[person] = brought
      people.broughtBy[person] = 9
      for (let draw = 0; draw < 2000; draw++) {
        community.streams = streamsOf(world.key, world.replicate, 1000 + draw)
        const sent = { actor: person, row, target, factor: 0, cause: 0, choice: 0, announcement: null, credibility: 0 }
        attribute(community, sent)
        if (sent.factor !== BY_VISIT) continue
        found = { visits: found.visits + 1, byAct: found.byAct + (sent.cause === 9 ? 1 : 0) }
        expect([7, 9]).toContain(sent.cause)
      }
      return found
    }
    throw new Error('nobody does anything')
  }

  test('is credited to that act where there is no attachment', () => {
    const { visits, byAct } = causes(0, 0.8)
    expect(visits).toBeGreaterThan(100)
    expect(byAct).toBe(visits)
  })

  test('is credited to attachment where no act called, or none does', () => {
    for (const { visits, byAct } of [causes(0.5, 0), causes(0.5, 0.8, 0)]) {
      expect(visits).toBeGreaterThan(100)
      expect(byAct).toBe(0)
    }
  })

  test('is credited to both in proportion to what each of them adds', () => {
    const { visits, byAct } = causes(0.5, 0.8)
    const sigma = made({}).world.parameters[0]!.visit_sensitivity
    const [act, attached] = [1 - 1 / (1 + 4 * 0.8), 1 - Math.exp(-sigma * 0.5)]
    // A standard error of at most 0.02; four of them.
    expect(visits).toBeGreaterThan(600)
    expect(Math.abs(byAct / visits - act / (act + attached))).toBeLessThan(0.08)
  })
})

describe('an award', () => {
  const feels = (act: string, deeds: number, half_deserved: number) => {
    const community = made({ half_deserved })
    const { people } = community
    const [person] = membersOf(community) as [number]
    touch(community, person)
    const states = () => ['brand', 'mood', 'community'].map((name) => people[name as 'brand' | 'mood'][person]!)
    const before = states()
    people.deeds[person] = deeds
    people.brandRepeats[person] = 0
    gets(community, person, act)
    return states().map((state, k) => state - before[k]!)
  }

  test('to somebody who did nothing is felt as harm, to somebody who did much as praise', () => {
    for (const change of feels('recognise', 0, 3)) expect(change).toBeLessThan(0)
    for (const change of feels('recognise', 30, 3)) expect(change).toBeGreaterThan(0)
    for (const change of feels('recognise', 3, 3)) expect(Math.abs(change)).toBe(0)
  })

  test('is praise for everybody where half_deserved is 0', () => {
    for (const deeds of [0, 3, 30]) expect(feels('recognise', deeds, 0)).toEqual(feels('recognise', 0, 0))
    for (const change of feels('recognise', 0, 0)) expect(change).toBeGreaterThan(0)
  })

  test('is the more welcome, the more was done, and no other act is', () => {
    const moods = [0, 1, 2, 5, 20, 100].map((deeds) => feels('recognise', deeds, 3)[1])
    expect(moods).toEqual([...new Set(moods)].toSorted((a, b) => a - b))
    expect(feels('thank', 0, 3)).toEqual(feels('thank', 30, 3))
  })
})

describe('esteem', () => {
  const live = (act: string) => {
    const plan = smallPlan({
      events: [],
      traits: { esteem_step: 0.5 },
      strategies: [strategy(act, [rule(act, regulars, { every: 7 })])],
    })
    let lived: Community | null = null
    runReplicate(plan, 0, { events: true, onLived: (_, community) => (lived ??= community) })
    return lived as unknown as Community
  }

  test('moves by awards, of those who get them, and by nothing else', () => {
    expect(live('thank').people.esteem.every((esteem) => esteem === 0)).toBe(true)
    const { people, log, world } = live('recognise')
    const awarded = new Set<number>()
    for (let id = 1; id <= log.count; id++) if (log.row[id] === world.table.row.recognise) awarded.add(log.target[id]!)
    expect(awarded.size).toBeGreaterThan(5)
    expect([...people.esteem.keys()].filter((person) => people.esteem[person] !== 0)).toEqual(
      [...awarded].toSorted((a, b) => a - b),
    )
  })

  test('adds to what the house rules say, so that what they approve is worth more', () => {
    const community = made({})
    const [person] = membersOf(community) as [number]
    const { world, people, choices } = community
    const injunctive = (rules: number, esteem: number) => {
      people.rules[person] = rules
      people.esteem[person] = esteem
      openChoice(community, 0, person, 3)
      return choices.chooser[INJUNCTIVE]
    }
    const nu = traitOf(world, person, 'norm_sensitivity')
    expect(injunctive(0.25, 0.5)).toBeCloseTo(nu * 0.75, 12)
    expect(injunctive(0, 0)).toBe(0)
  })

  test('matters for what people do, unless norms have no influence', () => {
    const kind = (esteem_step: number, normative_influence: boolean) => {
      const awards = strategy('recognise', [rule('recognise', regulars, { every: 7 })])
      const plan = smallPlan({ events: [], traits: { esteem_step }, strategies: [awards, handsOff] })
      return runReplicate({ ...plan, channels: { ...plan.channels, normative_influence } }, 0).runs.map(
        ({ kindActs }) => kindActs,
      )
    }
    expect(kind(0.5, true)[0]).not.toBe(kind(0, true)[0])
    expect(kind(0.5, true)[1]).toBe(kind(0, true)[1])
    expect(kind(0.5, false)).toEqual(kind(0, false))
  })
})
