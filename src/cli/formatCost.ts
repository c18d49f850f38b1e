import { formatCount, formatNumber } from '../study/format.ts'

/** A duration as a person would say it: "8 seconds", "3 minutes", "2 hours". */
export function formatDuration(seconds: number): string {
  if (seconds < 90) return formatCount(Math.max(1, Math.round(seconds)), 'second')
  if (seconds < 90 * 60) return formatCount(Math.round(seconds / 60), 'minute')
  return formatCount(Math.round(seconds / 3600), 'hour')
}

/** A size of memory: "40 MB", "1.2 GB". */
export function formatBytes(bytes: number): string {
  if (bytes < 1e9) return `${formatNumber(Math.max(1, Math.round(bytes / 1e6)))} MB`
  return `${formatNumber(bytes / 1e9, 0.1)} GB`
}
