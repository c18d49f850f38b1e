import { describe, expect, it } from 'vitest'
import { BRAND } from '../../../src/community/Community.ts'
import { cascadeSizesOf } from '../../../src/study/portrait/cascadeSizesOf.ts'
import { historyFrom } from '../../cascade/historyFrom.ts'
import { portraitFixture } from './portraitFixture.ts'

const team = { act: 'thank', actor: BRAND, target: 1 }

describe('the sizes of chains', () => {
  it('count the chains of the team by how many acts they have, and the acts in them', () => {
    const history = historyFrom([
      { step: 0, ...team },
      { step: 1, ...team },
      { step: 1, actor: 1, cause: 2, factor: 'person' },
      { step: 2, actor: 2, cause: 3, factor: 'person' },
      { step: 2, actor: 3, cause: 3, factor: 'person' },
      { step: 2, actor: 4, cause: 3, factor: 'person' },
      { step: 3, actor: 5 },
    ])
    expect(cascadeSizesOf(history, 3)).toEqual({
      begunBy: 'outreach',
      until: 7,
      chains: 2,
      acts: 6,
      classes: [
        { from: 1, to: 1, chains: 1, acts: 1 },
        { from: 2, to: 2, chains: 0, acts: 0 },
        { from: 3, to: 4, chains: 0, acts: 0 },
        { from: 5, to: 8, chains: 1, acts: 5 },
      ],
      depth: 1,
      // Of ten pairs in the star with a handle four are one act apart, six two.
      virality: 1.6,
      biggest: { acts: 5, depth: 2, virality: 1.6 },
    })
  })

  it('are those of members where the team did nothing, and of nobody where nothing could be followed', () => {
    const acts = [
      { step: 0, actor: 5 },
      { step: 8, actor: 6 },
    ]
    expect(cascadeSizesOf(historyFrom(acts), 3)).toMatchObject({
      begunBy: 'members',
      chains: 1,
      acts: 1,
      virality: null,
    })
    expect(cascadeSizesOf(historyFrom(acts.slice(1)), 3)).toBeNull()
  })

  it('add up, class by class, and end with that of the biggest chain', () => {
    const { chains, acts, classes, biggest } = portraitFixture().cascades!
    expect(classes.reduce((sum, one) => sum + one.chains, 0)).toBe(chains)
    expect(classes.reduce((sum, one) => sum + one.acts, 0)).toBe(acts)
    const last = classes.at(-1)!
    expect(last.from <= biggest.acts && biggest.acts <= last.to).toBe(true)
    classes.forEach(({ from }, i) => {
      if (i > 0) expect(from).toBe(classes[i - 1]!.to + 1)
    })
  })
})
