import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { endOf, folderWith } from './roi.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

async function sh(folder: string, line: string) {
  return endOf(spawn('sh', ['-c', line], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] }))
}

describe('the package, installed from its archive', () => {
  let folder: string
  let installed: string

  beforeAll(async () => {
    folder = folderWith()
    installed = folderWith()
    const packed = await sh(root, `npm pack --ignore-scripts --pack-destination "${installed}"`)
    expect(packed.code, packed.stderr).toBe(0)
    const archive = readdirSync(installed).find((name) => name.endsWith('.tgz'))!
    const install = `npm install --prefix . --prefer-offline --no-audit --no-fund "./${archive}"`
    const done = await sh(installed, install)
    expect(done.code, done.stderr).toBe(0)
  })

  const roi = (words: string) => sh(folder, `"${join(installed, 'node_modules/.bin/roi')}" ${words}`)

  it('writes a scenario and compares its strategies in an empty folder', async () => {
    expect(await roi('new')).toMatchObject({ code: 0 })
    const { code, stdout, stderr } = await roi(
      'compare --replicates 1 --set community.members=200 --set community.prospects=500 --set "compare.also=[]"',
    )
    expect(code, stderr).toBe(0)
    expect(stdout.split('\n\n')[0]!.split('\n')).toHaveLength(5)
    const [run] = readdirSync(join(folder, 'output/ten-hours')).filter((name) => name !== 'latest')
    expect(existsSync(join(folder, 'output/ten-hours', run!, 'charts/outcomes.png'))).toBe(true)
  })

  it('is found by `npx roi` where it is installed', async () => {
    mkdirSync(join(installed, 'work'))
    expect(await sh(join(installed, 'work'), 'npx --no-install roi --version')).toMatchObject({ code: 0 })
  })

  it('holds no source maps, tests or sources', async () => {
    const { stdout } = await sh(join(installed, 'node_modules/reciprocity'), 'find . -type f')
    const files = stdout.trim().split('\n')
    expect(files).toContain('./dist/cli/main.js')
    expect(files.filter((name) => /\.map$|\.test\.|^\.\/(src|test|bench)\//.test(name))).toEqual([])
  })
})
