import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plan } from '../community/Plan.ts'
import { writeWhole } from './writeWhole.ts'

/** The columns of a log that JSON does not know, under the key that says what they are. */
const kinds = { int32: Int32Array, float64: Float64Array } as const

/** Keeps what a run lives, with every name resolved and every default filled in, so that it can be lived again. */
export async function writePlan(folder: string, plan: Plan): Promise<void> {
  const text = JSON.stringify(plan, (_, value) => {
    for (const [kind, Column] of Object.entries(kinds)) if (value instanceof Column) return { [kind]: [...value] }
    return value
  })
  await writeWhole(join(folder, 'plan.json'), `${text}\n`)
}

/** The plan of a run, or null where there is none that can be read. */
export async function readPlan(folder: string): Promise<Plan | null> {
  try {
    return JSON.parse(await readFile(join(folder, 'plan.json'), 'utf8'), (_, value) => {
      for (const [kind, Column] of Object.entries(kinds))
        if (Array.isArray(value?.[kind])) return Column.from(value[kind])
      return value
    })
  } catch {
    return null
  }
}
