import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { takeThread } from '../../src/node/takeThread.ts'
import type { Task } from '../../src/node/worker.ts'

const file = join(import.meta.dirname, 'workers', 'counts.mjs')
const about = (what: string) => ({ step: 'paint', about: what, width: 1 }) as Task

describe('a thread that is released', () => {
  it('is the one that whoever needs one next gets, once', async () => {
    const first = takeThread(file)
    expect(await first.perform(about('something'))).toBe(1)
    await first.release()
    await first.release()
    const next = takeThread(file)
    const another = takeThread(file)
    expect(await next.perform(about('something else'))).toBe(2)
    expect(await another.perform(about('something'))).toBe(1)
    await Promise.all([next.release(), another.release()])
  })

  it('amid a task is ended, and nobody gets it', async () => {
    const busy = takeThread(file)
    const asked = busy.perform(about('silence'))
    await Promise.all([expect(asked).rejects.toThrow('exit code'), busy.release()])
    const threads = Array.from({ length: 5 }, () => takeThread(file))
    const counts = await Promise.all(threads.map((thread) => thread.perform(about('something'))))
    // Those of the test before have done two tasks and one; the others are new.
    expect(counts.filter((count) => count === 1)).toHaveLength(4)
    await Promise.all(threads.map((thread) => thread.release()))
  })

  it('is not given to anybody when it is dead', async () => {
    const dying = takeThread(file)
    await expect(dying.perform(about('death'))).rejects.toThrow('exit code 3')
    await dying.release()
    expect(await takeThread(file).perform(about('something'))).toBeGreaterThan(0)
  })
})
