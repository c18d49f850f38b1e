import { spawn } from 'node:child_process'
import { chmodSync, cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { endOf, folderWith, main } from './roi.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Every page that a reader may follow with a terminal beside it. */
const pages = [join(root, 'README.md'), ...markdownBelow(join(root, 'docs'))].filter((file) => existsSync(file))

function markdownBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name))
    .sort()
}

/** The lines of its `sh` blocks that call the command; a block marked `sh no-test` is shown only. */
function commandsOf(page: string): string[] {
  const blocks = [...readFileSync(page, 'utf8').matchAll(/^```sh *\n(.*?)^```/gms)].map(([, lines]) => lines!)
  return blocks.flatMap((lines) => lines.split('\n')).filter((line) => line.startsWith('roi '))
}

const told = pages
  .map((page) => ({ page: relative(root, page), lines: commandsOf(page) }))
  .filter(({ lines }) => lines.length > 0)

/** Runs that were finished on the way: a page that asks the same of the same scenario finds them, as a reader would. */
const finished = folderWith()

/** Milliseconds: some pages show commands that take minutes, such as all of the evidence. */
const pageTimeout = 400_000

describe('the documentation', () => {
  it.each(told)(
    'of $page can be followed line by line in a folder without files',
    async ({ lines }) => {
      const folder = folderWith()
      if (existsSync(join(finished, 'output'))) {
        cpSync(join(finished, 'output'), join(folder, 'output'), { recursive: true })
        for (const scenario of ['', ...readdirSync(join(folder, 'output'))])
          rmSync(join(folder, 'output', scenario, 'latest'), { force: true })
      }
      const bin = folderWith()
      writeFileSync(join(bin, 'roi'), `#!/bin/sh\nexec "${process.execPath}" "${main}" "$@"\n`)
      chmodSync(join(bin, 'roi'), 0o755)
      for (const line of lines) {
        const env = { ...process.env, PATH: `${bin}:${process.env.PATH}` }
        const { code, stderr } = await endOf(
          spawn('sh', ['-c', line], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] }),
        )
        expect(code, `${line}\n${stderr}`).toBe(0)
        expect(stderr, line).not.toContain('Error')
      }
      if (existsSync(join(folder, 'output')))
        cpSync(join(folder, 'output'), join(finished, 'output'), { recursive: true })
    },
    pageTimeout,
  )

  it.skipIf(told.length === 0 && !process.env.CI)('has pages to follow', () => {
    expect(told.length).toBeGreaterThan(0)
  })
})
