import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { Trouble } from './Trouble.ts'

/**
 * Shows a file with whatever program the system shows such files with.
 *
 * @throws Trouble when the system has none.
 */
export async function openInBrowser(path: string): Promise<void> {
  const [command, ...before] = opener()
  const child = spawn(command, [...before, path], { stdio: 'ignore', detached: true })
  try {
    await once(child, 'spawn')
  } catch {
    throw new Trouble(`cannot open ${path}: there is no program “${command}” here. Open the file by hand.`)
  }
  child.unref()
}

function opener(): [string, ...string[]] {
  if (process.platform === 'darwin') return ['open']
  // The empty text is the title of the window, which `start` takes from the first quoted argument.
  if (process.platform === 'win32') return ['cmd', '/c', 'start', '']
  return ['xdg-open']
}
