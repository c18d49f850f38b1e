import { light } from '../palette.ts'

/** The blue and the vermilion of strategies, which colour-blind eyes tell apart: for goodwill and for ill will. */
const good = light('strategy-1')
const bad = light('strategy-2')

/** The goodwill at which a colour is full: the largest one shown, at least a fifth, so that traces of it stay pale. */
export function goodwillScale(values: readonly number[]): number {
  return Math.max(0.2, ...values.map(Math.abs))
}

/** A colour and how much of it covers the paper: none for no goodwill, all for `most`. */
export function goodwillColour(goodwill: number, most: number): { readonly colour: string; readonly strength: number } {
  return { colour: goodwill < 0 ? bad : good, strength: Math.min(1, Math.abs(goodwill) / most) }
}
