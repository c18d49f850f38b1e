import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))
const preload = new URL('tellPeakMemory.mjs', import.meta.url).href

/**
 * Runs Node in a process of its own, from the root of the project unless `cwd` says otherwise.
 *
 * @param args - of `node`
 * @returns seconds from start to end and to the first of what it printed (null if nothing), the largest resident memory in
 *   bytes, and what it printed
 * @throws Error when it does not end well, with what it said
 */
export function runNode(args, { measureMemory = true, cwd = root } = {}) {
  return new Promise((resolve, reject) => {
    const began = performance.now()
    const child = spawn(process.execPath, measureMemory ? ['--import', preload, ...args] : args, {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    })
    const said = ['', '', '']
    for (const [index, stream] of [child.stdout, child.stderr, child.stdio[3]].entries()) {
      stream.setEncoding('utf8').on('data', (text) => {
        said[index] += text
      })
    }
    const elapsed = () => (performance.now() - began) / 1000
    let seconds = 0
    let firstWord = null
    child.on('error', reject)
    child.stdout.once('data', () => {
      firstWord = elapsed()
    })
    child.on('exit', () => {
      seconds = elapsed()
    })
    child.on('close', (code) => {
      const [printed, complaint, peak] = said
      if (code !== 0) reject(new Error(`node ${args.join(' ')} ended with ${code}: ${complaint}`))
      else resolve({ seconds, firstWord, peakBytes: measureMemory ? Number(peak) : null, printed })
    })
  })
}
