import { describe, expect, it } from 'vitest'
import type { Connection } from '../../../src/web/live/Connection.ts'
import type { Frame, Pair } from '../../../src/web/live/Frame.ts'
import type { LiveTask } from '../../../src/web/live/LiveTask.ts'
import { type Audience, createPlayer, dayLengths } from '../../../src/web/live/Player.ts'
import { liveDone } from '../../../src/web/worker/live.ts'
import { aBitOfEach, handsOff, smallPlan } from '../../community/smallPlan.ts'

const plan = smallPlan({ days: 12, strategies: [handsOff, aBitOfEach] })

/** A player whose worker answers a moment later, and what its audience has been shown. */
function playing() {
  const asked: LiveTask[] = []
  const shown: string[] = []
  const connection = {
    ask: (task: LiveTask) => {
      asked.push(task)
      return Promise.resolve().then(() => liveDone(task)[0])
    },
    end: () => shown.push('end'),
  } as unknown as Connection
  const audience: Audience = {
    onFounded: (_, morning) => shown.push(`founded ${morning[0].day}`),
    onMorning: (morning) => shown.push(`morning ${morning[0].day}`),
    onDay: (day: Pair<Frame>) => shown.push(`day ${day[0].day} ${day[1].day}`),
    onEnded: ({ digest }) => shown.push(`ended ${digest}`),
    onChanged: () => {},
  }
  return { player: createPlayer(connection, audience), asked, shown }
}

/** Lets so much time pass, picture by picture. */
async function pass(player: ReturnType<typeof createPlayer>, from: number, to: number): Promise<void> {
  for (let now = from; now <= to; now += 16) {
    player.tick(now)
    for (let k = 0; k < 4; k++) await Promise.resolve()
  }
}

describe('a player of live worlds', () => {
  it('shows each day once, in order, for as long as its speed says', async () => {
    const { player, shown } = playing()
    await player.found(plan, aBitOfEach.name)
    player.setSpeed(2)
    player.play()
    await pass(player, 0, 3.5 * dayLengths[2])
    expect(shown).toEqual(['founded 0', 'day 1 1', 'day 2 2', 'day 3 3', 'day 4 4'])
  })

  it('never lives a day that is not shown, so that questions are about the day that is seen', async () => {
    const { player, asked, shown } = playing()
    await player.found(plan, aBitOfEach.name)
    player.play()
    await pass(player, 0, 5000)
    const lived = asked.reduce((sum, task) => sum + (task.kind === 'advance' ? task.days : 0), 0)
    expect(shown.filter((text) => text.startsWith('day'))).toHaveLength(lived)
    expect(player.played().day).toBe(lived)
  })

  it('stops at the end of the horizon and says what came of it', async () => {
    const { player, shown } = playing()
    await player.found(plan, aBitOfEach.name)
    player.setSpeed(4)
    player.play()
    await pass(player, 0, 5000)
    expect(player.played()).toMatchObject({ isPlaying: false, day: 12 })
    expect(shown.filter((text) => text.startsWith('ended'))).toHaveLength(1)
    player.play()
    expect(player.played().isPlaying).toBe(false)
  })

  it('goes one day on when stepped, and pauses', async () => {
    const { player, shown } = playing()
    await player.found(plan, aBitOfEach.name)
    player.play()
    await player.step()
    await pass(player, 0, 5000)
    expect(shown).toEqual(['founded 0', 'day 1 1'])
    expect(player.played().isPlaying).toBe(false)
  })

  it('comes to the same end again after it was set back', async () => {
    const { player, shown } = playing()
    await player.found(plan, aBitOfEach.name)
    for (const _ of Array(12)) await player.step()
    await player.reset()
    expect(player.played().day).toBe(0)
    for (const _ of Array(12)) await player.step()
    const ends = shown.filter((text) => text.startsWith('ended'))
    expect(ends).toHaveLength(2)
    expect(ends[0]).toBe(ends[1])
  })

  it('founds of many communities asked for at once the first and the last', async () => {
    const { player, asked, shown } = playing()
    const last = { ...plan, days: 3 }
    const all = [plan, { ...plan, seed: 'b' }, { ...plan, seed: 'c' }, last].map((one) =>
      player.found(one, 'hands off'),
    )
    await Promise.all(all)
    expect(asked.map((task) => task.kind === 'found' && task.plan)).toEqual([plan, last])
    expect(shown).toEqual(['founded 0'])
    expect(player.played()).toMatchObject({ state: 'ready', day: 0 })
    for (const _ of Array(5)) await player.step()
    expect(player.played().day).toBe(3)
  })

  it('plays on when the community is changed while it plays, from day 1', async () => {
    const { player, shown } = playing()
    await player.found(plan, aBitOfEach.name)
    player.play()
    await pass(player, 0, 100)
    await player.found({ ...plan, seed: 'b' }, aBitOfEach.name)
    expect(player.played()).toMatchObject({ isPlaying: true, day: 0 })
    await pass(player, 100, 200)
    expect(shown).toEqual(['founded 0', 'day 1 1', 'founded 0', 'day 1 1'])
  })

  it('says what went wrong', async () => {
    const { player } = playing()
    await player.found(plan, 'sing')
    expect(player.played()).toMatchObject({ state: 'failed', error: 'there is no strategy “sing”' })
  })

  it('answers who asks why', async () => {
    const { player } = playing()
    await player.found(plan, aBitOfEach.name)
    await player.step()
    expect(await player.ask(0, { person: 3 })).toMatchObject({ about: 'person', person: { person: 3 } })
  })
})
