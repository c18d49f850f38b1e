import { traits } from '../../model/traits.ts'
import type { Calibration } from '../../scenario/calibration/Calibration.ts'
import type { Calibrated } from './Calibrated.ts'
import { changedTraits } from './populationAt.ts'

/** Digits of a fitted number. The weights of goodwill and mood have to sum to 1, and keep more. */
const DIGITS = 4
const WEIGHT_DIGITS = 12

/** The fitted people as the lines of a scenario or an experiment: what was fitted, and the weights that follow from it. */
export function peopleYaml(
  { population: before, parameters }: Calibration,
  { calibration, seed, population }: Calibrated,
): string {
  const changed = changedTraits(before, population)
  const fitted = new Set([...parameters.map(({ trait }) => trait), ...changed])
  const lines = [...fitted].map((name) => {
    const { mean, sd } = population.traits[name]
    const digits = name.startsWith('weight_') ? WEIGHT_DIGITS : DIGITS
    const value =
      traits[name].varies === 'no' ? plain(mean, digits) : `{mean: ${plain(mean, digits)}, sd: ${plain(sd, digits)}}`
    return `  ${name}: ${value}\n`
  })
  return `# Fitted by ${calibration}.yaml with the seed ${JSON.stringify(seed)}.\npeople:\n  like: ${before.name}\n${lines.join('')}`
}

/** Without an exponent, which scenarios do not read. */
function plain(value: number, digits: number): string {
  const text = String(Number(value.toPrecision(digits)))
  return text.includes('e') ? Number(text).toFixed(20).replace(/0+$/, '') : text
}
