import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseExperiment } from '../../../src/scenario/experiment/parseExperiment.ts'
import { courses, publishedCourse } from '../../../src/web/game/publishedCourses.ts'

describe('published courses', () => {
  const read = (file: string) => {
    const path = join(import.meta.dirname, '../../../scenarios/evidence', file)
    return { path: file, text: readFileSync(path, 'utf8') }
  }
  const rows = ['fischbacher-gaechter-2010.yaml', 'herrmann-thoeni-gaechter-2008.yaml'].flatMap((file) => {
    const parsed = parseExperiment(read(file), read)
    if (!parsed.ok) throw new Error(file)
    return parsed.experiment.published.map((row) => {
      const arm = parsed.experiment.arms.find(({ name }) => name === row.arm)
      return { row, people: (arm as { populations: readonly { name: string }[] }).populations[0].name }
    })
  })

  test.each(courses)('are those of the evidence: $row', ({ row, values, cite, doi, population }) => {
    const found = rows.find(({ row: { id } }) => id === row)!
    expect(found.row).toMatchObject({ values, cite, doi, measure: 'mean contribution by period' })
    expect(found.people).toBe(population)
  })

  test('are none where nothing was published', () => {
    expect(publishedCourse('trolls', 'with sanctions')).toBeNull()
  })
})
