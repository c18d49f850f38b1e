import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { buildNative } from '../../bench/native/native.ts'

const bench = join(import.meta.dirname, '../../bench/reduced')
const folder = mkdtempSync(join(tmpdir(), 'roi-reduced-'))
afterAll(() => rmSync(folder, { recursive: true }))
const program = buildNative(join(bench, 'reduced.c'), folder)
if (program === null) console.warn('\nNOT TESTED: there is no C compiler (cc) to compile the reduced model with.\n')

/** Moods and habits of 2,000 people after 40 days, bit by bit, and the acts of the last ten days. */
function lived(command: string, before: readonly string[]) {
  const state = join(folder, 'state')
  const words = [...before, '2000', '31', '40', '12345', '-678', state]
  const { stdout, stderr } = spawnSync(command, words, { encoding: 'utf8' })
  expect(stderr).toBe('')
  return { acts: (JSON.parse(stdout) as { readonly acts: number }).acts, state: readFileSync(state).toString('hex') }
}

describe('the reduced model that the bench measures', () => {
  test.skipIf(program === null)('lives the same in TypeScript and in C', () => {
    const ours = lived(process.execPath, [join(bench, 'liveReduced.mjs')])
    expect(lived(program!, [])).toEqual(ours)
    // 2,000 people who act on 0.095 of ten days: 1,900 acts, with a standard deviation of 46.
    expect(Math.abs(ours.acts - 1900)).toBeLessThan(4 * 46)
  })
})
