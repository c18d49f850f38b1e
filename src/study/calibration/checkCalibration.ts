import type { Calibration } from '../../scenario/calibration/Calibration.ts'
import { suggestion } from '../../scenario/nearest.ts'
import { formatList, quoted } from '../format.ts'
import { Mistake } from '../Mistake.ts'
import { isOf } from './populationAt.ts'
import { rowsOf } from './Row.ts'

/**
 * Refuses a calibration that has no answer.
 *
 * @throws Mistake when no row is left to be fitted, a row that is to be held out does not exist, or nobody anywhere is
 *   of the population.
 */
export function checkCalibration(calibration: Calibration): void {
  const { id, population, experiments, community, holdOut } = calibration
  const rows = rowsOf(calibration)
  const known = [...new Set(rows.flatMap((row) => [row.id, row.experiment]))]
  for (const name of holdOut) {
    if (!known.includes(name))
      throw new Mistake(`roi: ${id} holds out ${quoted(name)}, which is not among its rows${suggestion(name, known)}`)
  }
  if (!rows.some(({ fitted }) => fitted)) throw new Mistake(`roi: ${id} leaves no row to be fitted`)
  const people = [...experiments.flatMap(({ arms }) => arms), ...(community === null ? [] : [community.plan])]
  const populations = people.flatMap((one) => one.populations)
  if (!populations.some((one) => isOf(one, population))) {
    const names = [...new Set(populations.map(({ name }) => name))]
    throw new Mistake(
      `roi: ${id} fits ${quoted(population.name)}, but its experiments and scenario are about ${formatList(names.map(quoted))}`,
    )
  }
}
