import { describe, expect, it } from 'vitest'
import { classByMember, dayOf, isOutreach } from '../../../src/cascade/History.ts'
import { runReplicate } from '../../../src/community/runReplicate.ts'
import { livedAgain, namesIn } from '../../../src/study/explain/livedAgain.ts'
import { toldChains } from '../../../src/study/explain/toldChains.ts'
import { portraitOf } from '../../../src/study/portrait/portraitOf.ts'
import { aBitOfEach, handsOff, smallPlan } from '../../community/smallPlan.ts'
import { portraitFixture, portrayedPlan, storedReplicate } from './portraitFixture.ts'

const portrait = portraitFixture()
const lived = livedAgain(portrayedPlan, aBitOfEach.name, storedReplicate)!

describe('a portrait', () => {
  it('is of the replicate that was stored: the same acts', () => {
    const run = storedReplicate.runs[1]!
    expect(portrait).toMatchObject({ replicate: 3, outreachActs: run.outreachActs, kindActs: run.kindActs })
    const { history } = lived
    const acts = Array.from({ length: history.log.count }, (_, i) => i + 1).filter((act) => dayOf(history, act) >= 1)
    expect(acts.filter((act) => classByMember(history, act) === 'kind')).toHaveLength(run.kindActs)
    expect(acts.filter((act) => isOutreach(history, act))).toHaveLength(run.outreachActs)
    const followed = acts.filter((act) => dayOf(history, act) <= portrayedPlan.days - portrait.window)
    for (const of of ['kind', 'harmful'] as const) {
      const counted = portrait.branching[of].reduce((sum, stretch) => sum + stretch.acts, 0)
      expect(followed.filter((act) => classByMember(history, act) === of)).toHaveLength(counted)
    }
  })

  it('comes out the same each time, is plain JSON, and small', () => {
    const text = JSON.stringify(portrait)
    expect(JSON.stringify(portraitFixture())).toBe(text)
    expect(JSON.parse(text)).toEqual(portrait)
    expect(text.length).toBeLessThan(100_000)
  })

  it('is not made of a replicate that comes out otherwise', () => {
    const [first, second] = storedReplicate.runs
    const stored = { ...storedReplicate, runs: [first!, { ...second!, kindActs: second!.kindActs + 1 }] }
    expect(portraitOf(portrayedPlan, { strategy: aBitOfEach.name, beside: handsOff.name, stored })).toBeNull()
  })

  it('tells nothing where nothing happened, and is alone where there is no other strategy', () => {
    const plan = smallPlan({ days: 14, prospects: 0, members: 30, visitsPerDay: 0, strategies: [handsOff], events: [] })
    const quiet = portraitOf(plan, { strategy: handsOff.name, beside: null, stored: runReplicate(plan, 0) })!
    expect(quiet).toMatchObject({
      story: null,
      neighbourhood: null,
      beside: null,
      branching: { kind: [], harmful: [] },
    })
    expect(quiet.minds.every(({ beside }) => beside === null)).toBe(true)
  })
})

describe('its story', () => {
  const story = portrait.story!
  const names = namesIn(portrayedPlan, lived)
  const [told] = toldChains(lived.history, names, 1)

  it('is the first one that `roi explain` tells, in its words', () => {
    expect(story.sentence).toBe(told!.sentence)
    const brief = told!.clauses.map(({ text }) => text.replace(/^day −?\d+ /, '').replaceAll(/ \(\d+\)/g, ''))
    expect(story.nodes.filter((node) => node.told).map(({ text }) => text)).toEqual(brief)
  })

  it('begins with outreach, and each act in it has the cause that the log has', () => {
    const { log } = lived.history
    expect(story.begunBy).toBe('outreach')
    for (const { acts, cause, day } of story.nodes) {
      for (const act of acts) {
        expect(day).toBe(log.step[act]! + 1)
        if (cause === null) expect(log.cause[act]).toBe(0)
        else expect(story.nodes[cause]!.acts).toContain(log.cause[act])
      }
    }
  })

  it('counts the whole cascade', () => {
    const root = story.nodes[0]!.acts[0]!
    const { log } = lived.history
    const cascade = [...log.root.subarray(1, log.count + 1)].filter((at) => at === root).length
    expect(story.acts).toBe(cascade)
    expect(story.nodes.flatMap(({ acts }) => acts).length).toBeLessThanOrEqual(story.acts)
  })
})

describe('its neighbourhood', () => {
  const { people, ties } = portrait.neighbourhood!
  const { world } = lived.community

  it('holds everybody whom the story names, once, with their friends', () => {
    for (const { told, name } of people) if (told) expect(portrait.story!.sentence).toContain(name)
    expect(new Set(people.map(({ person }) => person)).size).toBe(people.length)
    expect(people.length).toBeLessThanOrEqual(48)
    expect(people.some(({ told }) => told)).toBe(true)
  })

  it('joins those by lines who know each other', () => {
    const { offsets, neighbours } = world.graph
    const mates = (person: number) => [...neighbours.subarray(offsets[person], offsets[person + 1])]
    for (const [i, j] of ties) expect(mates(people[i]!.person)).toContain(people[j]!.person)
    const known = people.flatMap(({ person }) => mates(person)).filter((mate) => people.some((p) => p.person === mate))
    expect(ties.length).toBe(known.length / 2)
  })

  it('draws people at the same place before and after, inside of the picture', () => {
    for (const { x, y } of people) {
      for (const at of [x, y]) {
        expect(at).toBeGreaterThanOrEqual(0)
        expect(at).toBeLessThanOrEqual(1)
      }
    }
  })
})

describe('its states of mind', () => {
  it('are those of all members of the day', () => {
    const { census } = lived.community
    for (const { before, after, beside } of portrait.minds) {
      expect(after.people).toBe(census.members)
      for (const spread of [before, after, beside!]) {
        expect(spread.shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9)
      }
    }
  })

  it('have medians in their ranges', () => {
    for (const { edges, before, after } of portrait.minds) {
      for (const { median } of [before, after]) {
        expect(median).toBeGreaterThanOrEqual(edges[0]!)
        expect(median).toBeLessThanOrEqual(edges.at(-1)!)
      }
    }
  })
})
