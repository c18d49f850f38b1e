import { spawn } from 'node:child_process'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { commands } from '../../src/cli/commandLine.ts'
import { endOf, folderWith, main } from './roi.ts'

const loaded = await Promise.all(
  commands.map(async ({ usage, load }) => ({ name: usage.split(' ')[0]!, examples: (await load()).default.examples })),
)
const examples = loaded.flatMap(({ name, examples }) => examples.map(([words]) => ({ name, words })))

describe('every example of --help works as typed', () => {
  let folder: string
  let path: string

  beforeAll(async () => {
    folder = folderWith()
    const bin = join(folder, 'bin')
    mkdirSync(bin)
    writeFileSync(join(bin, 'roi'), `#!/bin/sh\nexec "${process.execPath}" "${main}" "$@"\n`)
    chmodSync(join(bin, 'roi'), 0o755)
    path = `${bin}:${process.env.PATH}`
  })

  it('and there are two of each command', () => {
    expect(examples).toHaveLength(2 * commands.length)
  })

  // In the order of the list: `new` writes the scenario that the others name, `compare` the run that `report` finds.
  it.each(examples)('roi $words', async ({ words }) => {
    const child = spawn('sh', ['-c', `roi ${words}`], {
      cwd: folder,
      env: { ...process.env, PATH: path },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const { code, stderr } = await endOf(child)
    expect(code, stderr).toBe(0)
    expect(stderr).not.toContain('Error')
  })
})
