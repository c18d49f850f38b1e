import { round } from '../../../scenario/quantity.ts'

type Ends = readonly [low: number, high: number]

/** How far a slider goes: three times what is usual. */
const times = 3
/** And where nothing is the usual. */
const besideNothing = 10

/**
 * The ends of a slider: of what may be written, the part that is worth trying, with the value between them. They are
 * round numbers, below 0 as far as above, where there may be less than nothing.
 */
export function spanOf([low, high]: Ends, usual: number, value: number | null): Ends {
  const size = usual === 0 ? besideNothing : times * Math.abs(usual)
  const end = Math.min(high, niceAbove(size))
  const [least, most] = [Math.max(low, low < 0 ? -end : low), end]
  if (value === null) return [least, most]
  return [
    value < least ? Math.max(low, -niceAbove(-value)) : least,
    value > most ? Math.min(high, niceAbove(value)) : most,
  ]
}

/** A step of a slider: a hundredth of its length or a little less, a power of ten. */
export function stepOf([low, high]: Ends): number {
  return round(10 ** (Math.floor(Math.log10(high - low)) - 2))
}

/** The first round number that is not smaller. */
function niceAbove(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value))
  const first = [1, 1.5, 2, 3, 4, 5, 6, 8, 10].find((digit) => round(digit * power) >= value)!
  return round(first * power)
}
