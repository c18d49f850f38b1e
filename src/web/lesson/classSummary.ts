import { csvRecords } from '../../network/internal/csvRecords.ts'
import { columns } from './answersCsv.ts'

/** How often a question was answered, and answered right. */
export interface Answered {
  readonly right: number
  readonly of: number
}

/** What the saved answers of a class say about one lesson. */
export interface LessonSummary {
  readonly lesson: string
  readonly before: Answered
  readonly after: Answered
  /** Ideas behind wrong answers before, the most common first. */
  readonly misconceptions: readonly { readonly idea: string; readonly count: number }[]
}

type Row = Readonly<Record<string, string>>

/** The lines of a file of answers; null where its first line is another one. */
export function answersIn(text: string): readonly Row[] | null {
  const [head, ...records] = [...csvRecords(text.replace(/^\uFEFF/, ''))].map(({ fields }) => fields)
  if (head === undefined || columns.some((column, at) => head[at] !== column)) return null
  return records.map((fields) => Object.fromEntries(columns.map((column, at) => [column, fields[at] ?? ''])))
}

/**
 * What a class knew before and after each lesson, in the order in which lessons first appear. Of somebody who went
 * through a lesson more than once, the first answer before counts, and the first one after.
 *
 * @param people the lines of one person's file each
 */
export function classSummary(people: readonly (readonly Row[])[]): LessonSummary[] {
  const counted = people.flatMap((rows) => {
    const seen = new Set<string>()
    return rows.filter(({ lesson, phase }) => {
      const which = `${lesson} ${phase}`
      return !seen.has(which) && seen.add(which)
    })
  })
  return [...new Set(counted.map(({ lesson }) => lesson!))].map((lesson) => {
    const rows = (phase: string) => counted.filter((row) => row.lesson === lesson && row.phase === phase)
    const share = (of: readonly Row[]): Answered => ({
      right: of.filter(({ right }) => right === 'yes').length,
      of: of.length,
    })
    return { lesson, before: share(rows('before')), after: share(rows('after')), misconceptions: ideas(rows('before')) }
  })
}

function ideas(rows: readonly Row[]): { readonly idea: string; readonly count: number }[] {
  const counts = new Map<string, number>()
  for (const { misconception = '' } of rows) {
    if (misconception !== '') counts.set(misconception, (counts.get(misconception) ?? 0) + 1)
  }
  return [...counts].map(([idea, count]) => ({ idea, count })).sort((a, b) => b.count - a.count)
}
