import type { Frame, Pair } from '../live/Frame.ts'
import { buffersOf } from '../live/frameOf.ts'
import type { LiveAnswer, LiveTask } from '../live/LiveTask.ts'
import { advance, foundWorlds, type LiveWorlds, leaveWorlds, morningFrames, reset } from '../live/LiveWorlds.ts'
import { why } from '../live/why.ts'

let worlds: LiveWorlds | null = null

/** Does what a live view asks for. Returns the answer, and what of it is handed over and not copied. */
export function liveDone(task: LiveTask): readonly [answer: LiveAnswer, handedOver: ArrayBuffer[]] {
  if (task.kind === 'found') {
    if (worlds !== null) leaveWorlds(worlds)
    // What has been left is not left again where no others can be founded: their memory would be given out twice.
    worlds = null
    worlds = foundWorlds(task.plan, task.strategy)
    const morning = morningFrames(worlds)
    return [{ scene: worlds.scene, morning, week: worlds.week }, buffers([morning])]
  }
  if (worlds === null) throw new Error('no worlds have been founded')
  if (task.kind === 'ask') {
    const { community } = worlds.lives[task.world]
    return [why(community, worlds.scene.names, task.about), []]
  }
  if (task.kind === 'reset') {
    reset(worlds)
    const morning = morningFrames(worlds)
    return [{ morning }, buffers([morning])]
  }
  const days = advance(worlds, task.days)
  return [{ days, ended: worlds.ended }, buffers(days)]
}

function buffers(days: readonly Pair<Frame>[]): ArrayBuffer[] {
  return days.flatMap((pair) => pair.flatMap(buffersOf))
}
