import type { Condition } from './GameSettings.ts'

/** Mean gifts, period by period, that a published experiment found: tokens of 20. */
export interface PublishedCourse {
  /** Id of the row of evidence in which they stand. */
  readonly row: string
  readonly population: string
  readonly condition: Condition
  readonly values: readonly number[]
  readonly cite: string
  readonly doi: string
}

/**
 * Published courses, as in the files of evidence. That without sanctions is of strangers, who meet others every period:
 * partners give somewhat more.
 */
export const courses: readonly PublishedCourse[] = [
  {
    row: 'public-goods-decay',
    population: 'western-lab',
    condition: 'without sanctions',
    values: [7.89, 7.74, 6.26, 5.34, 4.8, 4.05, 3.81, 3.42, 2.75, 2.24],
    cite: 'Fischbacher & Gächter 2010',
    doi: '10.1257/aer.100.1.541',
  },
  {
    row: 'punishment-sustains',
    population: 'western-lab',
    condition: 'with sanctions',
    values: [15.29, 16.67, 18.21, 19.17, 18.62, 18.75, 19.12, 17.54, 18.83, 15.88],
    cite: 'Herrmann, Thöni & Gächter 2008',
    doi: '10.1126/science.1153808',
  },
  {
    row: 'punishment-samara',
    population: 'low-trust-lab',
    condition: 'with sanctions',
    values: [10.9, 11.17, 11.44, 11.6, 10.56, 11.44, 11.73, 12.5, 13.04, 12.9],
    cite: 'Herrmann, Thöni & Gächter 2008',
    doi: '10.1126/science.1153808',
  },
]

/** What was published for a population and a condition; null where nothing was. */
export function publishedCourse(population: string, condition: Condition): PublishedCourse | null {
  return courses.find((course) => course.population === population && course.condition === condition) ?? null
}
