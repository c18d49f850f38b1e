import { type Mechanism, mechanisms } from '../../experiment/Experiment.ts'
import type { EvidenceRow, EvidenceSummary, FreeParameters, MechanismSummary } from './Evidence.ts'
import { strain } from './strain.ts'

/** Counts what is inside its tolerance, by mechanism in the order of the catalogue and in all. */
export function summarise(results: readonly EvidenceRow[], freeParameters: FreeParameters): EvidenceSummary {
  const passing = results.filter(({ pass }) => pass)
  return {
    rows: results.length,
    passing: passing.length,
    figures: figuresOf(results),
    explained: figuresOf(passing),
    mechanisms: (Object.keys(mechanisms) as Mechanism[]).flatMap((mechanism) => ofMechanism(mechanism, results)),
    regressions: results.filter(({ reproduced, pass }) => reproduced && !pass).map(({ id }) => id),
    surprises: passing.filter(({ reproduced }) => !reproduced).map(({ id }) => id),
    freeParameters,
    parameters: Object.values(freeParameters).reduce((sum, { length }) => sum + length, 0),
  }
}

/** A mechanism of which no row speaks is left out. */
function ofMechanism(mechanism: Mechanism, results: readonly EvidenceRow[]): MechanismSummary[] {
  const rows = results.filter((row) => row.mechanism === mechanism)
  if (rows.length === 0) return []
  const worst = rows.reduce((most, row) => (strain(row) > strain(most) ? row : most))
  return [{ mechanism, rows: rows.length, passing: rows.filter(({ pass }) => pass).length, worst: worst.id }]
}

function figuresOf(rows: readonly EvidenceRow[]): number {
  return rows.reduce((sum, { published }) => sum + (published?.length ?? 1), 0)
}
