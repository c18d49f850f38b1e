// The cases of this tree and of an earlier commit, turn by turn on the same machine.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root, runNode } from './child.mjs'
import { median } from './measure.mjs'

/** Whether git has a commit of that name. */
export function isCommit(ref) {
  return spawnSync('git', ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`], { cwd: root }).status === 0
}

/**
 * Checks out `ref` beside this tree, builds it, and measures each case `rounds` times in both, this tree first in one
 * round and last in the next. Each side is measured by its own bench: a row counts where both have one of that name.
 *
 * @param names - of cases
 * @yields [case, rows of {what, value, unit, before, ratio}]; a row without `before` is new since then
 * @throws Error when that commit has no bench
 */
export async function* against(ref, names, { rounds, quick }) {
  const folder = mkdtempSync(join(tmpdir(), 'roi-against-'))
  const earlier = join(folder, 'tree')
  try {
    git('worktree', 'add', '--detach', '--quiet', earlier, ref)
    if (!existsSync(join(earlier, 'bench/main.mjs'))) throw new Error(`${ref} has no bench`)
    // With the packages of that time. Installing builds, too.
    execFileSync('npm', ['ci', '--prefer-offline', '--no-audit', '--no-fund'], { cwd: earlier, stdio: 'ignore' })
    for (const name of names) {
      const runs = { here: [], there: [] }
      for (let round = 0; round < rounds; round++) {
        const sides = round % 2 === 0 ? ['here', 'there'] : ['there', 'here']
        for (const side of sides) runs[side].push(await rowsOf(side === 'here' ? root : earlier, name, quick))
      }
      yield [name, compared(runs.here, runs.there)]
    }
  } finally {
    if (existsSync(earlier)) git('worktree', 'remove', '--force', earlier)
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Rows of one case as the bench of a tree measures it; none when it has no such case. */
async function rowsOf(tree, name, quick) {
  try {
    const args = ['bench/main.mjs', '--json', '--only', name, ...(quick ? ['--quick'] : [])]
    const { printed } = await runNode(args, { measureMemory: false, cwd: tree })
    return JSON.parse(printed).cases[0].rows
  } catch (error) {
    if (/no case "/.test(error.message)) return []
    throw error
  }
}

/** Medians over the rounds, matched by what is measured and its unit. */
function compared(here, there) {
  const valuesOf = (rounds, { what, unit }) =>
    rounds.flatMap((rows) => rows.filter((row) => row.what === what && row.unit === unit).map(({ value }) => value))
  return here[0].map((row) => {
    const value = median(valuesOf(here, row))
    const earlier = valuesOf(there, row)
    if (earlier.length === 0) return { ...row, value, note: 'not measured there' }
    const before = median(earlier)
    return { what: row.what, unit: row.unit, value, before, ratio: value / before }
  })
}

function git(...args) {
  execFileSync('git', args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
}
