import type { Arm, Published } from '../../lab/Experiment.ts'
import { labMeasures } from '../../lab/labMeasures.ts'
import type { Say } from '../Reading.ts'
import { type Target, targetOf } from './figures.ts'
import type { Row } from './publishedRow.ts'

/** A published row with every name resolved; null when it does not fit its arm, which is said. */
export function toPublished(row: Row, arms: readonly Arm[], say: Say): Published | null {
  const measure = labMeasures.find(({ name }) => name === row.measure)!
  const find = (name: string | undefined) => arms.find((arm) => arm.name === name)
  const arm = row.arm === undefined && arms.length === 1 ? arms[0] : find(row.arm)
  const against = row.minus === undefined ? 'over' : 'minus'
  const other = find(row[against])
  // An arm that cannot be read, and is reported where it stands.
  if (arm === undefined || (row[against] !== undefined && other === undefined)) return null

  const { needs } = measure
  for (const { name, design } of [arm, ...(other === undefined ? [] : [other])])
    if (needs !== undefined && design[needs] !== true)
      say(
        ['measure'],
        `measure: "${measure.name}" needs \`${needs}: yes\` in the design${arms.length > 1 ? ` of "${name}"` : ''}`,
      )
  const names = measure.names(arm.design)
  if (other !== undefined && measure.names(other.design).join() !== names.join())
    say([against], `${against}: "${measure.name}" has other figures in "${arm.name}" than in "${other.name}"`)
  for (const [i, channel] of row.fails_without.entries())
    if (!arm.channels[channel]) say(['fails_without', i], `fails_without: ${channel} is off in this arm as it is`)

  const target = targetOf(row, { name: measure.name, names }, say)
  return target === null ? null : assembled(row, arm.name, names, target)
}

function assembled(row: Row, arm: string, names: readonly string[], { values, band }: Target): Published {
  return {
    id: row.id,
    mechanism: row.mechanism,
    claim: row.claim ?? null,
    measure: row.measure,
    arm,
    minus: row.minus ?? null,
    over: row.over ?? null,
    kind: row.kind,
    names,
    values,
    band,
    rmse: row.rmse ?? null,
    sign: row.sign ?? null,
    reproduced: row.reproduced,
    reason: row.reason ?? null,
    failsWithout: row.fails_without,
    status: row.status,
    cite: row.cite,
    doi: row.doi,
  }
}
