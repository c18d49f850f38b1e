import { describe, expect, test } from 'vitest'
import { type GameName, games } from '../../src/lab/designKeys.ts'
import { labMeasures } from '../../src/lab/labMeasures.ts'
import { type Channel, channels } from '../../src/model/channels.ts'
import { type Trait, type TraitName, traits } from '../../src/model/traits.ts'
import { labArm, measured, playSession } from './labArm.ts'

const names = Object.keys(games) as GameName[]
const small: Partial<Record<GameName, Record<string, number | string | boolean>>> = {
  'public goods': { groups: 6, periods: 4, table: true, sanctions: 'punishment and reward' },
  'song market': { worlds: 2, listeners: 60, songs: 8 },
  votes: { comments: 100, viewers: 20, planted: 'up' },
}
const arm = (game: GameName, changes: Parameters<typeof labArm>[1] = {}) =>
  labArm(game, { ...changes, design: { ...small[game], ...changes.design } })

describe.each(names)('the game %s', (game) => {
  test('has the same bits twice, and others in another session', () => {
    expect(playSession(game, arm(game))).toEqual(playSession(game, arm(game)))
    expect(playSession(game, arm(game), 1)).not.toEqual(playSession(game, arm(game)))
  })

  test('has measures whose figures are as many as their names', () => {
    const own = labMeasures.filter((measure) => measure.games.includes(game))
    expect(own.length).toBeGreaterThan(0)
    const played = [playSession(game, arm(game))]
    for (const measure of own) {
      const { design } = arm(game)
      expect(measure.of(played, design).length, measure.name).toBe(measure.names(design).length)
    }
  })

  test.each(Object.keys(channels) as Channel[])('does not feel the parameters of %s when it is off', (channel) => {
    const off = arm(game, { channels: { [channel]: false } })
    const own = (Object.entries(traits) as [TraitName, Trait][]).filter(([, row]) => row.channel === channel)
    const other = Object.fromEntries(
      own.map(([name, row]) => [name, row.mean === row.range[0] ? row.mean + 0.1 : row.range[0]]),
    )
    const changed = arm(game, { channels: { [channel]: false }, traits: other })
    expect(playSession(game, changed)).toEqual(playSession(game, off))
  })
})

describe('public goods', () => {
  const selfish = { altruism: 0, norm_sensitivity: 0, need_for_orientation: 0 }

  test('are given nothing by those whom neither others, norms nor sanctions move', () => {
    const [mean] = measured('public goods', 'mean contribution', { traits: selfish })
    expect(mean).toBeLessThan(0.01)
  })

  test('are given everything where giving pays the giver', () => {
    const [mean] = measured('public goods', 'mean contribution', { traits: selfish, design: { mpcr: 1.5 } })
    expect(mean).toBeGreaterThan(0.99)
  })

  test('keep their books: income is endowment less gift, plus the common good, less what sanctions took and cost', () => {
    const { contribution, earnings, period } = playSession(
      'public goods',
      labArm('public goods', { design: { groups: 3 } }),
    )
    for (let t = 1; t <= 10; t++) {
      const rows = [...period.keys()].filter((row) => period[row] === t)
      const given = rows.reduce((sum, row) => sum + contribution[row], 0)
      const income = rows.reduce((sum, row) => sum + earnings[row], 0)
      expect(income).toBeCloseTo(20 * rows.length - given + 0.4 * 4 * given, 9)
    }
  })

  test('see no points of punishment from people without negative reciprocity', () => {
    const points = measured('public goods', 'punishment by deviation', {
      // Precise enough that points are hardly ever given by mistake.
      traits: { negative_reciprocity: 0, choice_precision: 100 },
      design: { sanctions: 'punishment', rematching: 'partners' },
    })
    for (const mean of points) expect(mean).toBeLessThan(0.1)
  })

  test('leave partners together and draw strangers anew', () => {
    const groupsOf = (rematching: string) => {
      const { group, period } = playSession('public goods', labArm('public goods', { design: { rematching } }))
      const n = group.length / 10
      return [1, 2].map((t) => [...group].filter((_, row) => period[row] === t).slice(0, n))
    }
    const [first, second] = groupsOf('partners')
    expect(second).toEqual(first)
    const drawn = playSession('public goods', labArm('public goods', { design: { rematching: 'strangers' } }))
    const pairs = new Set<string>()
    for (let t = 0; t < 10; t++) pairs.add([...drawn.others.slice(t * 140, t * 140 + 4)].join())
    expect(pairs.size).toBeGreaterThan(5)
  })

  test('are given as much as is believed of others by those who only mind being unlike them', () => {
    const likeOthers = { norm_sensitivity: 5, need_for_orientation: 0, altruism: 0 }
    const schedule = measured('public goods', 'schedule', { traits: likeOthers, design: { table: true } })
    for (const [k, mean] of schedule.entries()) expect(Math.abs(mean - 5 * k)).toBeLessThan(0.5)
  })
})

describe('exchange', () => {
  test('brings nothing back from responders without positive reciprocity', () => {
    const [, returned] = measured('trust', 'sent and returned', { traits: { positive_reciprocity: 0, altruism: 0 } })
    expect(returned).toBeLessThan(0.03)
  })

  test('brings back more, the more positive reciprocity there is', () => {
    const returned = [0, 0.8, 2].map(
      (rho) => measured('trust', 'share returned', { traits: { positive_reciprocity: rho } })[0],
    )
    expect(returned[0]).toBeLessThanOrEqual(returned[1])
    expect(returned[1]).toBeLessThan(returned[2])
  })

  test('has no offer above nothing rejected without negative reciprocity or spite', () => {
    const { offer, rejected } = playSession(
      'ultimatum',
      labArm('ultimatum', { traits: { negative_reciprocity: 0, altruism: 0.02 } }),
    )
    const refused = [...offer.keys()].filter((k) => offer[k] > 0 && rejected[k] === 1)
    expect(refused.length).toBeLessThan(0.02 * offer.length)
  })

  test('rejects lower offers more often', () => {
    const [, rejected, low] = measured('ultimatum', 'offers and rejections')
    expect(low).toBeGreaterThan(rejected)
    expect(measured('ultimatum', 'share of even offers rejected')[0]).toBeLessThan(0.02)
  })
})

describe('influence', () => {
  test('moves nobody to a wrong judgement where nobody else is there', () => {
    const [errors] = measured('line judgement', 'errors', { design: { majority: 0 }, traits: { evidence_noise: 0 } })
    expect(errors).toBeLessThan(0.001)
  })

  const planted = (vote: string, changes: Parameters<typeof labArm>[1] = {}) =>
    playSession('votes', labArm('votes', { ...changes, design: { planted: vote, ...changes.design } }))

  test('by a planted vote is none where norms do not weigh, nor is it counted', () => {
    const none = planted('none', { channels: { normative_influence: false } })
    expect(none.ups.some((count) => count > 0) && none.downs.some((count) => count > 0)).toBe(true)
    for (const vote of ['up', 'down']) expect(planted(vote, { channels: { normative_influence: false } })).toEqual(none)
  })

  test('by a planted vote of either kind makes nobody keep quiet, and some speak up who agree or disagree', () => {
    const { next } = planted('none')
    for (const [vote, sign] of [
      ['up', 1],
      ['down', -1],
    ] as const) {
      const after = planted(vote).next
      for (const [comment, voted] of next.entries()) if (voted !== 0) expect(after[comment]).toBe(voted)
      const joining = [...after.entries()].filter(([comment]) => next[comment] === 0).map(([, voted]) => voted)
      expect(joining).toContain(sign)
      expect(joining).toContain(1)
    }
  })

  test('by votes is none where voting costs more than it is ever worth', () => {
    const { ups, downs } = planted('up', { design: { cost: 100 } })
    expect([...ups, ...downs].every((count) => count === 0)).toBe(true)
  })

  test('leaves estimates alone where nobody else is heard', () => {
    const { estimates } = playSession('estimation', labArm('estimation', { design: { neighbours: 0 } }))
    const n = estimates.length / 3
    expect(estimates.subarray(n, 2 * n)).toEqual(estimates.subarray(0, n))
  })

  test('moves the unsure further than the sure', () => {
    const weight = (variance: number) =>
      measured('estimation', 'weight on advice', {
        traits: { prior_variance: variance, revision_cost: 0, adoption_ease: 0 },
      })[0]
    expect(weight(0.05)).toBeLessThan(weight(0.5))
  })
})
