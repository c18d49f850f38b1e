import { neutral } from '../../experiment/neutral.ts'
import { formatList, formatNumber, quoted } from '../format.ts'
import type { AblatedRow, Evidence, EvidenceRow } from './Evidence.ts'

/** What a row measures and where: "mean contribution, “punishment” minus “none”". */
export function measureInWords({ measure, arm, minus, over }: EvidenceRow): string {
  if (minus !== null) return `${measure}, ${quoted(arm)} minus ${quoted(minus)}`
  if (over !== null) return `${measure}, ${quoted(arm)} over ${quoted(over)}`
  return arm === 'all' ? measure : `${measure}, ${quoted(arm)}`
}

/** How far off a row is, beside what is allowed. */
export function distanceInWords(row: EvidenceRow): string {
  const { kind, sign, distance, tolerance, pass, interval } = row
  if (distance === null) return 'not measured'
  if (kind === 'path') return `RMSE ${formatNumber(distance)}, tolerance ${formatNumber(tolerance)}`
  if (kind === 'value' || sign === 'same') return `${far(distance)} its tolerance`
  if (pass) return `${sign}, as published`
  const none = neutral(row)
  const unsure = interval.some((ends) => ends !== null && ends[0] <= none && ends[1] >= none)
  return unsure ? `its interval holds ${none}, published: ${sign}` : `${signs[distance + 1]}, published: ${sign}`
}

/** The same of a row with a channel off. */
export function ablatedInWords({ kind, sign, distance, tolerance }: AblatedRow): string {
  if (distance === null) return 'not measured'
  if (kind === 'path') return `RMSE ${formatNumber(distance)}, tolerance ${formatNumber(tolerance)}`
  if (kind === 'value' || sign === 'same') return `${far(distance)} its tolerance`
  if (distance === tolerance) return `${sign}, as published`
  return distance === 0 ? 'no difference' : `not surely ${sign}`
}

const signs = ['less', 'same', 'more']

/** So many of so many rows, and what explains them. */
export function headline({ summary }: Evidence): string {
  const { rows, passing, figures, explained, parameters } = summary
  const results = capital(passingOf(passing, rows, 'result'))
  const free =
    parameters === 0 ? '' : `, with ${formatNumber(parameters)} fitted ${parameters === 1 ? 'number' : 'numbers'}`
  return `${results}: ${formatNumber(explained)} of ${formatNumber(figures)} figures${free}.`
}

/** "2 of 3 published courses are inside their tolerance"; of a single one, whether it is. */
export function passingOf(passing: number, all: number, noun: string): string {
  if (all === 1) return `the published ${noun} is ${passing === 1 ? 'inside' : 'outside'} its tolerance`
  return `${formatNumber(passing)} of ${formatNumber(all)} published ${noun}s are inside their tolerance`
}

/** What is not as the files say, a sentence each; nothing when all is. */
export function complaints({ summary, ablation }: Evidence): readonly string[] {
  const { regressions, surprises } = summary
  const needless = (ablation ?? []).filter(({ outcome }) => outcome === 'does not fail')
  const are = (ids: readonly string[]) => `${formatList(ids)} ${ids.length === 1 ? 'is' : 'are'}`
  return [
    ...(regressions.length === 0 ? [] : [`${are(regressions)} not reproduced, although marked as reproduced.`]),
    ...(surprises.length === 0 ? [] : [`${are(surprises)} reproduced, although marked as not.`]),
    ...needless.map(({ id, channel }) => `${id} does not fail without ${channel}, although its file says so.`),
  ]
}

/** Whether a row is inside its tolerance, in a word. */
export function standing({ pass }: EvidenceRow): 'inside' | 'outside' {
  return pass ? 'inside' : 'outside'
}

/** Rows one after the other in a sentence each: which, inside or outside, and how far off. */
export function outcomes(rows: readonly EvidenceRow[]): string {
  return rows.map((row) => `${row.id}: ${standing(row)}, ${distanceInWords(row)}.`).join(' ')
}

/** Where a published result stands: "Asch 1955, doi:10.1038/…". */
export function source({ cite, doi, url }: EvidenceRow): string {
  return `${cite}, ${doi === null ? url : `doi:${doi}`}`
}

/** How the published figures are known. */
export const statuses = {
  raw: 'from raw data',
  source: 'from the paper',
  secondary: 'quoted elsewhere',
} as const

function far(distance: number): string {
  if (!Number.isFinite(distance)) return 'beyond'
  return distance <= 1
    ? `${formatNumber(distance, 0.01)} of`
    : `${formatNumber(distance, distance < 10 ? 0.01 : undefined)} times`
}

/** Text as the beginning of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
