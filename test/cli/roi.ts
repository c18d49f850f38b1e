import { type ChildProcess, spawn } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The command as it was built: `npm run build` comes before these tests. */
export const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))

export interface Ended {
  readonly code: number | null
  readonly signal: string | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the command as a process of its own, with no terminal. */
export async function roi(folder: string, ...words: readonly string[]): Promise<Ended> {
  return start(folder, ...words).ended
}

export function start(folder: string, ...words: readonly string[]): { child: ChildProcess; ended: Promise<Ended> } {
  const child = spawn(process.execPath, [main, ...words], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  return { child, ended: endOf(child) }
}

/** Waits for the end of a process and gathers what it says. */
export async function endOf(child: ChildProcess): Promise<Ended> {
  let stdout = ''
  let stderr = ''
  child.stdout!.setEncoding('utf8').on('data', (text) => {
    stdout += text
  })
  child.stderr!.setEncoding('utf8').on('data', (text) => {
    stderr += text
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr }))
  })
}

/** A new folder with these files of the fixtures. */
export function folderWith(...files: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'roi-cli-'))
  for (const file of files)
    copyFileSync(fileURLToPath(new URL(`fixtures/${file}`, import.meta.url)), join(folder, file))
  return folder
}

export function readJson(...path: readonly string[]) {
  return JSON.parse(readFileSync(join(...path), 'utf8'))
}
