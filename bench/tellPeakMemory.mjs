// Loaded into a measured process before anything else: on leaving, it tells the largest resident memory, in bytes.
import { existsSync, readFileSync, writeSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

if (isMainThread) process.on('exit', () => writeSync(3, String(1024 * peakKilobytes())))

/** On Linux, what Node reports is at least the memory of the process that started this one; the status file is not. */
function peakKilobytes() {
  const status = '/proc/self/status'
  if (!existsSync(status)) return process.resourceUsage().maxRSS
  return Number(readFileSync(status, 'utf8').match(/VmHWM:\s+(\d+) kB/)[1])
}
