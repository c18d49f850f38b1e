import type { Arm, ExperimentKind, Published } from '../../experiment/Experiment.ts'
import { measureOf } from '../../experiment/experimentMeasures.ts'
import type { Design } from '../../lab/designKeys.ts'
import { listed, suggestion } from '../nearest.ts'
import type { Say } from '../Reading.ts'
import { type Target, targetOf } from './figures.ts'
import type { Row } from './publishedRow.ts'

/** A published row with every name resolved; null when it does not fit its arm, which is said. */
export function toPublished(row: Row, kind: ExperimentKind, arms: readonly Arm[], say: Say): Published | null {
  const measure = measureOf(kind, row.measure)!
  const find = (name: string | undefined) => arms.find((arm) => arm.name === name)
  const arm = row.arm === undefined && arms.length === 1 ? arms[0] : find(row.arm)
  const against = row.minus === undefined ? 'over' : 'minus'
  const other = find(row[against])
  // An arm that cannot be read, and is reported where it stands.
  if (arm === undefined || (row[against] !== undefined && other === undefined)) return null

  const { needs } = measure
  for (const { name, design } of [arm, ...(other === undefined ? [] : [other])])
    if (needs !== undefined && (design as Design)[needs] !== true)
      say(
        ['measure'],
        `measure: "${measure.name}" needs \`${needs}: yes\` in the design${arms.length > 1 ? ` of "${name}"` : ''}`,
      )
  const names = measure.names(arm.design)
  if (other !== undefined && measure.names(other.design).join() !== names.join())
    say([against], `${against}: "${measure.name}" has other figures in "${arm.name}" than in "${other.name}"`)
  for (const [i, channel] of row.fails_without.entries())
    if (!arm.channels[channel]) say(['fails_without', i], `fails_without: ${channel} is off in this arm as it is`)

  const asked = figuresOf(row, names, say)
  const target = asked === null ? null : targetOf(row, { name: measure.name, names: asked }, say)
  return target === null ? null : assembled(row, arm.name, asked!, target)
}

/** The figures that the row is about, in the order of the measure; null when one is none of it, which is said. */
function figuresOf({ figures, measure }: Row, names: readonly string[], say: Say): readonly string[] | null {
  if (figures === undefined) return names
  const unknown = figures.filter((figure) => !names.includes(figure))
  for (const figure of unknown)
    say(
      ['figures', figures.indexOf(figure)],
      `figures: "${figure}" is no figure of "${measure}"${suggestion(figure, names) || `, which has ${listed(names)}`}`,
    )
  return unknown.length > 0 ? null : names.filter((name) => figures.includes(name))
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
    doi: row.doi ?? null,
    url: row.url ?? null,
  }
}
