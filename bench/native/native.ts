import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** As fast as may be, but without fusing a product with a sum, which would then be rounded once instead of twice. */
const flags = ['-std=gnu11', '-O3', '-march=native', '-ffp-contract=off', '-Wall', '-Wextra']

/** Processor time of the days that were asked for, their visits, and the members of each day together. */
export interface Lived {
  readonly seconds: number
  readonly visits: number
  readonly memberDays: number
}

/**
 * Compiles a C program.
 *
 * @param source - its file
 * @param folder - where the program is put
 * @returns its path, or null where there is no C compiler
 * @throws Error with what the compiler said when it would not compile
 */
export function buildNative(source: string, folder: string): string | null {
  const program = join(folder, 'native')
  const words = [...flags, '-o', program, source, '-lm']
  const { error, status, stderr } = spawnSync('cc', words, { encoding: 'utf8' })
  if (error !== undefined && 'code' in error && error.code === 'ENOENT') return null
  if (error !== undefined || status !== 0) throw error ?? new Error(stderr)
  return program
}

/**
 * Lives a community that `exportCommunity` wrote.
 *
 * @param first - the first of the days that are timed
 * @param last - the last day that is lived
 * @param state - where the state that it has come to is written, if at all
 */
export function runNative(program: string, community: string, first: number, last: number, state?: string): Lived {
  const words = [community, String(first), String(last), ...(state === undefined ? [] : [state])]
  const { error, status, stdout, stderr } = spawnSync(program, words, { encoding: 'utf8' })
  if (error !== undefined || status !== 0) throw error ?? new Error(stderr)
  return JSON.parse(stdout)
}
