import { begin } from '../../community/begin.ts'
import type { Community } from '../../community/Community.ts'
import { copyCommunity } from '../../community/copyCommunity.ts'
import { dayOneGroups } from '../../community/dayOne.ts'
import { leave } from '../../community/Kernel.ts'
import type { Plan, Strategy } from '../../community/Plan.ts'
import type { StrategyRun } from '../../community/ReplicateResult.ts'
import { noOutreach, warmUp } from '../../community/runReplicate.ts'
import { beginLife, endLife, liveNextDay, type StrategyLife } from '../../community/StrategyLife.ts'
import { valueOver } from '../../community/trigger.ts'
import type { Frame, Pair } from './Frame.ts'
import { frameOf } from './frameOf.ts'
import { manifestDigest } from './manifestDigest.ts'
import { type Scene, sceneOf } from './Scene.ts'
import type { Week } from './Week.ts'

/**
 * One community lived twice from the same morning on the same draws, day by day and with all its acts on record: with a
 * strategy, and without any outreach. It is the first replicate of `roi run` under that strategy, bit by bit.
 */
export interface LiveWorlds {
  readonly plan: Plan
  readonly strategy: Strategy
  readonly scene: Scene
  /** As it was on the morning of day 1. */
  readonly morning: Community
  readonly groups: Uint8Array
  readonly week: Week
  lives: Pair<StrategyLife>
  /** Measured once the horizon is over; null before. */
  ended: Ended | null
}

/** What came of the two worlds. */
export interface Ended {
  readonly runs: Pair<StrategyRun>
  /** The digest that `roi run --replicates 1` writes into the manifest. */
  readonly digest: string
}

/** Replicates count from 1. */
const replicate = 1

/** Founds the community and lets it live until the morning of day 1. */
export function foundWorlds(whole: Plan, strategyName: string): LiveWorlds {
  const strategy = whole.strategies.find(({ name }) => name === strategyName)
  if (strategy === undefined) throw new RangeError(`there is no strategy “${strategyName}”`)
  const plan: Plan = { ...whole, strategies: [strategy], variants: [] }
  const morning = begin(plan, replicate, { events: true })
  warmUp(morning)
  const groups = dayOneGroups(morning)
  const lives = livesFrom(morning, strategy, groups)
  const week = weekOf(morning, groups)
  return { plan, strategy, scene: sceneOf(morning), morning, groups, week, lives, ended: null }
}

/** Lived by a copy, so that the morning stays as it is. */
function weekOf(morning: Community, groups: Uint8Array): Week {
  const life = beginLife(copyCommunity(morning), noOutreach, groups)
  while (life.day < Math.min(7, morning.world.plan.days)) liveNextDay(life)
  leave(life.community)
  return Object.fromEntries(Object.entries(life.daily).map(([name, days]) => [name, valueOver(name, days)]))
}

function livesFrom(morning: Community, strategy: Strategy, groups: Uint8Array): Pair<StrategyLife> {
  // Where the strategy is empty it is its own twin.
  const twin = strategy.rules.length === 0 ? strategy : noOutreach
  return [beginLife(copyCommunity(morning), strategy, groups), beginLife(copyCommunity(morning), twin, groups)]
}

/** Both worlds as they are now: on the morning of day 1, without acts. */
export function morningFrames({ lives }: LiveWorlds): Pair<Frame> {
  return [frameOf(lives[0], lives[0].community.log.count), frameOf(lives[1], lives[1].community.log.count)]
}

/** Lives so many days in both worlds, or as many as the horizon has left. Returns what each day was like. */
export function advance(worlds: LiveWorlds, days: number): Pair<Frame>[] {
  const { lives, plan } = worlds
  const frames: Pair<Frame>[] = []
  const last = Math.min(plan.days, lives[0].day + days)
  while (lives[0].day < last) frames.push([nextFrame(lives[0]), nextFrame(lives[1])])
  if (lives[0].day === plan.days) worlds.ended ??= end(worlds)
  return frames
}

function nextFrame(life: StrategyLife): Frame {
  const before = life.community.log.count
  liveNextDay(life)
  return frameOf(life, before)
}

function end({ lives: [chosen, twin], strategy }: LiveWorlds): Ended {
  const runs = [endLife(chosen), endLife(twin)] as const
  const lived = [
    { community: chosen.community, run: runs[0] },
    { community: twin.community, run: runs[1] },
  ]
  return { runs, digest: manifestDigest(strategy.rules.length === 0 ? lived.slice(0, 1) : lived) }
}

/** Back to the morning of day 1. */
export function reset(worlds: LiveWorlds): void {
  for (const { community } of worlds.lives) leave(community)
  worlds.lives = livesFrom(worlds.morning, worlds.strategy, worlds.groups)
  worlds.ended = null
}

/** Gives back the memory. The worlds cannot be used any more. */
export function leaveWorlds({ morning, lives }: LiveWorlds): void {
  for (const community of [morning, ...lives.map((life) => life.community)]) leave(community)
}
