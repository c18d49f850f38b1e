import { describe, expect, it } from 'vitest'
import { executeOnWorkers } from '../../src/node/executeOnWorkers.ts'
import { Trouble } from '../../src/node/Trouble.ts'
import { file, work } from './work.ts'

async function collect(results: AsyncIterable<{ readonly replicate: number }>, seen: number[] = []): Promise<number[]> {
  for await (const { replicate } of results) seen.push(replicate)
  return seen.sort((a, b) => a - b)
}

const all = [1, 2, 3, 4, 5, 6, 7, 8]

describe('work on threads', () => {
  it.each([1, 2, 5])('does every job once with %i threads', async (workers) => {
    const { jobs, tasks } = work()
    expect(await collect(executeOnWorkers({ workers, file })(jobs))).toEqual(all)
    expect(tasks().sort((a, b) => a - b)).toEqual(all)
  })

  it('ends at once when there is nothing to do', async () => {
    expect(await collect(executeOnWorkers({ workers: 2, file })([]))).toEqual([])
  })

  it.each([true, false])('does the job of a dead thread once more, and names it (quietly: %s)', async (quietly) => {
    const { jobs, tasks } = work({ fatal: 3, deaths: 1, quietly })
    const said: string[] = []
    const execute = executeOnWorkers({ workers: 2, file, onDeath: (message) => said.push(message) })
    expect(await collect(execute(jobs))).toEqual(all)
    expect(tasks().filter((replicate) => replicate === 3)).toHaveLength(2)
    expect(said).toHaveLength(1)
    expect(said[0]).toContain('replicate 3 with seed "seven"')
    expect(said[0]).toContain(quietly ? 'exit code 7' : 'out of cheese')
  })

  it('fails when a second thread dies over the same job, but yields what others finish', async () => {
    const { jobs, tasks } = work({ fatal: 3, deaths: 2 })
    const seen: number[] = []
    const results = executeOnWorkers({ workers: 2, file })(jobs)
    await expect(collect(results, seen)).rejects.toThrow(Trouble)
    const finished = tasks().filter((replicate) => replicate !== 3)
    expect(seen.sort((a, b) => a - b)).toEqual(finished.sort((a, b) => a - b))
    expect(seen).toContain(1)
  })

  it('begins nothing new once it is told to stop, and finishes what runs', async () => {
    const { jobs, tasks } = work()
    const stop = new AbortController()
    const seen: number[] = []
    for await (const { replicate } of executeOnWorkers({ workers: 1, file, signal: stop.signal })(jobs)) {
      seen.push(replicate)
      stop.abort()
    }
    expect(seen).toEqual(tasks())
    expect(seen.length).toBeLessThan(jobs.length)
  })

  it('leaves no thread behind when nobody listens any more', async () => {
    const { jobs, tasks } = work()
    for await (const _ of executeOnWorkers({ workers: 2, file })(jobs)) break
    const begun = tasks().length
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(tasks()).toHaveLength(begun)
  })
})
