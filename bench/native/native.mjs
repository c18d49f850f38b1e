// Builds and runs the C program.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const source = fileURLToPath(new URL('main.c', import.meta.url))

/** What it is compiled with: as fast as may be, without fusing a product and a sum, which would round once less. */
export const flags = ['-std=gnu11', '-O3', '-march=native', '-ffp-contract=off', '-Wall', '-Wextra', '-Werror']

/**
 * Compiles the program into a folder.
 *
 * @returns its path, or null where there is no C compiler
 */
export function buildNative(folder) {
  const program = join(folder, 'native')
  const { error, status, stderr } = spawnSync('cc', [...flags, '-o', program, source, '-lm'], { encoding: 'utf8' })
  if (error !== undefined) return null
  if (status !== 0) throw new Error(`cc ends with ${status}:\n${stderr}`)
  return program
}

/** Lives a population from its day to `last`; returns {seconds, visits, memberDays} of the days from `first` on. */
export function runNative(program, population, first, last, state) {
  const words = [population, String(first), String(last), ...(state === undefined ? [] : [state])]
  const { error, status, stdout, stderr } = spawnSync(program, words, { encoding: 'utf8' })
  if (error !== undefined || status !== 0) throw error ?? new Error(stderr)
  return JSON.parse(stdout)
}
